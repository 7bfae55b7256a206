import { closeSync, fstatSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { writeError } from "./write.ts";

/** Lines that are in the file as soon as they are written, whatever becomes of the process. */
export interface AppendedLines {
  append(line: string): void;
  close(): void;
}

/** Opens a file to add lines to it, after those that are there or instead of them. Throws a UserError that names the folder. */
export function openLines(path: string, folderName: string, mode: "add" | "replace"): AppendedLines {
  const orThrow = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw writeError(error, folderName);
    }
  };
  const descriptor = orThrow(() => openSync(path, mode === "add" ? "a+" : "w"));
  const write = (text: string): void => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  };
  // A line that a killed process left half written must not take in the next.
  if (mode === "add" && !endsWithLineBreak(descriptor)) orThrow(() => write("\n"));
  return {
    append: (line) => orThrow(() => write(`${line}\n`)),
    close: () => closeSync(descriptor),
  };
}

function endsWithLineBreak(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size === 0 || (readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] === 0x0a);
}

/** The JSON values of a file's lines; what is no JSON, as a line that was half written, is left out. Empty where there is no such file. */
export function readJsonLines(path: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return [];
  }
  return text.split("\n").flatMap((line) => {
    try {
      return line === "" ? [] : [JSON.parse(line) as unknown];
    } catch {
      return [];
    }
  });
}
