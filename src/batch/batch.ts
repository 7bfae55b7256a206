import { basename, join } from "node:path";
import { UserError } from "../errors.ts";
import { type LineFile, openLineFile } from "../files/lines.ts";
import { resumeName } from "../files/name.ts";
import { loadWriteFile, makeFolder } from "../files/write.ts";
import { unansweredAsks } from "../gaps.ts";
import type { Cv } from "../model/cv.ts";
import type { LanguageCode } from "../model/languages.ts";
import { pageLines } from "../model/layout.ts";
import type { Match } from "../model/match.ts";
import type { Posting } from "../model/posting.ts";
import { renderers } from "../render/registry.ts";
import { compileCv } from "../score/index.ts";
import { composeKept, selectUnexplained } from "../select/index.ts";
import { understandPosting } from "../understand/posting/index.ts";
import type { PlannedPosting } from "./plan.ts";
import { createRankLine } from "./rank-lines.ts";
import { type BatchSummary, type Failure, missingAsks, type SummaryRow, summaryMarkdown } from "./summary.ts";

export interface BatchOptions {
  /** Absolute path of the output folder. */
  folder: string;
  /** The output folder as messages name it. */
  folderName: string;
  /** Lines a résumé may take. Default: what fits one page. */
  lines?: number | undefined;
  /** What all the postings are written in. Default: for each what its words tell. */
  language?: LanguageCode | undefined;
  /** Called for each posting that could not be read or understood. */
  onFailure?: (failure: Failure) => void;
  /** Called after each posting with how many there were so far. */
  onProgress?: (done: number) => void;
}

interface Ranked {
  planned: PlannedPosting;
  posting: Posting;
  match: Match;
}

/** One résumé for each posting, and `summary.md`. Throws a UserError where there is no posting, or no folder to write to. */
export async function tailorBatch(
  cv: Cv,
  postings: Iterable<PlannedPosting>,
  options: BatchOptions,
): Promise<BatchSummary> {
  const [render, writeFile] = await Promise.all([renderers.markdown.load(), loadWriteFile()]);
  const rows: SummaryRow[] = [];
  const uniqueName = createUniqueNames();
  const write = (name: string, data: string | Uint8Array) =>
    writeFile(join(options.folder, name), data, options.folderName);
  const failed = await rankAll(cv, postings, options, ({ planned, posting, match }) => {
    const kept = selectUnexplained(cv, match, { lines: options.lines ?? pageLines });
    const resume = `${uniqueName(nameOf(planned, posting))}.md`;
    write(resume, render(composeKept(cv, kept)));
    const { company, title } = posting;
    const missing = missingAsks(unansweredAsks(match));
    const { file, row } = planned;
    rows.push({ fit: match.fit, confidence: match.confidence.level, title, company, file, row, resume, missing });
  });
  rows.sort((a, b) => b.fit - a.fit);
  write("summary.md", summaryMarkdown(rows, failed));
  return { schema: "cvtailor.batch/1", path: `${options.folderName}/summary.md`, postings: rows, failed };
}

/** `ranks.jsonl`: for each posting what `cvtailor rank --json` gives, on one line, with where the posting came from. */
export async function rankBatch(
  cv: Cv,
  postings: Iterable<PlannedPosting>,
  options: BatchOptions,
): Promise<BatchSummary> {
  let opened: { file: LineFile; write: ReturnType<typeof createRankLine> } | undefined;
  const open = () => {
    const file = openLineFile(join(options.folder, "ranks.jsonl"), options.folderName);
    return { file, write: createRankLine(file.buffer) };
  };
  try {
    const failed = await rankAll(cv, postings, options, ({ planned, match }) => {
      opened ??= open();
      opened.write(match, { file: planned.file, row: planned.row });
      opened.file.written();
    });
    opened ??= open();
    opened.file.finish();
    return { schema: "cvtailor.batch/1", path: `${options.folderName}/ranks.jsonl`, postings: [], failed };
  } catch (error) {
    opened?.file.discard();
    throw error;
  }
}

/**
 * Compiles the CV once and ranks it for one posting after the other; one that fails is told of and left out. It waits for
 * nothing but readers that are not loaded yet.
 * @returns those that failed.
 */
async function rankAll(
  cv: Cv,
  postings: Iterable<PlannedPosting>,
  options: BatchOptions,
  onRanked: (ranked: Ranked) => void,
): Promise<Failure[]> {
  const failed: Failure[] = [];
  const matcher = compileCv(cv);
  let there = 0;
  let done = 0;
  for (const planned of postings) {
    if (planned.isThere && there++ === 0) makeFolder(options.folder, options.folderName);
    let ranked: Ranked | undefined;
    try {
      const read = planned.read();
      const posting = understandPosting(read instanceof Promise ? await read : read, options.language);
      ranked = { planned, posting, match: matcher.rank(posting) };
    } catch (error) {
      const failure = failureOf(planned, error);
      failed.push(failure);
      options.onFailure?.(failure);
    }
    if (ranked !== undefined) onRanked(ranked);
    options.onProgress?.(++done);
  }
  if (there > 0) return failed;
  throw new UserError(failed[0]?.reason ?? "there is no posting in what is named", "Name files, folders or globs.");
}

function failureOf({ file, row }: PlannedPosting, error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return { file, row, reason: error instanceof UserError ? message : `a bug of ours: ${message}` };
}

function nameOf({ file, row }: PlannedPosting, { company, title, statements }: Posting): string {
  const stem = row === null ? basename(file) : `${basename(file)}-${row}.`;
  const text = statements.map((statement) => statement.text).join("\n");
  return resumeName({ company, title, file: file === "standard input" ? null : stem, text });
}

/** Gives the second of a name `-2`, the third `-3`; never one that is taken, on file systems blind to case as well. */
function createUniqueNames(): (name: string) => string {
  const last = new Map<string, number>([["summary", 1]]);
  const taken = new Set<string>(["summary"]);
  return (name) => {
    let unique = name;
    for (let number = last.get(name) ?? 1; taken.has(unique); ) {
      number++;
      last.set(name, number);
      unique = `${name}-${number}`;
    }
    taken.add(unique);
    return unique;
  };
}
