import { type Row, type Segment, spanOf } from "./rows.ts";
import type { Word } from "./words.ts";

/** Least gap before a cell, as a share of the font's size, where other rows have a cell that begins at the same place. */
const leastGap = 0.45;
const nearEdge = 1;
/** Longest label or date, in characters, that such a gap is looked for after. */
const longestLabel = 30;

/** Parts the label or date at a row's beginning from its text where two other rows have a cell that begins there. */
export function withTableCells(rows: readonly Row[]): Row[] {
  const starts = rows.flatMap(({ segments }) => segments.slice(1).map(({ left }) => left));
  if (starts.length < 2) return [...rows];
  return rows.map((row) => {
    const [first, ...others] = row.segments;
    const parts = first === undefined ? null : cut(first, starts);
    return parts === null ? row : { ...row, segments: [...parts, ...others] };
  });
}

function cut({ words }: Segment, starts: readonly number[]): Segment[] | null {
  let length = 0;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const isCell =
      before !== undefined &&
      word.left - before.right > leastGap * word.size &&
      starts.filter((start) => Math.abs(start - word.left) <= nearEdge).length >= 2;
    if (isCell) return [segmentOf(words.slice(0, index)), segmentOf(words.slice(index))];
    length += word.text.length + 1;
    if (length > longestLabel) return null;
  }
  return null;
}

const segmentOf = (words: Word[]): Segment => ({ words, ...spanOf(words) });
