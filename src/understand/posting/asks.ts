import type { Ask, Priority, Statement } from "../../model/posting.ts";
import type { Language } from "../../text/language.ts";
import { isName, lexed, spellingIn } from "../../text/lex.ts";
import { type Phrase, phrasesOf, phraseText } from "../../text/phrases.ts";
import { Sequences } from "../../text/sequences.ts";
import { idfOf, rememberTerms, termIn, termNumbersOf } from "../../text/terms.ts";
import { IntegerById, type Spelling, vocabulary } from "../../text/vocabulary.ts";

/**
 * How much an ask of each priority counts against the others. For a reader of gaps a must matters as much as a duty; what
 * predicts the fitting bullet, duties before all, is the score's own affair.
 */
const priorityWeight = { must: 1.5, duty: 1.5, preferred: 1, context: 0.4 } as const satisfies Record<Priority, number>;
const rank: Record<Priority, number> = { must: 0, preferred: 1, duty: 2, context: 3 };

/** A phrase all of whose words stand in more than about a third of all postings asks for nothing in particular. */
const leastIdf = 1;
/**
 * How likely a phrase names a thing one can have done, by its shape: several words, a name (`PyTorch`, `AWS`), a noun of
 * doing or knowing (`distillation`, `hygiene` not), or any single word, which is as often just a word (`wrong`, `survives`).
 */
const shapeWeight = { phrase: 1, name: 1, noun: 0.8, known: 0.6, word: 0.35 } as const;
const nounOfDoing = /(?:[tsx]ion|ing|ment|ics?|ity|ism|ology|graphy|ysis|ance|ence|ure|ery|care)s?$/;
/** A single word that at least this many postings use is part of how work is spoken of. */
const knownFrequencyIdf = 3.6;

const namesDoing = new IntegerById((spelling) =>
  nounOfDoing.test((vocabulary.spellings[spelling] as Spelling).word) ? 1 : 0,
);

/** @param terms the distinct ones of the phrase. */
function shapeOf({ firstToken, endOfTokens }: Phrase, terms: readonly number[]): keyof typeof shapeWeight {
  if (endOfTokens - firstToken > 1) return "phrase";
  const token = lexed.tokens[firstToken] as number;
  if (isName(token)) return "name";
  if (namesDoing.get(spellingIn(token)) === 1) return "noun";
  return idfOf(terms[0] as number) < knownFrequencyIdf ? "known" : "word";
}

/** No posting means more than this many things; what follows is noise of a page that is not one posting. */
const mostAsks = 400;

const apostrophe = /['’]/;

interface Found extends Pick<Ask, "text" | "priority" | "line" | "weight"> {
  idf: number;
  count: number;
}

const numbers = new Sequences();
/** The distinct terms of the phrase that is looked at. */
const terms: number[] = [];

/**
 * What the statements want: their phrases, each once, at its highest priority, heaviest first.
 * Weight = priority × shape × Σ idf / √terms × (1 + ln(count) / 2), as a share of the heaviest.
 * @param company the employer, whose name is not an ask.
 */
export function extractAsks(
  statements: readonly Statement[],
  company: string | null,
  language: Language | null = null,
): Ask[] {
  const employer = new Set(termNumbersOf(company ?? "", language));
  const found: Found[] = [];
  numbers.clear();
  for (const { text, priority, source } of statements) {
    if (priority === null) continue;
    for (const phrase of phrasesOf(text, language)) {
      terms.length = 0;
      let rarest = 0;
      let sum = 0;
      let isEmployer = true;
      for (let at = phrase.firstToken; at < phrase.endOfTokens; at++) {
        const term = termIn(lexed.tokens[at] as number, language);
        if (terms.includes(term)) continue;
        terms.push(term);
        const idf = idfOf(term);
        sum += idf;
        if (idf > rarest) rarest = idf;
        isEmployer &&= employer.has(term);
      }
      if (isEmployer || rarest < leastIdf) continue;
      const number = numbers.numberOf(terms, 0, terms.length);
      const before = found[number];
      if (before === undefined) {
        const idf = (shapeWeight[shapeOf(phrase, terms)] * sum) / Math.sqrt(terms.length);
        const words = phraseText(text, phrase);
        // An apostrophe left inside would be read anew as the end of a word; and `terms` has no word twice.
        const isWhole = terms.length === phrase.endOfTokens - phrase.firstToken;
        if (isWhole && language === null && !apostrophe.test(words)) rememberTerms(words, [...terms]);
        found.push({ text: words, priority, line: source.line, weight: 0, idf, count: 1 });
      } else {
        before.count += 1;
        if (rank[priority] < rank[before.priority]) before.priority = priority;
      }
    }
  }
  if (found.length > mostAsks) found.length = mostAsks;
  let heaviest: number = Number.MIN_VALUE;
  for (const one of found) {
    one.weight = priorityWeight[one.priority] * one.idf * (1 + Math.log(one.count) / 2);
    if (one.weight > heaviest) heaviest = one.weight;
  }
  return found.sort(byWeight).map(({ text, priority, line, weight }) => ({
    text,
    concept: null,
    priority,
    line,
    weight: Math.round((weight / heaviest) * 1e4) / 1e4,
  }));
}

function byWeight(a: Found, b: Found): number {
  return a.weight < b.weight ? 1 : a.weight > b.weight ? -1 : a.line - b.line;
}
