import { type Io, processIo } from "./io.ts";
import { run } from "./run.ts";

/**
 * Runs the command line of this process to its end and sets its exit code. Resolves when standard output and standard
 * error have taken everything: who exits then cuts nothing off.
 */
export async function main(readClipboard: Io["readClipboard"]): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processIo(readClipboard));
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((resolve) => stream.write("", () => resolve()));
}
