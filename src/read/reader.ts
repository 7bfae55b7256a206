import type { SourceDocument } from "../model/document.ts";

export interface ReaderInput {
  /** Decoded, with `\n` line ends, so that line numbers are those of the file. */
  text: string;
  bytes: Uint8Array;
  /** For messages. */
  name: string;
}

export type Read = (input: ReaderInput) => SourceDocument;

export interface Reader {
  description: string;
  /** Endings of file names, in lower case, without the dot. */
  extensions: readonly string[];
  /** Loads what the format needs; nothing is loaded for formats that are not read. */
  load(): Promise<Read>;
}
