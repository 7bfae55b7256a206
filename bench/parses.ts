import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import Table from "cli-table3";
import type { Cv, Entry } from "../src/index.ts";
import { readDocument, understandCv } from "../src/index.ts";
import { readers } from "../src/read/registry.ts";
import { expectedFiles } from "./expected-cvs.ts";
import { addTallies, f1, measureNames, measureParse, type ParseMeasures, unparsedShare } from "./parse-measures.ts";
import { sharedFolder } from "./shared.ts";

// What is understood of the CVs that somebody wrote expectations for, by file and by format, and of the whole corpus.
// `npm run parses -- NAME …` tells the faults of the files whose names or groups hold one of these words.

const words = process.argv.slice(2);
const extensions = new Set(Object.values(readers).flatMap((reader): readonly string[] => reader.extensions));
const hasReader = (file: string): boolean => extensions.has(/\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "");

async function understand(path: string): Promise<Cv> {
  return understandCv(await readDocument(readFileSync(path), basename(path)));
}

function table(head: string[], rows: (string | number)[][]): string {
  const style = { head: [], border: [], compact: true };
  const made = new Table({ head, style, colAligns: head.map((_, index) => (index === 0 ? "left" : "right")) });
  made.push(...rows);
  return made.toString();
}

const figures = (measures: readonly ParseMeasures[]): string[] => [
  ...measureNames.map((name) => {
    const tally = addTallies(measures.map((one) => one[name]));
    return tally.wanted + tally.found === 0 ? "" : f1(tally).toFixed(2);
  }),
  `${(100 * (measures.reduce((sum, one) => sum + one.unparsed, 0) / Math.max(1, measures.length))).toFixed(1)} %`,
];

const skipped: string[] = [];
const byFormat = new Map<string, ParseMeasures[]>();
const rows: string[][] = [];
for (const { file, path, group, facts } of expectedFiles()) {
  if (words.length > 0 && !words.some((word) => file.includes(word) || group.includes(word))) continue;
  if (path === null || !hasReader(file)) {
    skipped.push(`${file} (${path === null ? "not there" : "no reader"})`);
    continue;
  }
  const measures = measureParse(await understand(path), facts);
  byFormat.set(group, [...(byFormat.get(group) ?? []), measures]);
  rows.push([file, ...figures([measures])]);
  if (words.length > 0) console.log([file, ...measures.misses].join("\n  "));
}
const head = [...measureNames, "unparsed"];
console.log(table(["file", ...head], rows));
console.log(
  table(
    ["format", "files", ...head],
    [...byFormat].map(([name, list]) => [name, list.length, ...figures(list)]),
  ),
);
if (skipped.length > 0) console.log(`Skipped: ${skipped.join(", ")}`);
if (words.length === 0) await printCorpus();

/** How much was understood of every CV of the corpus, right or wrong, and how long the slowest took. */
async function printCorpus(): Promise<void> {
  const corpus = join(sharedFolder, "corpus/cvs");
  const rows: (string | number)[][] = [];
  for (const folder of readdirSync(corpus).sort()) {
    const files = readdirSync(join(corpus, folder)).filter(hasReader);
    const cvs: Cv[] = [];
    let slowest = 0;
    for (const file of files) {
      const from = performance.now();
      cvs.push(await understand(join(corpus, folder, file)));
      slowest = Math.max(slowest, performance.now() - from);
    }
    if (cvs.length === 0) continue;
    const entries = cvs.flatMap((cv) => allEntries(cv.entries));
    const contacts = cvs.flatMap(({ basics }) => [basics.name, basics.email, basics.phone, basics.location]);
    rows.push([
      ...[folder, cvs.length, entries.length, entries.reduce((sum, entry) => sum + entry.bullets.length, 0)],
      `${entries.filter((entry) => entry.dates !== null).length} of ${entries.length}`,
      `${contacts.filter((contact) => contact !== null).length} of ${contacts.length}`,
      `${((100 * cvs.reduce((sum, cv) => sum + unparsedShare(cv), 0)) / cvs.length).toFixed(1)} %`,
      `${slowest.toFixed(0)} ms`,
    ]);
  }
  console.log(table(["folder", "CVs", "entries", "bullets", "dated", "contacts", "unparsed", "slowest"], rows));
}

function allEntries(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...allEntries(entry.entries)]);
}
