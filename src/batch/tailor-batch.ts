import { basename, join } from "node:path";
import { fingerprint } from "../files/fingerprint.ts";
import { lockFolder } from "../files/lock.ts";
import { resumeName } from "../files/name.ts";
import { loadWriteFile, makeFolder } from "../files/write.ts";
import { unansweredAsks } from "../gaps.ts";
import type { Cv } from "../model/cv.ts";
import { pageLines } from "../model/layout.ts";
import type { Match } from "../model/match.ts";
import type { Posting } from "../model/posting.ts";
import type { Resume } from "../model/resume.ts";
import { defaultRenderOptions, type RenderOptions } from "../model/typesetting.ts";
import { type OutputFormat, type Render, type Renderer, renderers } from "../render/registry.ts";
import { composeKept, selectUnexplained } from "../select/index.ts";
import { buildId } from "./build-id.ts";
import { type Finished, Journal } from "./journal.ts";
import { likenessOf } from "./likeness.ts";
import { type PassOptions, rankAll, requirePostings } from "./pass.ts";
import type { PlannedPosting } from "./plan.ts";
import { type BatchSummary, summaryOf } from "./summary.ts";
import { summaryFiles } from "./summary-files.ts";
import type { Failure } from "./summary-row.ts";

export interface TailorBatchOptions extends PassOptions {
  /** Absolute path of the output folder. */
  folder: string;
  /** The output folder as messages name it. */
  folderName: string;
  /** Lines a résumé may take. Default: what `pages` says. */
  lines?: number | undefined;
  /** Pages it may take: real ones where one of the formats has them. Default: one. */
  pages?: number | undefined;
  /** Default: `defaultRenderOptions`. */
  look?: Partial<RenderOptions> | undefined;
  /** What each résumé is written as. Default: Markdown. */
  formats?: readonly OutputFormat[] | undefined;
  /** Told, as a sentence, of what a résumé could not show as it should. */
  onWarning?: ((file: string, warning: string) => void) | undefined;
  /** Whether to do again what was done before. */
  force?: boolean | undefined;
  /** What else the postings' reading depends on, as columns of feeds. */
  reading?: unknown;
}

/**
 * One résumé for each posting, and a summary of them all. A run that was stopped goes on where it was, and one that is run
 * again does what is new. Throws a UserError where there is no posting, or no folder to write to.
 */
export async function tailorBatch(
  cv: Cv,
  postings: Iterable<PlannedPosting>,
  options: TailorBatchOptions,
): Promise<BatchSummary> {
  requirePostings(postings);
  makeFolder(options.folder, options.folderName);
  const unlock = lockFolder(join(options.folder, ".cvtailor-lock"), options.folderName);
  try {
    return await tailorInFolder(cv, postings, options);
  } finally {
    unlock();
  }
}

async function tailorInFolder(
  cv: Cv,
  postings: Iterable<PlannedPosting>,
  options: TailorBatchOptions,
): Promise<BatchSummary> {
  const { folder, folderName, formats = ["markdown"], language = null, reading = null, pages = 1 } = options;
  const lines = options.lines ?? pages * pageLines;
  const look = { ...defaultRenderOptions, ...options.look };
  const writeFile = await loadWriteFile();
  const outputs = await Promise.all(
    formats.map(async (format) => {
      const render: Render = await renderers[format].load();
      return { extension: renderers[format].extension, render };
    }),
  );
  const fitToPages = options.lines === undefined ? await loadFit(cv, formats, { pages, look }) : null;
  const measured = fitToPages === null ? null : pages;
  const run = fingerprint(JSON.stringify({ buildId, cv, lines, measured, look, formats, language, reading }));
  const journal = new Journal(folder, folderName, run, options.force);
  const finished: Finished[] = [];
  const resumes: string[] = [];
  const failed: Failure[] = [];
  const uniqueName = createUniqueNames();
  let input = "";
  let name: string | undefined;
  const finish = (one: Finished, file: string): void => {
    finished.push(one);
    resumes.push(file);
  };
  const write = (file: string, data: string | Uint8Array) => writeFile(join(folder, file), data, folderName);
  try {
    await rankAll(
      cv,
      postings,
      {
        ...options,
        onFailure(failure) {
          failed.push(failure);
          options.onFailure?.(failure);
        },
      },
      {
        isDone(planned, bytes) {
          name = undefined;
          if (bytes === null) return false;
          input = fingerprint(bytes);
          const known = journal.recall(planned, input);
          if (known === null) return false;
          // Postings before it may have gone or come, and with them the numbers of equal names.
          name = uniqueName(known.name);
          const [first] = outputs;
          if (!(`${name}.${first?.extension}` in known.outputs)) return false;
          finish(known, `${name}.${first?.extension}`);
          return true;
        },
        async onRanked(planned, posting, match) {
          const base = nameOf(planned, posting);
          const unique = name ?? uniqueName(base);
          const resume = fitToPages?.(match) ?? composeKept(cv, selectUnexplained(cv, match, { lines }));
          const written: Record<string, string> = {};
          for (const { extension, render } of outputs) {
            const file = `${unique}.${extension}`;
            const data = await render(resume, { ...look, warn: (warning) => options.onWarning?.(file, warning) });
            write(file, data);
            written[file] = fingerprint(data);
          }
          const { file, row } = planned;
          const missing = unansweredAsks(match).filter(({ priority }) => priority !== "context");
          const one: Finished = {
            file,
            row,
            input,
            name: base,
            outputs: written,
            facts: {
              fit: match.fit,
              confidence: match.confidence.level,
              title: posting.title,
              company: posting.company,
              missing: missing.map(({ text }) => text),
              likeness: likenessOf(textOf(posting)),
            },
          };
          journal.record(one);
          finish(one, Object.keys(written)[0] ?? "");
        },
      },
    );
    journal.finish(finished, writeFile);
  } finally {
    journal.close();
  }
  const summary = summaryOf(
    finished.map(({ file, row, facts }, place) => ({ file, row, resume: resumes[place] ?? "", facts })),
    failed,
    `${folderName}/summary.md`,
  );
  for (const [file, data] of summaryFiles(summary)) write(file, data);
  return summary;
}

/** What chooses for real pages, if one of the formats has them: the same choice then goes into all; else null. */
async function loadFit(
  cv: Cv,
  formats: readonly OutputFormat[],
  options: { pages: number; look: RenderOptions },
): Promise<((match: Match) => Resume) | null> {
  const all: readonly Renderer[] = formats.map((format) => renderers[format]);
  const typesetter = await all.find((renderer) => renderer.loadTypesetter !== undefined)?.loadTypesetter?.();
  if (typesetter === undefined) return null;
  const { createPageFit } = await import("../fit-pages.ts");
  const choose = createPageFit(cv, { ...options, typesetter });
  return (match) => choose(match).resume;
}

function textOf({ statements }: Posting): string {
  return statements.map((statement) => statement.text).join("\n");
}

function nameOf({ file, row }: PlannedPosting, posting: Posting): string {
  const { company, title } = posting;
  const stem = row === null ? basename(file) : `${basename(file)}-${row}.`;
  return resumeName({ company, title, file: file === "standard input" ? null : stem, text: textOf(posting) });
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
