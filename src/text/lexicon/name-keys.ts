import { isAfterBreak, isName, lex, lexed, spellingIn } from "../lex.ts";
import { termIn } from "../terms.ts";
import { ById, noTerm, type Spelling, vocabulary } from "../vocabulary.ts";

const shouted = /^[\p{Lu}\p{N}]{2,}$/u;
const number = /^\p{N}/u;
const letter = /^[\p{Lu}\p{N}]$/u;

const spellingOf = (token: number): Spelling => vocabulary.spellings[spellingIn(token)] as Spelling;

/** By spelling: the number of its word among the terms, a function word's too; and whether a name without it is another. */
const literals = new ById((spelling) => {
  const { text, word } = vocabulary.spellings[spelling] as Spelling;
  return { term: vocabulary.term(word), tells: number.test(word) || letter.test(text) || shouted.test(text) };
});

/**
 * What a token of a lexed text is to the names of the lexicon: the number of its term, or, where it is none, of the number
 * or capital letter itself (`ISO 9001`, `W-2`), or of a function word that is written as an acronym (`IT`, `ALS`); `noTerm`
 * for what may interrupt a name.
 */
export function nameKeyIn(token: number): number {
  const term = termIn(token);
  if (term !== noTerm) return term;
  const literal = literals.get(spellingIn(token));
  return literal.tells ? literal.term : noTerm;
}

/** The number of a token's own word: what a name has of a function word that belongs to it (`set out`, `par level`). */
export function literalIn(token: number): number {
  return literals.get(spellingIn(token)).term;
}

/** Whether a token is written as a name is: with capitals, digits or signs, at the start of a phrase too. */
export function isWrittenAsName(token: number): boolean {
  return isName(token) || (isAfterBreak(token) && spellingOf(token).capital);
}

/** A word without the mark of its plural: what a name of one word is met by, since its stem would meet other words too. */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith("s") || /(?:ss|us|is|'s|’s)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const singulars = new ById((spelling) => singular((vocabulary.spellings[spelling] as Spelling).word));

/** The singular of a token's word. */
export function singularIn(token: number): string {
  return singulars.get(spellingIn(token));
}

/** A name taken apart: the keys of its words, and the word of a name that has but one. */
export interface NameParts {
  keys: string[];
  /** In its singular; null for names of more than one word. */
  word: string | null;
}

/**
 * Takes a name apart. Function words may be left out of a longer name (`plan of care`, `care plan`), but not of one that
 * would be a single word without them (`set out`, `par level`). No keys where nothing of it can be met.
 */
export function nameParts(text: string): NameParts {
  const { firstToken, endOfTokens } = lex(text);
  const tokens = [...lexed.tokens.subarray(firstToken, endOfTokens)];
  const [only] = tokens;
  const known = tokens.map(nameKeyIn).filter((key) => key !== noTerm);
  const whole = tokens.length > 1 && known.length < 2 ? tokens.map(literalOrKey) : known;
  const keys = whole.map((key) => vocabulary.terms[key] as string);
  return { keys, word: tokens.length === 1 && only !== undefined ? singularIn(only) : null };
}

function literalOrKey(token: number): number {
  const key = nameKeyIn(token);
  return key === noTerm ? literalIn(token) : key;
}
