import { commonestSize, type Row } from "./rows.ts";

/** Longest text, in characters, that stands beside a line as its date, place or label. */
const longestBeside = 48;
const tallestStack = 4;
/** How far apart, in sizes of the font, rows of two sides stand at one height, and are on one baseline. */
const oneHeight = 0.8;
const oneBaseline = 0.15;

const wordsIn = (row: Row) => row.segments.flatMap(({ words }) => words);
const textOf = (row: Row): string =>
  wordsIn(row)
    .map(({ text }) => text)
    .join(" ");
const isNear = (one: Row, other: Row, most: number): boolean =>
  Math.abs(one.baseline - other.baseline) <= most * Math.max(one.size, other.size) + 0.3;

/**
 * Whether one side of an empty strip only adds to the lines of the other: dates, places, labels and bullets, each beside a
 * line or in a short stack that begins beside one. A column of its own has lines at heights of their own, or headings beside
 * the other's text. What has nothing at its height on the other side, such as a heading over both, tells nothing.
 */
export function isBesideTheOther(side: readonly Row[], other: readonly Row[]): boolean {
  const size = commonestSize(side.flatMap(wordsIn));
  const isSet = (row: Row) => isLarge(row, size) || isBold(row) || isCapitals(row);
  const rows = side.filter((row) => other.some((line) => isNear(row, line, oneHeight)) || !isSet(row));
  const isAligned = (row: Row) => other.some((line) => isNear(row, line, oneBaseline));
  if (rows.length === 0) return false;
  const aligned = rows.filter(isAligned).length;
  // Dates alone, in the middle of what they date.
  if (rows.length >= 2 && rows.every((row) => isDate(textOf(row)))) return true;
  const isShort = rows.every((row) => textOf(row).length <= longestBeside);
  if (aligned === rows.length && isShort && isOfOneStyle(rows)) return true;
  if (headingsAmong(rows.filter((row) => other.some((line) => isNear(row, line, oneHeight)))) >= 2) return false;
  const stacks = stacksOf(rows);
  const beside = stacks.filter(
    (stack) =>
      stack.length <= tallestStack &&
      isAligned(stack[0] as Row) &&
      stack.every((row) => textOf(row).length <= longestBeside),
  ).length;
  if (beside === stacks.length) return stacks.length > 2 || aligned === rows.length;
  const dated = stacks.filter((stack) => stack.some((row) => /(?:19|20)\d\d/.test(textOf(row)))).length;
  return beside >= stacks.length * 0.8 && dated >= stacks.length * 0.5;
}

/** A year, month or range alone on the baseline of one of the other side's rows. */
export function isDateBeside(row: Row, other: readonly Row[]): boolean {
  const text = textOf(row);
  return isDate(text) && other.some((line) => isNear(row, line, oneBaseline));
}

const isDate = (text: string): boolean =>
  text.length <= 32 && /^(?:\p{L}{3,10}\.? )?(?:\d{1,2}[./-])?(?:19|20)\d\d(?:\s?[–—-]\s?.{1,20})?$/u.test(text);

function isLarge(row: Row, size: number): boolean {
  return row.size >= size * 1.12;
}

/** Rows set as headings: larger than the rest, or bold or in capitals where few are, without a number. */
function headingsAmong(rows: readonly Row[]): number {
  const areFew = (test: (row: Row) => boolean) => rows.filter(test).length * 2 < rows.length;
  const styles = [isBold, isCapitals].filter(areFew);
  const size = commonestSize(rows.flatMap(wordsIn));
  return rows.filter((row) => !/\d/.test(textOf(row)) && (isLarge(row, size) || styles.some((style) => style(row))))
    .length;
}

const isBold = (row: Row): boolean => wordsIn(row).every(({ bold }) => bold);
const isCapitals = (row: Row): boolean => /\p{Lu}{4}/u.test(textOf(row)) && !/\p{Ll}/u.test(textOf(row));

function isOfOneStyle(rows: readonly Row[]): boolean {
  const styles = new Map<string, number>();
  for (const row of rows) {
    const style = `${Math.round(row.size * 2)} ${wordsIn(row)[0]?.bold} ${isCapitals(row)}`;
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
