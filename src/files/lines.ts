import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { ByteBuffer } from "./byte-buffer.ts";
import { writeError } from "./write.ts";

/** In bytes. */
const mostBuffered = 1 << 19;

/** A file written line by line that takes its name only when it is whole. */
export interface LineFile {
  /** Lines are put here, each with its end, and `written` is called after each. */
  buffer: ByteBuffer;
  written(): void;
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
  const buffer = new ByteBuffer();
  const empty = (): void => {
    const { bytes } = buffer;
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    buffer.length = 0;
  };
  return {
    buffer,
    written() {
      if (buffer.length > mostBuffered) orThrow(empty);
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
