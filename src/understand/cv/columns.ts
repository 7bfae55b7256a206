import type { Block, Cell } from "../../model/document.ts";
import { itemMark } from "../../model/item-marks.ts";
import { looksLikeName } from "./contacts.ts";
import { sectionOf } from "./sections.ts";

/** Text of two columns on one line begins at the same place more or less: a page's fonts do not fit a grid of characters. */
const slack = 3;
/** A second column has at least so many lines, and so many beside the first one's. */
const fewestLines = 4;
const fewestShared = 3;
/** A second column begins here at the least. */
const leastStart = 18;
/** A first column that ends before this is narrow. */
const widestFirst = 50;
/** Lines that a gutter may run through where a long word sticks out of the first column. */
const leastClear = 0.95;

interface Region {
  from: number;
  /** After the last line. */
  to: number;
  /** 1-based column that the second column begins at. */
  start: number;
}

/**
 * The lines of a page in reading order: where a gutter runs down the page between two columns that each have headings of
 * their own, the first column comes before the second. Dates or labels in a column beside their text have no headings, and
 * stay where they are.
 */
export function inReadingOrder(blocks: readonly Block[]): Block[] {
  const region = findRegion(blocks);
  if (region === null) return [...blocks];
  const inside = blocks.slice(region.from, region.to);
  const left = inside.map((block) => part(block, (cell) => !isRight(cell, region)));
  const right = inside.map((block) => part(block, (cell) => isRight(cell, region)));
  // A column of contacts and lists at the left of a page that begins with the name.
  const [topLeft, topRight] = [left, right].map((side) => side.find((block) => block !== null));
  const isNameRight = topLeft != null && topRight != null && isHeading(topLeft.text) && looksLikeName(topRight.text);
  const sides = [withGaps(left, inside), withGaps(right, inside)].map(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, gapBefore: Math.max(1, first.gapBefore) }, ...others],
  );
  if (isNameRight && !isHeading(topRight.text)) sides.reverse();
  return [...blocks.slice(0, region.from), ...sides.flat(), ...blocks.slice(region.to)];
}

const isRight = (cell: Cell, { start }: Region): boolean => cell.column >= start - slack;

/** The gutter is where the second column's first heading begins. */
function findRegion(blocks: readonly Block[]): Region | null {
  for (const [index, block] of blocks.entries()) {
    for (const [at, cell] of block.cells.entries()) {
      if (!isHeading(cell.text) || (at === 0 && cell.column < leastStart)) continue;
      const region = regionAt(blocks, index, cell.column);
      if (region !== null) return region;
    }
  }
  return null;
}

function regionAt(blocks: readonly Block[], heading: number, start: number): Region | null {
  const region = { from: heading, to: heading, start };
  const isCrossed = (block: Block) =>
    block.cells.some(({ text, column }) => column < start - slack && column + text.length > start - 1);
  const hasRight = (block: Block) => block.cells.some((cell) => isRight(cell, region));
  let crossed = 0;
  for (let index = heading; index < blocks.length; index += 1) {
    if (isCrossed(blocks[index] as Block)) crossed += 1;
    if (crossed > (1 - leastClear) * (index - heading + 1) + 1) break;
    region.to = index + 1;
  }
  trimEnd(blocks, region);
  while (region.from > 0 && isBeside(blocks[region.from - 1] as Block, start, isCrossed)) region.from -= 1;
  const inside = blocks.slice(region.from, region.to);
  const rights = inside.filter(hasRight);
  const lefts = inside.filter(({ cells: [first] }) => first !== undefined && !isRight(first, region));
  const shared = rights.filter(({ cells: [first] }) => first !== undefined && !isRight(first, region));
  const aligned = rights.filter((block) => {
    const first = block.cells.find((cell) => isRight(cell, region));
    return first !== undefined && first.column <= start + slack;
  });
  const hasHeadings = lefts.some(({ cells: [first] }) => first !== undefined && isHeading(first.text));
  const isColumn = rights.length >= fewestLines && shared.length >= fewestShared && aligned.length * 2 > rights.length;
  return isColumn && hasHeadings && lefts.length >= fewestLines ? region : null;
}

/** Where lines run over the gutter again, the columns end at the heading before them. */
function trimEnd(blocks: readonly Block[], region: Region): void {
  if (region.to === blocks.length) return;
  const hasRight = (block: Block | undefined) => block?.cells.some((cell) => isRight(cell, region)) === true;
  let lastRight = region.to - 1;
  while (lastRight > region.from && !hasRight(blocks[lastRight])) lastRight -= 1;
  const heading = blocks.findIndex(
    ({ cells: [first] }, index) => index > lastRight && first !== undefined && isHeading(first.text),
  );
  region.to = heading < 0 ? lastRight + 1 : Math.min(region.to, heading);
}

/** A line above the heading that has both columns, or a heading of the first one. */
function isBeside(block: Block, start: number, isCrossed: (block: Block) => boolean): boolean {
  const { cells } = block;
  // Where the second column is the wide one, what keeps to the narrow first one is of it.
  if (start < widestFirst && !isCrossed(block)) return true;
  const second = cells.find(({ column }) => Math.abs(column - start) <= slack);
  const [first] = cells;
  const isLeftHeading = cells.length === 1 && first !== undefined && isHeading(first.text);
  return isLeftHeading || (second !== undefined && second !== first);
}

function isHeading(text: string): boolean {
  const isSet = !/\p{Ll}/u.test(text) || /^\p{Lu}/u.test(text);
  return isSet && !/[,;.]/.test(text) && sectionOf(text)?.sure === true;
}

/** A block of the cells on one side; null where there are none. */
function part(block: Block, isHere: (cell: Cell) => boolean): Block | null {
  const cells = block.cells.filter(isHere);
  const [first] = cells;
  if (first === undefined) return null;
  if (first === block.cells[0]) {
    if (cells.length === block.cells.length) return block;
    const text = cells.map((cell) => cell.text).join(" ");
    return { ...block, cells, text, links: block.links.filter((link) => text.includes(link.text)) };
  }
  const mark = itemMark(first.text);
  const begun = { text: first.text.slice(mark.length), column: first.column + mark.length };
  const kept = [begun, ...cells.slice(1)];
  const text = kept.map((cell) => cell.text).join(" ");
  return {
    ...block,
    kind: mark === "" ? "text" : "item",
    text,
    source: { ...block.source, column: begun.column },
    mark: mark === "" ? null : mark.trimEnd(),
    indent: first.column - 1,
    cells: kept,
    links: block.links.filter((link) => text.includes(link.text)),
  };
}

/**
 * Where only the other column has a line, a page shows no gap: its lines stand between these. Where a gap parts a sentence,
 * one blank line is only the other column's wider setting.
 */
function withGaps(parts: readonly (Block | null)[], lines: readonly Block[]): Block[] {
  const excess = parts.some((block, index) => isParted(block, lines[index])) ? 1 : 0;
  let gap = 0;
  let isBetween = false;
  return parts.flatMap((block, index) => {
    gap += lines[index]?.gapBefore ?? 0;
    if (block === null) {
      isBetween = true;
      return [];
    }
    const gapBefore = isHeading(block.text) ? Math.max(1, gap) : isBetween ? 0 : Math.max(0, gap - excess);
    gap = 0;
    isBetween = false;
    return [{ ...block, gapBefore }];
  });
}

const isParted = (block: Block | null, line: Block | undefined): boolean =>
  block !== null && block.mark === null && line?.gapBefore === 1 && /^\p{Ll}/u.test(block.text);
