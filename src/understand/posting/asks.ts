import type { Ask, Priority, Statement } from "../../model/posting.ts";
import type { Language } from "../../text/language.ts";
import { Sequences } from "../../text/sequences.ts";
import { idfOf, rememberTerms, termNumbersOf } from "../../text/terms.ts";
import { tokenize } from "../../text/tokenize.ts";
import { withChoices, withSharedNoun } from "./ask-choices.ts";
import { sorted } from "./ask-kinds.ts";
import { type Phrase, phrasesOf, type Recognise, type RecognisedName, type Word } from "./ask-phrases.ts";
import { type Weighable, weighed } from "./ask-weights.ts";
import { worthOf } from "./ask-worth.ts";
import { leastWorth } from "./ask-worth-weights.ts";
import { type Gist, gistOf } from "./gist.ts";
import { leastWorthIn } from "./least-worth.ts";
import { namesIn } from "./recognised.ts";

const rank: Record<Priority, number> = { must: 0, preferred: 1, duty: 2, context: 3 };

/** A phrase all of whose words stand in more than about a third of all postings asks for nothing in particular. */
const leastIdf = 1;
/** The worth is learned from English, where it sees more of a phrase. */
const foreignShare = 0.5;
/** No posting means more than this many things; what follows is noise of a page that is not one posting. */
const mostAsks = 400;
/** What a posting is called by, which is no ask, and how names are recognised. */
export interface AskContext {
  title: string | null;
  company: string | null;
  location: string | null;
  /** Whose stop words and endings count. Default: English's. */
  language?: Language | null;
  /** Default: by the lexicon. */
  recognise?: Recognise;
  /** See `leastWorthIn`. */
  strictness?: number;
}

/** The words by which the employer and its place are called. */
export interface Called {
  employer: ReadonlySet<number>;
  language: Language | null;
}

export function calledOf({ company, location, language = null }: Omit<AskContext, "title">): Called {
  return {
    employer: new Set([...termNumbersOf(company ?? "", language), ...termNumbersOf(location ?? "", language)]),
    language,
  };
}

/** Takes the employer's name off the front of a phrase; false where nothing is left. */
function withoutEmployer(phrase: Phrase, employer: ReadonlySet<number>): boolean {
  let from = 0;
  while (from < phrase.terms.length && employer.has((phrase.terms[from] as Word).term)) from += 1;
  if (from === 0) return true;
  const first = phrase.terms[from];
  if (first === undefined) return phrase.kind === "years";
  phrase.terms = phrase.terms.slice(from);
  phrase.start = first.token.start;
  phrase.lead = null;
  return true;
}

/** The phrases of a sentence that may be asks, sorted by kind; none is judged yet. */
export function candidatesIn(
  text: string,
  priority: Priority,
  { employer, language }: Called,
  names: readonly RecognisedName[] = [],
): Phrase[] {
  const tokens = tokenize(text);
  const phrases = sorted(text, tokens, phrasesOf(text, tokens, names, priority === "duty", language), priority);
  return employer.size === 0 ? phrases : phrases.filter((phrase) => withoutEmployer(phrase, employer));
}

function isWanted({ worth, terms, kind }: Phrase, least: number): boolean {
  if (worth < least) return false;
  if (kind === "years") return true;
  for (const { term } of terms) if (idfOf(term) >= leastIdf) return true;
  return false;
}

/** The phrases of a sentence, each with its worth. */
function judgedIn(
  text: string,
  priority: Priority,
  called: Called,
  names: readonly RecognisedName[] | undefined,
  gist: Gist | null,
): Phrase[] {
  const phrases = candidatesIn(text, priority, called, names);
  for (let place = 0; place < phrases.length; place += 1)
    (phrases[place] as Phrase).worth = worthOf({ phrases, place, text, priority, gist });
  return phrases;
}

function wantedOf(phrases: readonly Phrase[], least: number): readonly Phrase[] {
  return withChoices(phrases).filter((phrase) => isWanted(phrase, least));
}

/** What a sentence alone asks for. */
export function wantedIn(
  text: string,
  priority: Priority,
  called: Called,
  names: readonly RecognisedName[] = [],
): readonly Phrase[] {
  const least = called.language === null ? leastWorth : foreignShare * leastWorth;
  return wantedOf(judgedIn(text, priority, called, names, null), least);
}

const wideSpace = /[^\S ]| {2}/;

/** A stretch of a sentence on one line. */
function wordsOf(text: string, { start, end, terms }: Phrase, language: Language | null): string {
  const cut = text.slice(start, end);
  const words = wideSpace.test(cut) ? cut.replace(/\s+/g, " ") : cut;
  // An apostrophe left inside would be read anew as the end of a word; a number and its unit bring terms of their own.
  if (language === null && !words.includes("'") && !words.includes("’") && start === terms[0]?.token.start)
    rememberTerms(
      words,
      terms.map(({ term }) => term),
    );
  return words;
}

interface Found extends Weighable {
  phrase: Phrase;
}

/**
 * What is asked for once: its terms, years by their number too. Not its concept: what a lexicon puts on one line is often as
 * good as the same (`Lustre`, `GPFS`), and a posting that names both wants both.
 */
function identityOf({ terms, kind, value }: Phrase): number[] {
  const identity: number[] = [];
  for (const { term } of terms) {
    if (!identity.includes(term)) identity.push(term);
  }
  // No term has a negative number.
  if (kind === "years") identity.push(-1 - (value ?? 0));
  return identity;
}

/** Σ idf / √terms, at least 1. */
function tellingOf(identity: readonly number[]): number {
  let sum = 0;
  let count = 0;
  for (const term of identity) {
    if (term < 0) continue;
    sum += idfOf(term);
    count += 1;
  }
  return Math.max(1, sum / Math.sqrt(Math.max(1, count)));
}

function askOf(found: Phrase, statement: Statement, priority: Priority, language: Language | null): Ask {
  const { kind, value, options, name } = found;
  return {
    text: wordsOf(statement.text, found, language),
    concept: name?.concept ?? null,
    priority,
    weight: 0,
    line: statement.source.line,
    kind,
    ...(value !== null && { value }),
    ...(options.length > 0 && {
      alternatives: withSharedNoun(
        options.map((option) => ({
          text: wordsOf(statement.text, option, language),
          concept: option.name?.concept ?? null,
        })),
      ),
    }),
  };
}

/** Leaves out plain words that are part of a longer ask: `latency` beside `tail latency`. */
function withoutFragments(found: readonly Found[]): Found[] {
  const inLonger = new Set<number>();
  for (const { phrase } of found) {
    if (phrase.terms.length < 2 || phrase.kind !== "skill") continue;
    for (const { term } of phrase.terms) inLonger.add(term);
  }
  return found.filter(({ phrase: { terms, name } }) => {
    const [first] = terms;
    return terms.length !== 1 || first?.token.name !== false || name !== null || !inLonger.has(first.term);
  });
}

const numbers = new Sequences();

/**
 * What the statements want: each thing once, at its highest priority, heaviest first.
 * Weight = priority × worth × Σ idf / √terms × (1 + ln(count) / 2), a tenth of it for soft skills, as a share of the heaviest.
 */
export function extractAsks(statements: readonly Statement[], context: AskContext): Ask[] {
  const called = calledOf(context);
  const found: Found[] = [];
  numbers.clear();
  const asking = statements.filter(({ priority }) => priority !== null);
  const { recognise = namesIn } = context;
  // With the title, which tells of what field of work the names are; it is recognised once for asks and ranking.
  const title = context.title ?? "";
  const texts = asking.map(({ text }) => text);
  const names = recognise([title, ...texts]);
  const gist = gistOf(title, texts, called.language);
  const judged = asking.map(({ text, priority }, place) =>
    priority === null ? [] : judgedIn(text, priority, called, names[place + 1], gist),
  );
  const least = (called.language === null ? 1 : foreignShare) * leastWorthIn(judged, context.strictness);
  for (const [place, statement] of asking.entries()) {
    const { priority } = statement;
    if (priority === null) continue;
    for (const phrase of wantedOf(judged[place] as Phrase[], least)) {
      const identity = identityOf(phrase);
      const number = numbers.numberOf(identity, 0, identity.length);
      const before = found[number];
      if (before === undefined) {
        const ask = askOf(phrase, statement, priority, called.language);
        found.push({ ask, phrase, worth: phrase.worth, idf: tellingOf(identity), count: 1 });
        continue;
      }
      before.count += 1;
      before.worth = Math.max(before.worth, phrase.worth);
      if (rank[priority] < rank[before.ask.priority]) before.ask.priority = priority;
    }
  }
  const kept = withoutFragments(found).slice(0, mostAsks);
  return weighed(kept);
}
