import type { InputFile } from "../files/read.ts";
import type { Cv } from "../model/cv.ts";
import type { SourceDocument } from "../model/document.ts";
import { decode } from "../read/decode.ts";
import { formatOf, readDocument, signedFormatOf } from "../read/registry.ts";
import { foldSpace } from "../render/escape.ts";
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
  if (document.format === "pdf") return verifyPdf(document, { bytes, name }, cv);
  return verification(traceBlocks(document, tracer));
}

/** A PDF as its layout is read; where that fails, by the order in which it is drawn, which columns cannot mislead. */
async function verifyPdf(document: SourceDocument, { bytes, name }: InputFile, cv: Cv): Promise<Verification> {
  const { isPageNumber } = await import("../read/pdf/drawn-lines.ts");
  const pages = Math.max(...document.blocks.map(({ source }) => source.page ?? 1));
  const blocks = document.blocks.filter(({ text, source }) => !isPageNumber(text, source.page ?? 1, pages));
  const asRead = verification(traceBlocks({ ...document, blocks }, new Tracer(cv)));
  const tracer = new Tracer(cv);
  const links = blocks.flatMap((block) => block.links);
  if (asRead.ok || !links.every(({ text, url }) => tracer.isKnown({ text: foldSpace(text), target: url })))
    return asRead;
  const { drawnBlocks } = await import("./drawn.ts");
  const asDrawn = verification(traceBlocks({ ...document, blocks: await drawnBlocks(bytes, name) }, tracer));
  return asDrawn.ok ? asDrawn : asRead;
}

function verification(lines: VerifiedLine[]): Verification {
  return { ok: lines.every((line) => line.ok), lines };
}
