import type { Block, Cell, Link } from "../../model/document.ts";
import { itemMark } from "../../model/item-marks.ts";
import { findLinks } from "../text.ts";
import type { Run } from "./runs.ts";
import type { Look } from "./styles.ts";

/** A paragraph as Word has it, before it is lines. */
export interface Paragraph {
  /** Counted from 1 through the whole document. */
  number: number;
  runs: readonly Run[];
  look: Look;
  /** What its list prints before it. */
  mark: string | null;
}

/** Headings are short; whoever gives running text a heading's style means its look. */
const longestHeading = 240;
const deepestHeading = 6;
/** A tab, or spaces that somebody aligned something with. */
const cellGap = /[\t\n]\s*|[^\S\t\n]{3,}/g;
/** A column is about the width of a letter: 6 of 72 points, in twentieths. */
const columnWidth = 120;
const tabColumns = 6;

/** A paragraph as one block for each line that it breaks itself into; none where nothing is seen of it. */
export function paragraphBlocks(paragraph: Paragraph): Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  for (const runs of splitLines(paragraph.runs)) {
    const text = runs.map((run) => run.text).join("");
    if (/\S/.test(text)) blocks.push(lineBlock(paragraph, runs, text, offset, blocks.length === 0));
    offset += text.length + 1;
  }
  return blocks;
}

function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

function lineBlock(paragraph: Paragraph, runs: readonly Run[], text: string, offset: number, isFirst: boolean): Block {
  const { look, number } = paragraph;
  const outline = look.outline ?? 0;
  const isHeading = outline > 0 && text.length <= longestHeading;
  const lead = text.search(/\S/);
  const listed = isFirst && !isHeading ? paragraph.mark : null;
  const typed = listed === null && !isHeading ? itemMark(text.slice(lead, lead + 40)) : "";
  const mark = listed ?? (typed.trim() || null);
  const start = lead + typed.length;
  const cells = cellsOf(text, start, offset);
  const shown = cells.map((cell) => cell.text).join(" ");
  const visible = runs.filter((run) => /\S/.test(run.text));
  const isItem = mark !== null;
  // What follows a break inside an item stands under the item's words.
  const under = !isFirst && paragraph.mark !== null ? 2 : 0;
  return {
    kind: isHeading ? "heading" : isItem ? "item" : "text",
    level: isHeading ? Math.min(outline, deepestHeading) : isItem && listed !== null ? (look.list?.level ?? 0) : 0,
    text: shown,
    source: { line: number, column: offset + start + 1 },
    lineCount: 1,
    mark,
    indent: indentOf(look) + under + text.slice(0, lead).replaceAll("\t", " ".repeat(tabColumns)).length,
    gapBefore: 0,
    strong: visible.every((run) => run.strong),
    ...boldStart(runs, start),
    emphasis: visible.every((run) => run.emphasis),
    cells,
    links: linksOf(runs, shown),
  };
}

/** The words in bold that a line begins with from one character on, where the rest is not bold. */
function boldStart(runs: readonly Run[], start: number): { strongStart?: string } {
  const end = runs.findIndex((run) => !run.strong && /\S/.test(run.text));
  const bold = runs
    .slice(0, Math.max(0, end))
    .map((run) => run.text)
    .join("")
    .slice(start);
  const words = bold.replace(/\s+/g, " ").trim();
  return words === "" ? {} : { strongStart: words };
}

function indentOf({ left = 0, hanging = 0 }: Look): number {
  return Math.max(0, Math.min(80, Math.round((left - hanging) / columnWidth)));
}

function cellsOf(text: string, start: number, offset: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  const put = (to: number) => {
    const part = text.slice(from, to);
    const lead = part.search(/\S/);
    if (lead >= 0) cells.push({ text: part.replace(/\s+/g, " ").trim(), column: offset + from + lead + 1 });
  };
  for (const gap of text.slice(start).matchAll(cellGap)) {
    put(start + gap.index);
    from = start + gap.index + gap[0].length;
  }
  put(text.length);
  return cells;
}

/** The links that were set, and the addresses that stand there to be read. */
function linksOf(runs: readonly Run[], text: string): Link[] {
  const links: Link[] = [];
  let before: string | null = null;
  for (const { text: words, url } of runs) {
    const last = links.at(-1);
    if (url !== null && url === before && last !== undefined) last.text += words;
    else if (url !== null && /^(?:https?|mailto|tel):/i.test(url)) links.push({ text: words, url });
    before = url;
  }
  const set = links
    .map((link) => ({ ...link, text: link.text.replace(/\s+/g, " ").trim() }))
    .filter((link) => link.text !== "");
  const shown = findLinks(text).filter((found) => !set.some((link) => link.text.includes(found.text)));
  return [...set, ...shown];
}
