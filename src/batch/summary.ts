import { groupsOf, hashOf, mix } from "./likeness.ts";
import type { Failure, SummaryFacts } from "./summary-row.ts";

/** A posting that got its résumé. */
export interface SummaryRow {
  /** Within [0, 1]: how well the CV fits the posting. */
  fit: number;
  confidence: SummaryFacts["confidence"];
  title: string | null;
  company: string | null;
  file: string;
  /** 1-based line of a feed; null where the file is one posting. */
  row: number | null;
  /** Name of the résumé's file in the output folder, of the first format where there are several. */
  resume: string;
  /** Name of the file that says why it is as it is, the page rather than the data; null where none was asked for. */
  why: string | null;
  /** The weightiest asks that nothing in the CV answers, three at most. */
  missing: string[];
  /** Number of the group of postings with the same text, or nearly, from 1; null where there is no other. */
  group: number | null;
}

/** What a batch came to. */
export interface BatchSummary {
  schema: "cvtailor.batch/1";
  /** The file to open first: the summary, or the ranks. */
  path: string;
  /** Best fit first; ties in the order of reading. Empty where only ranks were asked for. */
  postings: SummaryRow[];
  failed: Failure[];
  /** What the CV is most often missing: each ask with how many postings have it, a group of like postings counted once. */
  missing: { ask: string; postings: number }[];
}

const missingShown = 3;
const mostOftenShown = 30;

/** A posting that is done, before its place among the others is known. */
export interface FinishedRow {
  file: string;
  row: number | null;
  resume: string;
  why: string | null;
  facts: SummaryFacts;
}

/** Orders postings by fit, groups those that are the same, and counts what they ask for in vain. */
export function summaryOf(rows: readonly FinishedRow[], failed: Failure[], path: string): BatchSummary {
  const sorted = rows.toSorted((a, b) => b.facts.fit - a.facts.fit);
  const groups = groupsOf(sorted.map(({ facts }) => facts.likeness));
  const groupOf = new Map(groups.flatMap((places, index) => places.map((place) => [place, index + 1])));
  const again = new Set(groups.flatMap(([_first, ...others]) => others));
  const postings = sorted.map(({ file, row, resume, why, facts }, place): SummaryRow => {
    const { fit, confidence, title, company, missing } = facts;
    const group = groupOf.get(place) ?? null;
    const shown = missing.slice(0, missingShown);
    return { fit, confidence, title, company, file, row, resume, why, missing: shown, group };
  });
  const missing = mostOften(sorted.filter((_, place) => !again.has(place)).map(({ facts }) => facts.missing));
  return { schema: "cvtailor.batch/1", path, postings, failed, missing };
}

/** Asks by in how many lists they are, without regard to case; ties in the order of the letters. */
function mostOften(lists: readonly (readonly string[])[]): { ask: string; postings: number }[] {
  const counts = new Map<string, { ask: string; postings: number }>();
  const mayBeAgain = lists.length === 1 ? () => true : askedAgain(lists);
  for (const asks of lists) {
    for (const ask of new Map(asks.map((one) => [one.toLowerCase(), one])).values()) {
      if (!mayBeAgain(ask)) continue;
      const count = counts.get(ask.toLowerCase()) ?? { ask, postings: 0 };
      count.postings++;
      counts.set(ask.toLowerCase(), count);
    }
  }
  return [...counts.values()]
    .filter(({ postings }) => postings > 1 || lists.length === 1)
    .sort((a, b) => b.postings - a.postings || (a.ask < b.ask ? -1 : 1))
    .slice(0, mostOftenShown);
}

/** Bits of a hash that asks are told apart by at first. */
const hashBits = 20;

/** Tells of an ask whether another list may have it too. Most asks of many postings are in one only, and to count each by its text would fill memory. */
function askedAgain(lists: readonly (readonly string[])[]): (ask: string) => boolean {
  const placeOf = (ask: string): number => mix(hashOf(ask.toLowerCase())) >>> (32 - hashBits);
  const counts = new Uint8Array(1 << hashBits);
  for (const asks of lists)
    for (const ask of asks) counts[placeOf(ask)] = Math.min(2, (counts[placeOf(ask)] as number) + 1);
  return (ask) => counts[placeOf(ask)] === 2;
}
