/**
 * Makes src/text/background.ts anew: in how many postings of a folder each term stands.
 * Usage: npm run background -- <folder of postings>
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { termsOf } from "../src/text/terms.ts";

const folder = process.argv[2] ?? "../shared/corpus/postings";

function files(path: string): string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => files(join(path, name)))
    : [path];
}

/** Markup says nothing of how common a word is. */
function visible(text: string): string {
  return text
    .replace(/\\u003c|&lt;/g, "<")
    .replace(/\\u003e|&gt;/g, ">")
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp;)?[a-z]+;|&#\d+;|\\[nt"]|https?:\S+/g, " ");
}

const frequencies = new Map<string, number>();
const paths = files(folder);
for (const path of paths) {
  const text = visible(readFileSync(path, "utf8"));
  for (const key of new Set(termsOf(text).map((term) => term.key)))
    frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
}

// A term of one posting weighs as much as one never seen; leaving those out halves the table and keeps names of people out.
const byFrequency = new Map<number, string[]>();
for (const [key, frequency] of frequencies) {
  if (frequency < 2 || !/^[\p{L}\p{N}.+#&/]{1,24}$/u.test(key)) continue;
  byFrequency.set(frequency, [...(byFrequency.get(frequency) ?? []), key]);
}
const rows = [...byFrequency]
  .sort(([a], [b]) => b - a)
  .map(([frequency, keys]) => `${frequency} ${keys.sort().join(" ")}`);

writeFileSync(
  new URL("../src/text/background-table.ts", import.meta.url),
  `// Made by bench/background.ts from ${paths.length} job postings: a line for each document frequency, highest first, with the terms
// that have it. Terms of a single posting are left out. Do not edit.
export const documentCount = ${paths.length};
export const table = \`${rows.join("\n")}\`;
`,
);
console.log(`${paths.length} postings, ${[...byFrequency.values()].flat().length} terms of ${frequencies.size}`);
