import { documentCount, table } from "./background-table.ts";

let weights: Map<string, number> | null = null;

function load(): Map<string, number> {
  const map = new Map<string, number>();
  for (const row of table.split("\n")) {
    const [frequency, ...terms] = row.split(" ");
    const weight = Math.log((documentCount + 1) / (Number(frequency) + 0.5));
    for (const term of terms) map.set(term, weight);
  }
  return map;
}

/** What a term weighs that at most one posting of the background has. */
export const unseenIdf = Math.log((documentCount + 1) / 1.5);

/**
 * How telling a term is among job postings in general: ln((N + 1) / (df + ½)), the inverse document frequency with a half
 * added for terms never seen (Robertson and Spärck Jones's smoothing), always above 0.
 */
export function backgroundIdf(term: string): number {
  weights ??= load();
  return weights.get(term) ?? unseenIdf;
}

/** The terms that several postings of the background have, the most frequent first. */
export function commonTerms(): string[] {
  weights ??= load();
  return [...weights.keys()];
}
