import type { ScoreSum } from "../model/match.ts";
import type { CvIndex } from "./cv-index.ts";
import type { Query } from "./query.ts";

/** A part of what an entry lends its bullets: `weight × value`. */
export type Lent = ScoreSum["lent"][number];

/** Scores are printed; six places are more than they mean, and hide the order in which sums were taken. */
export const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

/** What a document's words come to, each word or pair of words with its own part, the heaviest first. */
export function wordsOf(document: number, query: Query, index: CvIndex): { text: string; amount: number }[] {
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

/** What a document's own score comes of. */
export type OwnParts = Pick<ScoreSum, "words" | "names" | "topic">;

/**
 * The sum that a bullet's score is made of, so that a person can check it by hand: `total / (total + scale)`.
 * @param sum.own what its parts come to.
 * @param sum.share what share of it the bullet is lent.
 * @param sum.total `own` and what is lent; 0 where nothing counts.
 */
export function sumOf(
  {
    own,
    lent,
    share,
    total,
    scale,
  }: { own: number; lent: readonly Lent[]; share: number; total: number; scale: number },
  { words, names, topic }: OwnParts,
): ScoreSum {
  return {
    words,
    names: names.map(({ text, amount }) => ({ text, amount: rounded(amount) })),
    topic: rounded(topic),
    own: rounded(own),
    lent:
      total > 0
        ? lent.map(({ from, weight, value }) => ({ from, weight: rounded(share * weight), value: rounded(value) }))
        : [],
    total: rounded(total),
    scale: rounded(scale),
  };
}
