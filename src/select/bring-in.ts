import { UserError } from "../errors.ts";
import type { Cv } from "../model/cv.ts";
import type { Match } from "../model/match.ts";
import type { Budget, Selection } from "../model/selection.ts";
import { framedPage, select } from "./select.ts";
import { type Item, isUnder } from "./units.ts";

/** What bringing something in would take. */
export interface BringingIn {
  /** Lines that it takes, with the headings it needs. */
  lines: number;
  /** What would have to go for it, in the CV's order. */
  out: { id: string; text: string; lines: number }[];
}

/**
 * Makes the function that tells what it would cost to have a bullet, a line of skills or an entry on the résumé: the whole choice is
 * made again with it pinned, and what is there no longer had to go. Null where it cannot be brought in at all.
 */
export function bringingIn(cv: Cv, match: Match, budget: Budget, chosen: Selection): (id: string) => BringingIn | null {
  const { page } = framedPage(cv, match, budget);
  const { items, units } = page.inventory;
  const there = new Set([...chosen.bullets, ...chosen.entries].filter(({ kept }) => kept).map(({ id }) => id));
  page.setItems(new Set(items.filter(({ id }) => there.has(id))));
  const answers = new Map<string, BringingIn | null>();
  const work = (id: string): BringingIn | null => {
    const unit = units.find((one) => one.id === id);
    const wanted = items.filter((item) => item.id === id || (unit !== undefined && isUnder(item, unit)));
    const lines = Math.min(...wanted.map((item) => page.linesFor(item)));
    if (!Number.isFinite(lines)) return null;
    try {
      const pinned = select(cv, match, { ...budget, pin: [...(budget.pin ?? []), id] });
      const stays = new Set([...pinned.bullets, ...pinned.entries].filter(({ kept }) => kept).map((one) => one.id));
      const gone = (item: Item): boolean => there.has(item.id) && !stays.has(item.id);
      return { lines, out: items.filter(gone).map(({ id, text, lines }) => ({ id, text, lines })) };
    } catch (error) {
      if (error instanceof UserError) return null;
      throw error;
    }
  };
  return (id) => {
    if (!answers.has(id)) answers.set(id, work(id));
    return answers.get(id) ?? null;
  };
}
