import { closeSync, ftruncateSync, openSync, renameSync, writeSync } from "node:fs";
import { ByteBuffer } from "./byte-buffer.ts";
import { writeError } from "./write.ts";

/** Lines are put into the file when there are more bytes of them. */
const defaultBuffered = 1 << 19;

/** A file written line by line that takes its name only when it is whole. */
export interface LineFile {
  /** Lines are put here, each with its end, and `written` is called after each. */
  buffer: ByteBuffer;
  /** Whether all lines so far are in the file: they are put there many at once. */
  written(): boolean;
  /** Puts all lines so far into the file. */
  empty(): void;
  /** Length of what is in the file. */
  readonly bytes: number;
  /** Gives the file its name. */
  finish(): void;
  /** Stops without giving it its name; what is in it stays, to go on from. */
  close(): void;
}

/**
 * Begins a file under a name of its own, or goes on with it after its first `bytes`. Throws a UserError that names the folder
 * where it cannot be written.
 */
export function openLineFile(
  path: string,
  folderName: string,
  unfinished: string,
  bytes = 0,
  mostBuffered = defaultBuffered,
): LineFile {
  const orThrow = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw writeError(error, folderName);
    }
  };
  const descriptor = orThrow(() => openSync(unfinished, bytes === 0 ? "w" : "r+"));
  orThrow(() => ftruncateSync(descriptor, bytes));
  const buffer = new ByteBuffer();
  let length = bytes;
  const empty = (): void => {
    const { bytes: lines } = buffer;
    for (let at = 0; at < lines.length; ) {
      const count = writeSync(descriptor, lines, at, lines.length - at, length);
      at += count;
      length += count;
    }
    buffer.length = 0;
  };
  return {
    buffer,
    written() {
      if (buffer.length <= mostBuffered) return false;
      orThrow(empty);
      return true;
    },
    empty: () => orThrow(empty),
    get bytes() {
      return length;
    },
    finish: () =>
      orThrow(() => {
        empty();
        closeSync(descriptor);
        renameSync(unfinished, path);
      }),
    close: () => closeSync(descriptor),
  };
}
