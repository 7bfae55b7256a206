import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Cv, Entry } from "../src/index.ts";
import { readDocument, understandCv } from "../src/index.ts";
import { heldOutFolder, requireShared } from "./shared.ts";

/** A CV and a posting, with what a recruiter thought of each of the CV's entries and bullets (0 to 3). */
export interface LabelledPair {
  set: string;
  /** Field of work, for the table. */
  field: string;
  cv: Cv;
  cvPath: string;
  postingPath: string;
  gradeOfBullet(id: string): number;
  gradeOfEntry(id: string): number;
  bulletGrades: number[];
  entryGrades: number[];
  /** Labels that no bullet or entry of the parsed CV answers to: the parser's fault, counted against the ranking. */
  lost: string[];
}

interface Label {
  cv: string;
  posting: string;
  entries: Record<string, number>;
  bullets: Record<string, number>;
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

interface Item {
  id: string;
  /** What a label may begin like. */
  texts: string[];
}

function everyEntry(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...everyEntry(entry.entries)]);
}

function bulletItems(cv: Cv): Item[] {
  const entries = everyEntry(cv.entries);
  const bullets = [...entries.flatMap((entry) => entry.bullets), ...cv.skills];
  const bare = entries.filter((entry) => entry.bullets.length === 0 && entry.entries.length === 0);
  return [
    ...bullets.map(({ id, text }) => ({ id, texts: [folded(text)] })),
    ...bare.map(({ id, title }) => ({ id, texts: [folded(title)] })),
  ];
}

async function read(path: string): Promise<{ cv: Cv; lines: string[] }> {
  const bytes = readFileSync(path);
  return {
    cv: understandCv(await readDocument(bytes, basename(path))),
    lines: bytes.toString("utf8").split("\n").map(folded),
  };
}

function pair(
  set: string,
  cvPath: string,
  cv: Cv,
  label: Label,
  postingPath: string,
  bulletIds: Map<string, string>,
  entryIds: Map<string, string>,
): LabelledPair {
  const grades = (labels: Record<string, number>, ids: Map<string, string>): Map<string, number> =>
    new Map(
      Object.entries(labels).flatMap(([key, grade]) => (ids.has(key) ? [[ids.get(key) ?? "", grade] as const] : [])),
    );
  const bullets = grades(label.bullets, bulletIds);
  const entries = grades(label.entries, entryIds);
  return {
    set,
    field: set === "postings" ? "seed CV" : basename(cvPath).replace(/\.\w+$/, ""),
    cv,
    cvPath,
    postingPath,
    gradeOfBullet: (id) => bullets.get(id) ?? 0,
    gradeOfEntry: (id) => entries.get(id) ?? 0,
    bulletGrades: Object.values(label.bullets),
    entryGrades: Object.values(label.entries),
    lost: [
      ...Object.keys(label.bullets).filter((key) => !bulletIds.has(key)),
      ...Object.keys(label.entries).filter((key) => !entryIds.has(key)),
    ],
  };
}

/** The seed CV's bullets are labelled B<line>, a second one of a line with b; its leaves U01, U02 … in order. */
async function seedPairs(): Promise<LabelledPair[]> {
  const folder = requireShared("eval/postings");
  const cvPath = requireShared("cv/seed-cv.txt");
  const { cv } = await read(cvPath);
  const labels: Record<string, { units: Record<string, number>; bullets: Record<string, number> }> = JSON.parse(
    readFileSync(join(folder, "labels.json"), "utf8"),
  );
  const leaves = everyEntry(cv.entries).filter((entry) => entry.entries.length === 0);
  const entryIds = new Map(leaves.map(({ id }, place) => [`U${String(place + 1).padStart(2, "0")}`, id]));
  const bulletIds = new Map<string, string>();
  for (const { id, source } of leaves.flatMap((leaf) => leaf.bullets)) {
    const key = `B${source.line}`;
    bulletIds.set(bulletIds.has(key) ? `${key}b` : key, id);
  }
  const names = readdirSync(folder);
  return Object.entries(labels).map(([id, { units, bullets }]) => {
    const name = names.find((file) => file.startsWith(`${id}.`)) ?? id;
    return pair(
      "postings",
      cvPath,
      cv,
      { cv: cvPath, posting: name, entries: units, bullets },
      join(folder, name),
      bulletIds,
      entryIds,
    );
  });
}

/** Other people's entries are labelled by the first letters of their title's line, bullets by the first of their text. */
async function fieldPairs(set: string, folder: string, postings: string): Promise<LabelledPair[]> {
  const labels: Label[] = JSON.parse(readFileSync(join(folder, "labels.json"), "utf8"));
  const cvs = new Map<string, Awaited<ReturnType<typeof read>>>();
  for (const { cv } of labels) if (!cvs.has(cv)) cvs.set(cv, await read(join(folder, cv)));
  return labels.map((label) => {
    const { cv, lines } = cvs.get(label.cv) as Awaited<ReturnType<typeof read>>;
    const entryItems = everyEntry(cv.entries)
      .filter((entry) => entry.entries.length === 0 || entry.bullets.length > 0)
      .map(({ id, title, organization, source }) => ({
        id,
        texts: [title, organization ?? "", `${lines[source.line - 1]} ${lines[source.line]}`].map(folded),
      }));
    const bullets = bulletItems(cv);
    // A title's own words before those of the lines that it stands in, which may be another's as well.
    const find = (items: readonly Item[], key: string, match: (text: string) => boolean) => {
      for (let place = 0; place < 3; place++)
        for (const { id, texts } of items) if (match(texts[place] ?? "")) return [[key, id] as const];
      return [];
    };
    const entryIds = new Map(
      Object.keys(label.entries).flatMap((key) => find(entryItems, key, (text) => text.includes(key.trim()))),
    );
    const bulletIds = new Map(
      Object.keys(label.bullets).flatMap((key) => find(bullets, key, (text) => text.startsWith(key.trim()))),
    );
    return pair(set, join(folder, label.cv), cv, label, join(postings, label.posting), bulletIds, entryIds);
  });
}

/** All pairs that weights are set by: the seed CV with written postings, and two sets of other people with real ones. */
export async function labelledPairs(): Promise<LabelledPair[]> {
  const corpus = requireShared("corpus");
  const others = ["fields", "fields2"].map((set) => fieldPairs(set, requireShared(`eval/${set}`), corpus));
  return [...(await seedPairs()), ...(await Promise.all(others)).flat()];
}

/**
 * Pairs that nothing is set by: short CVs and postings of our own in trades that no other set has, two of the five CVs in
 * German and French, graded before they were first ranked.
 */
export function heldOutPairs(): Promise<LabelledPair[]> {
  return fieldPairs("held out", heldOutFolder, heldOutFolder);
}
