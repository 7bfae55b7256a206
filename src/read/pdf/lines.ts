import { itemMark } from "../../model/item-marks.ts";
import { isPicture } from "./glyphs.ts";
import { type Row, rowsOf, type Segment, spanOf } from "./rows.ts";
import type { Shape } from "./shapes.ts";
import { withTableCells } from "./table-cells.ts";
import type { Word } from "./words.ts";

/** A printed line: its bullet, if it has one, and its words in cells that wide gaps set apart. */
export interface PrintedLine {
  mark: string | null;
  cells: Word[][];
  /** Where the bullet begins, or the text where there is none. */
  start: number;
  /** Where the text begins and where its first cell ends. */
  left: number;
  right: number;
  baseline: number;
  size: number;
  page: number;
  /** Distance to the baseline above within its area, null for the first. */
  spacing: number | null;
}

/** What tells bullets from icons and text: the small shapes of the pages, and the pictures and signs that begin several lines. */
export interface Marks {
  shapes: ReadonlyMap<number, readonly Shape[]>;
  signs: ReadonlySet<string>;
}

/** The lines of an area, from top to bottom. */
export function linesOf(words: readonly Word[], marks: Marks): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const items = new Set<string>();
  let above: number | null = null;
  for (const row of withTableCells(rowsOf(words))) {
    const spacing = above === null ? null : row.baseline - above;
    const own = linesOfRow(row, marks).map((line) => {
      const tagged = taggedMark(line, items);
      return { ...line, mark: line.mark ?? tagged, spacing };
    });
    if (own.length > 0) above = row.baseline;
    lines.push(...own);
  }
  return lines;
}

/** The first line of an item of a tagged list has a bullet, although browsers print none as text. */
function taggedMark(line: PrintedLine, items: Set<string>): string | null {
  const tag = line.cells[0]?.[0]?.tag;
  if (tag == null || tag.item === 0 || tag.heading > 0) return null;
  const key = `${line.page} ${tag.item}`;
  if (items.has(key)) return null;
  items.add(key);
  return "•";
}

/** One line, or several where further bullets stand in it. */
function linesOfRow(row: Row, marks: Marks): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let pending: { mark: string; start: number } | null = null;
  const segments = isRightToLeft(row.segments.flatMap(({ words }) => words)) ? row.segments.toReversed() : row.segments;
  for (const [index, segment] of segments.entries()) {
    const { mark, start, cells } = takeMark(segment, marks);
    const filled = cells.filter((cell) => cell.length > 0);
    const last = lines.at(-1);
    const first = filled[0];
    if (first === undefined) {
      if (mark !== null && index < segments.length - 1) pending = { mark, start };
      continue;
    }
    if (last !== undefined && mark === null && pending === null && !isOtherItem(last.cells.at(-1), first)) {
      last.cells.push(...filled);
      continue;
    }
    const { left, right } = spanOf(first);
    lines.push({
      mark: mark ?? pending?.mark ?? drawnMark(first, marks),
      cells: filled,
      start: pending?.start ?? start,
      left,
      right,
      baseline: row.baseline,
      size: Math.max(...filled.flat().map(({ size }) => size)),
      page: first[0]?.page ?? 1,
      spacing: null,
    });
    pending = null;
  }
  return lines;
}

/** Of a tagged list in columns, the next item stands beside this one. */
function isOtherItem(above: readonly Word[] | undefined, cell: readonly Word[]): boolean {
  const [one, other] = [above?.[0]?.tag?.item ?? 0, cell[0]?.tag?.item ?? 0];
  return one !== 0 && other !== 0 && one !== other;
}

/** A telephone, an envelope, a star: what no word begins with. */
const pictograph = /^\p{So}\ufe0f?$/u;

/** Takes the bullet off a segment's beginning; icons elsewhere in it part its cells and are gone. */
function takeMark({ words, left }: Segment, marks: Marks): { mark: string | null; start: number; cells: Word[][] } {
  const ordered = inReadingOrder(words);
  const [first, ...others] = ordered;
  let mark: string | null = null;
  let rest = ordered;
  const isSign = first !== undefined && (marks.signs.has(first.text) || pictograph.test(first.text));
  if (isSign && (first.picture || others[0]?.spaced !== false)) {
    mark = isPicture(first.text) || first.picture ? "•" : first.text;
    rest = others;
  } else if (first !== undefined && !first.picture) {
    const line = textOfWords(ordered.slice(0, 3));
    const printed = itemMark(others.length === 0 ? `${line} x` : line).trimEnd();
    if (printed !== "" && first.text === printed) [mark, rest] = [printed, others];
    else if (printed.length === 1 && first.text.startsWith(printed)) {
      mark = printed;
      rest = [{ ...first, text: first.text.slice(1) }, ...others];
    }
  }
  const cells: Word[][] = [[]];
  for (const word of rest) {
    if (word.picture) cells.push([]);
    else cells.at(-1)?.push(word);
  }
  return { mark, start: left, cells };
}

/** A small shape drawn at the left of a line, at the height of its small letters, is its bullet; of a bold one, a dot on a timeline. */
function drawnMark(cell: readonly Word[], marks: Marks): string | null {
  const [word] = cell;
  if (word === undefined || cell.every(({ bold }) => bold)) return null;
  const drawn = marks.shapes
    .get(word.page)
    ?.some(
      ({ x, y, size }) =>
        size < word.size * 0.7 &&
        word.left - x > size / 2 &&
        word.left - x < word.size * 3 &&
        Math.abs(y - (word.baseline - word.size * 0.3)) < word.size * 0.3,
    );
  return drawn === true ? "•" : null;
}

/** From left to right; from right to left where most words are so written, numbers and foreign words among them as they are. */
function inReadingOrder(words: readonly Word[]): Word[] {
  if (!isRightToLeft(words)) return [...words];
  const ordered: Word[] = [];
  let run: Word[] = [];
  for (const word of [...words].reverse()) {
    if (word.rightToLeft) {
      ordered.push(...run.reverse(), word);
      run = [];
    } else run.push(word);
  }
  return [...ordered, ...run.reverse()];
}

function isRightToLeft(words: readonly Word[]): boolean {
  return words.filter(({ rightToLeft }) => rightToLeft).length * 2 > words.length;
}

/** Narrowest gap, as a share of the font's size, that is a space although none was printed. */
const leastSpace = 0.18;

/** Words as text; pieces of one word, which only a change of the font parts, stay together. */
export function textOfWords(words: readonly Word[]): string {
  let text = "";
  let before: Word | undefined;
  for (const word of words) {
    const gap = before === undefined ? 0 : Math.max(word.left - before.right, before.left - word.right);
    const apart = before !== undefined && (word.spaced || gap > leastSpace * Math.min(word.size, before.size));
    text += apart ? ` ${word.text}` : word.text;
    before = word;
  }
  return text;
}
