import type { Ask, AskKind, Priority } from "../../model/posting.ts";

/**
 * How much an ask of each priority counts against the others. For a reader of gaps a must matters as much as a duty; what
 * predicts the fitting bullet, duties before all, is the score's own affair.
 */
const priorityWeight = { must: 1.5, duty: 1.5, preferred: 1, context: 0.4 } as const satisfies Record<Priority, number>;

/** Everybody claims soft skills; a degree and years are had or not had, and no bullet shows them. */
const kindShare: Record<AskKind, number> = {
  skill: 1,
  certificate: 1,
  language: 1,
  permit: 1,
  degree: 0.3,
  years: 0.3,
  soft: 0.1,
};

/** An ask with what its weight is made of. */
export interface Weighable {
  ask: Ask;
  worth: number;
  /** Σ idf / √terms */
  idf: number;
  /** How often the posting says it. */
  count: number;
}

/** Their asks, each with its share of what the heaviest weighs, heaviest first. */
export function weighed(found: readonly Weighable[]): Ask[] {
  let heaviest = Number.MIN_VALUE;
  const asks: Ask[] = [];
  for (const { ask, worth, idf, count } of found) {
    const { priority, kind = "skill" } = ask;
    ask.weight = priorityWeight[priority] * kindShare[kind] * worth * idf * (1 + Math.log(count) / 2);
    heaviest = Math.max(heaviest, ask.weight);
    asks.push(ask);
  }
  asks.sort((a, b) => b.weight - a.weight || a.line - b.line);
  for (const ask of asks) ask.weight = Math.max(1e-4, Math.round((ask.weight / heaviest) * 1e4) / 1e4);
  return asks;
}
