import type { Leaf } from "./leaves.ts";

/** What is that many years older than the CV's newest entry is as old as can be. */
const span = 15;

/** The year an entry ended, its position's where it has none; `present` is later than any year. */
function yearOf({ entry, parent }: Leaf): number | null {
  const date = entry.end ?? entry.start ?? parent?.end ?? parent?.start ?? null;
  if (date === null) return null;
  return date === "present" ? Number.POSITIVE_INFINITY : Number(date.slice(0, 4));
}

/**
 * How recent each entry is, from 1 for what is still held or ended last to 0 for what ended fifteen years before that; ½
 * where no date is known. The CV's
 * own newest year is today: a result must not change with the calendar.
 */
export function recencies(leaves: readonly Leaf[]): number[] {
  const years = leaves.map(yearOf);
  const newest = Math.max(...years.filter((year) => year !== null && Number.isFinite(year)).map(Number));
  return years.map((year) => {
    if (year === null) return 0.5;
    return Number.isFinite(year) ? Math.max(0, 1 - (newest - year) / span) : 1;
  });
}
