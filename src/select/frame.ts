import { UserError } from "../errors.ts";
import type { Page } from "./page.ts";
import { type Item, isOwn, isUnder, type Unit } from "./units.ts";
import type { Wishes } from "./wishes.ts";

/** Below this many lines a page has no room for anything but the best answers. */
const smallestFramed = 8;

/** Share of the page that degrees after the newest may take by their mere headings. */
const educationShare = 0.25;

/** A page that answers fill by less than this share is filled up to it with the newest of the CV, so that it is still a résumé. */
const leastFull = 0.5;

/** Bullets an entry is given by that filling; then, where a full page is wanted and there is nothing else, up to each further number. */
const fillBullets = [2, 4, 6, Number.POSITIVE_INFINITY];

/** Puts on what must stay: what is pinned, the newest position with its best bullet, and the degrees. Throws a UserError where pins do not fit. */
export function frame(page: Page, { pinnedItems, pinnedUnits }: Wishes, mostDegrees: number): void {
  const { units } = page.inventory;
  for (const item of pinnedItems) {
    if (!page.has(item) && !(page.takes(item) && page.fits(page.linesFor(item)))) throw noRoom(page, item.id);
    page.pin(item);
    page.wished.add(item);
  }
  for (const unit of pinnedUnits) if (!requireUnit(page, unit)) throw noRoom(page, unit.id);
  if (page.capacity < smallestFramed) return;
  const wanted = (unit: Unit) => page.inventory.items.some((item) => isUnder(item, unit) && !page.excluded.has(item));
  const [newest] = newestFirst(units.filter((unit) => unit.section === "work" && unit.parent === null && wanted(unit)));
  if (newest !== undefined && !requireUnit(page, newest)) {
    const isTall = newest.entry?.entries.length === 0 && newest.items.some((item) => page.takes(item));
    if (isTall && page.fits(page.bareLines(newest))) page.holdBare(newest);
  }
  const most = page.used + educationShare * page.capacity;
  const degrees = newestFirst(units.filter((unit) => unit.entry?.kind === "education" && wanted(unit)));
  for (const [place, unit] of degrees.slice(0, mostDegrees).entries()) {
    const [own] = unit.items;
    const first = own !== undefined && isOwn(own) ? own : null;
    const lines = first === null ? page.openingLines(unit) : page.linesFor(first);
    if (page.isOpen(unit) || page.hasTwin(unit) || !page.fits(lines)) continue;
    if (place > 0 && page.used + lines > most) continue;
    if (first === null) page.holdOpen(unit);
    else if (page.takes(first)) page.pin(first);
  }
}

/** Puts the best item of an entry on, and sees to it that one of its items stays; false where none fits. */
function requireUnit(page: Page, unit: Unit): boolean {
  if (page.countUnder(unit) === 0) {
    const best = page.inventory.items
      .filter((item) => isUnder(item, unit) && page.takes(item) && page.fits(page.linesFor(item)))
      .reduce<Item | null>((best, item) => (best === null || item.score > best.score ? item : best), null);
    if (best === null) return false;
    page.allow(best);
    page.add(best);
  }
  if (!page.required.includes(unit)) page.required.push(unit);
  return true;
}

function noRoom(page: Page, id: string): UserError {
  return new UserError(
    `${id} is pinned, but finds no room on ${page.capacity} lines beside what else is pinned or limited`,
    "Pin less, pin no two copies of one thing, or allow more lines or bullets.",
  );
}

/**
 * Fills a page that stayed thin: first skills, then first lines of the newest positions, then projects and the rest.
 * @param wanted share of the page that is to be full, as far as the CV goes. Default: what a résumé needs to be one.
 */
export function fillThinPage(page: Page, wanted?: number): void {
  const most = (wanted ?? leastFull) * page.capacity;
  for (const [unit, header] of page.bare) if (page.used + header - unit.header < most) page.unfold(unit);
  const rank = (unit: Unit) => (unit.section === "skill" ? 0 : unit.section === "work" ? 1 : 2);
  const ordered = newestFirst(page.inventory.units).sort((a, b) => rank(a) - rank(b));
  for (const bullets of wanted === undefined ? fillBullets.slice(0, 1) : fillBullets) {
    for (const unit of ordered) {
      for (const item of unit.items) {
        if (page.keptOf(unit).length >= bullets) break;
        if (page.takes(item) && page.used + page.linesFor(item) <= most) page.add(item);
      }
    }
  }
}

/** Positions still held first, then by start, latest first; undated last; ties in the CV's order. A child goes by its parent's dates. */
function newestFirst(units: readonly Unit[]): Unit[] {
  const key = (unit: Unit): string => {
    const dated = unit.entry?.start == null && unit.entry?.end == null ? (unit.parent ?? unit) : unit;
    const { start = null, end = null } = dated.entry ?? {};
    return `${end === "present" ? 1 : 0}${start ?? end ?? ""}`;
  };
  const keyed = units.map((unit) => ({ unit, key: key(unit) }));
  return keyed.sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0)).map(({ unit }) => unit);
}
