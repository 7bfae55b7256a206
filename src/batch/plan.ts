import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { type InputFile, readInputFile } from "../files/read.ts";
import type { SourceDocument } from "../model/document.ts";
import { readDocument } from "../read/registry.ts";
import { expandGlob, isGlob, listFolder } from "./glob.ts";
import { type Row, RowSplitter, readRow, readRows } from "./rows.ts";

/** One posting to be read. */
export interface PlannedPosting {
  /** The path as the user would write it, or `standard input`. */
  file: string;
  /** 1-based line of a .jsonl file; null where the file is one posting. */
  row: number | null;
  /** False where the user named a path that is not there: no posting, but nothing to be silent about. */
  isThere: boolean;
  /** Reads it. Rejects with a UserError where that is not possible. */
  read(): Promise<SourceDocument>;
}

export interface PlanOptions {
  cwd: string;
  /** Absolute path of a folder to leave out: the résumés made before are no postings. */
  leaveOut: string;
  standardInput(): Promise<InputFile>;
}

/**
 * The postings that paths name, in the order given, files of a folder in the order of their names, each file once:
 * files, folders with those inside (but hidden ones), globs, .jsonl files, and `-`. One is held in memory at a time.
 */
export async function* planPostings(paths: readonly string[], options: PlanOptions): AsyncGenerator<PlannedPosting> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === "-") yield* inStandardInput(await options.standardInput());
    else if (isGlob(path) && kindOf(resolve(options.cwd, path)) === null) yield* matching(path, options, seen);
    else yield* at(path, options, seen);
  }
}

function* matching(pattern: string, options: PlanOptions, seen: Set<string>): Generator<PlannedPosting> {
  const found = expandGlob(pattern, options.cwd);
  if (found.length === 0) yield missing(pattern, new UserError(`${pattern} matches no file`, "Check the pattern."));
  for (const path of found) yield* at(path, options, seen);
}

function* at(path: string, options: PlanOptions, seen: Set<string>): Generator<PlannedPosting> {
  const absolute = resolve(options.cwd, path);
  const kind = kindOf(absolute);
  // A folder by its real path, or a link to a folder above would be followed without end.
  const key = kind === "folder" ? realpathSync(absolute) : absolute;
  if (key === options.leaveOut || seen.has(key)) return;
  seen.add(key);
  if (kind === "folder") {
    const base = path.endsWith("/") ? path : `${path}/`;
    for (const { name } of listFolder(absolute)) yield* at(base + name, options, seen);
  } else if (/[.](?:jsonl|ndjson)$/i.test(path)) yield* inRows(absolute, path);
  else yield { file: path, row: null, isThere: kind !== null, read: () => readFile(readInputFile(absolute, path)) };
}

function* inRows(absolute: string, file: string): Generator<PlannedPosting> {
  try {
    for (const row of readRows(absolute, file)) yield planRow(row, file);
  } catch (error) {
    yield missing(file, error);
  }
}

/** Standard input is one posting, or rows where its first line is JSON by itself. */
function* inStandardInput(input: InputFile): Generator<PlannedPosting> {
  const splitter = new RowSplitter();
  const rows = function* () {
    yield* splitter.push(input.bytes);
    yield* splitter.flush();
  };
  if (!startsWithJsonLine(input.bytes)) {
    yield { file: input.name, row: null, isThere: true, read: () => readFile(input) };
    return;
  }
  for (const row of rows()) yield planRow(row, input.name);
}

function startsWithJsonLine(bytes: Uint8Array): boolean {
  const [first] = new RowSplitter().push(bytes);
  try {
    return typeof JSON.parse(Buffer.from(first?.bytes ?? []).toString()) === "object";
  } catch {
    return false;
  }
}

function planRow(row: Row, file: string): PlannedPosting {
  return { file, row: row.row, isThere: true, read: () => readRow(row, `${file}:${row.row}`) };
}

function missing(file: string, error: unknown): PlannedPosting {
  return { file, row: null, isThere: false, read: () => Promise.reject(error) };
}

async function readFile(input: InputFile): Promise<SourceDocument> {
  return readDocument(input.bytes, input.name);
}

function kindOf(path: string): "file" | "folder" | null {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}
