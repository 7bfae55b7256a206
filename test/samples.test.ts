import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = process.env.CVTAILOR_SHARED ?? path.join(root, "../shared");
const RUN = 10;

const cvPath = path.join(root, "data/cv.md");
const postingsFolder = path.join(root, "job-descriptions");
const postings = readdirSync(postingsFolder).map((name) => path.join(postingsFolder, name));

/** Lower-case letters and digits only, markup left out, so that a change of format hides no borrowed sentence. */
function wordsOf(file: string): string[] {
  const text = readFileSync(file, "utf8").replace(/<[^<>]*>/g, " ");
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Calls `visit` with every run of ten words, joined, whose words all occur in `vocabulary`. */
function eachRun(words: readonly string[], vocabulary: ReadonlySet<string>, visit: (run: string) => void): void {
  let known = 0;
  for (const [index, word] of words.entries()) {
    known = vocabulary.has(word) ? known + 1 : 0;
    if (known >= RUN) visit(words.slice(index - RUN + 1, index + 1).join(" "));
  }
}

function textFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(txt|md|html|json|jsonl|yaml)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe("sample postings", () => {
  test("come as at least six files in at least four formats", () => {
    expect(postings.length).toBeGreaterThanOrEqual(6);
    expect(new Set(postings.map((file) => path.extname(file))).size).toBeGreaterThanOrEqual(4);
  });

  test.each(postings.map((file) => [path.basename(file), file]))("%s is as long as a real posting", (_name, file) => {
    expect(wordsOf(file).length).toBeGreaterThanOrEqual(200);
  });
});

describe("sample CV", () => {
  const lines = readFileSync(cvPath, "utf8").split("\n");

  test("has one name and the usual sections, in order", () => {
    expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("## "))).toEqual(
      ["Summary", "Experience", "Projects", "Education", "Skills", "Languages"].map((title) => `## ${title}`),
    );
  });

  test("is long enough that a résumé has to leave most of it out", () => {
    expect(lines.filter((line) => line.startsWith("- ")).length).toBeGreaterThanOrEqual(70);
  });
});

test.skipIf(!existsSync(shared))("no sample shares a run of ten words with the texts in ../shared", () => {
  const samples = [cvPath, ...postings].map((file) => ({ name: path.basename(file), words: wordsOf(file) }));
  const vocabulary = new Set(samples.flatMap((sample) => sample.words));
  const ours = new Map<string, string>();
  for (const { name, words } of samples) eachRun(words, vocabulary, (run) => ours.set(run, name));

  const borrowed = new Set<string>();
  for (const folder of ["cv", "eval", "corpus"]) {
    for (const file of textFilesIn(path.join(shared, folder))) {
      eachRun(wordsOf(file), vocabulary, (run) => {
        const name = ours.get(run);
        if (name) borrowed.add(`${name}: ${run}`);
      });
    }
  }
  expect([...borrowed]).toEqual([]);
});
