import type { Token } from "../../text/tokenize.ts";
import type { Lead } from "./leading-words.ts";
import { factsOf } from "./word-facts.ts";

/** What stands between two phrases: a comma or `and`, `or` or a slash, `of`, or anything else. */
export type Link = "comma" | "and" | "or" | "of" | null;

/** What is said of a phrase after it: that it is wanted (`is a plus`), or a clause of which it is the subject (`who`, `is`, `you`). */
export type Said = "wanted" | "clause" | null;

const farthestWish = 4;

/** What the words from a place on say of the phrase before them. */
export function saidBy(tokens: readonly Token[], place: number): Said {
  const { copula, clause } = factsOf(tokens[place] as Token);
  if (copula)
    for (const token of tokens.slice(place + 1, place + 1 + farthestWish)) if (factsOf(token).wish) return "wanted";
  return clause ? "clause" : null;
}

/** What a word that stands before a phrase makes of it. */
export const leadOf = (before: Token | undefined): Lead => (before === undefined ? null : factsOf(before).lead);
const commas = /^\s*[,;•·|]\s*$/;
const ands = /^[\s,;)]*(?:and|und|et|y|e|en|as well as|plus|&)\s*[(]?\s*$/i;
const ors = /^[\s,)]*(?:(?:and\s*\/\s*)?(?:or|oder|ou)(?:\s+(?:an?|the|other|another|some|any))?|\/)\s*$/i;
const widestLink = 14;

/** What stands between phrases is nearly always one of a few words and signs: each is looked at once. */
const known = new Map<string, Link>();
const mostKnown = 1000;

/** What stands between two phrases of a sentence, given its ends. */
export function linkBetween(text: string, from: number, to: number): Link {
  if (to - from > widestLink) return null;
  const between = text.slice(from, to);
  let link = known.get(between);
  if (link === undefined) {
    link = linkOf(between);
    if (known.size >= mostKnown) known.clear();
    known.set(between, link);
  }
  return link;
}

function linkOf(between: string): Link {
  if (commas.test(between)) return "comma";
  if (between === " of ") return "of";
  if (ors.test(between)) return "or";
  return ands.test(between) ? "and" : null;
}
