import type { Source } from "../model/source.ts";
import { isHtml, readHtmlLine } from "../render/html-lines.ts";
import { readLine, type ShownLine } from "../render/unescape.ts";
import type { Found, Tracer } from "./tracer.ts";

/** What one line of a résumé goes back to. */
export interface VerifiedLine {
  /** 1-based line of the résumé; of a Word document its paragraph, of a PDF its line in the whole document. */
  line: number;
  /** Of a format that has pages. */
  page?: number;
  /** As a reader sees it. */
  text: string;
  ok: boolean;
  /** Its place in the CV, of a line of several contacts that of the first; null for section headings, and lines that have none. */
  source: Source | null;
  /** Id of the entry it belongs to, `skills` for a line of skills, null for other lines. */
  entryId: string | null;
  /** Why it fails; null where it is well. */
  reason: string | null;
}

export interface Verification {
  ok: boolean;
  /** Every line that is not blank; of HTML, those with words. */
  lines: VerifiedLine[];
}

/** A line as a reader sees it, with where it stands. */
export interface PlacedLine extends ShownLine {
  line: number;
  page?: number | undefined;
}

/** Lines of our Markdown or HTML, each as it stands. */
export function textLines(resumeText: string): PlacedLine[] {
  const html = isHtml(resumeText);
  return resumeText.split(/\r\n|\r|\n/).flatMap((raw, at) => {
    if (raw.trim() === "") return [];
    const shown = html ? readHtmlLine(raw.trim()) : readLine(raw.trim());
    return shown === null ? [] : [{ ...shown, line: at + 1 }];
  });
}

/** Traces lines of which each has one reading. */
export function traceLines(lines: readonly PlacedLine[], tracer: Tracer): VerifiedLine[] {
  return lines.map((line) => verified(line, tracer.trace(line)));
}

export function verified({ line, page, text }: PlacedLine, found: Found): VerifiedLine {
  const place = page === undefined ? { line } : { line, page };
  return { ...place, text, ok: found.reason === null, ...found };
}
