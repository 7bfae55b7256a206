import { InvalidArgumentError, Option } from "commander";
import {
  type CvFormat,
  cvRenderers,
  type LanguageCode,
  languageCodes,
  type OutputFormat,
  renderers,
} from "../index.ts";

/** What the options of all commands come to; each command declares those it takes. */
export interface CliOptions {
  cv?: string;
  clipboard?: boolean;
  out?: string;
  stdout?: boolean;
  lines?: number;
  json?: boolean;
  entries?: boolean;
  bullets?: boolean;
  explain?: boolean;
  top?: number;
  rankOnly?: boolean;
  to?: CvFormat;
  format?: OutputFormat;
  theme?: string;
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
export const topOption = () =>
  new Option("--top <n>", "show the best n only (default: 10; all with --json)").argParser(wholeNumber);
export const toOption = () =>
  new Option("--to <format>", "print the whole CV in a format that reads back the same")
    .choices(Object.keys(cvRenderers))
    .conflicts("json");
export const formatOption = () =>
  new Option("--format <format>", "what the résumé is written as (default: markdown)").choices(Object.keys(renderers));
export const themeOption = () =>
  new Option("--theme <name>", "write HTML by a theme for JSON Resume that is installed in this folder").conflicts(
    "format",
  );
export const languageOption = () =>
  new Option("--language <code>", "what the posting is written in (default: told by its words)").choices(languageCodes);
