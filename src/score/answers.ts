import type { EvidenceKind } from "../model/match.ts";
import type { Ask } from "../model/posting.ts";
import type { Acronym } from "../text/acronyms.ts";
import { lex, lexed, spellingIn } from "../text/lex.ts";
import { countedBy } from "../text/qualifications.ts";
import { idfOf, rememberTerms, termIn, termNumbersOf } from "../text/terms.ts";
import { noTerm, type Spelling, vocabulary } from "../text/vocabulary.ts";
import type { CvIndex } from "./cv-index.ts";
import type { NamedThings } from "./named.ts";
import { holdsName, isTitled } from "./names.ts";
import type { Query } from "./query.ts";

/** An ask counts as answered from this share of its words' idf on. */
const answered = 0.6;
/** Where no text does, one of the ask's own topic that has this share of them is related to it. */
const related = 0.4;
const rounding = 1e-9;
/** What a word of an ask counts that is written as a name: `POSIX compliant` is about POSIX. */
const nameShare = 2;

/** One way to answer an ask. */
export interface Reading {
  ask: Ask;
  /** The alternative that it is, null where the ask is no choice. */
  option: string | null;
  /** What has to be said: the ask's words, those of an alternative, or the same with an acronym for its words. */
  words: string;
  /** Whether an acronym stands for its words, or they for it. */
  byAcronym: boolean;
  /**
   * Each distinct term, in order: the CV's key it meets (null where the CV has none), its share of the ask, and whether it is an
   * acronym, which a word in lower case is not (`FAST`, a conference; `fast`).
   */
  parts: readonly { key: string | null; share: number; isAcronym: boolean }[];
}

/** What a document answers an ask with. */
export interface Answer {
  reading: Reading;
  /** Null where words meet, which say it themselves. */
  how: EvidenceKind | null;
  /** The document's words, where they are not those that meet. */
  quote: (() => string) | null;
}

/** Whether something like it is of use: not where it is had or not, as a degree is, or what has a name. */
function mayBeRelated({ kind = "skill" }: Ask, words: string): boolean {
  return kind === "skill" && !holdsName(words);
}

/** The readings of asks that a CV could answer by their words, ready to be held against its bullets. */
export function readingsOf(
  asks: readonly Ask[],
  index: CvIndex,
  query: Query,
  acronyms: readonly Acronym[],
): Reading[] {
  const misspelt = new Map([...query.fuzzy].map(([cvKey, postingKey]) => [postingKey, cvKey]));
  const meets = (term: number): boolean =>
    index.idOf.get(term) >= 0 || (misspelt.size > 0 && misspelt.has(vocabulary.terms[term] as string));
  const found: Reading[] = [];
  const read = (ask: Ask, option: string | null, words: string, terms: readonly number[], byAcronym: boolean): void => {
    // Most asks of most postings name nothing that the CV has, and need no second look at their words.
    if (!terms.some(meets)) return;
    const weights = namesAmong(words, terms, index);
    let total = 0;
    let met = 0;
    for (let place = 0; place < terms.length; place++) {
      const weight = weights[place] as number;
      total += weight;
      if (meets(terms[place] as number)) met += weight;
    }
    if (met < answered * total - rounding && (met < related * total - rounding || !mayBeRelated(ask, words))) return;
    const shouted = acronymsAmong(words, index);
    const parts = terms.map((term, place) => {
      const word = vocabulary.terms[term] as string;
      const key = index.idOf.get(term) >= 0 ? word : (misspelt.get(word) ?? null);
      return { key, share: (weights[place] as number) / total, isAcronym: shouted.has(term) };
    });
    found.push({ ask, option, words, byAcronym, parts });
  };
  const longTerms = acronyms.map(({ long }) => {
    const terms = termNumbersOf(long, index.language);
    // Those of the CV come again with each posting.
    if (index.language === null) rememberTerms(long, terms);
    return terms;
  });
  const readAll = (ask: Ask, option: string | null, words: string): void => {
    const terms = distinct(termNumbersOf(words, index.language));
    read(ask, option, words, terms, false);
    if (hyphened.test(words)) {
      // `e-mail` by `email`.
      const whole = words.replaceAll(hyphens, "$1");
      read(ask, option, whole, distinct(termNumbersOf(whole, index.language)), false);
    }
    for (let place = 0; place < acronyms.length; place++) {
      const { short, long } = acronyms[place] as Acronym;
      // As the posting writes it, in capitals: `it` is no `IT`.
      const other = words.includes(short)
        ? words.replace(short, long)
        : (longTerms[place] as readonly number[]).every((term) => terms.includes(term))
          ? short
          : null;
      if (other !== null) read(ask, option, other, distinct(termNumbersOf(other, index.language)), true);
    }
  };
  for (const ask of asks) {
    // Of alternatives, one will do.
    if (ask.kind === "degree") continue;
    if (ask.kind === "years") readAll(ask, null, countedBy(ask.text));
    else if (ask.alternatives === undefined) readAll(ask, null, ask.text);
    else for (const { text } of ask.alternatives) readAll(ask, text, text);
  }
  return found;
}

function distinct(terms: readonly number[]): readonly number[] {
  for (let place = 1; place < terms.length; place++)
    if (terms.indexOf(terms[place] as number) < place) return [...new Set(terms)];
  return terms;
}

const hyphened = /\p{L}-\p{L}/u;
const hyphens = /(\p{L})-(?=\p{L})/gu;
const acronym = /^[A-Z][A-Z0-9]{1,4}$/;
const capital = /\p{Lu}/u;

/** The terms of some words that are acronyms; none where all the words are in capitals. */
function acronymsAmong(words: string, { language }: CvIndex): Set<number> {
  const found = new Set<number>();
  if (words.length > 5 && words === words.toUpperCase()) return found;
  const { firstToken, endOfTokens } = lex(words);
  for (let at = firstToken; at < endOfTokens; at++) {
    const token = lexed.tokens[at] as number;
    if (acronym.test((vocabulary.spellings[spellingIn(token)] as Spelling).text)) found.add(termIn(token, language));
  }
  return found;
}

/** Whether a document writes a term with a capital somewhere. */
function hasCapital(document: number, key: string, index: CvIndex): boolean {
  const features = index.documents[document] ?? [];
  return features.some(({ key: own, terms }) => own === key && terms.some(({ token }) => capital.test(token.text)));
}

/** The idf of each term, more for one that is written as a name. */
function namesAmong(words: string, terms: readonly number[], { language }: CvIndex): number[] {
  const weights = terms.map(idfOf);
  if (terms.length < 2) return weights;
  const { firstToken, endOfTokens } = lex(words);
  for (let at = firstToken; at < endOfTokens; at++) {
    const token = lexed.tokens[at] as number;
    const { name } = vocabulary.spellings[spellingIn(token)] as Spelling;
    const term = name ? termIn(token, language) : noTerm;
    const place = term === noTerm ? -1 : terms.indexOf(term);
    if (place >= 0) weights[place] = nameShare * idfOf(term);
  }
  return terms.length > 2 ? noneAlone(weights) : weights;
}

/** Of three words and more none is worth more than the others together: one alone says little of what all of them say. */
function noneAlone(weights: number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.min(weight, all - weight));
}

/** The share of a reading's words that each document has. */
function coverOf(reading: Reading, index: CvIndex): Map<number, number> {
  const covered = new Map<number, number>();
  for (const { key, share, isAcronym } of reading.parts) {
    const id = key === null ? undefined : index.ids.get(key);
    if (key === null || id === undefined) continue;
    for (const document of index.occurrences[id]?.documents ?? [])
      if (!isAcronym || hasCapital(document, key, index)) covered.set(document, (covered.get(document) ?? 0) + share);
  }
  return covered;
}

/** Whether it is a thing with a name of several words, which one has whole or not at all: no `Google` is `Google Analytics`. */
function isWhole({ ask, option, words }: Reading): boolean {
  const things = option === null ? [ask] : (ask.alternatives ?? []).filter(({ text }) => text === option);
  return things.some(({ concept }) => concept !== null) && isTitled(words);
}

/**
 * The asks that each document answers, found through the index: most bullets answer few of many asks.
 * @param near which of some documents are about what some words are about.
 */
export function answersByDocument(
  asks: readonly Ask[],
  readings: readonly Reading[],
  index: CvIndex,
  named: NamedThings,
  near: (words: string, documents: readonly number[]) => number[],
): Map<number, Answer[]> {
  const answers = new Map<number, Answer[]>();
  /** By ask, the alternatives that something answers. */
  const settled = new Map<Ask, (string | null)[]>();
  const add = (document: number, answer: Answer): void => {
    const { ask, option } = answer.reading;
    const options = settled.get(ask);
    if (options === undefined) settled.set(ask, [option]);
    else if (!options.includes(option)) options.push(option);
    const known = answers.get(document);
    if (known === undefined) answers.set(document, [answer]);
    else if (
      !known.some(({ reading: { ask, option } }) => ask === answer.reading.ask && option === answer.reading.option)
    )
      known.push(answer);
  };
  const partial: { reading: Reading; documents: number[] }[] = [];
  for (const reading of readings) {
    const documents: number[] = [];
    const least = (reading.byAcronym || isWhole(reading) ? 1 : answered) - rounding;
    for (const [document, share] of coverOf(reading, index))
      if (share >= least) add(document, { reading, how: null, quote: null });
      else if (share >= related - rounding) documents.push(document);
    if (documents.length > 0 && mayBeRelated(reading.ask, reading.words)) partial.push({ reading, documents });
  }
  const addNamed = (ask: Ask, option: string | null, words: string, concept: string | null): void => {
    for (const document of concept === null ? none : named.documents(concept, words))
      add(document, {
        reading: { ask, option, words, byAcronym: false, parts: none },
        how: "alias",
        quote: () => named.quote(document, concept as string),
      });
  };
  for (const ask of asks) {
    if (ask.alternatives === undefined) addNamed(ask, null, ask.text, ask.concept);
    else for (const { text, concept } of ask.alternatives) addNamed(ask, text, text, concept);
  }
  for (const { reading, documents } of partial) {
    const { ask, option, words } = reading;
    if (settled.get(ask)?.includes(option) === true) continue;
    for (const document of near(words, documents)) add(document, { reading, how: "related", quote: null });
  }
  return answers;
}
const none: readonly never[] = [];
