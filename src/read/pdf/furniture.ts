import type { Page } from "./page.ts";
import { type Row, rowsOf } from "./rows.ts";
import type { Word } from "./words.ts";

/** Share of a page's height at its top and at its foot where numbers, headers and footers stand. */
const margin = 0.1;
const rowsInMargin = 3;

const pageNumber =
  /^(?:(?:page|seite|página|pagina|p\.|s\.)\s*)?[-–—]?\s*\d{1,3}(?:\s*(?:of|von|de|di|van|din|sur|\/|\|)\s*\d{1,3})?\s*[-–—]?$/i;
const numberAtEnd =
  /(?:[–—|•·-]|\bpage|\bseite|\bpágina|\bpagina)\s*\d{1,3}(?:\s*(?:of|von|de|di|van|din|\/)\s*\d{1,3})?$/i;

/** What browsers print at the top and the foot of a page: when it was printed, and where it is from. */
const printedByBrowser =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s\d{1,2}:\d{2}|^(?:https?|file):\/\/\S*\s+\d{1,3}\s?\/\s?\d{1,3}$/;

/** The page's words without its number and what each page repeats at its top or foot, and these rows apart. */
export interface Cleared {
  words: Word[];
  furniture: Row[];
}

/** Tells, of each page, text from what belongs to the page itself. What page one has at its top stays text: it may be the name. */
export function clearedPages(pages: readonly Page[]): Cleared[] {
  const margins = pages.map(marginRows);
  const counts = new Map<string, number>();
  for (const { top, foot } of margins) {
    for (const key of new Set([...top.map((row) => `top ${keyOf(row)}`), ...foot.map((row) => `foot ${keyOf(row)}`)]))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRepeated = (key: string) => (counts.get(key) ?? 0) >= Math.max(2, pages.length / 2);
  return pages.map((page, index) => {
    const { top = [], foot = [] } = margins[index] ?? {};
    const furniture = [
      ...top.filter((row) => isNumber(row, pages.length) || (index > 0 && isRepeated(`top ${keyOf(row)}`))),
      ...foot.filter((row) => isNumber(row, pages.length) || (isRepeated(`foot ${keyOf(row)}`) && !hasContact(row))),
    ];
    const gone = new Set(furniture.flatMap(wordsIn));
    return { words: page.words.filter((word) => !gone.has(word)), furniture };
  });
}

function marginRows(page: Page): { top: Row[]; foot: Row[] } {
  const [upper, lower] = [page.height * margin, page.height * (1 - margin)];
  const rows = rowsOf(page.words.filter(({ baseline }) => baseline < upper || baseline > lower));
  const top = rows.slice(0, rowsInMargin).filter((row) => row.baseline < upper);
  const foot = rows.slice(-rowsInMargin).filter((row) => row.baseline > lower && !top.includes(row));
  return { top, foot };
}

const wordsIn = (row: Row): Word[] => row.segments.flatMap(({ words }) => words);
const textOf = (row: Row): string =>
  wordsIn(row)
    .map(({ text }) => text)
    .join(" ");
const keyOf = (row: Row): string => textOf(row).replace(/\d+/g, "#");
const hasContact = (row: Row): boolean => /@|https?:|www\.|\d{3}[\s-]\d{3,}/.test(textOf(row));

function isNumber(row: Row, pages: number): boolean {
  const text = textOf(row);
  if (printedByBrowser.test(text)) return true;
  if (text.length > 80) return false;
  return pageNumber.test(text) || (numberAtEnd.test(text) && (pages > 1 || /\d\s*\/\s*\d+$/.test(text)));
}
