import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Cv } from "../../../src/model/cv.ts";
import { decode } from "../../../src/read/decode.ts";
import { allEntries, sharedFile, understandText } from "./reading.ts";

interface Label {
  cv: string;
  entries: Record<string, number>;
  bullets: Record<string, number>;
}

const cases = ["eval/fields", "eval/fields2"].flatMap((folder) => {
  const path = sharedFile(join(folder, "labels.json"));
  if (path === null) return [];
  const labels: Label[] = JSON.parse(readFileSync(path, "utf8"));
  const names = [...new Set(labels.map((label) => label.cv).filter((name) => name.endsWith(".txt")))];
  return names.map((name) => ({ name, folder, labels: labels.filter((label) => label.cv === name) }));
});

describe.skipIf(cases.length === 0)("CVs of other fields (skipped where ../shared/eval is absent)", () => {
  test.each(cases)("$name: each labelled entry and bullet is found", ({ name, folder, labels }) => {
    const text = readFileSync(sharedFile(join(folder, name)) ?? "", "utf8");
    const cv = understandText(text);
    const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
    const entries = allEntries(cv.entries);
    const titles = entries.map((entry) => lines[entry.source.line - 1] ?? "");
    const bullets = [...entries.flatMap((entry) => entry.bullets), ...cv.skills].map((bullet) => bullet.text);
    const missing = labels.flatMap((label) => [
      ...Object.keys(label.entries).filter((start) => !titles.some((title) => title.includes(start.trim()))),
      ...Object.keys(label.bullets).filter((start) => !bullets.some((bullet) => bullet.startsWith(start.trim()))),
    ]);
    expect(missing).toEqual([]);
    expect(Cv.safeParse(cv).success).toBe(true);
  });
});

const folders = ["corpus/cvs/txt", "corpus/cvs/txt_from_pdf"].map(sharedFile).filter((folder) => folder !== null);
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));

describe.skipIf(files.length === 0)("CVs found in the wild (skipped where ../shared/corpus is absent)", () => {
  test.each(files)("%s is understood", (file) => {
    const cv = understandText(decode(readFileSync(file), file));
    expect(Cv.safeParse(cv).success).toBe(true);
    expect(cv.entries.length + cv.skills.length).toBeGreaterThan(0);
  });
});
