import type { ScoreSum } from "../model/match.ts";
import type { CvIndex } from "./cv-index.ts";
import type { Query } from "./query.ts";
import { weights } from "./weights.ts";

/** What an entry lends its bullets, before its weight; null for the items of a list, which are lent of their best one. */
export interface Lent {
  pooled: number;
  heading: number;
  kinship: number;
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** What a document's words come to, each word or pair of words with its own part, the heaviest first. */
function wordsOf(document: number, query: Query, index: CvIndex): { text: string; amount: number }[] {
  const texts = new Map<string, string>();
  for (const { key, terms } of index.documents[document] ?? [])
    if (!texts.has(key)) texts.set(key, terms.map(({ token }) => token.text).join(" "));
  const words: { text: string; amount: number }[] = [];
  for (const [key, text] of texts) {
    const id = index.ids.get(key) ?? -1;
    const place = index.occurrences[id]?.documents.indexOf(document) ?? -1;
    const amount = (query.weights[id] ?? 0) * (index.occurrences[id]?.weights[place] ?? 0);
    if (amount > 0) words.push({ text, amount: rounded(amount) });
  }
  return words.sort((a, b) => b.amount - a.amount || (a.text < b.text ? -1 : 1));
}

/**
 * The sum that a bullet's score is made of, so that a person can check it by hand: `total / (total + scale)`.
 * @param document the bullet's, in the index.
 * @param own what its words come to.
 * @param lent what its entry lends it; a number for the items of a list: what the best of them is worth.
 */
export function sumOf(
  document: number,
  own: number,
  lent: Lent | number,
  scale: number,
  query: Query,
  index: CvIndex,
): ScoreSum {
  const parts =
    typeof lent === "number"
      ? [{ from: "list" as const, value: lent, weight: weights.listItem }]
      : (["pooled", "heading", "kinship"] as const).map((from) => ({ from, value: lent[from], weight: weights[from] }));
  const counted = typeof lent !== "number" || own > 0;
  const total = counted ? parts.reduce((sum, { value, weight }) => sum + value * weight, own) : 0;
  return {
    words: wordsOf(document, query, index),
    own: rounded(own),
    lent: counted ? parts.map((part) => ({ ...part, value: rounded(part.value) })) : [],
    total: rounded(total),
    scale: rounded(scale),
  };
}
