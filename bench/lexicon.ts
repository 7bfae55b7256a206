/**
 * Makes src/text/lexicon/table.ts from the files of src/lexicon, in the form in which it needs no loading, and says what
 * is wrong with them. Usage: npm run lexicon
 */
import { writeFileSync } from "node:fs";
import { mistakes } from "./lexicon-mistakes.ts";
import { readLexicon, readThings } from "./lexicon-source.ts";
import { tableOf } from "./lexicon-table.ts";

const concepts = readLexicon();
for (const mistake of mistakes(readThings())) console.log(mistake);
writeFileSync(new URL("../src/text/lexicon/table.ts", import.meta.url), tableOf(concepts));
const names = concepts.reduce((sum, { names }) => sum + names.length, 0);
console.log(
  `${concepts.length} things, ${names} names, ${new Set(concepts.flatMap(({ fields }) => fields)).size} files`,
);
