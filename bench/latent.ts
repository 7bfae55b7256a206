/**
 * Makes src/text/latent/table.ts: vectors in which words of one kind of work lie together, by latent semantic analysis of
 * the lexicon, of postings, and of names of skills; none of their sentences can be told from it. Usage: npm run latent
 */
import { writeFileSync } from "node:fs";
import { tableKey } from "../src/text/sorted-table.ts";
import { contexts } from "./latent-contexts.ts";
import { CellSums, singularVectors } from "./sparse-matrix.ts";
import { repeatableRandom } from "./statistics.ts";

const dimensions = Number(process.argv[2] ?? 64);
/** Terms of fewer contexts have too little company to be known by; a name and its line are two. */
const leastContexts = 3;
/** Smoothing of how common a context is (Levy, Goldberg and Dagan 2015). */
const contextPower = 0.75;

const all = contexts();
const frequency = new Map<string, number>();
for (const { terms } of all) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
const words = new Map<string, number>();
const columns = new Map<string, number>();
const cells = new CellSums();
const idIn = (ids: Map<string, number>, key: string): number => {
  const id = ids.get(key) ?? ids.size;
  ids.set(key, id);
  return id;
};
const wordSums: number[] = [];
const contextSums: number[] = [];
let total = 0;
for (const { terms, weights } of all)
  for (const term of terms) {
    if ((frequency.get(term) ?? 0) < leastContexts || !/^[\p{L}\p{N}.+#&/]{1,24}$/u.test(term)) continue;
    for (const [name, weight] of Object.entries(weights)) {
      const [row, column] = [idIn(words, term), idIn(columns, name)];
      cells.add(row, column, weight);
      wordSums[row] = (wordSums[row] ?? 0) + weight;
      contextSums[column] = (contextSums[column] ?? 0) + weight;
      total += weight;
    }
  }
const smoothed = contextSums.map((sum) => sum ** contextPower);
const smoothedTotal = smoothed.reduce((sum, each) => sum + each, 0);
// Positive pointwise mutual information of word and context.
const matrix = cells.matrix((sum, row, column) =>
  Math.max(0, Math.log((sum / total / ((wordSums[row] ?? 1) / total)) * (smoothedTotal / (smoothed[column] ?? 1)))),
);
const { values, vectors } = singularVectors(matrix, dimensions, repeatableRandom(20_260_101));

const rows = [...words].map(([word, row]) => {
  // All dimensions alike, whatever their singular value: the first ones say little but how common a word is.
  const vector = vectors.map((column) => column[row] ?? 0);
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  const signs = vector.map((value) => String.fromCharCode(48 + Math.round(31.5 + 31.5 * (value / length))));
  return [tableKey(word), signs.join("")] as const;
});
rows.sort(([a], [b]) => (a < b ? -1 : 1));
const text = rows.map(([word, signs]) => `${word}\t${signs}\n`).join("");
writeFileSync(
  new URL("../src/text/latent/table.ts", import.meta.url),
  `// Made by bench/latent.ts. A line for each term: its vector, a sign for each place, from 0 for −1 to o for 1. Do not edit.
export const dimensions = ${dimensions};
export const vectors = ${JSON.stringify(text)};
`,
);
console.log(`${rows.length} terms, ${columns.size} contexts, greatest singular value ${values[0]?.toFixed(1)}`);
