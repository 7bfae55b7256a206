import { expect, test } from "vitest";
import { summaryForReaders } from "../../src/model/own-summary.ts";

test.each([
  ["Baker since 2004. Master CV, every shift included.", "Baker since 2004."],
  ["This is the complete version; ask for a short one. Bakes bread.", "Bakes bread."],
  ["Bakes bread. Full résumé, to be cut.", "Bakes bread."],
  ["My long CV.", null],
])("leaves out what is said of the document: %s", (summary, shown) => {
  expect(summaryForReaders(summary)).toBe(shown);
});

test.each([
  "Full stack developer with a long history in bakeries.",
  "Baker.  Two spaces, and Kept. As it is",
  "Full version control of recipes.",
  "Wrote the complete history of rye. Bakes.",
  "",
])("leaves all else as it is: %s", (summary) => {
  expect(summaryForReaders(summary)).toBe(summary);
});
