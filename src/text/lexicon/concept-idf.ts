import { SortedTable, tableKey } from "../sorted-table.ts";
import type { Concept } from "./concept.ts";
import { documentCount, frequencies } from "./frequencies.ts";
import { conceptCount } from "./lexicon.ts";

const table = new SortedTable(() => frequencies);

/** By concept; 0 for what was not looked up yet. */
let memo = new Float64Array(0);

/** How telling a thing is among job postings in general, whatever it is called there: ln((N + 1) / (df + ½)), above 0. */
export function conceptIdf({ id, kind, name }: Concept): number {
  let idf = memo[id] ?? 0;
  if (idf === 0) {
    if (memo.length === 0) memo = new Float64Array(conceptCount());
    const frequency = Number(table.get(tableKey(`${kind} ${name}`)) ?? 0);
    idf = Math.log((documentCount + 1) / (frequency + 0.5));
    memo[id] = idf;
  }
  return idf;
}
