import * as z from "zod/mini";
import { UserError } from "../errors.ts";
import { ByteBuffer } from "../files/byte-buffer.ts";
import { resumeName } from "../files/name.ts";
import { unansweredAsks } from "../gaps.ts";
import { Cv } from "../model/cv.ts";
import type { SourceDocument } from "../model/document.ts";
import { languageCodes } from "../model/languages.ts";
import { pageLines } from "../model/layout.ts";
import type { Match } from "../model/match.ts";
import type { Posting } from "../model/posting.ts";
import type { Resume } from "../model/resume.ts";
import { SelectionRules } from "../model/selection.ts";
import { layoutNames, paperNames, type RenderOptions } from "../model/typesetting.ts";
import { createReader } from "../read/registry.ts";
import { type OutputFormat, type Render, type Renderer, renderers } from "../render/registry.ts";
import { compileCv, type Matcher } from "../score/index.ts";
import { composeKept, selectUnexplained } from "../select/index.ts";
import { languageOfCv } from "../understand/cv/language.ts";
import { understandPosting } from "../understand/posting/index.ts";
import { likenessOf } from "./likeness.ts";
import { createRankLine } from "./rank-lines.ts";
import { RowColumns, readRow } from "./row-posting.ts";
import type { SummaryFacts } from "./summary-row.ts";

const Format = z.enum(Object.keys(renderers) as [OutputFormat, ...OutputFormat[]]);

/** Asks without an answer that are noted of a posting. */
const mostMissing = 20;

/** What is done with each posting of a batch, all that it depends on but the posting itself. */
export const WorkOrder = z.object({
  cv: Cv,
  /** What the postings are written in; null for what their words tell. */
  language: z.nullable(z.enum(languageCodes)),
  /** What holds what in the rows of feeds. */
  columns: RowColumns,
  make: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("resume"),
      formats: z.array(Format),
      /** Lines a résumé may take; null for what `pages` says. */
      lines: z.nullable(z.int().check(z.minimum(1))),
      /** Pages it may take: real ones where one of the formats has them. */
      pages: z.int().check(z.minimum(1)),
      /** What else is asked of each choice. */
      rules: z.optional(SelectionRules),
      look: z.object({ layout: z.enum(layoutNames), paper: z.enum(paperNames) }),
    }),
    /** A line of `ranks.jsonl`, with the `top` best entries or all. */
    z.object({ kind: z.literal("ranks"), top: z.nullable(z.int().check(z.minimum(1))) }),
  ]),
});
export type WorkOrder = z.infer<typeof WorkOrder>;

/** A posting as bytes, and where they are from. */
export interface WorkItem {
  file: string;
  /** 1-based line of a feed, whose row the bytes are; null where they are a file. */
  row: number | null;
  bytes: Uint8Array;
}

/** What a posting came to. */
export type WorkResult =
  | {
      kind: "resume";
      /** What its files would be called if no other posting had the same name. */
      name: string;
      /** Their content by what their names end with, in the order of the formats. */
      files: Record<string, string | Uint8Array>;
      facts: SummaryFacts;
      /** Sentences about what could not be shown as it should. */
      warnings: string[];
    }
  | {
      kind: "ranks";
      /** With its end; to be used before the next posting is worked on. */
      line: Uint8Array;
    }
  | { kind: "failed"; reason: string };

/** Works on one posting; waits for nothing but what is not loaded yet and for writers that take their time. */
export type Work = (item: WorkItem) => WorkResult | Promise<WorkResult>;

/** Makes ready for many postings: compiles the CV, and loads what writes the results. */
export async function createWork({ cv, language, columns, make }: WorkOrder): Promise<Work> {
  const matcher = compileCv(cv);
  if (make.kind === "resume") requireRules(cv, matcher, make);
  const finish = make.kind === "ranks" ? rankLine(make.top) : await resumeFiles(cv, make);
  const read = createReader();
  const readItem = ({ file, row, bytes }: WorkItem) =>
    row === null ? read(bytes, file) : readRow(bytes, `${file}:${row}`, read, columns);
  const rank = (document: SourceDocument, item: WorkItem) => {
    const posting = understandPosting(document, language ?? undefined);
    return finish(item, posting, matcher.rank(posting));
  };
  return (item) => {
    try {
      const document = readItem(item);
      const result = document instanceof Promise ? document.then((one) => rank(one, item)) : rank(document, item);
      return result instanceof Promise ? result.catch(failed) : result;
    } catch (error) {
      return failed(error);
    }
  };
}

type Finish = (item: WorkItem, posting: Posting, match: Match) => WorkResult | Promise<WorkResult>;

function rankLine(top: number | null): Finish {
  const buffer = new ByteBuffer();
  const write = createRankLine(buffer, top ?? undefined);
  return ({ file, row }, _posting, match) => {
    buffer.length = 0;
    write(match, { file, row });
    return { kind: "ranks", line: buffer.bytes };
  };
}

/** Tells what is wrong with the rules once, and not for each posting. Throws a UserError. */
function requireRules(cv: Cv, matcher: Matcher, { rules, lines, pages }: ResumeMake): void {
  if ((rules?.pin ?? []).length + (rules?.exclude ?? []).length === 0) return;
  selectUnexplained(cv, matcher.rank(nothingAsked), { ...rules, lines: lines ?? pages * pageLines });
}

const nothingAsked: Posting = {
  schema: "cvtailor.posting/1",
  ...{ title: null, company: null, location: null, seniority: null, level: "hands-on" },
  ...{ statements: [], asks: [], confidence: { level: "low", notes: [] } },
};

type ResumeMake = WorkOrder["make"] & { kind: "resume" };

async function resumeFiles(cv: Cv, make: ResumeMake): Promise<Finish> {
  const look: RenderOptions = { ...make.look, language: languageOfCv(cv) };
  const outputs = await Promise.all(
    make.formats.map(async (format) => {
      const render: Render = await renderers[format].load();
      return { extension: renderers[format].extension, render };
    }),
  );
  const lines = make.lines ?? make.pages * pageLines;
  const fitToPages = make.lines === null ? await loadFit(cv, make, look) : null;
  return async (item, posting, match) => {
    const resume =
      fitToPages?.(match) ??
      composeKept(cv, selectUnexplained(cv, match, { ...make.rules, lines }), make.rules?.sectionOrder);
    const files: Record<string, string | Uint8Array> = {};
    const warnings: string[] = [];
    const options = { ...look, warn: (warning: string) => warnings.push(warning) };
    for (const { extension, render } of outputs) files[extension] = await render(resume, options);
    const missing = unansweredAsks(match).filter(({ priority }) => priority !== "context");
    const text = posting.statements.map((statement) => statement.text).join("\n");
    const facts: SummaryFacts = {
      fit: match.fit,
      confidence: match.confidence.level,
      title: posting.title,
      company: posting.company,
      missing: missing.slice(0, mostMissing).map((ask) => ask.text),
      likeness: likenessOf(text),
    };
    return { kind: "resume", name: nameOf(item, posting, text), files, facts, warnings };
  };
}

/** What chooses for real pages, if one of the formats has them: the same choice then goes into all; else null. */
async function loadFit(
  cv: Cv,
  { formats, pages, rules }: ResumeMake,
  look: RenderOptions,
): Promise<((match: Match) => Resume) | null> {
  const all: readonly Renderer[] = formats.map((format) => renderers[format]);
  const typesetter = await all.find((renderer) => renderer.loadTypesetter !== undefined)?.loadTypesetter?.();
  if (typesetter === undefined) return null;
  const { createPageFit } = await import("../fit-pages.ts");
  const choose = createPageFit(cv, { pages, budget: rules, look, typesetter });
  return (match) => choose(match).resume;
}

function nameOf({ file, row }: WorkItem, { company, title }: Posting, text: string): string {
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const stem = row === null ? base : `${base}-${row}.`;
  return resumeName({ company, title, file: file === "standard input" ? null : stem, text });
}

/** What went wrong, as the summary tells it. */
export function failed(error: unknown): WorkResult & { kind: "failed" } {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "failed", reason: error instanceof UserError ? message : `a bug of ours: ${message}` };
}
