import { backgroundIdf } from "./background.ts";
import type { Language } from "./language.ts";
import { isAfterBreak, isName, lex, lexed, spellingIn } from "./lex.ts";
import { stem } from "./stem.ts";
import { stopwords } from "./stopwords.ts";
import { type Token, tokenize } from "./tokenize.ts";
import { IntegerById, NumberById, noTerm, type Spelling, vocabulary } from "./vocabulary.ts";

/** What is counted and compared: the stem of a word, or a name's canonical spelling. */
export interface Term {
  key: string;
  token: Token;
}

/** Spellings of one name. Whole words only; acronyms of several words are learned from the documents. */
const spellings = new Map<string, string>([
  ["golang", "go"],
  ["k8s", "kubernetes"],
  ["js", "javascript"],
  ["cpp", "c++"],
  ["c++11", "c++"],
  ["c++14", "c++"],
  ["c++17", "c++"],
  ["c++20", "c++"],
  ["csharp", "c#"],
  ["python2", "python"],
  ["python3", "python"],
  ["postgres", "postgresql"],
  ["reactjs", "react"],
  ["vuejs", "vue"],
  ["tf", "tensorflow"],
  ["dotnet", ".net"],
]);

/** Names of one or two letters that are words or initials unless written as names. */
const shortNames = new Set(["c", "r", "go"]);

const number = /^[\p{N}][\p{N}.,/+^]*$/u;
const romanOrInitial = /^\p{L}$/u;
const pluralAcronym = /^[A-Z][A-Z0-9]+s$/;

/** Of a spelling that counts as a term only where it is written as a name. */
const onlyAsName = -2;

function createTerms(language: Language | null): IntegerById {
  return new IntegerById((id) => {
    const spelling = vocabulary.spellings[id] as Spelling;
    if (shortNames.has(spelling.word)) return onlyAsName;
    const key = keyOf(spelling, language);
    return key === null ? noTerm : vocabulary.term(key);
  });
}

const english = createTerms(null);
const foreign = new Map<Language, IntegerById>();

/** By spelling, in a language: the number of its term, `noTerm` or `onlyAsName`. */
function termsBySpelling(language: Language | null): IntegerById {
  if (language === null) return english;
  let terms = foreign.get(language);
  if (terms === undefined) {
    terms = createTerms(language);
    foreign.set(language, terms);
  }
  return terms;
}

/**
 * The number of the term that a token of a lexed text stands for; `noTerm` for function words, plain numbers, and letters
 * that name nothing. `Go`, `R` and `C` count only as written by a person who means the language: a capital inside a
 * sentence or at a phrase's own start.
 * @param language whose stop words and endings count; null for English.
 */
export function termIn(token: number, language: Language | null = null): number {
  const term = termsBySpelling(language).get(spellingIn(token));
  if (term !== onlyAsName) return term;
  const spelling = vocabulary.spellings[spellingIn(token)] as Spelling;
  return isShortName(spelling, isName(token) || isAfterBreak(token)) ? vocabulary.term(spelling.word) : noTerm;
}

/** The key of the term that a token stands for, null where it stands for none; see `termIn`. */
export function termOf({ spelling, name, breakBefore }: Token, language: Language | null = null): string | null {
  const term = termsBySpelling(language).get(spelling.id);
  if (term !== onlyAsName) return vocabulary.terms[term] ?? null;
  return isShortName(spelling, name || breakBefore) ? spelling.word : null;
}

/** The number of that term, `noTerm` where it stands for none. */
export function termNumberOf({ spelling, name, breakBefore }: Token, language: Language | null = null): number {
  const term = termsBySpelling(language).get(spelling.id);
  if (term !== onlyAsName) return term;
  return isShortName(spelling, name || breakBefore) ? vocabulary.term(spelling.word) : noTerm;
}

function keyOf({ text, word }: Spelling, language: Language | null): string | null {
  if (stopwords.has(word) || number.test(word) || romanOrInitial.test(word)) return null;
  if (language?.isStopword(word) === true) return null;
  return spelled(pluralAcronym.test(text) && !spellings.has(word) ? word.slice(0, -1) : word, language);
}

function isShortName({ text }: Spelling, likeName: boolean): boolean {
  return text.length === 1 ? text >= "A" && text <= "Z" : text === "Go" && likeName;
}

function spelled(word: string, language: Language | null): string {
  const whole = word.replace(/\.js$/, "js");
  const name = spellings.get(whole) ?? whole;
  return language === null ? stem(name) : language.stem(name);
}

/** The terms of a text, in order; null stands for English. */
export function termsOf(text: string, language: Language | null = null): Term[] {
  const terms: Term[] = [];
  for (const token of tokenize(text)) {
    const key = termOf(token, language);
    if (key !== null) terms.push({ key, token });
  }
  return terms;
}

const idfs = new NumberById((term) => backgroundIdf(vocabulary.terms[term] as string));

/** How telling a term, given by its number, is among job postings in general. */
export function idfOf(term: number): number {
  return idfs.get(term);
}

const termsByText = new Map<string, readonly number[]>();
/** Enough for the phrases of some postings. */
const textLimit = 2000;
let epoch = vocabulary.epoch;

/** The numbers of a text's terms, in order. */
export function termNumbersOf(text: string, language: Language | null = null): readonly number[] {
  const known = language === null && epoch === vocabulary.epoch ? termsByText.get(text) : undefined;
  if (known !== undefined) return known;
  const terms: number[] = [];
  const { firstToken, endOfTokens } = lex(text);
  for (let at = firstToken; at < endOfTokens; at++) {
    const term = termIn(lexed.tokens[at] as number, language);
    if (term !== noTerm) terms.push(term);
  }
  return terms;
}

/** Spares `termNumbersOf` the reading of an English text that was cut out of a longer one. */
export function rememberTerms(text: string, terms: readonly number[]): void {
  if (termsByText.size >= textLimit || epoch !== vocabulary.epoch) termsByText.clear();
  epoch = vocabulary.epoch;
  termsByText.set(text, terms);
}
