import { basename, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { fileSizeLimit, type InputFile, readInputFile, tooLarge } from "../index.ts";
import type { Io } from "./io.ts";
import type { CliOptions } from "./options.ts";

/** Reads the file of this name, or standard input for `-`. */
export async function readInput(name: string, io: Io): Promise<InputFile> {
  return name === "-" ? readStandardInput(io) : readInputFile(resolve(io.cwd, name), name);
}

/** The posting from wherever the user has it. Throws a UserError where it is nowhere. */
export async function readPostingInput(name: string | undefined, options: CliOptions, io: Io): Promise<InputFile> {
  if (options.clipboard) {
    if (name !== undefined) throw new UserError(`both ${name} and --clipboard are given`, "Give one of them.");
    return readClipboard(io);
  }
  if (name !== undefined) return readInput(name, io);
  if (!io.stdin.isTTY) {
    throw new UserError("no posting is given", "Name a file, - for standard input, or --clipboard.");
  }
  const end = process.platform === "win32" ? "Ctrl-Z and Enter" : "Ctrl-D";
  io.stderr.write(`Paste the posting; on a line of its own, ${end} ends it.\n`);
  return { ...(await readStandardInput(io)), name: "the pasted posting" };
}

/** The file's name without its folders; null where the input was no file. */
export function fileNameOf(argument: string | undefined): string | null {
  return argument === undefined || argument === "-" ? null : basename(argument);
}

async function readStandardInput(io: Io): Promise<InputFile> {
  const name = "standard input";
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of io.stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > fileSizeLimit) throw tooLarge(name, fileSizeLimit);
    chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks), name };
}

async function readClipboard(io: Io): Promise<InputFile> {
  let text: string;
  try {
    text = await io.readClipboard();
  } catch {
    throw new UserError(
      "the clipboard cannot be reached",
      "Save the posting as a file, or paste it: cvtailor tailor -",
    );
  }
  return { bytes: Buffer.from(text), name: "the clipboard" };
}
