import { idfOf, termNumbersOf } from "../terms.ts";
import { dimensions } from "./table.ts";
import { normalize, vectorOf } from "./vectors.ts";

/** What a text is about: the sum of its terms' vectors, each by how telling it is, brought to length 1. Good until the next call. */
export function topicOf(text: string): Float32Array {
  const terms = termNumbersOf(text);
  sum.fill(0);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    // Said again it counts less: 1, 1/2, 1/3 …
    let times = 1;
    for (let before = 0; before < at; before++) if (terms[before] === term) times += 1;
    const vector = vectorOf.get(term);
    if (vector === null) continue;
    const weight = idfOf(term) / times;
    for (let place = 0; place < dimensions; place++)
      sum[place] = (sum[place] as number) + weight * (vector[place] as number);
  }
  normalize(sum);
  return sum;
}

const sum = new Float32Array(dimensions);

/** The cosine of two vectors of length 1. */
export function cosineOf(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < dimensions; place++) sum += (a[place] as number) * (b[place] as number);
  return sum;
}
