import { type Row, type Segment, spanOf } from "./rows.ts";
import type { Word } from "./words.ts";

/** Least gap before a cell, as a share of the font's size, where other rows have a cell that begins at the same place. */
const leastGap = 0.45;
const nearEdge = 1;
/** Longest label or date, in characters, that such a gap is looked for after. */
const longestLabel = 30;
/** And the longest cell after the first that another is looked for in. */
const longestCell = 60;

/** Parts the label or date at a row's beginning from its text where two other rows have a cell that begins there. */
export function withTableCells(rows: readonly Row[]): Row[] {
  const starts = rows.flatMap(({ segments }) => segments.slice(1).map(({ left }) => left));
  const dated = rows.flatMap(({ segments: [first] }) => (first === undefined ? [] : afterDates(first)));
  if (starts.length + dated.length < 2) return [...rows];
  return rows.map((row) => {
    const [first, ...others] = row.segments;
    const parts = first === undefined ? null : (cut(first, starts) ?? cutAfterDates(first, [...starts, ...dated]));
    const [label, ...cells] = [...(parts ?? row.segments.slice(0, 1)), ...others];
    const rest = cells.flatMap((segment) => cut(segment, starts, longestCell) ?? [segment]);
    return label === undefined ? row : { ...row, segments: [label, ...rest] };
  });
}

function cut({ words }: Segment, starts: readonly number[], longest = longestLabel): Segment[] | null {
  let length = 0;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const isCell =
      before !== undefined &&
      word.left - before.right > leastGap * word.size &&
      starts.filter((start) => Math.abs(start - word.left) <= nearEdge).length >= 2;
    if (isCell) return [segmentOf(words.slice(0, index)), segmentOf(words.slice(index))];
    length += word.text.length + 1;
    if (length > longest) return null;
  }
  return null;
}

/** Where the words after the range of years that a row begins with begin. */
function afterDates({ words }: Segment): number[] {
  const at = lengthOfDates(words);
  return at === 0 || words[at] === undefined ? [] : [words[at].left];
}

/** A range of years at a row's beginning is a cell, however near the next is, where two other rows have one that begins there. */
function cutAfterDates({ words }: Segment, starts: readonly number[]): Segment[] | null {
  const at = lengthOfDates(words);
  const next = words[at];
  if (at === 0 || next === undefined) return null;
  const alike = starts.filter((start) => Math.abs(start - next.left) <= nearEdge).length;
  return alike < 2 ? null : [segmentOf(words.slice(0, at)), segmentOf(words.slice(at))];
}

/** How many words are the range of years that the words begin with. */
function lengthOfDates(words: readonly Word[]): number {
  const texts = words.slice(0, mostDateWords).map(({ text }) => text);
  for (let length = Math.min(mostDateWords, words.length - 1); length > 0; length -= 1)
    if (datesOnly.test(texts.slice(0, length).join(" "))) return length;
  return 0;
}

const mostDateWords = 6;
const point = "(?:(?:\\d{1,2}[./])?(?:19|20)\\d\\d|\\p{L}{3,10}\\.? (?:19|20)\\d\\d)";
/** A range whose end may be a word for today. */
const datesOnly = new RegExp(`^${point} ?[–—-] ?(?:${point}|\\p{Ll}{2,10})$`, "u");

const segmentOf = (words: Word[]): Segment => ({ words, ...spanOf(words) });
