import { InvalidArgumentError, Option } from "commander";
import {
  type CvFormat,
  cvRenderers,
  type LanguageCode,
  type LayoutName,
  languageCodes,
  layoutNames,
  type OutputFormat,
  type PaperName,
  paperNames,
  renderers,
} from "../index.ts";

/** What the options of all commands come to; each command declares those it takes. */
export interface CliOptions {
  cv?: string;
  clipboard?: boolean;
  out?: string;
  stdout?: boolean;
  lines?: number;
  pages?: number;
  layout?: LayoutName;
  paper?: PaperName;
  json?: boolean;
  entries?: boolean;
  bullets?: boolean;
  explain?: boolean;
  top?: number;
  rankOnly?: boolean;
  force?: boolean;
  queue?: string;
  threads?: number;
  textColumn?: string;
  titleColumn?: string;
  companyColumn?: string;
  to?: CvFormat;
  /** One for a single résumé, any number for a batch. */
  format?: readonly OutputFormat[];
  language?: LanguageCode;
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d{1,6}$/.test(value) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}

export const cvOption = () => new Option("--cv <file>", "the CV (default: from cvtailor.config.json, then data/)");
export const clipboardOption = () => new Option("--clipboard", "take the posting from the clipboard");
export const outOption = () =>
  new Option("--out <folder>", "where to write (default: from cvtailor.config.json, then output)");
export const jsonOption = (what: string) => new Option("--json", `print ${what} as JSON`);
export const linesOption = () =>
  new Option("--lines <n>", "lines the résumé may take (default: one page)").argParser(wholeNumber);
export const pagesOption = () =>
  new Option("--pages <n>", "pages it may take, measured where the format has pages (default: 1)")
    .argParser(wholeNumber)
    .conflicts("lines");
export const layoutOption = () =>
  new Option("--layout <name>", "the design of PDF and HTML (default: classic)").choices(layoutNames);
export const paperOption = () =>
  new Option("--paper <size>", "the paper of PDF and HTML (default: a4)").choices(paperNames);
export const topOption = (what = "show the best n only (default: 10; all with --json)") =>
  new Option("--top <n>", what).argParser(wholeNumber);
export const toOption = () =>
  new Option("--to <format>", "print the whole CV in a format that reads back the same")
    .choices(Object.keys(cvRenderers))
    .conflicts("json");
/** The format of this name or extension. */
function formatNamed(name: string): OutputFormat {
  const formats = Object.keys(renderers) as OutputFormat[];
  const found = formats.find((format) => format === name || renderers[format].extension === name);
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${formats.join(", ")}.`);
  return found;
}

const formatNames = Object.keys(renderers).join(", ");
export const formatOption = () =>
  new Option("--format <format>", `what the résumé is written as: ${formatNames} (default: markdown)`).argParser(
    (value) => [formatNamed(value)],
  );
export const formatsOption = () =>
  new Option(
    "--format <formats>",
    `what each résumé is written as, with commas between: ${formatNames} (default: markdown)`,
  ).argParser((value) => [...new Set(value.split(",").map((name) => formatNamed(name.trim())))]);
export const languageOption = () =>
  new Option("--language <code>", "what the posting is written in (default: told by its words)").choices(languageCodes);
export const columnOption = (what: string) =>
  new Option(`--${what}-column <name>`, `what .jsonl and .csv rows call the ${what} (default: the usual names)`);
export const threadsOption = () =>
  new Option("--threads <n>", "share the work among so many threads; worth it from ten thousand postings on")
    .argParser(wholeNumber)
    .conflicts("queue");
export const queueOption = (what: string) => new Option("--queue <url>", what);
