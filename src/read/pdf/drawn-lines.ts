import { openPdf } from "./open.ts";

/** Letters whose feet are farther apart than this stand on different lines, in points. */
const sameLine = 2;
/** A gap wider than this parts columns, in points. */
const columnGap = 9;

/** A line of a page with its columns from the first drawn to the last. */
export interface DrawnLine {
  /** Its columns with tabs between. */
  text: string;
  cells: string[];
  /** From 1, of the whole document. */
  line: number;
  /** From 1. */
  page: number;
}

/** The text of a PDF in the order in which the file draws it, a line for each height: no tags, no guesses, as plain extractors give it. Rejects with a UserError as `openPdf` does. */
export async function readDrawnLines(bytes: Uint8Array, name: string): Promise<DrawnLine[]> {
  const file = await openPdf(bytes, name);
  const lines: DrawnLine[] = [];
  try {
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: false });
      let end: { x: number; y: number } | null = null;
      for (const item of items) {
        if (!("str" in item) || item.str.trim() === "") continue;
        const [x = 0, y = 0] = item.transform.slice(4);
        const last = lines.at(-1);
        const isOn = last !== undefined && end !== null && Math.abs(y - end.y) <= sameLine;
        if (!isOn) lines.push({ text: item.str, cells: [item.str], line: lines.length + 1, page: number });
        else addTo(last, item.str, end === null || x - end.x > columnGap || x < end.x - columnGap, x - (end?.x ?? x));
        end = { x: x + item.width, y };
      }
      page.cleanup();
    }
  } finally {
    await file.destroy();
  }
  return lines.filter(({ text, page }) => !isPageNumber(text, page, file.numPages));
}

/** Whether a text is no more than the number of the page that it stands on, and perhaps how many there are. */
export function isPageNumber(text: string, page: number, pages: number): boolean {
  const [, number, of = String(pages)] = /^\s*(\d+)(?:\s*\/\s*(\d+))?\s*$/.exec(text) ?? [];
  return Number(number) === page && Number(of) === pages;
}

function addTo(line: DrawnLine, text: string, isApart: boolean, gap: number): void {
  if (isApart) line.cells.push(text);
  else line.cells[line.cells.length - 1] += gap > 0.5 ? ` ${text}` : text;
  line.text = line.cells.join("\t");
}
