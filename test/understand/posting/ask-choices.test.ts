import { expect, test } from "vitest";
import { withSharedNoun } from "../../../src/understand/posting/ask-choices.ts";

const choice = (...texts: string[]) => texts.map((text) => ({ text, concept: null }));
const textsOf = (...texts: string[]) => withSharedNoun(choice(...texts)).map(({ text }) => text);

test("the noun that only the last thing of a choice has belongs to those of which it makes a name", () => {
  expect(textsOf("emergency", "intensive", "progressive care")).toContain("intensive care");
  expect(withSharedNoun(choice("intensive", "progressive care"))[0]?.concept).toBe("critical care");
  expect(textsOf("Frobnix", "quiet looms")).toEqual(["Frobnix", "quiet looms"]);
  expect(textsOf("Go", "Rust")).toEqual(["Go", "Rust"]);
  expect(withSharedNoun([])).toEqual([]);
});

test("what describes belongs to the noun that the last thing has", () => {
  expect(textsOf("parallel", "distributed loom controls")).toEqual([
    "parallel loom controls",
    "distributed loom controls",
  ]);
  expect(textsOf("fringe", "distributed loom controls")).toEqual(["fringe", "distributed loom controls"]);
});
