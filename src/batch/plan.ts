import { realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import { type InputFile, readInputFile } from "../files/read.ts";
import { csvRows, loaded } from "./csv.ts";
import { expandGlob, isGlob, listFolder } from "./glob.ts";
import { type Row, RowSplitter, readRows } from "./rows.ts";

/** One posting to be read. */
export interface PlannedPosting {
  /** The path as the user would write it, or `standard input`. */
  file: string;
  /** 1-based line of a .jsonl file; null where the file is one posting. */
  row: number | null;
  /** False where the user named a path that is not there: no posting, but nothing to be silent about. */
  isThere: boolean;
  /** Its bytes as they are in the file. Throws a UserError where they cannot be had. */
  load(): Uint8Array;
}

export interface PlanOptions {
  cwd: string;
  /** Absolute path of a folder to leave out: the résumés made before are no postings. */
  leaveOut: string;
  standardInput(): Promise<InputFile>;
}

/**
 * The postings that paths name, in the order given, files of a folder in the order of their names, each file once:
 * files, folders with those inside (but hidden ones), globs, .jsonl files, and `-`. One is held in memory at a time. They
 * can be gone through several times.
 */
export async function planPostings(paths: readonly string[], options: PlanOptions): Promise<Iterable<PlannedPosting>> {
  const input = paths.includes("-") ? await options.standardInput() : null;
  return { [Symbol.iterator]: () => new Plan(options, input).postings(paths) };
}

const feedEnding = /[.](?:jsonl|ndjson|csv|tsv)$/i;
const csvEnding = /[.](?:csv|tsv)$/i;
/** What files with a posting are called like, and folders are not. */
const postingEnding = /[.](?:txt|md|html?|pdf|docx|json|eml)$/i;

type Kind = "file" | "folder" | null;

class Plan {
  private readonly seen = new Set<string>();

  private readonly options: PlanOptions;
  /** Standard input, until it is planned: it comes once only. */
  private input: InputFile | null;

  constructor(options: PlanOptions, input: InputFile | null) {
    this.options = options;
    this.input = input;
  }

  *postings(paths: readonly string[]): Generator<PlannedPosting> {
    for (const path of paths) {
      if (path === "-") yield* this.inStandardInput();
      else if (isGlob(path) && kindOf(resolve(this.options.cwd, path)) === null) yield* this.matching(path);
      else yield* this.at(path);
    }
  }

  private *matching(pattern: string): Generator<PlannedPosting> {
    const found = expandGlob(pattern, this.options.cwd);
    if (found.length === 0) yield missing(pattern, new UserError(`${pattern} matches no file`, "Check the pattern."));
    for (const path of found) yield* this.at(path);
  }

  /** @param isNamed the user named it, so that an empty folder is not passed over in silence. */
  private *at(path: string, isNamed = true): Generator<PlannedPosting> {
    const absolute = resolve(this.options.cwd, path);
    const kind = kindOf(absolute);
    if (kind !== "folder") {
      yield* this.file(path, absolute, kind);
      return;
    }
    // A folder by its real path, or a link to a folder above would be followed without end.
    if (!this.isNew(realpathSync(absolute))) return;
    const base = path.endsWith("/") ? path : `${path}/`;
    const inside = listFolder(absolute);
    if (inside.length === 0 && (isNamed || postingEnding.test(path)))
      yield missing(
        path,
        new UserError(`${path} is a folder with no posting in it`, "Name files or folders with postings."),
      );
    for (const { name, kind } of inside) {
      // What the folder says of its files spares them one question each to the file system.
      if (kind === "file") yield* this.file(base + name, join(absolute, name), kind);
      else yield* this.at(base + name, false);
    }
  }

  private isNew(key: string): boolean {
    if (key === this.options.leaveOut || this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  private *file(file: string, absolute: string, kind: Kind): Generator<PlannedPosting> {
    if (!this.isNew(absolute)) return;
    if (feedEnding.test(file)) yield* this.inRows(absolute, file);
    else {
      const load = () => readInputFile(absolute, file).bytes;
      yield { file, row: null, isThere: kind !== null, load };
    }
  }

  private *inRows(absolute: string, file: string): Generator<PlannedPosting> {
    try {
      if (csvEnding.test(file)) {
        for (const { row, load } of csvRows(readRows(absolute, file, true), file)) yield this.row(row, load, file);
      } else for (const row of readRows(absolute, file)) yield this.jsonRow(row, file);
    } catch (error) {
      yield missing(file, error);
    }
  }

  private row(row: number, load: () => Uint8Array, file: string): PlannedPosting {
    return { file, row, isThere: true, load };
  }

  private jsonRow({ row, bytes }: Row, file: string): PlannedPosting {
    return this.row(row, () => loaded(bytes, `${file}:${row}`), file);
  }

  /** Standard input is one posting, or rows where its first line is JSON by itself. */
  private *inStandardInput(): Generator<PlannedPosting> {
    const { input } = this;
    if (input === null) return;
    this.input = null;
    if (!startsWithJsonLine(input.bytes)) {
      const { bytes, name } = input;
      yield { file: name, row: null, isThere: true, load: () => bytes };
      return;
    }
    const splitter = new RowSplitter();
    for (const row of splitter.push(input.bytes)) yield this.jsonRow(row, input.name);
    for (const row of splitter.flush()) yield this.jsonRow(row, input.name);
  }
}

function startsWithJsonLine(bytes: Uint8Array): boolean {
  const [first] = new RowSplitter().push(bytes);
  try {
    return typeof JSON.parse(Buffer.from(first?.bytes ?? []).toString()) === "object";
  } catch {
    return false;
  }
}

function missing(file: string, error: unknown): PlannedPosting {
  const fail = () => {
    throw error;
  };
  return { file, row: null, isThere: false, load: fail };
}

function kindOf(path: string): Kind {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}
