import { describe, expect, test } from "vitest";
import { compileCv } from "../../src/score/index.ts";
import { spelledShare } from "../../src/score/names.ts";
import { weights } from "../../src/score/weights.ts";
import { featuresOf } from "../../src/text/features.ts";
import { cvOf, entry, postingOf } from "./cv-builder.ts";

const sharesOf = (text: string): Record<string, number> => {
  const features = featuresOf(text);
  return Object.fromEntries(
    features.map((feature) => [
      feature.terms.map(({ token }) => token.text).join(" "),
      spelledShare(feature, features[0]),
    ]),
  );
};

describe("a feature's share by its spelling", () => {
  test("is whole for names, for signs and for capitals within a word", () => {
    const shares = sharesOf("moved jobs to Slurm, then to C++ and to macOS");
    expect(shares).toMatchObject({ Slurm: 1, "C++": 1, macOS: 1, moved: weights.plain, jobs: weights.plain });
  });

  test("is a plain word's for the first of a text, which always has its capital", () => {
    expect(sharesOf("Moved jobs to Slurm")).toMatchObject({
      Moved: weights.plain,
      "Moved jobs": weights.plain,
      Slurm: 1,
    });
  });

  test("lets a bullet of two that differ in this alone come first", () => {
    const cv = cvOf([entry(1, "Work", ["Set up the harbour crane.", "Set up the Harbour crane."])]);
    const [first] = compileCv(cv).rank(postingOf(null, ["duty", "Work at the harbour"])).entries[0]?.bullets ?? [];
    expect(first?.text).toBe("Set up the Harbour crane.");
  });
});
