import { SortedTable, tableKey } from "../sorted-table.ts";
import { IntegerById, vocabulary } from "../vocabulary.ts";
import { dimensions, vectors } from "./table.ts";

/** A sign of the table stands for one of 64 steps from −1 to 1, this being twice the code of 0. */
const twiceMiddle = 2 * (48 + 31.5);

const table = new SortedTable(() => vectors);

/** The vectors of the terms that were met, one behind the other. */
export const known = { matrix: new Float32Array(dimensions << 9), count: 0 };
let epoch = vocabulary.epoch;

/**
 * By the number of a term: where in `known.matrix` stands what it has to do with all others, a vector of length 1 in the
 * space of latent semantic analysis (Deerwester and others 1990), in which words of one kind of work lie together. −1 for
 * terms that the table has not.
 */
export const vectorAt = new IntegerById((term) => {
  if (epoch !== vocabulary.epoch) {
    epoch = vocabulary.epoch;
    known.count = 0;
  }
  const line = table.lineOf(tableKey(vocabulary.terms[term] as string));
  if (line === null) return -1;
  const start = dimensions * known.count;
  known.count += 1;
  if (start === known.matrix.length) {
    const longer = new Float32Array(2 * start);
    longer.set(known.matrix);
    known.matrix = longer;
  }
  const { matrix } = known;
  // Before the first sign is the tab. Whole numbers, as long as they will do: V8 boxes all others until it optimises.
  let squares = 0;
  for (let place = 1; place <= dimensions; place++) {
    const twice = 2 * line.charCodeAt(place) - twiceMiddle;
    squares += twice * twice;
  }
  const length = Math.sqrt(squares);
  for (let place = 0; place < dimensions; place++)
    matrix[start + place] = (2 * line.charCodeAt(place + 1) - twiceMiddle) / length;
  return start;
});

/** A term's vector, null for terms that the table has not. Good until the next posting. */
export function vectorOf(term: number): Float32Array | null {
  const at = vectorAt.get(term);
  return at < 0 ? null : known.matrix.subarray(at, at + dimensions);
}
