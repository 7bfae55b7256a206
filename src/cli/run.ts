import { CommanderError } from "commander";
import { UserError } from "../errors.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { createProgram } from "./program.ts";
import { printable } from "./text.ts";

/** Runs one command line (without `node` and the script) and resolves to the exit code; never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.done;
  try {
    const program = createProgram(io, (result) => {
      code = result;
    });
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return report(error, io);
  }
}

function report(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return reportUsage(error, io);
  if (error instanceof UserError) {
    say(io, `${error.message}. ${error.hint}`);
    return exitCodes.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  say(io, `a bug of ours: ${message}. Please report it; with CVTAILOR_DEBUG=1 set, the place is printed too`);
  if (io.env.CVTAILOR_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return exitCodes.bug;
}

/** commander's own errors: help and version are none; the rest are mistakes, worded over several lines. */
function reportUsage(error: CommanderError, io: Io): number {
  if (error.exitCode === 0) return exitCodes.done;
  if (error.code !== "commander.help") {
    const message = error.message.replace(/^error: /, "").replace(/[.]?\s*$/, "");
    say(io, `${message}. Run with --help to see what there is.`);
  }
  return exitCodes.usage;
}

function say(io: Io, message: string): void {
  io.stderr.write(`cvtailor: ${printable(message)}\n`);
}
