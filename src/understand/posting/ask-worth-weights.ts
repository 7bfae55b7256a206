// Made by bench/fit-asks.ts from 7621 phrases of labelled postings and 15858 of sentences. Do not edit.
/** One for each of `worthFeatures`. */
export const worthWeights: readonly number[] = [
  -1.09, // always
  0.73, // one term
  0.32, // three or more terms
  -0.93, // one plain term
  0.41, // rarest term's idf
  -0.35, // one plain term's idf
  0.26, // name by its letters
  -0.34, // capitals throughout
  1.81, // name of a lexicon
  1.08, // method or activity of a lexicon
  0.71, // after a word of having
  0.51, // after what a word of having leads to
  0.67, // after a verb
  0.26, // after with
  -0.55, // after an article
  -0.33, // after another word
  -0.52, // subject of a clause
  0.6, // said to be wanted
  0.18, // after such as
  0.44, // and before
  0.38, // or before
  0.37, // list goes on
  0.44, // one plain term in a list
  0.92, // one plain term as a name of a lexicon
  -0.94, // one plain term as a method or activity
  -0.33, // one plain term before a preposition
  -0.14, // one plain term of a duty
  0.27, // in brackets
  0.46, // sentence of a few words
  0.57, // preferred
  -1.33, // context
  0.33, // noun of doing or knowing
  -0.13, // somebody or something general
  0.19, // two or more plain terms without a name
  -0.34, // unknown name after a preposition
  0.37, // language, certificate or permit
  1.57, // near the posting's topic
  -1.36, // how far from middling that is
  1.06, // near the title's topic
  0.75, // rarest term in other sentences too
  0.9, // one plain term in other sentences too
  0.38, // all terms in other sentences too
  0.22, // sentence alone
];
/** What `leastWorthIn` asks for. */
export const strictness = 0.55;
/** A phrase of a sentence alone that is below this worth is no ask. */
export const leastWorth = 0.44;
