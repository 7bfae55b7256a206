// Made by bench/fit-asks.ts from 1806 phrases of labelled postings and 16526 of sentences. Do not edit.
/** One for each of `worthFeatures`. */
export const worthWeights: readonly number[] = [
  -0.93, // always
  0.57, // one term
  0.39, // three or more terms
  -1.15, // one plain term
  0.19, // rarest term's idf
  0.07, // its square
  -0.59, // one plain term's idf
  0.09, // commonest term's idf
  0.3, // name by its letters
  -0.08, // capital inside the sentence
  -0.32, // capitals throughout
  1.9, // name of a lexicon
  0.78, // method or activity of a lexicon
  1.08, // after a word of having
  -0.19, // one plain term after a word of having
  0.07, // after a word of how much
  0.8, // after a verb
  0.27, // after with
  0.13, // after in or of
  0.19, // after another preposition
  -0.55, // after an article
  -0.22, // after another word
  -0.42, // subject of a clause
  0.65, // said to be wanted
  -0.01, // comma before
  0.36, // and before
  0.21, // or before
  0.46, // list goes on
  0.42, // one plain term in a list
  0.37, // one plain term as a name of a lexicon
  -0.14, // one plain term that may be a verb
  -0.22, // one gerund that is hardly a noun
  -0.24, // one participle or adverb
  -0.2, // sentence of many words
  0.33, // in brackets
  -0.11, // first of the sentence
  0.48, // phrases in the sentence
  0.59, // sentence of a few words
  0.14, // sentence of some words
  0.35, // preferred
  -0.16, // duty
  -1.25, // context
  0.76, // shares a term with the title
  0.35, // noun of doing or knowing
  -0.22, // participle or adverb inside
  0.79, // share of words that may be verbs
  -0.39, // weak word inside
  0.22, // hyphen
  -0.62, // unknown name after a preposition
  0.78, // soft
  0.16, // language, certificate or permit
];
/** A phrase below this worth is no ask. */
export const leastWorth = 0.45;
