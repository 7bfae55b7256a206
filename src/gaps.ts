import type { Cv, Entry } from "./model/cv.ts";
import type { Gaps } from "./model/gaps.ts";
import { isSeen } from "./model/layout.ts";
import type { Evidence, Match } from "./model/match.ts";
import { type Ask, priorities } from "./model/posting.ts";
import type { Budget, Selection } from "./model/selection.ts";
import { nearestIn } from "./nearest.ts";
import { type BringingIn, bringingIn } from "./select/index.ts";
import { summaryAnswers, summaryId, summaryLine } from "./summary-answers.ts";

type Answer = Gaps["asks"][number]["evidence"][number] & { kept: boolean };

/** An ask with where it is answered, and with what words. */
type AnsweredAsk = Omit<Gaps["asks"][number], "nearest" | "cost">;

/** What a document of the gaps is made with besides what was chosen. */
export interface GapOptions {
  /** What the choice was made by: with it each ask whose answers were cut says what bringing one in would cost. */
  budget?: Budget | undefined;
}

/** Answers of one ask that are tried for the cheapest to bring in. */
const triedAnswers = 3;

/** Says for each ask of the posting whether the résumé answers it, only the CV does, or nothing, and with what words. */
export function gaps(match: Match, selection: Selection, cv: Cv, options: GapOptions = {}): Gaps {
  return { schema: "cvtailor.gaps/1", asks: [...eachGap(match, selection, cv, options)] };
}

/** The asks of `gaps` one by one, for who has other things to do between: each may take several choices. */
export function* eachGap(
  match: Match,
  selection: Selection,
  cv: Cv,
  { budget }: GapOptions = {},
): Generator<Gaps["asks"][number]> {
  const nearest = nearestIn(cv);
  const costOf = budget === undefined ? () => null : bringingIn(cv, match, budget, selection);
  for (const ask of answeredAsks(match, selection, cv))
    yield {
      ...ask,
      nearest: ask.status === "nowhere" ? nearest(ask) : null,
      cost: ask.status === "cut" ? cheapest(ask.evidence, costOf) : null,
    };
}

/** Each ask with where it is answered and with what words, most important first. */
export function answeredAsks(match: Match, selection: Selection, cv: Cv): AnsweredAsk[] {
  const answers = answersByAsk(match, selection, cv);
  return match.posting.asks.toSorted(byImportance).map((ask) => {
    const found = (answers.get(ask.text) ?? []).sort((a, b) => Number(b.kept) - Number(a.kept) || b.weight - a.weight);
    const status = found[0] === undefined ? "nowhere" : found[0].kept ? "on-resume" : "cut";
    return { ...ask, status, evidence: found.map(({ kept, ...answer }) => answer) };
  });
}

/** Of the best answers the one for which the fewest lines have to go, then the one that takes the fewest. */
function cheapest(
  evidence: readonly { id: string }[],
  costOf: (id: string) => BringingIn | null,
): Gaps["asks"][number]["cost"] {
  let best: Gaps["asks"][number]["cost"] = null;
  const outOf = (cost: BringingIn): number => cost.out.reduce((sum, { lines }) => sum + lines, 0);
  const isCheaper = (one: BringingIn, other: BringingIn): boolean =>
    outOf(one) < outOf(other) || (outOf(one) === outOf(other) && one.lines < other.lines);
  for (const { id } of evidence.slice(0, triedAnswers)) {
    const cost = costOf(id);
    if (cost !== null && (best === null || isCheaper(cost, best))) best = { id, ...cost };
  }
  return best;
}

/** The asks that nothing in the CV answers, most important first: the `nowhere` of the gaps, without what comes near. */
export function unansweredAsks(match: Match, cv: Cv): Ask[] {
  const answered = new Set<string>();
  for (const entry of match.entries)
    for (const { evidence } of [entry, ...entry.bullets]) for (const { ask } of evidence) answered.add(ask);
  const left = match.posting.asks.filter(({ text }) => !answered.has(text));
  for (const { ask } of summaryAnswers(cv, left)) answered.add(ask);
  return left.filter(({ text }) => !answered.has(text)).sort(byImportance);
}

function byImportance(a: Ask, b: Ask): number {
  const rank = (ask: Ask) => priorities.indexOf(ask.priority);
  return rank(a) - rank(b) || b.weight - a.weight || a.line - b.line;
}

function answersByAsk(match: Match, selection: Selection, cv: Cv): Map<string, Answer[]> {
  const kept = new Set(
    [...selection.entries, ...selection.bullets].filter((choice) => choice.kept).map(({ id }) => id),
  );
  const entries = entriesById(cv.entries);
  const answers = new Map<string, Answer[]>();
  const collect = (id: string, text: string, line: number, evidence: readonly Evidence[]): void => {
    const entry = entries.get(id);
    for (const { ask, ...found } of evidence) {
      const isKept = kept.has(id) && (entry === undefined || isSeen(found.matched, entry));
      const answer = { ...found, id, text, line, kept: isKept };
      answers.set(ask, [...(answers.get(ask) ?? []), answer]);
    }
  };
  for (const entry of match.entries) {
    collect(entry.id, entry.title, entry.source.line, entry.evidence);
    for (const { id, text, source, evidence } of entry.bullets) collect(id, text, source.line, evidence);
  }
  const left = match.posting.asks.filter(({ text }) => !answers.has(text));
  const summary = { id: summaryId, text: cv.basics.summary ?? "", line: summaryLine(cv), kept: selection.summary };
  for (const { ask, ...found } of summaryAnswers(cv, left)) answers.set(ask, [{ ...found, ...summary }]);
  return answers;
}

function entriesById(entries: readonly Entry[], all = new Map<string, Entry>()): Map<string, Entry> {
  for (const entry of entries) {
    all.set(entry.id, entry);
    entriesById(entry.entries, all);
  }
  return all;
}
