import { exchange } from "./exchange.ts";
import { fillGreedily } from "./fill.ts";
import type { Page } from "./page.ts";
import { type Item, isOwn, isUnder, type Unit } from "./units.ts";

/** Months of work that may be missing between what is on the page before a reader asks what was then. */
const shortestGap = 6;

/** Share of the page that headings which only close gaps may take. */
const headingShare = 0.06;

/** A stretch of months, counted from the year 0, both ends within it. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * Fills a page that has its frame by what fits the posting, and sees to it that its story of work has no hole: a position that
 * fell out between others, and with it more than half a year, keeps its heading, on one line, as far as a part of the page goes. The
 * longest hole is closed first. What else was filled in is only a beginning.
 */
export function keepChronology(page: Page): void {
  fillGreedily(page);
  exchange(page);
  let room = headingShare * page.capacity;
  closeGaps(page, (lines) => {
    if (lines > room || !makeRoom(page, lines)) return false;
    room -= lines;
    return true;
  });
}

/** Closes what holes the room allows that a filled page has left. */
export function closeGapsInRest(page: Page): void {
  closeGaps(page, (lines) => page.fits(lines));
}

/** Puts the headings that close holes on the page, the longest hole first, as far as `grants` gives them the lines that they take. */
function closeGaps(page: Page, grants: (lines: number) => boolean): void {
  const spans = new Map<Unit, Stretch>();
  for (const unit of page.inventory.units) {
    const span = stretchOf(unit);
    if (span !== null) spans.set(unit, span);
  }
  const given = new Set<Unit>();
  for (;;) {
    const gap = longestGap(page, spans, given);
    if (gap === null) return;
    given.add(gap);
    const [own] = gap.items;
    const whole = own !== undefined && isOwn(own) ? own : null;
    if (!grants(whole === null ? page.bareLines(gap) : page.linesFor(whole))) continue;
    if (whole === null) page.holdBare(gap);
    else page.pin(whole);
  }
}

/** The position whose absence leaves the most months empty between what is on the page; null where none leaves too many. */
function longestGap(page: Page, spans: ReadonlyMap<Unit, Stretch>, given: ReadonlySet<Unit>): Unit | null {
  const covered: Stretch[] = [];
  let oldest = Number.POSITIVE_INFINITY;
  for (const [unit, span] of spans) {
    if (!page.isOpen(unit)) continue;
    covered.push(span);
    if (unit.section === "work") oldest = Math.min(oldest, span.from);
  }
  covered.sort((a, b) => a.from - b.from);
  let longest: Unit | null = null;
  let most = shortestGap;
  for (const [unit, span] of spans) {
    if (unit.section !== "work" || unit.parent !== null || span.from <= oldest) continue;
    if (page.isOpen(unit) || given.has(unit) || page.hasTwin(unit) || !mayStand(page, unit)) continue;
    const months = uncovered(span, covered);
    if (months > most) [longest, most] = [unit, months];
  }
  return longest;
}

/** Whether the user's wishes leave anything of an entry. */
function mayStand(page: Page, unit: Unit): boolean {
  const isForbidden = (item: Item): boolean =>
    page.excluded.has(item) || page.groups.some(({ limit, items }) => limit === 0 && items.includes(item));
  return page.inventory.items.some((item) => isUnder(item, unit) && !isForbidden(item));
}

/** Takes off what the page would miss least for its lines, until so many are free; false where that cannot be. */
function makeRoom(page: Page, lines: number): boolean {
  const gone: Item[] = [];
  while (!page.fits(lines)) {
    let least: Item | null = null;
    let density = Number.POSITIVE_INFINITY;
    for (const item of page.items) {
      if (page.pinned.has(item) || page.lastOf(item) !== undefined) continue;
      page.remove(item);
      const lost = page.gain(item) / page.linesFor(item);
      page.add(item);
      if (lost < density) [least, density] = [item, lost];
    }
    if (least === null) {
      for (const item of gone) page.add(item);
      return false;
    }
    page.remove(least);
    gone.push(least);
  }
  return true;
}

/** Months of a stretch that none of the others has; those are in the order of their beginnings. */
function uncovered({ from, to }: Stretch, covered: readonly Stretch[]): number {
  let months = 0;
  let at = from;
  for (const other of covered) {
    if (other.to < at) continue;
    if (other.from > to) break;
    months += Math.max(0, other.from - at);
    at = Math.max(at, other.to + 1);
  }
  return months + Math.max(0, to - at + 1);
}

/** Long after any date of a CV, so that what is still held needs no clock. */
const openEnd = 12 * 10_000;

/** When an entry was; null where it has no date. */
function stretchOf({ entry }: Unit): Stretch | null {
  if (entry === null) return null;
  const from = entry.start ?? entry.end;
  const to = entry.end ?? entry.start;
  if (from === null || to === null || from === "present") return null;
  return { from: monthOf(from, 0), to: to === "present" ? openEnd : monthOf(to, 11) };
}

function monthOf(date: string, missing: number): number {
  const month = date.slice(5);
  return 12 * Number(date.slice(0, 4)) + (month === "" ? missing : Number(month) - 1);
}
