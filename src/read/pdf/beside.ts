import type { Row } from "./rows.ts";

/** Longest text, in characters, that stands beside a line as its date, place or label. */
const longestBeside = 48;
const tallestStack = 4;
const textOf = (row: Row): string => row.segments.flatMap(({ words }) => words.map(({ text }) => text)).join(" ");

/**
 * Whether one side of an empty strip only adds to the lines of the other: dates, places, labels and bullets, each beside a
 * line or in a short stack that begins beside one. A column of its own has lines at heights of their own.
 */
export function isBesideTheOther(side: readonly Row[], other: readonly Row[]): boolean {
  const isAligned = (row: Row) =>
    other.some((line) => Math.abs(line.baseline - row.baseline) <= 0.15 * Math.max(row.size, line.size) + 0.3);
  const aligned = side.filter(isAligned).length;
  const isShort = side.every((row) => textOf(row).length <= longestBeside);
  if (aligned === side.length && isShort && isOfOneStyle(side)) return true;
  const stacks = stacksOf(side);
  const beside = stacks.filter(
    (stack) =>
      stack.length <= tallestStack &&
      isAligned(stack[0] as Row) &&
      stack.every((row) => textOf(row).length <= longestBeside),
  ).length;
  if (beside === stacks.length) return stacks.length > 2 || aligned === side.length;
  const dated = stacks.filter((stack) => stack.some((row) => /(?:19|20)\d\d/.test(textOf(row)))).length;
  return beside >= stacks.length * 0.8 && dated >= stacks.length * 0.5;
}

function isOfOneStyle(rows: readonly Row[]): boolean {
  const styles = new Map<string, number>();
  for (const row of rows) {
    const word = row.segments[0]?.words[0];
    const style = `${Math.round(row.size * 2)} ${word?.bold}`;
    styles.set(style, (styles.get(style) ?? 0) + 1);
  }
  return Math.max(...styles.values()) >= rows.length * 0.85;
}

/** Rows in groups that stand close together. */
function stacksOf(rows: readonly Row[]): Row[][] {
  const stacks: Row[][] = [];
  for (const row of rows) {
    const last = stacks.at(-1)?.at(-1);
    if (last !== undefined && row.baseline - last.baseline <= 1.5 * Math.max(row.size, last.size))
      stacks.at(-1)?.push(row);
    else stacks.push([row]);
  }
  return stacks;
}
