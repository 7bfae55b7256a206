import { InvalidArgumentError, Option } from "commander";
import {
  type CvFormat,
  cvRenderers,
  type EntryKind,
  entryKinds,
  type GapFormat,
  gapRenderers,
  type LanguageCode,
  type LayoutName,
  languageCodes,
  layoutNames,
  type OutputFormat,
  type PaperName,
  paperNames,
  renderers,
  type WhyFormat,
  whyFormats,
} from "../index.ts";

/** What the options of all commands come to; each command declares those it takes. */
export interface CliOptions {
  cv?: string;
  profile?: string;
  watch?: boolean;
  clipboard?: boolean;
  out?: string;
  stdout?: boolean;
  lines?: number;
  pages?: number;
  layout?: LayoutName;
  paper?: PaperName;
  json?: boolean;
  entries?: boolean;
  /** Of `rank` whether to show them, of other commands how many. */
  bullets?: boolean | number;
  maxBulletsPerEntry?: number;
  sectionLimit?: Partial<Record<EntryKind, number>>;
  sectionOrder?: readonly EntryKind[];
  pin?: readonly string[];
  exclude?: readonly string[];
  why?: WhyFormat | false;
  explain?: boolean;
  top?: number;
  rankOnly?: boolean;
  force?: boolean;
  queue?: string;
  port?: number;
  open?: boolean;
  threads?: number;
  textColumn?: string;
  titleColumn?: string;
  companyColumn?: string;
  to?: CvFormat;
  theme?: string;
  /** One for a single résumé, any number for a batch. */
  format?: readonly OutputFormat[];
  /** Of `gaps`. */
  gapFormat?: GapFormat | "table" | "json";
  language?: LanguageCode;
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d{1,6}$/.test(value) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}

function portNumber(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError("It must be a whole number from 0 to 65535.");
  return Number(value);
}

export const cvOption = () => new Option("--cv <file>", "the CV (default: from cvtailor.config.json, then data/)");
export const profileOption = () => new Option("--profile <name>", "settings of this name in cvtailor.config.json");
export const clipboardOption = () => new Option("--clipboard", "take the posting from the clipboard");
export const outOption = () =>
  new Option("--out <folder>", "where to write (default: from cvtailor.config.json, then output)");
export const jsonOption = (what: string) => new Option("--json", `print ${what} as JSON`);
export const linesOption = () =>
  new Option("--lines <n>", "lines the résumé may take (default: one page)").argParser(wholeNumber);
/** What a user may ask of the choice besides its length. */
export const ruleOptions = (): Option[] => [
  new Option("--bullets <n>", "bullets under entries in all").argParser(wholeNumber),
  new Option("--max-bullets-per-entry <n>", "bullets under one entry").argParser(wholeNumber),
  new Option(
    "--section-limit <section=n>",
    `bullets and list items of a section, 0 for none; repeatable; sections: ${entryKinds.join(", ")}`,
  ).argParser(sectionLimit),
  new Option("--pin <id or text>", "always keep this bullet, line of skills or entry; repeatable").argParser(another),
  new Option("--exclude <id or text>", "never keep it; repeatable").argParser(another),
];

export const sectionOrderOption = () =>
  new Option(
    "--section-order <sections>",
    "sections that come first, with commas between, like education,skill; the others follow as usual",
  ).argParser((value) => value.split(",").map((name) => sectionNamed(name.trim())));

export const whyOption = (what = "how the reasons are written beside the résumé (default: json)") =>
  new Option("--why <format>", what).choices(whyFormats);

/** Of `gaps`, whose formats are others than those of résumés, so that they are kept under a name of their own. */
export const gapFormatOption = () => {
  const option = new Option("--format <format>", "a table, or a document on standard output (default: table)")
    .choices(["table", ...Object.keys(gapRenderers), "json"])
    .conflicts("json");
  return Object.assign(option, { attributeName: () => "gapFormat" });
};

function another(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function sectionLimit(value: string, before: CliOptions["sectionLimit"]): CliOptions["sectionLimit"] {
  const [, section, number] = /^([a-z]+)=(\d{1,6})$/.exec(value) ?? [];
  const kind = entryKinds.find((one) => one === section);
  if (kind === undefined) throw new InvalidArgumentError("It must be a section and a number, like publication=3.");
  return { ...before, [kind]: Number(number) };
}

function sectionNamed(name: string): EntryKind {
  const kind = entryKinds.find((one) => one === name);
  if (kind === undefined) throw new InvalidArgumentError(`The sections are ${entryKinds.join(", ")}.`);
  return kind;
}

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
export const formatsOption = () =>
  new Option(
    "--format <formats>",
    `what a résumé is written as, with commas between: ${formatNames} (default: markdown)`,
  ).argParser((value) => [...new Set(value.split(",").map((name) => formatNamed(name.trim())))]);
export const themeOption = () =>
  new Option("--theme <name>", "write HTML by a theme for JSON Resume that is installed in this folder").conflicts(
    "format",
  );
export const languageOption = () =>
  new Option("--language <code>", "what the posting is written in (default: told by its words)").choices(languageCodes);
export const columnOption = (what: string) =>
  new Option(`--${what}-column <name>`, `what .jsonl and .csv rows call the ${what} (default: the usual names)`);
export const threadsOption = () =>
  new Option("--threads <n>", "share the work among so many threads; worth it from ten thousand postings on")
    .argParser(wholeNumber)
    .conflicts("queue");
export const queueOption = (what: string) => new Option("--queue <url>", what);
export const portOption = () =>
  new Option(
    "--port <n>",
    "where to listen, on this machine only; 0 for any port that is free (default: 4747)",
  ).argParser(portNumber);
