import { idfOf, termNumbersOf } from "../terms.ts";
import { vocabulary } from "../vocabulary.ts";
import { vectorKernel, workplace } from "./kernel.ts";
import { dimensions } from "./table.ts";
import { VectorList } from "./vector-list.ts";
import { vectorOffset, vectorsAt } from "./vectors.ts";

/** By term: how often a text has said it so far; all 0 between two texts. */
let times = new Uint16Array(1 << 12);

/** The vectors that are to be added up. */
const list = new VectorList();

/**
 * Puts what a text is about into the kernel's `workplace`: the sum of its terms' vectors, each by how telling it is, brought
 * to length 1; zeros where no term is known. Returns whether one is.
 */
export function readTopic(text: string): boolean {
  const terms = termNumbersOf(text);
  if (times.length < vocabulary.terms.length) times = new Uint16Array(2 * vocabulary.terms.length);
  list.clear(terms.length);
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] as number;
    const offset = vectorOffset.get(term);
    if (offset < 0) continue;
    // Said again it counts less: 1, 1/2, 1/3 …
    const time = (times[term] as number) + 1;
    times[term] = time;
    list.add(offset, idfOf(term) / time);
  }
  for (let place = 0; place < terms.length; place++) times[terms[place] as number] = 0;
  const { sum, normalize } = vectorKernel();
  sum(workplace, list.address, list.end, vectorsAt());
  normalize(workplace);
  return list.count > 0;
}

/** What a text is about, as a vector of length 1; zeros where none of its terms is known. */
export function topicOf(text: string): Float32Array {
  readTopic(text);
  return new Float32Array(vectorKernel().memory.buffer, workplace, dimensions).slice();
}

/** The cosine of two vectors of length 1. */
export function cosineOf(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < dimensions; place++) sum += (a[place] as number) * (b[place] as number);
  return sum;
}
