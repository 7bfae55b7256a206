import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verify } from "../src/index.ts";
import { readCv, type Tailored, tailor } from "../src/tailor.ts";

const root = new URL("../", import.meta.url);
const file = (path: string) => ({ bytes: readFileSync(new URL(path, root)), name: path });
const cvFile = file("data/cv.md");
const person = await readCv(cvFile);
const postings = readdirSync(new URL("job-descriptions/", root));

/** A stretch of a file that a reader sees as one word. */
interface Word {
  start: number;
  end: number;
}

interface Format {
  make(posting: string): Promise<string>;
  words(output: string): Word[];
  isVerified(output: string): boolean;
}

const isVerified = (output: string): boolean => verify(output, person).ok;
const output = async (posting: string, format: "markdown" | "html"): Promise<string> => {
  const made: Tailored = await tailor(cvFile, file(`job-descriptions/${posting}`), { output: format });
  return String(made.output);
};

function wordsIn(text: string, from = 0): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]{2,}/gu), ({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
}

/** Every format that `verify` reads: a new one is a line here. */
const formats: Record<string, Format> = {
  markdown: { make: (posting) => output(posting, "markdown"), words: (text) => wordsIn(text), isVerified },
  html: {
    make: (posting) => output(posting, "html"),
    // What stands between tags, after the head.
    words: (text) => {
      const body = text.indexOf("<body");
      const shown = text.slice(body).replace(/<[^>]*>|&[#\w]+;/g, (tag) => " ".repeat(tag.length));
      return wordsIn(shown, body);
    },
    isVerified,
  },
};

/** Words that no CV has, and words that this one has elsewhere. */
const strangers = ["Zanzibar", "led", "2031", "Kubernetes", "Python", "University", "and", "Experience", "Sydney"];

describe.each(Object.entries(formats))("%s", (_, { make, words, isVerified: passes }) => {
  test("one word changed to another, taken out or added fails, 200 times each", async () => {
    const outputs = await Promise.all(postings.slice(0, 3).map(make));
    for (const made of outputs) expect(passes(made)).toBe(true);
    const places = outputs.flatMap((made) => words(made).map((word) => ({ made, word })));
    expect(places.length).toBeGreaterThan(300);
    const replaced = ({ made, word }: (typeof places)[number], instead: string): string =>
      made.slice(0, word.start) + instead + made.slice(word.end);
    const wordOf = ({ made, word }: (typeof places)[number]): string => made.slice(word.start, word.end);
    const place = fc.constantFrom(...places);
    const stranger = fc.oneof(fc.constantFrom(...strangers), place.map(wordOf));
    const check = (change: (at: (typeof places)[number], other: string) => string) =>
      fc.assert(
        fc.property(place, stranger, (at, other) => {
          fc.pre(wordOf(at) !== other);
          const changed = change(at, other);
          if (passes(changed))
            throw new Error(`passed: ${changed.slice(Math.max(0, at.word.start - 60), at.word.end + 60)}`);
        }),
        { numRuns: 200 },
      );
    check((at, other) => replaced(at, other));
    check((at, other) => replaced(at, `${wordOf(at)} ${other}`));
    check((at) => replaced(at, ""));
  }, 60_000);
});
