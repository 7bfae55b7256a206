import type { Cv } from "../model/cv.ts";
import { estimatedMeasure, longestSummary } from "../model/layout.ts";
import type { Match } from "../model/match.ts";
import type { Budget, Selection } from "../model/selection.ts";
import type { Kept } from "./compose.ts";
import { exchange, fillGreedily } from "./fill.ts";
import { fillThinPage, frame } from "./frame.ts";
import { Page } from "./page.ts";
import { explain } from "./reasons.ts";
import { type Inventory, isLeaf, takeInventory } from "./units.ts";

export { composeKept, composeResume } from "./compose.ts";

/** Share of the page that a summary may take at most. */
const summaryShare = 0.15;

/**
 * Chooses what goes on the page. Contacts are always there, even where the budget is too small for them; `used` is within the
 * budget otherwise. Every bullet and leaf entry has a reason, kept or dropped.
 */
export function select(cv: Cv, match: Match, budget: Budget): Selection {
  const { page, inventory, summary } = fill(cv, match, budget);
  return {
    schema: "cvtailor.selection/1",
    budget: Math.round(budget.lines),
    used: Math.round(page.used),
    summary,
    ...explain(page, inventory),
  };
}

/** What `select` chooses, without the reasons, for a batch: they take as long as the choice, and nobody sees them. */
export function selectUnexplained(cv: Cv, match: Match, budget: Budget): Kept {
  const { page, inventory, summary } = fill(cv, match, budget);
  const open = inventory.units.filter((unit) => isLeaf(unit) && page.isOpen(unit));
  return {
    summary,
    entries: new Set(open.map(({ id }) => id)),
    bullets: new Set(Array.from(page.items, ({ id }) => id)),
  };
}

function fill(cv: Cv, match: Match, budget: Budget): { page: Page; inventory: Inventory; summary: boolean } {
  const measure = budget.measure ?? estimatedMeasure(cv);
  const inventory = takeInventory(cv, match, measure);
  // The line of air above it counts for the page, not for its length.
  const summary = measure.summary > 0 && measure.summary - 1 <= Math.min(longestSummary, summaryShare * budget.lines);
  const page = new Page(inventory, budget.lines, measure.contacts + (summary ? measure.summary : 0));
  const pinned = frame(page, inventory.units);
  fillGreedily(page, inventory.units);
  exchange(page, inventory.units, pinned);
  fillThinPage(page, inventory.units, budget.full);
  return { page, inventory, summary };
}
