import { idfOf, termNumbersOf } from "../terms.ts";
import { vocabulary } from "../vocabulary.ts";
import { dimensions } from "./table.ts";
import { known, vectorAt } from "./vectors.ts";

/** By term: how often a text has said it so far; all 0 between two texts. */
let times = new Uint16Array(1 << 12);
const single = new Float32Array(dimensions);

/** What a text is about; see `topicsInto`. Good until the next call. */
export function topicOf(text: string): Float32Array {
  topicsInto([text], single);
  return single;
}

/**
 * What texts are about: for each the sum of its terms' vectors, each by how telling it is, brought to length 1; zeros where
 * no term is known. All loops stand in one function, since V8 makes none of them quick before it has run for long.
 * @param topics gets them, one behind the other.
 */
export function topicsInto(texts: readonly string[], topics: Float32Array): void {
  topics.fill(0, 0, texts.length * dimensions);
  for (let text = 0; text < texts.length; text++) {
    const begin = text * dimensions;
    const end = begin + dimensions;
    const terms = termNumbersOf(texts[text] as string);
    if (times.length < vocabulary.terms.length) times = new Uint16Array(2 * vocabulary.terms.length);
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] as number;
      let from = vectorAt.get(term);
      if (from < 0) continue;
      // Said again it counts less: 1, 1/2, 1/3 …
      const count = (times[term] as number) + 1;
      times[term] = count;
      const weight = idfOf(term) / count;
      const { matrix } = known;
      for (let at = begin; at < end; at++, from++)
        topics[at] = (topics[at] as number) + weight * (matrix[from] as number);
    }
    for (let place = 0; place < terms.length; place++) times[terms[place] as number] = 0;
    let squares = 0;
    for (let at = begin; at < end; at++) squares += (topics[at] as number) * (topics[at] as number);
    const length = Math.sqrt(squares);
    if (length > 0) for (let at = begin; at < end; at++) topics[at] = (topics[at] as number) / length;
  }
}

/** The cosine of two vectors of length 1. */
export function cosineOf(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < dimensions; place++) sum += (a[place] as number) * (b[place] as number);
  return sum;
}
