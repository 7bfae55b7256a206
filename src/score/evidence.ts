import type { Evidence, EvidenceKind } from "../model/match.ts";
import type { Language } from "../text/language.ts";
import type { Term } from "../text/terms.ts";
import { termsOf } from "../text/terms.ts";
import type { Answer, Reading } from "./answers.ts";
import type { CvIndex } from "./cv-index.ts";
import type { Query } from "./query.ts";

/** The distinct terms of a reading, in order: those of its parts. */
function termsRead({ words }: Reading, language: Language | null): Term[] {
  return [...new Map(termsOf(words, language).map((term) => [term.key, term])).values()];
}

function kindOf(asked: Term, found: Term): EvidenceKind {
  if (asked.token.word === found.token.word) return "exact";
  if (asked.key !== found.key) return "fuzzy";
  const sameStart = asked.token.word.slice(0, 3) === found.token.word.slice(0, 3);
  return sameStart && !/\d/.test(asked.token.word + found.token.word) ? "stem" : "alias";
}

const weakest: Record<EvidenceKind, number> = {
  exact: 0,
  stem: 1,
  alias: 2,
  acronym: 3,
  value: 4,
  related: 5,
  fuzzy: 6,
};

/**
 * Which asks a document answers, most telling first. A word counts for one ask only, the heaviest that it answers, so that
 * the weights add up to 1 at most; what answers an ask with words that count for others, or with another name, has weight 0.
 * @param text the document's; the evidence quotes it.
 * @param answers those that it has.
 */
export function evidenceFor(
  text: string,
  document: number,
  answers: readonly Answer[],
  query: Query,
  index: CvIndex,
): Evidence[] {
  if (answers.length === 0) return [];
  const { ids, shares, terms: present } = index.distinct(document);
  const counted = (place: number): number =>
    (query.weights[ids[place] as number] as number) * (shares[place] as number);
  let total = 0;
  for (let place = 0; place < ids.length; place++) total += counted(place);
  const met = answers
    .map(({ reading, how, quote }) => {
      const terms = reading.parts.length === 0 ? [] : termsRead(reading, index.language);
      const found = reading.parts.flatMap(({ key, share }, part) => {
        const here = key === null ? undefined : present.get(key);
        return here === undefined ? [] : [{ term: terms[part] as Term, found: here.term, place: here.place, share }];
      });
      const covered = found.reduce((sum, { share }) => sum + share, 0);
      return { reading, how, quote, found, worth: reading.ask.weight * covered };
    })
    .sort((a, b) => b.worth - a.worth);
  const used = new Set<string>();
  const evidence: Evidence[] = [];
  for (const { reading, how, quote, found } of met) {
    let weight = 0;
    for (const { found: term, place } of found) {
      if (used.has(term.key)) continue;
      used.add(term.key);
      weight += counted(place);
    }
    const { ask, option } = reading;
    evidence.push({
      ask: ask.text,
      ...(option !== null && { option }),
      matched: quote?.() ?? quoted(text, found),
      how: how ?? howMet(reading, found),
      weight: total > 0 ? Math.round((weight / total) * 1e4) / 1e4 : 0,
    });
  }
  return evidence.sort((a, b) => b.weight - a.weight);
}

/** The weakest way in which one of its words is met. */
function howMet({ byAcronym }: Reading, found: readonly { term: Term; found: Term }[]): EvidenceKind {
  if (byAcronym) return "acronym";
  const kinds = found.map(({ term, found: here }) => kindOf(term, here));
  return kinds.sort((a, b) => weakest[b] - weakest[a])[0] ?? "exact";
}

/** The words as the text has them: a stretch of it where they stand together, else one by one. */
function quoted(text: string, met: readonly { found: Term }[]): string {
  const found = met.map((each) => each.found).sort((a, b) => a.token.start - b.token.start);
  const start = found[0]?.token.start ?? 0;
  const end = found.at(-1)?.token.end ?? 0;
  const length = found.reduce((sum, { token }) => sum + token.text.length + 1, 0);
  return end - start <= length + 3 ? text.slice(start, end) : found.map(({ token }) => token.text).join(" … ");
}
