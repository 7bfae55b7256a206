import { describe, expect, test } from "vitest";
import { bootstrap, separation } from "../../bench/statistics.ts";

describe("bootstrap", () => {
  test("gives the mean within its interval, the same each time", () => {
    const values = [0.2, 0.4, 0.9, 0.7, 0.5, 0.6];
    const { mean, low, high } = bootstrap(values);
    expect(mean).toBeCloseTo(0.55);
    expect(low).toBeGreaterThan(0.3);
    expect(low).toBeLessThan(0.45);
    expect(high).toBeGreaterThan(0.65);
    expect(high).toBeLessThan(0.8);
    expect(bootstrap(values)).toEqual({ mean, low, high });
  });

  test("knows no doubt where all values are one", () => {
    expect(bootstrap([0.5, 0.5, 0.5])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
  });
});

describe("separation", () => {
  test("is 1 for groups apart, 0 the wrong way round, and counts ties by half", () => {
    expect(separation([3, 4], [1, 2])).toBe(1);
    expect(separation([1, 2], [3, 4])).toBe(0);
    expect(separation([2], [1, 2, 3])).toBe(0.5);
  });
});
