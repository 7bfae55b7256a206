import type { Word } from "./words.ts";

/** Words of one baseline that no wide gap parts. */
export interface Segment {
  words: Word[];
  left: number;
  right: number;
}

/** What stands on one baseline, from left to right. */
export interface Row {
  segments: Segment[];
  baseline: number;
  /** Size of its largest words. */
  size: number;
  left: number;
  right: number;
}

/** Shares of the font's size: how far baselines of one row lie apart at most, and what gap parts segments. */
const rowTolerance = 0.38;
export const cellGap = 1.2;

/** Words by their baselines, from top to bottom. Raised and lowered signs join the row that they stand nearest to. */
export function rowsOf(words: readonly Word[], gap = cellGap): Row[] {
  const sorted = [...words].sort((one, other) => one.baseline - other.baseline || one.left - other.left);
  const groups: { words: Word[]; baseline: number; size: number }[] = [];
  for (const word of sorted) {
    const group = groups.at(-1);
    const size = Math.max(group?.size ?? 0, word.size);
    if (group !== undefined && word.baseline - group.baseline <= rowTolerance * size) {
      group.words.push(word);
      if (word.size > group.size) {
        group.size = word.size;
        group.baseline = word.baseline;
      }
    } else groups.push({ words: [word], baseline: word.baseline, size: word.size });
  }
  return groups.map((group) => ({ ...group, ...spanOf(group.words), segments: segmentsOf(group.words, gap) }));
}

function segmentsOf(words: readonly Word[], gap: number): Segment[] {
  const segments: Segment[] = [];
  for (const word of [...words].sort((one, other) => one.left - other.left)) {
    const last = segments.at(-1);
    const before = last?.words.at(-1);
    if (last === undefined || before === undefined || word.left - last.right > gap * Math.max(word.size, before.size)) {
      segments.push({ words: [word], left: word.left, right: word.right });
    } else {
      last.words.push(word);
      last.right = Math.max(last.right, word.right);
    }
  }
  return segments;
}

export function spanOf(words: readonly { left: number; right: number }[]): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    left = Math.min(left, word.left);
    right = Math.max(right, word.right);
  }
  return { left, right };
}

/** The size of font that most characters have. */
export function commonestSize(words: readonly Word[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of words) {
    const rounded = Math.round(size * 4) / 4;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  let best = 10;
  let most = 0;
  for (const [size, count] of counts) if (count > most) [best, most] = [size, count];
  return best;
}
