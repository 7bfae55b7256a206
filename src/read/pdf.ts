import { UserError } from "../errors.ts";
import type { SourceDocument } from "../model/document.ts";
import { blocksOf, furnitureBlocks } from "./pdf/blocks.ts";
import { stretchesOf } from "./pdf/flow.ts";
import { clearedPages } from "./pdf/furniture.ts";
import { headingLevels } from "./pdf/headings.ts";
import { vocabularyOf } from "./pdf/hyphens.ts";
import { linesOf, type Marks, type PrintedLine, textOfWords } from "./pdf/lines.ts";
import { asUserError, openPdf } from "./pdf/open.ts";
import { type Page, readPage } from "./pdf/page.ts";
import { commonLeading, edgeOf, joinedAcrossPages, type Paragraph, paragraphsOf } from "./pdf/paragraphs.ts";
import { commonestSize, rowsOf } from "./pdf/rows.ts";
import { withStacksLifted } from "./pdf/stacks.ts";
import type { ReaderInput } from "./reader.ts";

/**
 * Longest time for the pages of one file, in milliseconds: a hundred times what a long CV takes, since the clock runs on
 * while other files and programs have the processor.
 */
const timeLimit = 90_000;
/** Most characters of one file; a CV of 71 pages has a quarter of a million. */
const characterLimit = 2_000_000;
/** Share of characters that no font says the meaning of, from which on nothing can be read. */
const unknownShare = 0.05;

/**
 * A PDF as its paragraphs, items and headings in reading order; columns are read one after the other.
 * Rejects with a UserError for one without text, with text of no known characters, or beyond the limits.
 */
export async function readPdf({ bytes, name }: ReaderInput): Promise<SourceDocument> {
  const pages = await pagesOf(bytes, name);
  return {
    name,
    format: "pdf",
    blocks: documentBlocks(pages),
    structured: null,
    meta: { title: null, company: null, location: null },
  };
}

async function pagesOf(bytes: Uint8Array, name: string): Promise<Page[]> {
  const file = await openPdf(bytes, name);
  const end = performance.now() + timeLimit;
  const pages: Page[] = [];
  const fonts = new Map<string, string>();
  let characters = 0;
  try {
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      pages.push(await readPage(page, number, fonts));
      page.cleanup();
      characters += pages.at(-1)?.characters ?? 0;
      if (characters > characterLimit || performance.now() > end) throw tooMuch(name);
    }
  } catch (error) {
    throw error instanceof UserError ? error : asUserError(error, name);
  } finally {
    await file.destroy();
  }
  assertIsText(pages, characters, name);
  return pages;
}

function tooMuch(name: string): UserError {
  return new UserError(`${name} is too large a PDF to read`, "Give the CV or posting alone, or paste its text.");
}

function assertIsText(pages: readonly Page[], characters: number, name: string): void {
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0);
  const words = pages.reduce((sum, page) => sum + page.words.filter(({ picture }) => !picture).length, 0);
  if (words === 0 && unknown === 0) {
    throw new UserError(
      `${name} has no text: its pages are pictures, as a scanner makes them`,
      "Run it through a program for text recognition (OCR), or give the CV or posting as text.",
    );
  }
  if (words === 0 || unknown > characters * unknownShare) {
    throw new UserError(
      `${name} does not say which letters it shows: its fonts lack a map to characters`,
      "Save it anew from the program it was written in, or run it through text recognition (OCR).",
    );
  }
}

function documentBlocks(pages: readonly Page[]): SourceDocument["blocks"] {
  const cleared = clearedPages(pages);
  const bodySize = commonestSize(cleared.flatMap(({ words }) => words));
  const marks: Marks = {
    shapes: new Map(pages.map(({ number, shapes }) => [number, shapes])),
    signs: bulletsIn(pages),
  };
  const stretches = stretchesOf(cleared, bodySize).map((words) => withStacksLifted(linesOf(words, marks)));
  const lines = stretches.flat();
  const leading = commonLeading(lines);
  const lefts = new Map<PrintedLine, number>();
  const paragraphs: Paragraph[] = [];
  for (const stretch of stretches) {
    const left = Math.min(...stretch.map(({ start }) => start));
    for (const line of stretch) lefts.set(line, left);
    for (const paragraph of paragraphsOf(stretch, leading, bodySize, edgeOf(stretch, stretches)))
      joinedAcrossPages(paragraphs, paragraph);
  }
  const blocks = blocksOf(paragraphs, {
    bodySize,
    leading,
    vocabulary: vocabularyOf(lines.flatMap(({ cells }) => cells.map(textOfWords))),
    levels: headingLevels(paragraphs, bodySize),
    leftOf: ({ lines: [first] }) => (first === undefined ? 0 : (lefts.get(first) ?? 0)),
  });
  const last = blocks.at(-1);
  const furniture = cleared.flatMap((page) => page.furniture);
  return [...blocks, ...furnitureBlocks(furniture, last === undefined ? 1 : last.source.line + last.lineCount)];
}

/** Signs that no word begins with. */
const sign = /^[^\p{L}\p{N}"'“”‘’()[\]{}$€£@#&+~<>.,:;/\\|]$/u;

/** Pictures that begin two lines or more, and other signs that begin three: bullets. Icons of contacts differ from each other. */
function bulletsIn(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { segments } of pages.flatMap(({ words }) => rowsOf(words)))
    for (const { words } of segments) {
      const first = words[0];
      if (first === undefined || !(first.picture || sign.test(first.text))) continue;
      counts.set(first.text, (counts.get(first.text) ?? 0) + (first.picture ? 1.5 : 1));
    }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text));
}
