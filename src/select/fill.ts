import type { Page } from "./page.ts";
import type { Item, Unit } from "./units.ts";

/** Most bullets that one step takes together to pay for a header. */
const largestStep = 3;

interface Step {
  items: Item[];
  /** Gain for each line. */
  density: number;
}

/**
 * Fills the page, the most gain for a line first. An unopened entry is taken with up to three bullets at once, so that its header's cost
 * is shared. A stale gain can only be too high (the objective is submodular), so only the head of the queue is computed anew;
 * costs fall only when a parent or a section opens, and then what it holds is.
 */
export function fillGreedily(page: Page): void {
  const { units } = page.inventory;
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
  const choices = unit.items.filter((item) => page.isEligible(item));
  const most = page.isOpen(unit) || unit.header === 0 ? 1 : largestStep;
  const taken: Item[] = [];
  let best: Step | null = null;
  let lines = 0;
  let gain = 0;
  while (taken.length < most) {
    let next: { item: Item; gain: number; lines: number } | null = null;
    for (const item of choices) {
      if (!page.takes(item)) continue;
      const more = page.linesFor(item);
      if (!page.fits(more)) continue;
      const found = { item, gain: gain + page.gain(item), lines: lines + more };
      if (next === null || found.gain / found.lines > next.gain / next.lines) next = found;
    }
    if (next === null || next.gain <= 0) break;
    taken.push(next.item);
    ({ gain, lines } = next);
    if (gain / lines > (best?.density ?? 0)) best = { items: [...taken], density: gain / lines };
    if (taken.length === most) break;
    page.add(next.item);
  }
  for (const item of taken) if (page.has(item)) page.remove(item);
  return best;
}
