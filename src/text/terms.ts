import { stem } from "./stem.ts";
import { stopwords } from "./stopwords.ts";
import type { Spelling, Token } from "./tokenize.ts";
import { tokenize } from "./tokenize.ts";

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

/**
 * The term a token stands for; null for function words, plain numbers, and letters that name nothing. `Go`, `R` and `C`
 * count only as written by a person who means the language: a capital inside a sentence or at a phrase's own start.
 */
export function termOf(token: Token): string | null {
  if (shortNames.has(token.word)) return isShortName(token) ? token.word : null;
  const { spelling } = token;
  if (spelling.key === undefined) spelling.key = computeKey(spelling);
  return spelling.key;
}

function computeKey({ text, word }: Spelling): string | null {
  if (stopwords.has(word) || number.test(word) || romanOrInitial.test(word)) return null;
  return spelled(pluralAcronym.test(text) ? word.slice(0, -1) : word);
}

function isShortName({ text, name, breakBefore }: Token): boolean {
  if (text.length === 1) return text >= "A" && text <= "Z";
  return text === "Go" && (name || breakBefore);
}

function spelled(word: string): string {
  const whole = word.replace(/\.js$/, "js");
  return stem(spellings.get(whole) ?? whole);
}

/** The terms of a text, in order. */
export function termsOf(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const token of tokenize(text)) {
    const key = termOf(token);
    if (key !== null) terms.push({ key, token });
  }
  return terms;
}

const keysByText = new Map<string, readonly string[]>();
/** Enough for the phrases of one posting. */
const textLimit = 400;

/** The keys of `termsOf`, in order, for who needs no more. */
export function keysOf(text: string): readonly string[] {
  return keysByText.get(text) ?? termsOf(text).map(({ key }) => key);
}

/** Spares `keysOf` the reading of a text that was cut out of a longer one. */
export function rememberKeys(text: string, keys: readonly string[]): void {
  if (keysByText.size >= textLimit) keysByText.clear();
  keysByText.set(text, keys);
}
