import { expect, test } from "vitest";
import { fuzzyLookup } from "../../src/text/fuzzy.ts";

const vocabulary = [
  "architect",
  "acrchitect",
  "kubernet",
  "javascript",
  "scrapi",
  "contact",
  "mysql",
  "quantiz",
  "tensorflow",
];
const lookup = fuzzyLookup(vocabulary);

test.each([
  ["kubrenet", "kubernet"],
  ["tensorflwo", "tensorflow"],
  ["archtect", "architect"],
  ["java", null],
  ["sql", null],
  ["scrap", null],
  ["contract", null],
  ["zzzzzz", null],
  ["c++", null],
  ["__proto__", null],
])("%s → %s", (word, expected) => {
  expect(lookup.nearest(word)).toBe(expected);
  expect(lookup.nearest(word)).toBe(expected);
});

test("a word that postings use meets a misspelling in the CV", () => {
  expect(fuzzyLookup(["acrchitect"]).nearest("architect")).toBe("acrchitect");
});
