import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "../src/text/background-table.ts";

/** Numbers in [0, 1) that are the same in each run (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A vocabulary as large as thousands of postings have: the background's terms by frequency, then made-up words. */
function vocabulary(size: number, random: () => number): string[] {
  const known = table.split("\n").flatMap((row) => row.split(" ").slice(1));
  const words = [...known];
  const syllables = [
    "ba",
    "con",
    "dri",
    "el",
    "for",
    "gra",
    "hi",
    "jo",
    "ka",
    "lum",
    "mer",
    "no",
    "pra",
    "qui",
    "ro",
    "ste",
    "ti",
    "ul",
    "ver",
    "zo",
  ];
  while (words.length < size)
    words.push(
      Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * 20)]).join(""),
    );
  return words;
}

/**
 * Postings of 300 to 800 words, or so many times as many, with title, headings and lists, their words drawn by Zipf's law; the
 * same in each run.
 */
export function* syntheticPostings(count: number, length = 1): Generator<{ title: string; text: string }> {
  const random = repeatable(7);
  const words = vocabulary(26_000, random);
  const word = (): string => words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1)] ?? "work";
  const sentence = (): string => Array.from({ length: 8 + Math.floor(random() * 14) }, word).join(" ");
  for (let number = 0; number < count; number++) {
    const title = `${word()} ${word()} Engineer`;
    const lines = [title, "", `${sentence()}.`];
    for (const heading of ["What you will do", "Requirements", "Nice to have", "Benefits"]) {
      lines.push("", `${heading}`, "");
      for (let item = 0; item < length * (4 + random() * 8); item++) lines.push(`- ${sentence()}`);
    }
    yield { title, text: `${lines.join("\n")}\n` };
  }
}

/** Writes them as files. @returns the paths, in order. */
export function writeSyntheticPostings(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  return [...syntheticPostings(count)].map(({ text }, number) => {
    const path = join(folder, `posting-${String(number).padStart(6, "0")}.txt`);
    writeFileSync(path, text);
    return path;
  });
}
