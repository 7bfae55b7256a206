/**
 * Whether each entry of the one long CV is found: for each, a short posting that asks for it in other words (bench/found.json,
 * entries by their place in the CV), and the place at which it is ranked. Usage: npm run found
 */
import { readFileSync } from "node:fs";
import type { Entry } from "../src/index.ts";
import { compileCv, readDocument, understandCv, understandPosting } from "../src/index.ts";
import asked from "./found.json" with { type: "json" };
import { requireShared } from "./shared.ts";

const name = "seed-cv.txt";
const cv = understandCv(await readDocument(readFileSync(requireShared(`cv/${name}`)), name));
const matcher = compileCv(cv);

function leaves(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => (entry.entries.length === 0 ? [entry] : leaves(entry.entries)));
}

const ids = leaves(cv.entries).map(({ id }) => id);

/** Place of the best of some entries for a posting of a title and asks. */
async function placeOf(leaf: readonly number[], title: string, asks: readonly string[]): Promise<number> {
  const text = `# ${title}\n\n## Your tasks\n\n${asks.map((ask) => `- ${ask}.`).join("\n")}\n`;
  const posting = understandPosting(await readDocument(new TextEncoder().encode(text), "posting.md"));
  const ranked = matcher.rank(posting).entries.map(({ id }) => id);
  // Entries given twice are both asked for by one posting; either will do.
  return Math.min(...leaf.map((number) => ranked.indexOf(ids[number - 1] ?? "") + 1));
}

/** The same posting with each of its words left out in turn: an entry that hangs on one shared name is not well found. */
function withoutEachWord(title: string, asks: readonly string[]): [string, string[]][] {
  const words = new Set(`${title} ${asks.join(" ")}`.match(/[\p{L}\p{N}+#]{3,}/gu));
  return [...words].map((word) => {
    const spared = (text: string): string => text.replaceAll(word, "");
    return [spared(title), asks.map(spared)];
  });
}

const whole: number[] = [];
const worst: number[] = [];
for (const { leaf, title, asks } of asked) {
  whole.push(await placeOf(leaf, title, asks));
  let last = 0;
  for (const [shorter, fewer] of withoutEachWord(title, asks))
    last = Math.max(last, await placeOf(leaf, shorter, fewer));
  worst.push(last);
  if (last > 1)
    console.log(`place ${whole.at(-1)}, at worst ${last}: entry ${leaf.join(" and ")}, asked for by "${title}"`);
}
const within = (places: readonly number[], most: number): string =>
  `${places.filter((place) => place <= most).length} of ${places.length}`;
console.log(`first: ${within(whole, 1)}; among the first three: ${within(whole, 3)}`);
console.log(
  `with the worst word to lose left out, first: ${within(worst, 1)}; among the first three: ${within(worst, 3)}`,
);
