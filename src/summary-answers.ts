import type { Cv, Entry } from "./model/cv.ts";
import type { Evidence } from "./model/match.ts";
import { type Ask, postingOfAsks } from "./model/posting.ts";
import { compileCv, type Matcher } from "./score/index.ts";

/** By what answers of the CV's own summary are known; no entry or bullet has it. */
export const summaryId = "summary";

const matchers = new WeakMap<Cv, Matcher>();

/**
 * What the CV's own summary answers. It is no achievement, so that it is not ranked and has no weight; but what it says is not
 * missing in the CV.
 */
export function summaryAnswers(cv: Cv, asks: readonly Ask[]): Evidence[] {
  const { summary } = cv.basics;
  if (summary === null || asks.length === 0) return [];
  let matcher = matchers.get(cv);
  if (matcher === undefined) {
    matcher = compileCv({ ...cv, entries: [entryOf(summary)], skills: [] });
    matchers.set(cv, matcher);
  }
  return matcher
    .rank(postingOfAsks(asks))
    .entries.flatMap(({ bullets }) => bullets.flatMap(({ evidence }) => evidence));
}

/** 1-based line of the summary in the CV; 1 where it is not known. */
export function summaryLine({ basics, contacts = [] }: Cv): number {
  return contacts.find(({ text }) => text === basics.summary)?.source.line ?? 1;
}

function entryOf(text: string): Entry {
  const source = { line: 1, column: 1 };
  return {
    ...{ id: summaryId, kind: "other", title: "", subtitle: null, role: null, organization: null, location: null },
    ...{ start: null, end: null, dates: null, advisors: [], summary: null, entries: [], source },
    bullets: [{ id: summaryId, text, source }],
  };
}
