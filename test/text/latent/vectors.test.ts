import { describe, expect, it } from "vitest";
import { vectorOf } from "../../../src/text/latent/vectors.ts";
import { termNumbersOf } from "../../../src/text/terms.ts";

function cosine(a: string, b: string): number {
  const [first, second] = [a, b].map((word) => vectorOf(termNumbersOf(word)[0] ?? -1));
  if (first == null || second == null) throw new Error(`no vector for ${a} or ${b}`);
  return first.reduce((sum, value, place) => sum + value * (second[place] ?? 0), 0);
}

describe("vectors of terms", () => {
  it.each([
    ["kubernetes", "docker", "invoices"],
    ["invoices", "bookkeeping", "wounds"],
    ["nurse", "patients", "welding"],
    ["hiring", "recruitment", "turbines"],
  ])("have %s nearer to %s than to %s", (word, near, far) => {
    expect(cosine(word, near)).toBeGreaterThan(cosine(word, far) + 0.2);
  });

  it("are of length 1, and null for words never met", () => {
    expect(cosine("nurse", "nurse")).toBeCloseTo(1, 5);
    expect(vectorOf(termNumbersOf("qwzzx")[0] ?? -1)).toBeNull();
  });
});
