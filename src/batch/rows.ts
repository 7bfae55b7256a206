import { closeSync, openSync, readSync } from "node:fs";
import { fileError } from "../files/read.ts";
import { sizeLimit } from "../read/decode.ts";

/** A record of a feed: a line of a .jsonl file, or one or more lines of a .csv file. */
export interface Row {
  /** 1-based line of the file that it begins on. */
  row: number;
  /** Null where the line is longer than `sizeLimit`. */
  bytes: Uint8Array | null;
}

const newline = 0x0a;

const quote = 0x22;

/** Cuts bytes that come in pieces into their non-blank records, holding one in memory at a time. */
export class RowSplitter {
  private pieces: Uint8Array[] = [];
  private length = 0;
  private row = 1;
  /** Lines of the record so far. */
  private lines = 1;
  private inQuotes = false;
  private readonly quoted: boolean;

  /** `quoted`: a line break between quotes does not end a record, as in CSV. */
  constructor(quoted = false) {
    this.quoted = quoted;
  }

  *push(chunk: Uint8Array): Generator<Row> {
    let start = 0;
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      if (this.quoted) this.countQuotes(chunk.subarray(from, end));
      from = end + 1;
      if (this.inQuotes) {
        this.lines++;
        continue;
      }
      this.keep(chunk.subarray(start, end));
      yield* this.flush();
      start = end + 1;
    }
    if (this.quoted) this.countQuotes(chunk.subarray(from));
    // A copy: whoever reads the file fills the same memory again.
    this.keep(new Uint8Array(chunk.subarray(start)));
  }

  /** The last record, which may have no line break at its end. */
  *flush(): Generator<Row> {
    const bytes = this.length > sizeLimit ? null : Buffer.concat(this.pieces);
    if (bytes === null || bytes.some((byte) => byte > 0x20)) yield { row: this.row, bytes };
    this.pieces = [];
    this.length = 0;
    this.row += this.lines;
    this.lines = 1;
  }

  private keep(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length <= sizeLimit) this.pieces.push(piece);
    else this.pieces = [];
  }

  private countQuotes(piece: Uint8Array): void {
    for (let at = piece.indexOf(quote); at >= 0; at = piece.indexOf(quote, at + 1)) this.inQuotes = !this.inQuotes;
  }
}

/** The rows of a file of any size. Throws a UserError where it cannot be read. */
export function* readRows(path: string, name: string, quoted = false): Generator<Row> {
  const splitter = new RowSplitter(quoted);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const buffer = Buffer.allocUnsafeSlow(1 << 18);
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      yield* splitter.push(buffer.subarray(0, read));
    }
    yield* splitter.flush();
  } catch (error) {
    throw fileError(error, name);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
