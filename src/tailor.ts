import type { InputFile } from "./files/read.ts";
import type { PageUse } from "./fit-pages.ts";
import type { Cv } from "./model/cv.ts";
import type { LanguageCode } from "./model/languages.ts";
import { pageLines } from "./model/layout.ts";
import type { Match } from "./model/match.ts";
import type { Posting } from "./model/posting.ts";
import type { Resume } from "./model/resume.ts";
import type { Budget, Selection, SelectionRules } from "./model/selection.ts";
import { defaultRenderOptions, type RenderOptions } from "./model/typesetting.ts";
import { type InputFormat, readDocument } from "./read/registry.ts";
import type { ReadBackDifference } from "./read-back/index.ts";
import { type OutputFormat, type Render, type Renderer, renderers } from "./render/registry.ts";
import type { Theme } from "./render/theme.ts";
import { compileCv } from "./score/index.ts";
import { composeResume, select } from "./select/index.ts";
import { understandCv } from "./understand/cv/index.ts";
import { languageOfCv } from "./understand/cv/language.ts";
import { understandPosting } from "./understand/posting/index.ts";

export interface TailorOptions {
  /** Lines the résumé may take, counted as it is laid out. Default: what `pages` says. */
  lines?: number | undefined;
  /** Pages it may take: real ones where the format has them, else so many times the lines of one. Default: one. */
  pages?: number | undefined;
  /** What else is asked of the choice. */
  rules?: SelectionRules | undefined;
  /** Default: Markdown. */
  output?: OutputFormat;
  /** A theme for JSON Resume that makes the résumé instead, as HTML. */
  theme?: Theme | undefined;
  /** Default: `defaultRenderOptions`. */
  look?: Partial<RenderOptions>;
  /** What the posting is written in. Default: what its words tell. */
  language?: LanguageCode | undefined;
}

/** What every stage made, so that each can be shown, and the rendered résumé. */
export interface Tailored {
  cv: Cv;
  posting: Posting;
  match: Match;
  selection: Selection;
  resume: Resume;
  output: string | Uint8Array;
  /** The real pages it fills; null where it was not fitted to them. */
  pages: PageUse | null;
  /** How a plain extractor of text reads the file otherwise than was meant; null for formats that are text themselves. */
  readBack: ReadBackDifference[] | null;
  /** What could not be shown as it should, as sentences. */
  warnings: string[];
}

/** Reads and understands a CV. Throws a UserError where it is empty or in no known format. */
export async function readCv(file: InputFile, format?: InputFormat): Promise<Cv> {
  return understandCv(await readDocument(file.bytes, file.name, format));
}

/** Reads and understands a posting, in the given language or the one that its words tell. Throws a UserError where it is empty or in no known format. */
export async function readPosting(file: InputFile, format?: InputFormat, language?: LanguageCode): Promise<Posting> {
  return understandPosting(await readDocument(file.bytes, file.name, format), language);
}

/** The whole way from the bytes of a CV and a posting to those of a résumé; the same input gives the same bytes. */
export async function tailor(
  cvFile: InputFile,
  postingFile: InputFile,
  options: TailorOptions = {},
): Promise<Tailored> {
  const cv = await readCv(cvFile);
  const posting = await readPosting(postingFile, undefined, options.language);
  const match = compileCv(cv).rank(posting);
  const warnings: string[] = [];
  const look = lookOf(cv, options.look, warnings);
  const renderer: Renderer = renderers[options.output ?? "markdown"];
  const made = { cv, posting, match, warnings };
  if (options.lines === undefined && renderer.loadTypesetter !== undefined) {
    const typesetter = await renderer.loadTypesetter();
    const { createPageFit } = await import("./fit-pages.ts");
    const { typeset, ...fitted } = createPageFit(cv, {
      pages: options.pages ?? 1,
      budget: options.rules,
      look,
      typesetter,
    })(match);
    const { allowed, used } = fitted.pages;
    if (used > allowed)
      warnings.push(`Even the least that a résumé has takes ${used} pages, and ${allowed} are allowed.`);
    return checked({ ...made, ...fitted, output: typeset.bytes(), readBack: null }, options);
  }
  const selection = select(cv, match, { ...options.rules, ...(await budgetOf(renderer, cv, options, look)) });
  const resume = composeResume(cv, selection, options.rules?.sectionOrder);
  const render = options.theme === undefined ? await renderer.load() : await loadTheme(options.theme);
  const output = await render(resume, look);
  return checked({ ...made, selection, resume, output, pages: null, readBack: null }, options);
}

/** How much room there is in a format without a page of its own. */
async function budgetOf(renderer: Renderer, cv: Cv, options: TailorOptions, look: RenderOptions): Promise<Budget> {
  const { lines, pages = 1 } = options;
  if (lines !== undefined) return { lines };
  const measured =
    renderer.loadMeasure === undefined
      ? null
      : await (await import("./fit-pages.ts")).measuredBudget(renderer, cv, pages, look);
  return measured ?? { lines: pages * pageLines };
}

/** One résumé in one format. */
export type Written = Pick<Tailored, "output" | "readBack" | "warnings">;

/** Writes what was chosen once more, in another format; no choice is made again, whatever room the format has. */
export async function writeAs(
  tailored: Tailored,
  output: OutputFormat,
  look: Partial<RenderOptions> = {},
): Promise<Written> {
  const warnings: string[] = [];
  const render: Render = await renderers[output].load();
  const bytes = await render(tailored.resume, lookOf(tailored.cv, look, warnings));
  return checked({ ...tailored, output: bytes, warnings, readBack: null }, { output });
}

function lookOf(cv: Cv, look: Partial<RenderOptions> = {}, warnings: string[]): RenderOptions {
  const warn = (warning: string) => warnings.push(warning);
  return { ...defaultRenderOptions, language: languageOfCv(cv), ...look, warn };
}

/** With what a program that takes the words out of the file reads otherwise, also as warnings. */
async function checked(tailored: Tailored, { output = "markdown" }: TailorOptions): Promise<Tailored> {
  if (typeof tailored.output === "string") return tailored;
  const { describeDifference, readBack } = await import("./read-back/index.ts");
  const differences = await readBack(output, tailored.output, tailored.resume);
  const shown = (differences ?? []).slice(0, mostWarnings).map(describeDifference);
  const more = (differences?.length ?? 0) - shown.length;
  if (more > 0) shown.push(`The same holds of ${more} more of its texts.`);
  return { ...tailored, readBack: differences, warnings: [...tailored.warnings, ...shown] };
}

/** Differences that are said one by one. */
const mostWarnings = 5;

async function loadTheme(theme: Theme): Promise<Render> {
  return (await import("./render/theme.ts")).loadTheme(theme);
}
