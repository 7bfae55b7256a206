import type { Feature } from "../text/features.ts";
import { isName, lex, lexed } from "../text/lex.ts";
import { weights } from "./weights.ts";

const signs = /[\p{N}+#]/u;
const innerCapital = /^.+\p{Lu}/u;
const capital = /^\p{Lu}/u;

/**
 * How much a feature of a text counts by its spelling: fully where a word of it is written as a name (with a capital
 * inside a sentence, a capital within the word, a digit or a sign), else the share of plain words. What has a name
 * (a tool, a method, a standard, a place of work) is told from other work by it; a verb or an adjective is common to all.
 * @param first the text's first feature; where a text begins, a capital says nothing.
 */
export function spelledShare({ terms }: Feature, first: Feature | undefined): number {
  const isName = terms.some((term) => {
    const { text } = term.token;
    return signs.test(text) || innerCapital.test(text) || (capital.test(text) && term !== first?.terms[0]);
  });
  return isName ? 1 : weights.plain;
}

/** Whether a word of some text is written as a name, though it does not open it. */
export function holdsName(text: string): boolean {
  const { firstToken, endOfTokens } = lex(text);
  for (let at = firstToken; at < endOfTokens; at++) if (isName(lexed.tokens[at] as number)) return true;
  return false;
}

const capitalized = /^\P{L}*\p{Lu}/u;

/** Whether a text has several words, each with a capital: `Google Analytics`. */
export function isTitled(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length > 1 && words.every((word) => capitalized.test(word));
}
