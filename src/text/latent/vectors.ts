import { lookUp, tableKey } from "../sorted-table.ts";
import { ById, vocabulary } from "../vocabulary.ts";
import { dimensions, vectors } from "./table.ts";

/** A sign of the table stands for one of 64 steps from −1 to 1. */
const firstSign = 48;
const middle = 31.5;

/**
 * By the number of a term: what it has to do with all others, a vector of length 1 in the space of latent semantic analysis
 * (Deerwester and others 1990), in which words of one kind of work lie together. Null for terms that were never met.
 */
export const vectorOf = new ById<Float32Array | null>((term) => {
  const text = lookUp(vectors, tableKey(vocabulary.terms[term] as string));
  if (text === null) return null;
  const vector = Float32Array.from({ length: dimensions }, (_, place) => text.charCodeAt(place) - firstSign - middle);
  normalize(vector);
  return vector;
});

/** Brings a vector to length 1, one of zeros excepted. */
export function normalize(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return;
  const length = Math.sqrt(squares);
  for (let place = 0; place < vector.length; place++) vector[place] = (vector[place] as number) / length;
}
