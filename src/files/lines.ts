import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { writeError } from "./write.ts";

/** In bytes. */
const bufferSize = 1 << 20;

/** A file written line by line that takes its name only when it is whole. */
export interface LineFile {
  /** @param line its bytes, each as one character; the line's end is added. */
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
  const buffer = Buffer.allocUnsafeSlow(bufferSize);
  let length = 0;
  const writeAll = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  };
  const empty = (): void => {
    writeAll(buffer.subarray(0, length));
    length = 0;
  };
  return {
    write(line) {
      if (length + line.length + 1 > bufferSize) orThrow(empty);
      if (line.length + 1 > bufferSize) orThrow(() => writeAll(Buffer.from(`${line}\n`, "latin1")));
      else length += buffer.write(`${line}\n`, length, "latin1");
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
