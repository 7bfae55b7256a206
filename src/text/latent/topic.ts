import { idfOf, termNumbersOf } from "../terms.ts";
import { vocabulary } from "../vocabulary.ts";
import { Stretch, vectorKernel, workplace } from "./kernel.ts";
import { dimensions } from "./table.ts";
import { vectorOffset, vectorsAt } from "./vectors.ts";

/** By term: how often a text has said it so far; all 0 between two texts. */
let times = new Uint16Array(1 << 12);

/** The vectors that are to be added up, each with its weight, as the kernel's `sum` wants them. */
const list = new Stretch();
const listed = 16;
let integers = new Int32Array(0);
let doubles = new Float64Array(0);

function put(place: number, offset: number, weight: number): void {
  const { buffer } = vectorKernel().memory;
  // It is another one where the memory has grown.
  if (integers.buffer !== buffer) {
    integers = new Int32Array(buffer);
    doubles = new Float64Array(buffer);
  }
  const at = list.address + listed * place;
  integers[at / Int32Array.BYTES_PER_ELEMENT] = offset;
  doubles[at / Float64Array.BYTES_PER_ELEMENT + 1] = weight;
}

/**
 * Puts what a text is about into the kernel's `workplace`: the sum of its terms' vectors, each by how telling it is, brought
 * to length 1; zeros where no term is known. Returns whether one is.
 */
export function readTopic(text: string): boolean {
  const terms = termNumbersOf(text);
  if (times.length < vocabulary.terms.length) times = new Uint16Array(2 * vocabulary.terms.length);
  list.reserve(listed * terms.length);
  let count = 0;
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] as number;
    const offset = vectorOffset.get(term);
    if (offset < 0) continue;
    // Said again it counts less: 1, 1/2, 1/3 …
    const time = (times[term] as number) + 1;
    times[term] = time;
    put(count++, offset, idfOf(term) / time);
  }
  for (let place = 0; place < terms.length; place++) times[terms[place] as number] = 0;
  const { sum, normalize } = vectorKernel();
  sum(workplace, list.address, list.address + listed * count, vectorsAt());
  normalize(workplace);
  return count > 0;
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
