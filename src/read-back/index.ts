import type { Resume } from "../model/resume.ts";
import { readDocument } from "../read/registry.ts";
import type { OutputFormat } from "../render/registry.ts";
import { compareReading, type ExtractedLine, type ReadBackDifference } from "./compare.ts";
import { meantGroups } from "./meant.ts";

export type { ReadBackDifference } from "./compare.ts";

const nameInMessages = "the résumé";

/** How a program that sorts applications takes the words out of a file that is no text, in the order of the file. */
const extractors: Partial<Record<OutputFormat, (bytes: Uint8Array) => Promise<ExtractedLine[]>>> = {
  docx: extractDocx,
  pdf: async (bytes) => (await import("../read/pdf/drawn-lines.ts")).readDrawnLines(bytes, nameInMessages),
};

/**
 * How a written résumé is read by a plain extractor of text, where that differs from what was meant; null for formats that
 * are text themselves. A tracking system that sorts applications sees no more of them.
 */
export async function readBack(
  format: OutputFormat,
  bytes: Uint8Array,
  resume: Resume,
): Promise<ReadBackDifference[] | null> {
  const extract = extractors[format];
  return extract === undefined ? null : compareReading(await extract(bytes), meantGroups(resume));
}

/** A difference as a sentence for whoever wrote the résumé. */
export function describeDifference({ kind, what, text, line, page }: ReadBackDifference): string {
  const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  const place = page === undefined ? `line ${line}` : `page ${page}, line ${line}`;
  const said = {
    missing: `does not find the ${what} "${shown}", which should stand at ${place}`,
    moved: `finds the ${what} "${shown}" out of its order, at ${place}`,
    "run together": `does not see that the ${what} "${shown}" begins a line, at ${place}`,
    unexpected: `finds words that are not the résumé's: "${shown}", at ${place}`,
  }[kind];
  return `A program that takes the text out of the file ${said}.`;
}

async function extractDocx(bytes: Uint8Array): Promise<ExtractedLine[]> {
  const { blocks } = await readDocument(bytes, nameInMessages);
  return blocks.map(({ cells, text, source }) => ({
    text: cells.length > 1 ? cells.map((cell) => cell.text).join("\t") : text,
    line: source.line,
  }));
}
