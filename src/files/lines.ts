import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { writeError } from "./write.ts";

const bufferedCharacters = 1 << 18;

/** A file written line by line that takes its name only when it is whole. */
export interface LineFile {
  write(line: string): void;
  /** Gives the file its name. */
  finish(): void;
  /** Leaves nothing behind. */
  discard(): void;
}

/** Throws a UserError that names the folder where the file cannot be written. */
export function openLineFile(path: string, folderName: string): LineFile {
  const temporary = `${path}.${process.pid}.partial`;
  const orThrow = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw writeError(error, folderName);
    }
  };
  const descriptor = orThrow(() => openSync(temporary, "w"));
  let buffer = "";
  const empty = () => {
    const bytes = Buffer.from(buffer);
    buffer = "";
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  };
  return {
    write(line) {
      buffer += `${line}\n`;
      if (buffer.length > bufferedCharacters) orThrow(empty);
    },
    finish: () =>
      orThrow(() => {
        empty();
        closeSync(descriptor);
        renameSync(temporary, path);
      }),
    discard() {
      closeSync(descriptor);
      rmSync(temporary, { force: true });
    },
  };
}
