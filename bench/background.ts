/**
 * Makes src/text/background-table.ts and src/text/lexicon/frequencies.ts anew: in how many postings each term stands, and
 * each thing of the lexicon by any of its names.
 * Usage: npm run background -- <folders of postings, and files of SkillSpan's labelled sentences>
 */
import { writeFileSync } from "node:fs";
import { recognise } from "../src/text/lexicon/recognise.ts";
import { tableKey } from "../src/text/sorted-table.ts";
import { termsOf } from "../src/text/terms.ts";
import { postingTexts } from "./posting-texts.ts";

const frequencies = new Map<string, number>();
const things = new Map<string, number>();
const texts = process.argv.length > 2 ? postingTexts(process.argv.slice(2)) : postingTexts();
for (const text of texts) {
  for (const key of new Set(termsOf(text).map((term) => term.key)))
    frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  const concepts = recognise(text.split("\n")).flatMap((mentions) => mentions.flatMap((mention) => mention.concepts));
  for (const { kind, name } of new Set(concepts))
    things.set(`${kind} ${name}`, (things.get(`${kind} ${name}`) ?? 0) + 1);
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
  `// Made by bench/background.ts from ${texts.length} job postings: a line for each document frequency, highest first, with the terms
// that have it. Terms of a single posting are left out. Do not edit.
export const documentCount = ${texts.length};
export const table = \`${rows.join("\n")}\`;
`,
);

const ofThings = [...things]
  .filter(([, frequency]) => frequency > 1)
  .map(([thing, frequency]) => [tableKey(thing), frequency] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([thing, frequency]) => `${thing}\t${frequency}\n`);
writeFileSync(
  new URL("../src/text/lexicon/frequencies.ts", import.meta.url),
  `// Made by bench/background.ts from ${texts.length} job postings: in how many each thing of the lexicon is named, those of a
// single posting left out. Do not edit.
export const documentCount = ${texts.length};
export const frequencies =
  ${JSON.stringify(ofThings.join(""))};
`,
);
console.log(`${ofThings.length} things of the lexicon in more than one posting`);
console.log(`${texts.length} postings, ${[...byFrequency.values()].flat().length} terms of ${frequencies.size}`);
