import { lookUp, tableKey } from "../sorted-table.ts";
import type { Concept } from "./concept.ts";
import { documentCount, frequencies } from "./frequencies.ts";

const memo: (number | undefined)[] = [];

/** How telling a thing is among job postings in general, whatever it is called there: ln((N + 1) / (df + ½)), above 0. */
export function conceptIdf({ id, kind, name }: Concept): number {
  let idf = memo[id];
  if (idf === undefined) {
    const frequency = Number(lookUp(frequencies, tableKey(`${kind} ${name}`)) ?? 0);
    idf = Math.log((documentCount + 1) / (frequency + 0.5));
    memo[id] = idf;
  }
  return idf;
}
