import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../errors.ts";
import { fileError } from "./read.ts";

const reasons: Record<string, string> = {
  EACCES: "may not be written to",
  EPERM: "may not be written to",
  EROFS: "is on a file system that may not be written to",
  ENOSPC: "is on a file system that is full",
  EDQUOT: "is on a file system that is full",
  ENOENT: "is not there and cannot be made",
  EEXIST: "is a file, not a folder",
  ENOTDIR: "is, or is inside, a file, not a folder",
};

/** A failure to write into `folder` as the user's to mend. */
export function writeError(error: unknown, folder: string): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = reasons[code];
  if (message === undefined) return fileError(error, folder);
  return new UserError(`the output folder ${folder} ${message}`, "Choose another with --out.");
}

/** Makes the output folder and those above it. */
export function makeFolder(path: string, name: string): void {
  try {
    makeWithParents(path);
  } catch (error) {
    throw writeError(error, name);
  }
}

/** One by one: Node's own recursion never ends where a file system takes no new folders (`/proc`). */
function makeWithParents(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeWithParents(dirname(path));
  mkdirSync(path);
}

/** Writes files whole or not at all: a reader never sees half a file, and a failure leaves the old one. */
export type WriteFile = (path: string, data: string | Uint8Array, folderName: string) => void;

/** Loads the writer; it is not needed where the résumé goes to standard output. */
export async function loadWriteFile(): Promise<WriteFile> {
  const { default: writeFileAtomic } = await import("write-file-atomic");
  return (path, data, folderName) => {
    try {
      // Without fsync: what a power cut may take is made again by the same command.
      writeFileAtomic.sync(path, typeof data === "string" ? data : Buffer.from(data), { fsync: false });
    } catch (error) {
      throw writeError(error, folderName);
    }
  };
}
