import { expect, test } from "vitest";
import { backgroundIdf, unseenIdf } from "../../src/text/background.ts";
import { inverseDocumentFrequencies } from "../../src/text/corpus.ts";
import { featuresOf } from "../../src/text/features.ts";
import { termsOf } from "../../src/text/terms.ts";

const idf = (word: string): number => backgroundIdf(termsOf(word)[0]?.key ?? "");

test("what every posting says weighs less than what few say", () => {
  expect(idf("work")).toBeLessThan(idf("Python"));
  expect(idf("Python")).toBeLessThan(idf("quaternion"));
  expect(backgroundIdf("__proto__")).toBe(unseenIdf);
  expect(idf("team")).toBeGreaterThan(0);
});

test("natural's frequencies count documents, not words", () => {
  const weights = inverseDocumentFrequencies([3, 1, 1], 3);
  expect(weights[0]).toBeCloseTo(1 + Math.log(3 / 4));
  expect(weights[1]).toBeCloseTo(1 + Math.log(3 / 2));
  expect(weights[2]).toBe(weights[1]);
});

test("a pair meets the same words joined", () => {
  const pair = featuresOf("front-end").find((feature) => feature.terms.length === 2);
  expect(pair?.key).toBe(featuresOf("frontend")[0]?.key);
  expect(featuresOf("front, end")).toHaveLength(2);
});
