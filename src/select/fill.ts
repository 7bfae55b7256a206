import type { Page } from "./page.ts";
import type { Item, Unit } from "./units.ts";

/** Below this score a bullet that answers no ask is noise. */
const noise = 0.1;

/** Most bullets that one step takes together to pay for a header. */
const largestStep = 3;

/** How many outsiders, best first, an exchange looks at. */
const bench = 30;

/** How many items may make room for one. */
const mostMakingRoom = 4;

/** Exchanges after which an ever smaller gain is not worth the time. */
const mostExchanges = 12;

interface Step {
  items: Item[];
  /** Gain for each line. */
  density: number;
}

/** Whether an item has anything to say to the posting. */
export function speaks(item: Item): boolean {
  return item.asks.length > 0 || item.score >= noise;
}

/**
 * Fills the page, the most gain for a line first. An unopened entry is taken with up to three bullets at once, so that its header's cost
 * is shared. A stale gain can only be too high (the objective is submodular), so only the head of the queue is computed anew;
 * costs fall only when a parent or a section opens, and then what it holds is.
 */
export function fillGreedily(page: Page, units: readonly Unit[]): void {
  const steps = new Map<Unit, Step>();
  const fresh = new Set<Unit>();
  const compute = (unit: Unit): void => {
    const step = bestStep(page, unit);
    if (step === null) steps.delete(unit);
    else steps.set(unit, step);
    fresh.add(unit);
  };
  for (const unit of units) compute(unit);
  while (steps.size > 0) {
    const [unit, step] = densest(steps);
    if (!fresh.has(unit)) {
      compute(unit);
      continue;
    }
    const opening = units.map((other) => page.openingLines(other));
    for (const item of step.items) page.add(item);
    fresh.clear();
    for (const [at, other] of units.entries()) if (page.openingLines(other) < (opening[at] ?? 0)) compute(other);
  }
}

function densest(steps: ReadonlyMap<Unit, Step>): [Unit, Step] {
  let best: [Unit, Step] | undefined;
  for (const step of steps) if (best === undefined || step[1].density > best[1].density) best = step;
  if (best === undefined) throw new RangeError("no step to choose from");
  return best;
}

/** The step of one unit that gains most for a line and fits; null where there is none. Ties go to the CV's order. */
function bestStep(page: Page, unit: Unit): Step | null {
  const choices = unit.items.filter((item) => speaks(item) && page.takes(item));
  const opening = page.openingLines(unit);
  const most = page.isOpen(unit) || unit.header === 0 ? 1 : largestStep;
  let best: Step | null = null;
  let taken: Item[] = [];
  let lines = opening;
  while (taken.length < most) {
    let next: Step | null = null;
    for (const item of choices) {
      if (taken.some((other) => other.twin === item.twin) || !page.fits(lines + item.lines)) continue;
      const items = [...taken, item];
      const density = page.gain(items) / (lines + item.lines);
      if (density > (next?.density ?? 0)) next = { items, density };
    }
    if (next === null) break;
    taken = next.items;
    lines += taken.at(-1)?.lines ?? 0;
    if (next.density > (best?.density ?? 0)) best = next;
  }
  return best;
}

/**
 * Local search: as long as one kept item can be exchanged for one outside with gain, or several make room for one, does so,
 * and fills what room that leaves.
 */
export function exchange(page: Page, units: readonly Unit[], pinned: ReadonlySet<Item>): void {
  for (let round = 0; round < mostExchanges; round++) {
    if (!exchangeOnce(page, units, pinned) && !makeRoomOnce(page, units, pinned)) return;
    fillGreedily(page, units);
  }
}

/** Gains below this are rounding errors. */
const epsilon = 1e-9;

/** What is not on the page and speaks, the most gain for a line first, as many as an exchange looks at. */
function outsiders(page: Page, units: readonly Unit[]): Item[] {
  return units
    .flatMap((unit) => unit.items)
    .filter((item) => !page.has(item) && speaks(item))
    .map((item) => ({ item, density: page.gain([item]) / (item.lines + page.openingLines(item.unit)) }))
    .sort((a, b) => b.density - a.density)
    .slice(0, bench)
    .map(({ item }) => item);
}

/**
 * Lets several small items go for one large one where that gains. Those that the page would miss least go first; what it would
 * miss of several together is not less than of each alone, so that most outsiders need no trial.
 */
function makeRoomOnce(page: Page, units: readonly Unit[], pinned: ReadonlySet<Item>): boolean {
  const before = page.value();
  let losses: Loss[] | null = null;
  for (const item of outsiders(page, units)) {
    const gain = page.gain([item]);
    const opening = page.openingLines(item.unit);
    losses ??= lossesOf(page, pinned);
    const gone: Item[] = [];
    let lost = 0;
    while (gone.length < mostMakingRoom && !(page.fits(item.lines + opening) && page.takes(item))) {
      const next = losses[gone.length];
      if (next === undefined || lost + next.loss >= hopeful * gain) break;
      page.remove(next.item);
      gone.push(next.item);
      lost += next.loss;
    }
    if (gone.length > 1 && page.takes(item) && page.fits(item.lines + page.openingLines(item.unit))) {
      page.add(item);
      if (page.value() > before + epsilon) return true;
      page.remove(item);
    }
    for (const back of gone.reverse()) page.add(back);
  }
  return false;
}

/** An item's gain may be that much greater once others have gone which answer the same asks. */
const hopeful = 1.5;

interface Loss {
  item: Item;
  /** What the page would miss of it. */
  loss: number;
}

/** The kept items that may go, the least missed first. */
function lossesOf(page: Page, pinned: ReadonlySet<Item>): Loss[] {
  const value = page.value();
  const losses: Loss[] = [];
  for (const item of [...page.items]) {
    if (pinned.has(item)) continue;
    page.remove(item);
    losses.push({ item, loss: value - page.value() });
    page.add(item);
  }
  return losses.sort((a, b) => a.loss - b.loss);
}

function exchangeOnce(page: Page, units: readonly Unit[], pinned: ReadonlySet<Item>): boolean {
  const before = page.value();
  const outside = outsiders(page, units);
  for (const out of [...page.items]) {
    if (pinned.has(out)) continue;
    page.remove(out);
    const base = page.value();
    let best: Item | null = null;
    let bestGain = before - base + epsilon;
    for (const item of outside) {
      if (!page.takes(item) || !page.fits(item.lines + page.openingLines(item.unit))) continue;
      const gain = page.gain([item]);
      if (gain > bestGain) [best, bestGain] = [item, gain];
    }
    page.add(best ?? out);
    if (best !== null) return true;
  }
  return false;
}
