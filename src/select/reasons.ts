import type { Choice } from "../model/selection.ts";
import type { Group } from "./groups.ts";
import type { Page } from "./page.ts";
import { type Inventory, type Item, isLeaf, type Unit } from "./units.ts";

/** Says for every leaf entry and every bullet whether it is kept, and why. */
export function explain(page: Page): { entries: Choice[]; bullets: Choice[] } {
  const { inventory } = page;
  const entries: Choice[] = [];
  const bullets: Choice[] = [];
  const reasons = new Map<Item, Choice>();
  const answers = keptAnswers(page);
  for (const unit of inventory.units) {
    for (const item of unit.items) {
      const choice = {
        ...verdict(page, item, answers),
        id: item.id,
        asks: textsOf(inventory, item.asks),
        gain: worth(page, item),
      };
      reasons.set(item, choice);
      if (item.id !== unit.id) bullets.push(choice);
    }
    if (isLeaf(unit) || page.bare.has(unit)) entries.push(unitChoice(page, inventory, unit, reasons));
  }
  return { entries, bullets };
}

type Verdict = Pick<Choice, "kept" | "reason" | "because">;

function verdict(page: Page, item: Item, answers: ReadonlyMap<number, Item>): Verdict {
  if (page.has(item)) {
    const reason = page.wished.has(item) ? "pinned" : item.asks.length > 0 ? "answers" : "frame";
    return { kept: true, reason, because: null };
  }
  const dropped = (reason: Choice["reason"], because: string | null = null): Verdict => ({
    kept: false,
    reason,
    because,
  });
  if (page.excluded.has(item)) return dropped("excluded");
  const full = page.fullGroup(item);
  if (full?.kind === "twins") return dropped("twin", keptCopy(page, full, item));
  const [first] = item.asks;
  if (first === undefined) return dropped("no-ask");
  const covering = answers.get(first);
  if (covering !== undefined && item.asks.every((ask) => answers.has(ask))) return dropped("covered", covering.id);
  return dropped("budget");
}

/** What of a group of copies is on the page. */
function keptCopy(page: Page, { items, units }: Group, item: Item): string | null {
  const copy = items.find((other) => other !== item && page.has(other)) ?? units.find((unit) => page.isOpen(unit));
  return copy?.id ?? null;
}

function unitChoice(page: Page, inventory: Inventory, unit: Unit, reasons: ReadonlyMap<Item, Choice>): Choice {
  const own = unit.items.map((item) => reasons.get(item)).filter((choice) => choice !== undefined);
  const kept = page.isOpen(unit);
  const told = own.filter((choice) => choice.kept === kept);
  const asks = [...new Set([...textsOf(inventory, unit.asks), ...told.flatMap((choice) => choice.asks)])];
  const gains = told.map((choice) => choice.gain);
  const gain = kept ? gains.reduce((sum, one) => sum + one, 0) : Math.max(0, ...gains);
  const base = { id: unit.id, kept, asks, gain };
  if (kept) {
    const isPinned = told.some((choice) => choice.reason === "pinned");
    return { ...base, reason: isPinned ? "pinned" : asks.length > 0 ? "answers" : "frame", because: null };
  }
  for (const reason of ["twin", "budget", "covered", "excluded"] as const) {
    const found = told.find((choice) => choice.reason === reason);
    if (found !== undefined) return { ...base, reason, because: found.because };
  }
  return { ...base, reason: "no-ask", because: null };
}

/** For each ask the best kept item that answers it. */
function keptAnswers(page: Page): Map<number, Item> {
  const best = new Map<number, Item>();
  for (const item of page.items) {
    for (const ask of item.asks) if (item.score > (best.get(ask)?.score ?? -1)) best.set(ask, item);
  }
  return best;
}

/** Kept: what would be lost without it. Dropped: what it would gain now, room aside. Never below 0. */
function worth(page: Page, item: Item): number {
  if (!page.has(item)) return Math.max(0, page.gain(item));
  const whole = page.value;
  page.remove(item);
  const without = page.value;
  page.add(item);
  return Math.max(0, whole - without);
}

function textsOf(inventory: Inventory, asks: readonly number[]): string[] {
  return asks.map((ask) => inventory.asks[ask] ?? "");
}
