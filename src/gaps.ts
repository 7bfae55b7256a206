import type { Cv } from "./model/cv.ts";
import type { Gaps } from "./model/gaps.ts";
import type { Evidence, Match } from "./model/match.ts";
import { type Ask, priorities } from "./model/posting.ts";
import type { Selection } from "./model/selection.ts";
import { nearestIn } from "./nearest.ts";

type Answer = Gaps["asks"][number]["evidence"][number] & { kept: boolean };

/** Says for each ask of the posting whether the résumé answers it, only the CV does, or nothing, and with what words. */
export function gaps(match: Match, selection: Selection, cv: Cv): Gaps {
  const answers = answersByAsk(match, selection);
  const nearest = nearestIn(cv);
  const asks = match.posting.asks.toSorted(byImportance).map((ask) => {
    const found = (answers.get(ask.text) ?? []).sort((a, b) => Number(b.kept) - Number(a.kept) || b.weight - a.weight);
    const evidence = found.map(({ kept, ...answer }) => answer);
    const [first] = found;
    if (first !== undefined)
      return { ...ask, status: first.kept ? "on-resume" : "cut", evidence, nearest: null } as const;
    return { ...ask, status: "nowhere", evidence, nearest: nearest(ask.text) } as const;
  });
  return { schema: "cvtailor.gaps/1", asks };
}

/** The asks that nothing in the CV answers, most important first: the `nowhere` of the gaps, without what comes near. */
export function unansweredAsks(match: Match): Ask[] {
  const answered = new Set<string>();
  for (const entry of match.entries)
    for (const { evidence } of [entry, ...entry.bullets]) for (const { ask } of evidence) answered.add(ask);
  return match.posting.asks.filter(({ text }) => !answered.has(text)).sort(byImportance);
}

function byImportance(a: Ask, b: Ask): number {
  const rank = (ask: Ask) => priorities.indexOf(ask.priority);
  return rank(a) - rank(b) || b.weight - a.weight || a.line - b.line;
}

function answersByAsk(match: Match, selection: Selection): Map<string, Answer[]> {
  const kept = new Set(
    [...selection.entries, ...selection.bullets].filter((choice) => choice.kept).map(({ id }) => id),
  );
  const answers = new Map<string, Answer[]>();
  const collect = (id: string, text: string, line: number, evidence: readonly Evidence[]): void => {
    for (const { ask, ...found } of evidence) {
      const answer = { ...found, id, text, line, kept: kept.has(id) };
      answers.set(ask, [...(answers.get(ask) ?? []), answer]);
    }
  };
  for (const entry of match.entries) {
    collect(entry.id, entry.title, entry.source.line, entry.evidence);
    for (const { id, text, source, evidence } of entry.bullets) collect(id, text, source.line, evidence);
  }
  return answers;
}
