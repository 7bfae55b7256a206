// Made by bench/fit-asks.ts from 1775 phrases of labelled postings and 16509 of sentences. Do not edit.
/** One for each of `worthFeatures`. */
export const worthWeights: readonly number[] = [
  -0.92, // always
  0.56, // one term
  0.38, // three or more terms
  -1.14, // one plain term
  0.2, // rarest term's idf
  0.06, // its square
  -0.57, // one plain term's idf
  0.07, // commonest term's idf
  0.36, // name by its letters
  -0.1, // capital inside the sentence
  -0.39, // capitals throughout
  1.96, // name of a lexicon
  0.82, // method or activity of a lexicon
  1.06, // after a word of having
  -0.26, // one plain term after a word of having
  0.06, // after a word of how much
  0.78, // after a verb
  0.22, // after with
  0.11, // after in or of
  0.11, // after another preposition
  -0.57, // after an article
  -0.27, // after another word
  -0.4, // subject of a clause
  0.67, // said to be wanted
  0.02, // comma before
  0.36, // and before
  0.25, // or before
  0.46, // list goes on
  0.45, // one plain term in a list
  0.38, // one plain term as a name of a lexicon
  -0.14, // one plain term that may be a verb
  -0.21, // one gerund that is hardly a noun
  -0.23, // one participle or adverb
  -0.2, // sentence of many words
  0.32, // in brackets
  -0.12, // first of the sentence
  0.48, // phrases in the sentence
  0.56, // sentence of a few words
  0.14, // sentence of some words
  0.32, // preferred
  -0.13, // duty
  -1.24, // context
  0.79, // shares a term with the title
  0.35, // noun of doing or knowing
  -0.23, // participle or adverb inside
  0.82, // share of words that may be verbs
  -0.43, // weak word inside
  0.22, // hyphen
  0.82, // soft
  0.19, // language, certificate or permit
];
/** A phrase below this worth is no ask. */
export const leastWorth = 0.45;
