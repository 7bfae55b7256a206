import { epsilon, exchange, outsiders } from "./exchange.ts";
import { fillGreedily } from "./fill.ts";
import type { Page } from "./page.ts";
import { Relaxation } from "./relaxation.ts";
import { type Item, isUnder } from "./units.ts";

/** Steps of the relaxation whose pages are tried. */
const triedSteps = 8;

/** Outsiders that are each put on first, for the rest to find its place around them, where the bound leaves hope. */
const forcedIn = 16;

/** Steps at most that bring the bound down. */
const boundSteps = 24;

/**
 * Fills a page that has its frame: greedily, by exchange, and from the pages that the relaxation proposes.
 * @returns the relaxation, whose bound tells how good the page could be.
 */
export function optimise(page: Page): Relaxation {
  fillGreedily(page);
  exchange(page);
  const relaxation = new Relaxation(page);
  let best = { value: page.value, items: new Set(page.items) };
  const seen = new Set<string>();
  for (let step = 0; step < triedSteps && relaxation.isWorthAStep(best.value); step++) {
    const proposed = relaxation.step();
    const key = proposed.map((item) => item.at).join();
    if (seen.has(key) || !adopt(page, proposed)) continue;
    seen.add(key);
    fillGreedily(page);
    exchange(page);
    if (page.value > best.value + epsilon) best = { value: page.value, items: new Set(page.items) };
  }
  page.setItems(best.items);
  if (relaxation.isWorthAStep(best.value)) {
    for (const item of outsiders(page).slice(0, forcedIn)) {
      const stay = [...best.items].sort((a, b) => b.score - a.score);
      if (!adopt(page, [item, ...stay])) continue;
      fillGreedily(page);
      exchange(page);
      if (page.value > best.value + epsilon) best = { value: page.value, items: new Set(page.items) };
    }
    page.setItems(best.items);
  }
  return relaxation;
}

/** The share of the bound that the page is below it, once the bound is brought down; within [0, 1]. */
export function gapOf(page: Page, relaxation: Relaxation): number {
  for (let step = triedSteps; step < boundSteps && relaxation.isWorthAStep(page.value); step++) relaxation.step();
  const { bound } = relaxation;
  return bound <= 0 ? 0 : Math.max(0, (bound - page.value) / bound);
}

/** Puts proposed items on the page, as far as groups and room allow; false where what is required would be missing. */
function adopt(page: Page, items: readonly Item[]): boolean {
  for (const item of page.items) if (!page.pinned.has(item)) page.remove(item);
  const isRequired = (item: Item): boolean => page.required.some((unit) => isUnder(item, unit));
  const first = items.filter(isRequired);
  for (const item of [...first, ...items])
    if (!page.has(item) && page.takes(item) && page.fits(page.linesFor(item))) page.add(item);
  return page.required.every((unit) => page.countUnder(unit) > 0);
}
