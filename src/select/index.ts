import type { Cv } from "../model/cv.ts";
import { contactLines, linesOf, longestSummary } from "../model/layout.ts";
import type { Match } from "../model/match.ts";
import type { Budget, Selection } from "../model/selection.ts";
import { exchange, fillGreedily } from "./fill.ts";
import { fillThinPage, frame } from "./frame.ts";
import { Page } from "./page.ts";
import { explain } from "./reasons.ts";
import { takeInventory } from "./units.ts";

export { composeResume } from "./compose.ts";

/** Share of the page that a summary may take at most. */
const summaryShare = 0.15;

/**
 * Chooses what goes on the page. Contacts are always there, even where the budget is too small for them; `used` is within the
 * budget otherwise. Every bullet and leaf entry has a reason, kept or dropped.
 */
export function select(cv: Cv, match: Match, budget: Budget): Selection {
  const inventory = takeInventory(cv, match);
  const summaryLines = linesOf(cv.basics.summary ?? "") + 1;
  const summary = summaryLines > 1 && summaryLines - 1 <= Math.min(longestSummary, summaryShare * budget.lines);
  const page = new Page(inventory, budget.lines, contactLines(cv.basics) + (summary ? summaryLines : 0));
  const pinned = frame(page, inventory.units);
  fillGreedily(page, inventory.units);
  exchange(page, inventory.units, pinned);
  fillThinPage(page, inventory.units);
  return {
    schema: "cvtailor.selection/1",
    budget: budget.lines,
    used: page.used,
    summary,
    ...explain(page, inventory),
  };
}
