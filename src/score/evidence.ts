import type { Evidence, EvidenceKind } from "../model/match.ts";
import type { Ask } from "../model/posting.ts";
import type { Language } from "../text/language.ts";
import type { Term } from "../text/terms.ts";
import { idfOf, termNumbersOf, termsOf } from "../text/terms.ts";
import { vocabulary } from "../text/vocabulary.ts";
import type { CvIndex } from "./cv-index.ts";
import type { Query } from "./query.ts";

/** An ask counts as answered from this share of its words' idf on. */
const answered = 0.6;
const rounding = 1e-9;
/** More evidence than this tells a reader nothing more. */
const mostEvidence = 6;

/** An ask with its words looked up in one CV. */
interface LookedUp {
  ask: Ask;
  /** The ask's, or those of one of its alternatives. */
  words: string;
  /** Each distinct term, in order: the CV's key it meets (null where the CV has none), and its share of the ask. */
  parts: { key: string | null; share: number }[];
}

/** The asks that a CV could answer, ready to be held against its bullets. */
export function lookUpAsks(asks: readonly Ask[], index: CvIndex, query: Query): LookedUp[] {
  const misspelt = new Map([...query.fuzzy].map(([cvKey, postingKey]) => [postingKey, cvKey]));
  const meets = (term: number): boolean =>
    index.idOf.get(term) >= 0 || (misspelt.size > 0 && misspelt.has(vocabulary.terms[term] as string));
  const found: LookedUp[] = [];
  const lookUp = (ask: Ask, words: string): void => {
    // Most asks of most postings name nothing that the CV has, and need no look at their words.
    const terms = distinct(termNumbersOf(words, index.language));
    if (!isMostly(terms, meets)) return;
    let total = 0;
    for (const term of terms) total += idfOf(term);
    let possible = 0;
    const parts = terms.map((term) => {
      const word = vocabulary.terms[term] as string;
      const key = index.idOf.get(term) >= 0 ? word : (misspelt.get(word) ?? null);
      const share = idfOf(term) / total;
      if (key !== null) possible += share;
      return { key, share };
    });
    if (possible >= answered) found.push({ ask, words, parts });
  };
  for (const ask of asks) {
    // Of alternatives, one will do.
    if (ask.alternatives === undefined) lookUp(ask, ask.text);
    else for (const words of ask.alternatives) lookUp(ask, words);
  }
  return found;
}

/** The distinct terms of what was looked up, in order: those of its parts. */
function termsLookedUp({ words }: LookedUp, language: Language | null): Term[] {
  return [...new Map(termsOf(words, language).map((term) => [term.key, term])).values()];
}

function distinct(terms: readonly number[]): readonly number[] {
  for (let place = 1; place < terms.length; place++)
    if (terms.indexOf(terms[place] as number) < place) return [...new Set(terms)];
  return terms;
}

/** Whether the words that meet are enough of the ask, or so near to it that the sums have to be taken with care. */
function isMostly(terms: readonly number[], meets: (term: number) => boolean): boolean {
  let met = 0;
  let all = 0;
  for (const term of terms) {
    const idf = idfOf(term);
    all += idf;
    if (meets(term)) met += idf;
  }
  return met >= (answered - rounding) * all;
}

function kindOf(asked: Term, found: Term): EvidenceKind {
  if (asked.token.word === found.token.word) return "exact";
  if (asked.key !== found.key) return "fuzzy";
  const sameStart = asked.token.word.slice(0, 3) === found.token.word.slice(0, 3);
  return sameStart && !/\d/.test(asked.token.word + found.token.word) ? "stem" : "alias";
}

const weakest: Record<EvidenceKind, number> = { exact: 0, stem: 1, alias: 2, acronym: 3, related: 4, fuzzy: 5 };

/** The asks that each document answers, found through the index: most bullets answer few of many asks. */
export function answersByDocument(asks: readonly LookedUp[], index: CvIndex): Map<number, LookedUp[]> {
  const answers = new Map<number, LookedUp[]>();
  for (const ask of asks) {
    const covered = new Map<number, number>();
    for (const { key, share } of ask.parts) {
      const id = key === null ? undefined : index.ids.get(key);
      if (id === undefined) continue;
      for (const document of index.occurrences[id]?.documents ?? [])
        covered.set(document, (covered.get(document) ?? 0) + share);
    }
    for (const [document, share] of covered) {
      if (share < answered) continue;
      const known = answers.get(document);
      if (known === undefined) answers.set(document, [ask]);
      else known.push(ask);
    }
  }
  return answers;
}

/**
 * Which asks a document answers, most telling first. A word counts for one ask only, the heaviest that it answers, so that
 * the weights add up to 1 at most.
 * @param text the document's; the evidence quotes it.
 * @param asks those that it answers.
 */
export function evidenceFor(
  text: string,
  document: number,
  asks: readonly LookedUp[],
  query: Query,
  index: CvIndex,
): Evidence[] {
  if (asks.length === 0) return [];
  const { ids, shares, terms: present } = index.distinct(document);
  const counted = (place: number): number =>
    (query.weights[ids[place] as number] as number) * (shares[place] as number);
  let total = 0;
  for (let place = 0; place < ids.length; place++) total += counted(place);
  const answers = asks
    .map((lookedUp) => {
      const { ask, parts } = lookedUp;
      const terms = termsLookedUp(lookedUp, index.language);
      const met = parts.flatMap(({ key, share }, part) => {
        const term = terms[part] as Term;
        const found = key === null ? undefined : present.get(key);
        return found === undefined ? [] : [{ term, found: found.term, place: found.place, share }];
      });
      return { ask, met, covered: met.reduce((sum, { share }) => sum + share, 0) };
    })
    .sort((a, b) => b.ask.weight * b.covered - a.ask.weight * a.covered);
  const used = new Set<string>();
  const evidence: Evidence[] = [];
  for (const { ask, met } of answers) {
    const fresh = met.filter(({ found }) => !used.has(found.key));
    if (fresh.length === 0 || evidence.length === mostEvidence) continue;
    let weight = 0;
    for (const { found, place } of fresh) {
      used.add(found.key);
      weight += counted(place);
    }
    const inOrder = met.map(({ found }) => found).sort((a, b) => a.token.start - b.token.start);
    const how = met.map(({ term, found }) => kindOf(term, found)).sort((a, b) => weakest[b] - weakest[a])[0];
    evidence.push({
      ask: ask.text,
      matched: quoted(text, inOrder),
      how: how ?? "exact",
      weight: total > 0 ? weight / total : 0,
    });
  }
  return evidence
    .sort((a, b) => b.weight - a.weight)
    .map((item) => ({ ...item, weight: Math.round(item.weight * 1e4) / 1e4 }));
}

/** The words as the text has them: a stretch of it where they stand together, else one by one. */
function quoted(text: string, found: readonly Term[]): string {
  const start = found[0]?.token.start ?? 0;
  const end = found.at(-1)?.token.end ?? 0;
  const length = found.reduce((sum, { token }) => sum + token.text.length + 1, 0);
  return end - start <= length + 3 ? text.slice(start, end) : found.map(({ token }) => token.text).join(" … ");
}
