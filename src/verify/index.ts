import type { InputFile } from "../files/read.ts";
import type { Cv } from "../model/cv.ts";
import { decode } from "../read/decode.ts";
import { formatOf, readDocument, signedFormatOf } from "../read/registry.ts";
import { isHtml } from "../render/html-lines.ts";
import { understandCv } from "../understand/cv/index.ts";
import { traceBlocks } from "./blocks.ts";
import { traceFields } from "./fields.ts";
import { textLines, traceLines, type Verification, type VerifiedLine } from "./lines.ts";
import { Tracer } from "./tracer.ts";

export type { Verification, VerifiedLine } from "./lines.ts";

/**
 * Traces every line of a résumé in our Markdown or HTML to the CV. A line is well if it is a fixed heading, one text of the CV whole, or
 * pieces of one entry (or of the contacts) joined by the fixed separators, and stands under the entry and section that it belongs to.
 * Sections, entries and bullets may be left out or moved whole.
 */
export function verify(resumeText: string, cv: Cv): Verification {
  return verification(traceLines(textLines(resumeText), new Tracer(cv)));
}

/**
 * The same of a résumé in any format that is read: what has layout instead of lines goes by its headings, items and columns, and
 * JSON Resume by its fields. Rejects with a UserError for what cannot be read.
 */
export async function verifyFile({ bytes, name }: InputFile, cv: Cv): Promise<Verification> {
  if (signedFormatOf(bytes) === null) {
    const text = decode(bytes, name);
    const format = formatOf(name, text);
    if (format === "markdown" || isHtml(text)) return verify(text, cv);
  }
  const document = await readDocument(bytes, name);
  const tracer = new Tracer(cv);
  if (document.structured !== null) return verification(traceFields(understandCv(document), tracer));
  return verification(traceBlocks(document, tracer));
}

function verification(lines: VerifiedLine[]): Verification {
  return { ok: lines.every((line) => line.ok), lines };
}
