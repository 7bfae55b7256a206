import { SortedTable, tableKey } from "../sorted-table.ts";
import { IntegerById, vocabulary } from "../vocabulary.ts";
import { Stretch, signs, vectorBytes, vectorKernel } from "./kernel.ts";
import { dimensions, vectors } from "./table.ts";

/** A sign of the table stands for one of 64 steps from −1 to 1, this being twice the code of 0. */
const twiceMiddle = 2 * (48 + 31.5);

const table = new SortedTable(() => vectors);

/** The vectors of the terms that were met, one behind the other, in the kernel's memory. */
const met = new Stretch();
let count = 0;
let epoch = vocabulary.epoch;

/**
 * By the number of a term: where after `vectorsAt` stands what it has to do with all others, a vector of length 1 in the
 * space of latent semantic analysis (Deerwester and others 1990), in which words of one kind of work lie together. −1 for
 * terms that the table has not.
 */
export const vectorOffset = new IntegerById((term) => {
  if (epoch !== vocabulary.epoch) {
    epoch = vocabulary.epoch;
    count = 0;
  }
  const line = table.lineOf(tableKey(vocabulary.terms[term] as string));
  if (line === null) return -1;
  const offset = vectorBytes * count++;
  met.reserve(offset + vectorBytes);
  const { memory, read } = vectorKernel();
  // Before the first sign is the tab.
  const bytes = new Uint8Array(memory.buffer, signs, dimensions);
  for (let at = 0; at < dimensions; at++) bytes[at] = line.charCodeAt(at + 1);
  read(met.address + offset, signs, twiceMiddle);
  return offset;
});

/** Where in the kernel's memory the vectors begin. Good until the next term is asked for. */
export const vectorsAt = (): number => met.address;

/** A copy of a term's vector, null for terms that the table has not. */
export function vectorOf(term: number): Float32Array | null {
  const offset = vectorOffset.get(term);
  return offset < 0 ? null : new Float32Array(vectorKernel().memory.buffer, met.address + offset, dimensions).slice();
}
