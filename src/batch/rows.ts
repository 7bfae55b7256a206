import { closeSync, openSync, readSync } from "node:fs";
import { UserError } from "../errors.ts";
import { fileError, tooLarge } from "../files/read.ts";
import type { SourceDocument } from "../model/document.ts";
import { sizeLimit } from "../read/decode.ts";
import type { ReadBytes } from "../read/registry.ts";

/** A line of a .jsonl file. */
export interface Row {
  /** 1-based line of the file. */
  row: number;
  /** Null where the line is longer than `sizeLimit`. */
  bytes: Uint8Array | null;
}

/** What of a row is looked at; of any type, since anyone may have written it. */
interface RowValue {
  description?: unknown;
  text?: unknown;
  title?: unknown;
  company?: unknown;
  hiringOrganization?: unknown;
}

const newline = 0x0a;

/** Cuts bytes that come in pieces into their non-blank lines, holding one line in memory at a time. */
export class RowSplitter {
  private pieces: Uint8Array[] = [];
  private length = 0;
  private row = 1;

  *push(chunk: Uint8Array): Generator<Row> {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      this.keep(chunk.subarray(start, end));
      yield* this.flush();
      start = end + 1;
    }
    // A copy: whoever reads the file fills the same memory again.
    this.keep(new Uint8Array(chunk.subarray(start)));
  }

  /** The last line, which may have no line break at its end. */
  *flush(): Generator<Row> {
    const bytes = this.length > sizeLimit ? null : Buffer.concat(this.pieces);
    if (bytes === null || bytes.some((byte) => byte > 0x20)) yield { row: this.row, bytes };
    this.pieces = [];
    this.length = 0;
    this.row++;
  }

  private keep(piece: Uint8Array): void {
    this.length += piece.length;
    if (this.length <= sizeLimit) this.pieces.push(piece);
    else this.pieces = [];
  }
}

/** The rows of a file of any size. Throws a UserError where it cannot be read. */
export function* readRows(path: string, name: string): Generator<Row> {
  const splitter = new RowSplitter();
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

/**
 * The posting of a row: an object with its text in `description` or `text` (HTML or plain), and optionally `title` and
 * `company`; or a schema.org JobPosting. Throws a UserError where it is neither.
 */
export function readRow({ bytes }: Row, name: string, read: ReadBytes): SourceDocument | Promise<SourceDocument> {
  if (bytes === null) throw tooLarge(name);
  const value = parse(bytes, name);
  if ("@type" in value || "@graph" in value || "@context" in value) return read(bytes, name, "json");
  const text = textOf(value.description) ?? textOf(value.text);
  if (text === null) throw new UserError(`${name} has no text`, 'Give each row a "description" or a "text".');
  const named = (document: SourceDocument): SourceDocument => {
    const title = textOf(value.title) ?? document.meta.title;
    const company = companyOf(value) ?? document.meta.company;
    return { ...document, meta: { ...document.meta, title, company } };
  };
  const document = read(Buffer.from(text), name, looksLikeHtml(text) ? "html" : "text");
  return document instanceof Promise ? document.then(named) : named(document);
}

function parse(bytes: Uint8Array, name: string): RowValue {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new UserError(`${name} is not JSON`, "Each line of a .jsonl file must be one JSON object.");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new UserError(`${name} is not a JSON object`, "Each line of a .jsonl file must be one JSON object.");
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function companyOf(value: RowValue): string | null {
  const organization = value.company ?? value.hiringOrganization;
  if (typeof organization === "object" && organization !== null && "name" in organization)
    return textOf(organization.name);
  return textOf(organization);
}

function looksLikeHtml(text: string): boolean {
  return /<(?:p|br|div|ul|ol|li|h[1-6]|strong|span|table)\b[^<>]{0,500}>/i.test(text);
}
