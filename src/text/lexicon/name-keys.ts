import { isAfterBreak, isName, lex, lexed, spellingIn } from "../lex.ts";
import { termIn } from "../terms.ts";
import { flagBits, name } from "../tokens.ts";
import { ById, IntegerById, noTerm, type Spelling, vocabulary } from "../vocabulary.ts";

const shouted = /^[\p{Lu}\p{N}]{2,}$/u;
/** Longer words in capitals are those of a heading. */
const longestAcronym = 5;
const number = /^\p{N}/u;
const letter = /^[\p{Lu}\p{N}]$/u;
const pluralAcronym = /^[A-Z][A-Z0-9]+s$/;

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
function literalIn(token: number): number {
  return literals.get(spellingIn(token)).term;
}

const words = new IntegerById((spelling) => {
  const term = termIn(spelling << flagBits);
  return term === noTerm ? literals.get(spelling).term : term;
});

/** The number of the term of a word, given by its spelling, or, where it is none, of the word itself. */
export function wordIn(spelling: number): number {
  return words.get(spelling);
}

const alwaysInterrupts = 1;
const interruption = new IntegerById((spelling) => {
  if (nameKeyIn(spelling << flagBits) !== noTerm) return 0;
  return nameKeyIn((spelling << flagBits) | name) === noTerm ? alwaysInterrupts : 2;
});

/** Whether a token may interrupt a name. */
export function interrupts(token: number): boolean {
  const known = interruption.get(spellingIn(token));
  return known === alwaysInterrupts || (known !== 0 && nameKeyIn(token) === noTerm);
}

/** Whether a token is written as a name is: with capitals, digits or signs, at the start of a phrase too. */
export function isWrittenAsName(token: number): boolean {
  return isName(token) || (isAfterBreak(token) && spellingOf(token).capital);
}

/**
 * Whether the capital of a token at some place of a text, which ends before `end`, says that it is a name. That of a phrase's
 * first word does only where the phrase ends with it, or goes on with another name: `Excel`, `Express and React`, but not
 * `Teams of nurses`, `Lead the ward`.
 */
export function isNameByCapital(tokens: ArrayLike<number>, at: number, end: number): boolean {
  if (isName(tokens[at] as number)) return true;
  for (let next = at + 1; next < end && !isAfterBreak(tokens[next] as number); next++)
    if (termIn(tokens[next] as number) !== noTerm) return isName(tokens[next] as number);
  return true;
}

const inCapitals = new IntegerById((spelling) => {
  const { text } = vocabulary.spellings[spelling] as Spelling;
  return shouted.test(text) || letter.test(text) ? 1 : 0;
});

/** Whether a token is written in capitals only. */
export function isShouted(token: number): boolean {
  return inCapitals.get(spellingIn(token)) === 1;
}

/** A word without the mark of its plural: what a name of one word is met by, since its stem would meet other words too. */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith("s") || /(?:ss|us|is|ics|'s|’s)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** An acronym keeps its own S: `ACLS` is no plural of `ACL`, while `ACLs` is. */
const singulars = new ById((spelling) => {
  const { text, word } = vocabulary.spellings[spelling] as Spelling;
  return word.length <= longestAcronym && shouted.test(text) ? word : singular(word);
});

/**
 * The words whose names a word, given by its spelling, is: that in its singular, and the word itself; `ACLs` is no other
 * word's than `ACL`'s.
 */
export function wordsFor(spelling: number): readonly string[] {
  const { text, word } = vocabulary.spellings[spelling] as Spelling;
  const one = singulars.get(spelling);
  return one === word || pluralAcronym.test(text) ? [one] : [one, word];
}

/** A name taken apart: the keys of its words, and the word of a name that has but one. */
export interface NameParts {
  keys: string[];
  /** In its singular, but with all of an acronym's own letters (`SANS`); null for names of more than one word. */
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
  if (tokens.length !== 1 || only === undefined) return { keys, word: null };
  return { keys, word: singulars.get(spellingIn(only)) };
}

function literalOrKey(token: number): number {
  const key = nameKeyIn(token);
  return key === noTerm ? literalIn(token) : key;
}
