import type { Language } from "../../text/language.ts";
import { dimensions } from "../../text/latent/table.ts";
import { topicOf } from "../../text/latent/topic.ts";
import { known, vectorAt } from "../../text/latent/vectors.ts";
import { idfOf, termNumbersOf } from "../../text/terms.ts";
import { vocabulary } from "../../text/vocabulary.ts";

/** What a posting as a whole tells of a word in it. Good until the next one is read. */
export interface Gist {
  /** What all its asking sentences are about, and what its title is: of length 1, or zeros where no term is known. */
  topic: Float32Array;
  title: Float32Array;
  /** In how many of its asking sentences a term stands. */
  sentences(term: number): number;
}

/** By term; all 0 between two postings. */
let sentences = new Uint16Array(1 << 12);
let met: number[] = [];
const topic = new Float32Array(dimensions);
const title = new Float32Array(dimensions);

/** What some words are about together, with how telling each is as its share; zeros where none is known. */
export function topicOfTerms(terms: readonly number[], shareOf: (term: number) => number, into: Float32Array): void {
  into.fill(0);
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] as number;
    const from = vectorAt.get(term);
    if (from < 0) continue;
    const share = shareOf(term);
    const { matrix } = known;
    for (let at = 0; at < dimensions; at++) into[at] = (into[at] as number) + share * (matrix[from + at] as number);
  }
  let squares = 0;
  for (let at = 0; at < dimensions; at++) squares += (into[at] as number) * (into[at] as number);
  const length = Math.sqrt(squares);
  if (length > 0) for (let at = 0; at < dimensions; at++) into[at] = (into[at] as number) / length;
}

/** Said again in another sentence a term counts less: 1, 1/2, 1/3 … */
function shareOf(term: number): number {
  let sum = 0;
  for (let count = sentences[term] as number; count > 0; count--) sum += 1 / count;
  return sum * idfOf(term);
}

/**
 * Reads a posting's title and asking sentences.
 * @param language whose stop words and endings count; null for English.
 */
export function gistOf(titleText: string, texts: readonly string[], language: Language | null): Gist {
  for (const term of met) sentences[term] = 0;
  met = [];
  for (const text of texts) {
    const terms = termNumbersOf(text, language);
    if (sentences.length < vocabulary.terms.length) {
      const longer = new Uint16Array(2 * vocabulary.terms.length);
      longer.set(sentences);
      sentences = longer;
    }
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] as number;
      if (terms.indexOf(term) < place) continue;
      const count = sentences[term] as number;
      if (count === 0) met.push(term);
      sentences[term] = count + 1;
    }
  }
  topicOfTerms(met, shareOf, topic);
  title.set(topicOf(titleText));
  return { topic, title, sentences: (term) => sentences[term] ?? 0 };
}
