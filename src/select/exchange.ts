import { fillGreedily } from "./fill.ts";
import type { Page } from "./page.ts";
import { type Item, isUnder } from "./units.ts";

/** How many outsiders, best first, an exchange looks at. */
const bench = 30;

/** How many items may make room for one. */
const mostMakingRoom = 4;

/** Exchanges after which an ever smaller gain is not worth the time. */
const mostExchanges = 12;

/** Gains below this are rounding errors. */
export const epsilon = 1e-9;

/**
 * Local search: as long as one kept item can be exchanged for one outside with gain, or several make room for one, does so,
 * and fills what room that leaves.
 */
export function exchange(page: Page): void {
  for (let round = 0; round < mostExchanges; round++) {
    if (!exchangeOnce(page) && !makeRoomOnce(page)) return;
    fillGreedily(page);
  }
}

/** What is not on the page and may be chosen, the most gain for a line first, as many as an exchange looks at. */
export function outsiders(page: Page): Item[] {
  return page.inventory.items
    .filter((item) => !page.has(item) && page.isEligible(item))
    .map((item) => ({ item, density: page.gain(item) / page.linesFor(item) }))
    .sort((a, b) => b.density - a.density)
    .slice(0, bench)
    .map(({ item }) => item);
}

interface Loss {
  item: Item;
  /** What the page would miss of it. */
  loss: number;
}

/** The kept items that may go, the least missed first. */
function lossesOf(page: Page): Loss[] {
  const value = page.value;
  const losses: Loss[] = [];
  for (const item of page.items) {
    if (page.pinned.has(item) || page.lastOf(item) !== undefined) continue;
    page.remove(item);
    losses.push({ item, loss: value - page.value });
    page.add(item);
  }
  return losses.sort((a, b) => a.loss - b.loss);
}

/** An item's gain may be that much greater once others have gone which answer the same asks. */
const hopeful = 1.5;

/**
 * Lets several small items go for one large one where that gains. Those that the page would miss least go first; what it would
 * miss of several together is not less than of each alone, so that most outsiders need no trial.
 */
function makeRoomOnce(page: Page): boolean {
  const before = page.value;
  const losses = lossesOf(page);
  for (const item of outsiders(page)) {
    const gain = page.gain(item);
    const gone: Item[] = [];
    let lost = 0;
    for (const { item: next, loss } of losses) {
      const isDone = page.takes(item) && page.fits(page.linesFor(item));
      if (isDone || gone.length === mostMakingRoom || lost + loss >= hopeful * gain) break;
      if (page.lastOf(next) !== undefined) continue;
      page.remove(next);
      gone.push(next);
      lost += loss;
    }
    if (gone.length > 1 && page.takes(item) && page.fits(page.linesFor(item))) {
      page.add(item);
      if (page.value > before + epsilon) return true;
      page.remove(item);
    }
    for (const back of gone.reverse()) page.add(back);
  }
  return false;
}

function exchangeOnce(page: Page): boolean {
  const before = page.value;
  const outside = outsiders(page);
  for (const out of page.items) {
    if (page.pinned.has(out)) continue;
    const required = page.lastOf(out);
    page.remove(out);
    let best: Item | null = null;
    let bestGain = before - page.value + epsilon;
    for (let place = 0; place < outside.length; place++) {
      const item = outside[place] as Item;
      if (required !== undefined && !isUnder(item, required)) continue;
      if (!page.takes(item) || !page.fits(page.linesFor(item))) continue;
      const gain = page.gain(item);
      if (gain > bestGain) [best, bestGain] = [item, gain];
    }
    page.add(best ?? out);
    if (best !== null) return true;
  }
  return false;
}
