import { closeSync, openSync, readSync, statSync } from "node:fs";
import { UserError } from "../errors.ts";
import { fileSizeLimit, sizeLimit } from "../read/decode.ts";

/** A file's bytes with the name that messages call it by. */
export interface InputFile {
  bytes: Uint8Array;
  name: string;
}

const reasons: Record<string, readonly [string, string]> = {
  ENOENT: ["does not exist", "Check the path"],
  ENOTDIR: ["does not exist", "Check the path"],
  EISDIR: ["is a folder", "Name a file in it"],
  EACCES: ["may not be read", "Change its permissions"],
  EPERM: ["may not be read", "Change its permissions"],
  ELOOP: ["is a link that leads nowhere", "Name the file itself"],
  ENAMETOOLONG: ["is too long for a file's name", "Check the path"],
};

/** A failure of the file system as the user's to mend; anything else is thrown on as it is. */
export function fileError(error: unknown, name: string): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (error instanceof UserError || code === "") return error as Error;
  const [message, hint] = reasons[code] ?? [`cannot be used (${code})`, "Check the path"];
  return new UserError(`${name} ${message}`, `${hint}.`);
}

/** For input that goes on beyond `limit`: it is refused without being read to its end. */
export function tooLarge(name: string, limit: number = sizeLimit): UserError {
  return new UserError(
    `${name} is larger than ${limit / 1024 / 1024} MB`,
    "Give a file that holds nothing but the text of one CV or posting.",
  );
}

/** Most postings are a few kilobytes; what is longer is read on in memory of its own. */
const firstRead = 1 << 16;
let scratch: Buffer | undefined;

/**
 * Reads a file synchronously (many small files are read ten times as fast so), a pipe or device as well.
 * Throws a UserError where there is no such file, it is a folder, may not be read, or is larger than `fileSizeLimit`.
 */
export function readInputFile(path: string, name: string): InputFile {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    return { bytes: readUpTo(descriptor, name), name };
  } catch (error) {
    throw isFolder(path) ? new UserError(`${name} is a folder`, "Name a file in it.") : fileError(error, name);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Asked only where reading failed: systems have different words for it. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Devices and pipes do not say how long they are, so the end is where nothing more comes. */
function readUpTo(descriptor: number, name: string): Uint8Array {
  scratch ??= Buffer.allocUnsafeSlow(firstRead);
  let buffer = scratch;
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (read === 0) return Buffer.from(buffer.subarray(0, length));
    length += read;
    if (length > fileSizeLimit) throw tooLarge(name, fileSizeLimit);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafeSlow(length)]);
  }
}
