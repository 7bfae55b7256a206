import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
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

/** Of a file's mode what says who may do what with it. */
const permissions = 0o777;

/**
 * By a file beside it that takes its place. A library for it (write-file-atomic) adds and removes handlers of seventeen signals for each
 * file, which a batch of thousands, that never waits, keeps all in memory.
 */
export const writeFile: WriteFile = (path, data, folderName) => {
  let beside: string | undefined;
  try {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    const target = isLink ? realpathSync(path) : path;
    const before = statSync(target, { throwIfNoEntry: false });
    beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
    // Without fsync: what a power cut may take is made again by the same command.
    writeFileSync(beside, data, before?.isFile() === true ? { mode: before.mode & permissions } : {});
    renameSync(beside, target);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    throw writeError(error, folderName);
  }
};
