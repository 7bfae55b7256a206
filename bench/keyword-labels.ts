import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { backgroundIdf } from "../src/text/background.ts";
import { heldOutFolder, requireShared } from "./shared.ts";

/** The keywords labelled in a posting, and which of them a CV lacks. */
export interface KeywordLabel {
  cvPath: string;
  postingPath: string;
  must: string[];
  nice: string[];
  missing: string[];
}

/** From this share of its words, by idf, a keyword is said. */
export const enough = 0.6;

/** `postings` has nearly all keywords of its postings labelled, `fields` and `fields2` some of theirs. */
export const keywordSets = ["postings", "fields", "fields2"] as const;
/** Has nearly all keywords of its postings labelled, and nothing is set by it. */
export const heldOut = "held out";

/** The share of some words, by idf, that others have. */
export function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let met = 0;
  let all = 0;
  for (const key of words) {
    const idf = backgroundIdf(key);
    all += idf;
    if (others.has(key)) met += idf;
  }
  return all > 0 ? met / all : 0;
}

/** The labels of one set. */
export function keywordLabels(set: string): KeywordLabel[] {
  const folder = set === heldOut ? heldOutFolder : requireShared(`eval/${set}`);
  const raw = JSON.parse(readFileSync(join(folder, "labels.json"), "utf8"));
  if (set !== "postings")
    return raw.map((label: KeywordLabel & { cv: string; posting: string }) => ({
      ...label,
      cvPath: join(folder, label.cv),
      postingPath: join(set === heldOut ? folder : requireShared("corpus"), label.posting),
    }));
  const names = readdirSync(folder);
  return Object.entries<KeywordLabel>(raw).map(([id, label]) => ({
    ...label,
    cvPath: requireShared("cv/seed-cv.txt"),
    postingPath: join(folder, names.find((name) => name.startsWith(`${id}.`)) ?? id),
  }));
}
