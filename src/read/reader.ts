import type { SourceDocument } from "../model/document.ts";

export interface ReaderInput {
  /** Decoded, with `\n` line ends, so that line numbers are those of the file; empty for a format with a signature. */
  text: string;
  bytes: Uint8Array;
  /** For messages. */
  name: string;
  /** Reads a file that this one holds; missing where this one is held by another already. */
  readInner?: (bytes: Uint8Array, name: string) => Promise<SourceDocument>;
}

/** Throws, or rejects with, a UserError for what cannot be read. */
export type Read = (input: ReaderInput) => SourceDocument | Promise<SourceDocument>;

export interface Reader {
  description: string;
  /** Endings of file names, in lower case, without the dot. */
  extensions: readonly string[];
  /** The first bytes, as Latin-1, of a format that is not text. By them alone such a format is told, whatever the file is called. */
  signature?: string;
  /** Text whose parts are in encodings of their own: its reader is given bytes. */
  encoded?: boolean;
  /** Loads what the format needs; nothing is loaded for formats that are not read. */
  load(): Promise<Read>;
}
