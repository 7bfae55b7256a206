import type { Priority } from "../model/posting.ts";

/**
 * The constants of the score, each with what it was chosen by. They were set on labelled pairs of CVs and postings
 * (`npm run eval`); the ranking changes little when any of them is halved or doubled.
 */
export const weights = {
  /** How much a statement of each priority counts. What the work is and what it takes count alike. */
  priority: { must: 1.5, duty: 1.5, preferred: 1, context: 0.5 } satisfies Record<Priority, number>,
  /** The posting's title counts as that many statements. */
  title: 2,
  /** Okapi saturation of repeated words, in the posting and in a bullet, and its correction for a bullet's length. */
  querySaturation: 2,
  bulletSaturation: 1.5,
  lengthCorrection: 0.5,
  /** Two neighbouring words met together count that much of the two apart, on top of them. */
  pair: 0.25,
  /** Share of the postings' frequencies in a term's weight; the rest is the CV's own. */
  background: 0.75,
  /** How sharply rare terms stand out. */
  rarity: 1.3,
  /** What the heading, and the pooled bullets of an entry, add to each of its bullets. */
  heading: 0.5,
  pooled: 0.8,
  /** How fast the entry's further bullets fade: the i-th best counts 1 / (1 + i × fade). */
  fade: 1,
  /** A misspelt word's share. */
  fuzzy: 0.5,
} as const;
