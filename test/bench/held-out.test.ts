import { expect, test } from "vitest";
import { rowOf } from "../../bench/asks-keywords.ts";
import { judge, readPair } from "../../bench/judge.ts";
import { heldOut } from "../../bench/keyword-labels.ts";
import { heldOutPairs } from "../../bench/labelled-pairs.ts";
import { committed } from "../../bench/settings.ts";

/** The worst that is borne: .05 below what cross-validation promises for people and postings never seen. */
const least = { bullets: 0.79, entries: 0.84 };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test("people, trades and postings that nothing was tuned by are ranked as well as those left out were", async () => {
  const pairs = await Promise.all((await heldOutPairs()).map(readPair));
  const verdicts = judge(pairs, committed);
  expect(verdicts).toHaveLength(20);
  expect(mean(verdicts.map(({ bullets }) => bullets))).toBeGreaterThan(least.bullets);
  expect(mean(verdicts.map(({ entries }) => entries))).toBeGreaterThan(least.entries);
  expect(verdicts.every(({ topEntry }) => topEntry === 1)).toBe(true);
});

test("what their postings ask for is found, and hardly anything else", async () => {
  const { recall, precision, priority } = await rowOf(heldOut);
  expect(recall).toBeGreaterThan(0.6);
  expect(precision).toBeGreaterThan(0.75);
  expect(priority).toBeGreaterThan(0.9);
});
