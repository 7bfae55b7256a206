import type { Cv } from "../model/cv.ts";
import { contactLines, linesOf, longestSummary } from "../model/layout.ts";
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
    budget: budget.lines,
    used: page.used,
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
  const inventory = takeInventory(cv, match);
  const summaryLines = linesOf(cv.basics.summary ?? "") + 1;
  const summary = summaryLines > 1 && summaryLines - 1 <= Math.min(longestSummary, summaryShare * budget.lines);
  const page = new Page(inventory, budget.lines, contactLines(cv.basics) + (summary ? summaryLines : 0));
  const pinned = frame(page, inventory.units);
  fillGreedily(page, inventory.units);
  exchange(page, inventory.units, pinned);
  fillThinPage(page, inventory.units);
  return { page, inventory, summary };
}
