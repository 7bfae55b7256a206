import type { Page } from "./page.ts";
import type { Item, Unit } from "./units.ts";

/** Below this many lines a page has no room for anything but the best answers. */
const smallestFramed = 8;

/** Share of the page that degrees may take by their mere headings. */
const educationShare = 0.25;

/** A page that answers fill by less than this share is filled up to it with the newest of the CV, so that it is still a résumé. */
const leastFull = 0.5;

/** Bullets an entry is given by that filling; then, where a full page is wanted and there is nothing else, up to each further number. */
const fillBullets = [2, 4, 6, Number.POSITIVE_INFINITY];

/** Puts on what every résumé has: the newest position with its best bullet, and the degrees. Returns what must stay. */
export function frame(page: Page, units: readonly Unit[]): Set<Item> {
  const pinned = new Set<Item>();
  if (page.capacity < smallestFramed) return pinned;
  const [newest] = newestFirst(units.filter((unit) => unit.section === "work" && unit.parent === null));
  if (newest !== undefined) {
    const best = units
      .filter((unit) => unit === newest || unit.parent === newest)
      .flatMap((unit) => unit.items)
      .filter((item) => page.fits(page.openingLines(item.unit) + item.lines))
      .reduce<Item | null>((best, item) => (best === null || item.score > best.score ? item : best), null);
    if (best !== null) {
      page.add(best);
      pinned.add(best);
    } else if (newest.entry?.entries.length === 0 && page.fits(page.openingLines(newest))) {
      page.hold(newest);
    }
  }
  const most = page.used + educationShare * page.capacity;
  for (const unit of newestFirst(units.filter((unit) => unit.entry?.kind === "education"))) {
    const [own] = unit.items;
    const isOwn = own !== undefined && own.id === unit.id;
    const lines = page.openingLines(unit) + (isOwn ? own.lines : 0);
    if (page.hasTwin(unit) || !page.fits(lines) || page.used + lines > most) continue;
    if (!isOwn) page.hold(unit);
    else {
      page.add(own);
      pinned.add(own);
    }
  }
  return pinned;
}

/**
 * Fills a page that stayed thin: first skills, then first lines of the newest positions, then projects and the rest.
 * @param wanted share of the page that is to be full, as far as the CV goes. Default: what a résumé needs to be one.
 */
export function fillThinPage(page: Page, units: readonly Unit[], wanted?: number): void {
  const most = (wanted ?? leastFull) * page.capacity;
  const rank = (unit: Unit) => (unit.section === "skill" ? 0 : unit.section === "work" ? 1 : 2);
  const ordered = newestFirst(units).sort((a, b) => rank(a) - rank(b));
  for (const bullets of wanted === undefined ? fillBullets.slice(0, 1) : fillBullets) {
    page.mostBullets = Math.max(page.mostBullets, bullets);
    for (const unit of ordered) {
      for (const item of unit.items) {
        if (page.keptOf(unit).length >= bullets) break;
        const lines = page.openingLines(unit) + item.lines;
        if (page.takes(item) && page.used + lines <= most) page.add(item);
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
