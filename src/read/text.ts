import type { Block, Cell, Link, SourceDocument } from "../model/document.ts";
import { itemMark } from "../model/item-marks.ts";
import type { ReaderInput } from "./reader.ts";

/** What shows nothing, and the icons of a font of their own that contacts have on some pages. */
const visible = /[^\s\u200b\ufeff\ue000-\uefff\uf100-\uf8ff]/;
/** White space that is more than one space between two words. */
const unusualGap = /[^\S ]|[\u200b\ufeff\ue000-\uf8ff]| {2}/;
const url = /(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s<>"')\],;|]*/gi;
/** What every address has in it; most lines have none, and are spared the search. */
const urlSign = /\/|www\./i;
/** White space, the zero-width spaces that layout programs leave behind, and icons. */
const gap = /[\s\u200b\ufeff\ue000-\uf8ff]+/g;
const tabStop = 8;

/** Plain text as one block a line, blank lines as gaps. */
export function readText({ text, name }: ReaderInput): SourceDocument {
  const lines = text.split("\n");
  const wordGap = commonestGap(text);
  const blocks: Block[] = [];
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    const block = readLine(line, index + 1, blank, wordGap);
    blank = block === null ? blank + 1 : 0;
    if (block !== null) blocks.push(block);
  }
  return { name, format: "text", blocks, structured: null, meta: { title: null, company: null, location: null } };
}

/** Only files with such white space can have another gap than a single space. */
const otherGap = /[^\S\n ]/;

/** The white space that stands between most words: one space, but in some extracted files a tab and spaces. */
function commonestGap(text: string): string {
  if (!text.includes("  ") && !otherGap.test(text)) return " ";
  const counts = new Map<string, number>();
  for (const [white] of text.slice(0, 100_000).matchAll(/(?<=[^\s])[^\S\n]+(?=[^\s])/g)) {
    counts.set(white, (counts.get(white) ?? 0) + 1);
  }
  let best = " ";
  for (const [white, count] of counts) if (count > 20 && count > (counts.get(best) ?? 0)) best = white;
  return best;
}

function readLine(line: string, number: number, gapBefore: number, wordGap: string): Block | null {
  const lead = line.search(visible);
  if (lead < 0) return null;
  const printed = itemMark(line.slice(lead, lead + 40));
  const start = lead + printed.length;
  const cells = splitCells(line, start, wordGap);
  const text = cells.map((cell) => cell.text).join(" ");
  return {
    kind: printed === "" ? "text" : "item",
    level: 0,
    text,
    source: { line: number, column: start + 1 },
    lineCount: 1,
    mark: printed === "" ? null : printed.trimEnd(),
    indent: columnsOf(line.slice(0, lead)),
    gapBefore,
    strong: false,
    emphasis: false,
    cells,
    links: findLinks(text),
  };
}

function columnsOf(white: string): number {
  let columns = 0;
  for (const character of white) columns += character === "\t" ? tabStop - (columns % tabStop) : 1;
  return columns;
}

function splitCells(line: string, start: number, wordGap: string): Cell[] {
  if (!unusualGap.test(line)) return [{ text: oneHyphen(line.slice(start).trimEnd()), column: start + 1 }];
  const cells: Cell[] = [];
  let words: string[] = [];
  let column = start + 1;
  let from = start;
  const flush = () => {
    if (words.length > 0) cells.push({ text: oneHyphen(words.join(" ")), column });
    words = [];
  };
  for (const match of line.slice(start).matchAll(gap)) {
    const index = start + match.index;
    const white = match[0];
    if (index > from) words.push(line.slice(from, index));
    from = index + white.length;
    if ((white.length > 1 || white === "\t") && white !== wordGap) {
      flush();
      column = from + 1;
    }
  }
  if (from < line.length) words.push(line.slice(from));
  flush();
  return cells;
}

/** Some PDFs draw a hyphen by three characters, of which a page shows one. */
function oneHyphen(text: string): string {
  return text.includes("\u00ad\u2010") ? text.replaceAll("-\u00ad\u2010", "-") : text;
}

/** The addresses that a text shows. */
export function findLinks(text: string): Link[] {
  if (!urlSign.test(text)) return [];
  return [...text.matchAll(url)].map(([found]) => {
    const shown = found.replace(/[.,;:]+$/, "");
    return { text: shown, url: /^https?:/i.test(shown) ? shown : `https://${shown}` };
  });
}
