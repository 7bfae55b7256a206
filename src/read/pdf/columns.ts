import { isBesideTheOther, isDateBeside } from "./beside.ts";
import { type Row, rowsOf } from "./rows.ts";
import type { Word } from "./words.ts";

/** Part of a page: words that are read together from top to bottom, or columns side by side. */
export type Area = { words: Word[] } | { gutter: [number, number]; columns: [Area[], Area[]] };

/** Narrowest gutter, as a share of the font's size and in points. */
const narrowestGutter = 0.9;
const leastPoints = 7;
/** Rows that each side of a gutter has at least. */
const leastRows = 3;
/** Bands that are looked at closely, the tallest first. */
const mostBands = 12;
/** Columns within columns beyond this are none. */
const deepest = 3;

type Interval = readonly [number, number];

interface Band {
  from: number;
  to: number;
  gutter: Interval;
}

/**
 * Cuts a page into areas in reading order (an XY-cut): the tallest band of rows that an empty strip runs through is cut
 * into two columns, if its sides are texts of their own; so is what stands above, below, and in each column.
 */
export function areasOf(words: readonly Word[], size: number, depth = 0): Area[] {
  if (words.length === 0) return [];
  const rows = rowsOf(words, narrowestGutter);
  const band = depth < deepest ? bestBand(rows, size) : null;
  if (band === null) return [{ words: [...words] }];
  const wordsIn = (from: number, to: number) =>
    rows.slice(from, to).flatMap((row) => row.segments.flatMap((segment) => segment.words));
  const inside = wordsIn(band.from, band.to + 1);
  const [left, right] = sidesOf(inside, band.gutter);
  return [
    ...areasOf(wordsIn(0, band.from), size, depth + 1),
    { gutter: [...band.gutter], columns: [areasOf(left, size, depth + 1), areasOf(right, size, depth + 1)] },
    ...areasOf(wordsIn(band.to + 1, rows.length), size, depth + 1),
  ];
}

function sidesOf(words: readonly Word[], [from, to]: Interval): [Word[], Word[]] {
  const middle = (from + to) / 2;
  return [
    words.filter((word) => (word.left + word.right) / 2 < middle),
    words.filter((word) => (word.left + word.right) / 2 >= middle),
  ];
}

function bestBand(rows: readonly Row[], size: number): Band | null {
  const bands = bandsOf(rows, Math.max(leastPoints, size * narrowestGutter));
  bands.sort((one, other) => other.to - other.from - (one.to - one.from) || widthOf(other) - widthOf(one));
  for (const band of bands.slice(0, mostBands)) {
    if (!hasBothSides(rows.slice(band.from, band.to + 1), band.gutter) || isBeforeDates(band, bands, rows)) continue;
    const trimmed = withoutDates(band, rows);
    const [left, right] = sideRows(trimmed, rows);
    const [ownLeft, ownRight] = [rowsBeside(left, right), rowsBeside(right, left)];
    if (ownLeft.length < leastRows || ownRight.length < leastRows) continue;
    if (!isBesideTheOther(ownLeft, ownRight) && !isBesideTheOther(ownRight, ownLeft)) return trimmed;
  }
  return null;
}

/** Between this gutter and the next stand dates of the lines on the gutter's other side: the column ends after them. */
function isBeforeDates({ from, to, gutter }: Band, bands: readonly Band[], rows: readonly Row[]): boolean {
  const words = rows.slice(from, to + 1).flatMap((row) => row.segments.flatMap((each) => each.words));
  const within = ([start, end]: Interval) =>
    rowsOf(words.filter(({ left, right }) => left >= start - 1 && right <= end + 1));
  return bands.some((other) => {
    const shared = Math.min(to, other.to) - Math.max(from, other.from) + 1;
    if (shared < 0.6 * (to - from + 1)) return false;
    const isRight = other.gutter[0] > gutter[1];
    if (!isRight && other.gutter[1] >= gutter[0]) return false;
    const strip = within(isRight ? [gutter[1], other.gutter[0]] : [other.gutter[1], gutter[0]]);
    const lines = within(isRight ? [0, gutter[0]] : [gutter[1], Number.POSITIVE_INFINITY]);
    return strip.length >= 2 && strip.every((row) => isDateBeside(row, lines));
  });
}

function sideRows({ from, to, gutter }: Band, rows: readonly Row[]): [Row[], Row[]] {
  const words = rows.slice(from, to + 1).flatMap((row) => row.segments.flatMap((each) => each.words));
  const [left, right] = sidesOf(words, gutter);
  return [rowsOf(left), rowsOf(right)];
}

/** The band without rows at its ends where one side has dates only, each beside a line: they belong to entries, not to a column. */
function withoutDates(band: Band, rows: readonly Row[]): Band {
  const [left, right] = sideRows(band, rows);
  let { from, to } = band;
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const isDates = side.map((row) => isDateBeside(row, other));
    const [first, last] = [isDates.indexOf(false), isDates.lastIndexOf(false)];
    if (first < 0) continue;
    const [top, bottom] = [side[first] as Row, side[last] as Row];
    if (first > 0)
      from = Math.max(
        from,
        rows.findIndex(({ baseline }) => baseline >= top.baseline - 1),
      );
    if (last < side.length - 1)
      to = Math.min(
        to,
        rows.findLastIndex(({ baseline }) => baseline <= bottom.baseline + 1),
      );
  }
  return { ...band, from, to };
}

/** A quick look before the rows of each side are made. */
function hasBothSides(rows: readonly Row[], [from, to]: Interval): boolean {
  const left = rows.filter((row) => row.left < from + 1).length;
  const right = rows.filter((row) => row.right > to - 1).length;
  return left >= leastRows && right >= leastRows;
}

const widthOf = ({ gutter }: Band): number => gutter[1] - gutter[0];

/** The rows that stand at the height of the other side. */
function rowsBeside(rows: readonly Row[], others: readonly Row[]): Row[] {
  const [top, bottom] = [others[0]?.baseline ?? 0, others.at(-1)?.baseline ?? 0];
  return rows.filter((row) => row.baseline >= top - row.size * 0.9 && row.baseline <= bottom + row.size * 0.9);
}

/** All bands that an empty strip runs through and that no row can be added to. */
function bandsOf(rows: readonly Row[], least: number): Band[] {
  const bands: Band[] = [];
  const free = rows.map(freeIntervals);
  for (let from = 0; from < rows.length; from += 1) {
    let open = free[from] ?? [];
    for (let to = from + 1; to < rows.length; to += 1) {
      const next = intersect(open, free[to] ?? [], least);
      for (const gutter of open.filter(isBounded))
        if (!next.some((left) => left[0] < gutter[1] && left[1] > gutter[0])) bands.push({ from, to: to - 1, gutter });
      open = next;
      if (open.length === 0) break;
    }
    for (const gutter of open.filter(isBounded)) bands.push({ from, to: rows.length - 1, gutter });
  }
  return bands.filter(({ from, to, gutter }) => {
    const above = free[from - 1];
    return to - from + 1 >= leastRows && (above === undefined || intersect([gutter], above, least).length === 0);
  });
}

const isBounded = ([from, to]: Interval): boolean => Number.isFinite(from) && Number.isFinite(to);

function freeIntervals(row: Row): Interval[] {
  const intervals: Interval[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const segment of row.segments) {
    intervals.push([from, segment.left]);
    from = segment.right;
  }
  intervals.push([from, Number.POSITIVE_INFINITY]);
  return intervals;
}

function intersect(some: readonly Interval[], others: readonly Interval[], least: number): Interval[] {
  const common: Interval[] = [];
  for (const one of some)
    for (const other of others) {
      const from = Math.max(one[0], other[0]);
      const to = Math.min(one[1], other[1]);
      if (to - from >= least) common.push([from, to]);
    }
  return common;
}
