/**
 * Whether each entry of the one long CV is found: by some labelled posting that a person said asks for it; and, harder, for
 * each a short posting that asks for it in words that the entry does not
 * have (bench/found.json, entries by their place in the CV), and the place at which it is ranked. Of an entry that the CV
 * gives twice, each copy has a posting of its own; the other copy may come before it, and counts as any other entry.
 * Usage: npm run found
 */
import { readFileSync } from "node:fs";
import type { Entry } from "../src/index.ts";
import { compileCv, readDocument, understandCv, understandPosting } from "../src/index.ts";
import { backgroundIdf } from "../src/text/background.ts";
import { documentCount } from "../src/text/background-table.ts";
import { termsOf } from "../src/text/terms.ts";
import asked from "./found.json" with { type: "json" };
import { readPair } from "./judge.ts";
import { labelledPairs } from "./labelled-pairs.ts";
import { requireShared } from "./shared.ts";

type Asked = (typeof asked)[number];

/** A word that more than this share of postings have says nothing of the work, and may be shared. */
const commonShare = 0.15;
const commonIdf = Math.log((documentCount + 1) / (commonShare * documentCount + 0.5));

const name = "seed-cv.txt";
const cv = understandCv(await readDocument(readFileSync(requireShared(`cv/${name}`)), name));
const matcher = compileCv(cv);

function leavesOf(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => (entry.entries.length === 0 ? [entry] : leavesOf(entry.entries)));
}

function contentWords(texts: readonly string[]): Set<string> {
  const keys = texts.flatMap((text) => termsOf(text).map(({ key }) => key));
  return new Set(keys.filter((key) => backgroundIdf(key) > commonIdf));
}

/** The words of a posting that the entry has too, in its title, its summary or its bullets. */
function sharedWords({ title, employer, duties, requirements, benefits }: Asked, entry: Entry): string[] {
  const bullets = entry.bullets.map(({ text }) => text);
  const own = contentWords([entry.title ?? "", entry.summary ?? "", ...bullets]);
  return [...contentWords([title, employer, ...duties, ...requirements, ...benefits])].filter((key) => own.has(key));
}

function textOf({ title, employer, duties, requirements, benefits }: Asked): string {
  const list = (heading: string, lines: readonly string[]): string =>
    `## ${heading}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
  return [
    `# ${title}\n\n${employer}\n`,
    list("What you will do", duties),
    list("What you bring", requirements),
    list("What we offer", benefits),
  ].join("\n");
}

async function placeOf(posting: Asked, entry: Entry): Promise<number> {
  const document = await readDocument(new TextEncoder().encode(textOf(posting)), "posting.md");
  return matcher.rank(understandPosting(document)).entries.findIndex(({ id }) => id === entry.id) + 1;
}

const leaves = leavesOf(cv.entries);
const places: number[] = [];
const shared: string[] = [];
for (const posting of asked) {
  const entry = leaves[posting.leaf - 1];
  if (entry === undefined) throw new Error(`The CV has no entry ${posting.leaf}.`);
  const words = sharedWords(posting, entry);
  shared.push(...words);
  const place = await placeOf(posting, entry);
  places.push(place);
  const told = words.length === 0 ? "no word shared" : `${words.length} shared: ${words.join(", ")}`;
  console.log(`entry ${posting.leaf}: place ${place}, ${told} ("${posting.title}")`);
}
const within = (most: number): string => `${places.filter((place) => place <= most).length} of ${leaves.length}`;
console.log(`first: ${within(1)}; among the first three: ${within(3)}; words shared in all: ${shared.length}`);

/** The best place that each entry has among the labelled postings that ask for nothing more than for it. */
const graded = (await labelledPairs()).filter(({ set }) => set === "postings");
const best = new Map<string, number>();
for (const pair of await Promise.all(graded.map(readPair))) {
  const ranked = compileCv(pair.cv).rank(pair.posting).entries;
  for (const [place, { id }] of ranked.entries())
    if (pair.gradeOfEntry(id) === 3) best.set(id, Math.min(place + 1, best.get(id) ?? Number.POSITIVE_INFINITY));
}
const foundWithin = (most: number): number => leaves.filter(({ id }) => (best.get(id) ?? Infinity) <= most).length;
console.log(
  `by ${graded.length} labelled postings, those graded 3: first ${foundWithin(1)}, among the first three ${foundWithin(3)} of ${leaves.length}`,
);
