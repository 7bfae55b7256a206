import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Phrase, phraseAt } from "../../../src/understand/posting/ask-phrases.ts";
import { leastWorthIn } from "../../../src/understand/posting/least-worth.ts";

const judged = (...worths: number[]): Phrase[] => worths.map((worth) => ({ ...phraseAt([], 0, 0, null, null), worth }));

describe("the least worth of an ask", () => {
  test("is a share of the F1 that the best cut would have", () => {
    // With the two first the F1 to be expected is 2 · 1.8 / (2 + 2), with all four 2 · 2 / (4 + 2).
    expect(leastWorthIn([judged(0.9, 0.1), judged(0.1, 0.9)], 0.5)).toBeCloseTo(0.45);
  });

  test("is lower where nothing is sure", () => {
    expect(leastWorthIn([judged(0.4, 0.3, 0.2)], 0.5)).toBeLessThan(leastWorthIn([judged(0.9, 0.8, 0.2)], 0.5));
  });

  test("is 0 where there is nothing, and knows nothing of the posting before", () => {
    leastWorthIn([judged(...Array.from({ length: 600 }, () => 1))]);
    expect(leastWorthIn([])).toBe(0);
    expect(leastWorthIn([judged(0.6)], 1)).toBeCloseTo(0.75);
  });

  test("lies within 0 and the strictness, in whatever order the phrases come", () => {
    const worth = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(worth, { maxLength: 40 }), (worths) => {
        const least = leastWorthIn([judged(...worths)], 0.55);
        expect(least).toBeGreaterThanOrEqual(0);
        expect(least).toBeLessThanOrEqual(0.55 + 1e-12);
        expect(leastWorthIn([judged(...worths.slice().reverse())], 0.55)).toBe(least);
      }),
    );
  });
});
