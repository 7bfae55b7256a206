import type { Feature } from "../text/features.ts";
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
