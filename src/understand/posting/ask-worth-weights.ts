// Made by bench/fit-asks.ts from 8011 phrases of labelled postings and 16476 of sentences. Do not edit.
/** One for each of `worthFeatures`. */
export const worthWeights: readonly number[] = [
  -1.11, // always
  0.72, // one term
  0.31, // three or more terms
  -0.92, // one plain term
  0.4, // rarest term's idf
  -0.38, // one plain term's idf
  0.27, // name by its letters
  -0.35, // capitals throughout
  1.83, // name of a lexicon
  1.1, // method or activity of a lexicon
  0.71, // after a word of having
  0.6, // after what a word of having leads to
  0.66, // after a verb
  0.3, // after with
  -0.55, // after an article
  -0.33, // after another word
  -0.52, // subject of a clause
  0.56, // said to be wanted
  0.16, // after such as
  0.44, // and before
  0.41, // or before
  0.35, // list goes on
  0.49, // one plain term in a list
  0.92, // one plain term as a name of a lexicon
  -0.92, // one plain term as a method or activity
  -0.37, // one plain term before a preposition
  -0.14, // one plain term of a duty
  0.28, // in brackets
  0.46, // sentence of a few words
  0.58, // preferred
  -1.29, // context
  0.3, // noun of doing or knowing
  -0.13, // somebody or something general
  0.22, // two or more plain terms without a name
  -0.42, // unknown name after a preposition
  0.38, // language, certificate or permit
  1.55, // near the posting's topic
  -1.34, // how far from middling that is
  1.13, // near the title's topic
  0.75, // rarest term in other sentences too
  0.88, // one plain term in other sentences too
  0.4, // all terms in other sentences too
  0.27, // sentence alone
];
/** A phrase below this worth is no ask. */
export const leastWorth = 0.43;
