import type { Priority } from "../model/posting.ts";

/**
 * The constants of the score, each with what it was chosen by. They were set on labelled pairs of CVs and postings
 * (`npm run eval`); halving or doubling one of them moves nDCG by a few hundredths at most. `npm run tune` says what they
 * are worth on people and postings left out.
 */
export const weights = {
  /** How much a statement of each priority counts. What the work is tells more of what fits than what it takes. */
  priority: { must: 1, duty: 1.5, preferred: 0.5, context: 0.2 } satisfies Record<Priority, number>,
  /** Okapi saturation of repeated words, in the posting and in a bullet, and its correction for a bullet's length. */
  querySaturation: 1,
  bulletSaturation: 1.2,
  lengthCorrection: 0.9,
  /** Share that a word counts which the CV does not write as a name. */
  plain: 0.65,
  /** Two neighbouring words met together count that much of the two apart, on top of them. */
  pair: 0.25,
  /** Share of the postings' frequencies in a term's weight; the rest is the CV's own. */
  background: 0.9,
  /** How sharply rare terms stand out. */
  rarity: 1.5,
  /** What the heading, and the pooled bullets of an entry, add to each of its bullets. */
  heading: 0.9,
  pooled: 0.75,
  /** A bullet of next to nothing asked for is lent so much less, if its own score is below that share of the scale. */
  quiet: 0.1,
  quietBelow: 0.1,
  /** What the kinship of the entry's title with the posting's adds to each of its bullets. */
  kinship: 1,
  /** What the best item of a list adds to each of its items, and its share as the score of the list as an entry. */
  listItem: 0.5,
  listEntry: 0.15,
  /** How fast the entry's further bullets fade: the i-th best counts 1 / (1 + i × fade). */
  fade: 1,
  /** What a thing of the lexicon counts, by any of its names, against a word as rare; and a certificate, degree, language or permit. */
  concept: 0.4,
  credential: 1,
  /**
   * What being about the posting's topics adds to a text, as a share of the scale where words tell nothing, and from how many
   * deviations on it counts.
   */
  topic: 1,
  topicThreshold: 1,
  /** What a degree's heading adds to its entry, and what any degree does, as a share of the scale. */
  degreeHeading: 1,
  degree: 0.05,
  /** The most that a degree scores, as a share of the best other entry. */
  degreeCeiling: 0.95,
  /** A misspelt word's share. */
  fuzzy: 0.5,
} as const;
