import type { Cv } from "../model/cv.ts";
import { estimatedMeasure, longestSummary } from "../model/layout.ts";
import type { Match } from "../model/match.ts";
import type { Budget, Selection } from "../model/selection.ts";
import { closeGapsInRest, keepChronology } from "./chronology.ts";
import type { Kept } from "./compose.ts";
import { fillThinPage, frame } from "./frame.ts";
import { groupsOf } from "./groups.ts";
import { gapOf, optimise } from "./optimise.ts";
import { Page } from "./page.ts";
import { explain } from "./reasons.ts";
import { takeInventory } from "./units.ts";
import { wishesOf } from "./wishes.ts";

/** Share of the page that a summary may take at most. */
const summaryShare = 0.15;

/**
 * Chooses what goes on the page. Contacts are always there, even where the budget is too small for them; `used` is within the
 * budget otherwise. Every bullet and leaf entry has a reason, kept or dropped. Throws a UserError where what is pinned is not
 * in the CV or does not fit.
 */
export function select(cv: Cv, match: Match, budget: Budget): Selection {
  const { page, summary } = framedPage(cv, match, budget);
  const gap = gapOf(page, optimise(page));
  closeGapsInRest(page);
  fillThinPage(page, budget.full);
  return {
    schema: "cvtailor.selection/1",
    budget: Math.round(budget.lines),
    used: Math.round(page.used),
    gap,
    summary,
    ...explain(page),
  };
}

/** What `select` chooses, without the reasons, for a batch: they take as long as the choice, and nobody sees them. */
export function selectUnexplained(cv: Cv, match: Match, budget: Budget): Kept {
  const { page, summary } = framedPage(cv, match, budget);
  optimise(page);
  closeGapsInRest(page);
  fillThinPage(page, budget.full);
  const open = page.inventory.units.filter((unit) => page.isOpen(unit));
  return {
    summary,
    entries: new Set(open.map(({ id }) => id)),
    bullets: new Set(page.items.map(({ id }) => id)),
  };
}

/** A page with what must stay on it, begun to be filled, and whether the summary does. */
export function framedPage(cv: Cv, match: Match, budget: Budget): { page: Page; summary: boolean } {
  const measure = budget.measure ?? estimatedMeasure(cv);
  const inventory = takeInventory(cv, match, measure);
  // The line of air above it counts for the page, not for its length.
  const summary = measure.summary > 0 && measure.summary - 1 <= Math.min(longestSummary, summaryShare * budget.lines);
  const wishes = wishesOf(inventory, budget);
  const rules = { groups: groupsOf(inventory, budget), excluded: wishes.excluded };
  const page = new Page(inventory, rules, budget.lines, measure.contacts + (summary ? measure.summary : 0));
  frame(page, wishes, budget.sections?.education ?? Number.POSITIVE_INFINITY);
  keepChronology(page);
  return { page, summary };
}
