// Made by bench/fit-asks.ts from 1817 phrases of labelled postings and 16476 of sentences. Do not edit.
/** One for each of `worthFeatures`. */
export const worthWeights: readonly number[] = [
  -0.96, // always
  0.66, // one term
  0.39, // three or more terms
  -1.26, // one plain term
  0.33, // rarest term's idf
  -0.06, // its square
  -0.51, // one plain term's idf
  0.01, // commonest term's idf
  0.25, // name by its letters
  -0.1, // capital inside the sentence
  -0.38, // capitals throughout
  1.97, // name of a lexicon
  0.92, // method or activity of a lexicon
  1.11, // after a word of having
  -0.19, // one plain term after a word of having
  0.13, // after a word of how much
  0.9, // after a verb
  0.34, // after with
  0.16, // after in or of
  0.21, // after another preposition
  -0.53, // after an article
  -0.22, // after another word
  -0.42, // subject of a clause
  0.69, // said to be wanted
  0.0, // comma before
  0.41, // and before
  0.19, // or before
  0.43, // list goes on
  0.44, // one plain term in a list
  0.37, // one plain term as a name of a lexicon
  -0.09, // one plain term that may be a verb
  -0.17, // one gerund that is hardly a noun
  -0.22, // one participle or adverb
  -0.16, // sentence of many words
  0.28, // in brackets
  -0.12, // first of the sentence
  0.45, // phrases in the sentence
  0.58, // sentence of a few words
  0.17, // sentence of some words
  0.39, // preferred
  -0.17, // duty
  -1.24, // context
  0.7, // shares a term with the title
  0.33, // noun of doing or knowing
  -0.21, // participle or adverb inside
  0.57, // share of words that may be verbs
  -0.28, // weak word inside
  0.21, // hyphen
  -0.63, // unknown name after a preposition
  0.66, // soft
  0.1, // language, certificate or permit
];
/** A phrase below this worth is no ask. */
export const leastWorth = 0.45;
