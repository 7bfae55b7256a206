import { describe, expect, it } from "vitest";
import { compileCv } from "../../../src/score/index.ts";
import { recognise } from "../../../src/text/lexicon/recognise.ts";
import { cvOf, entry, postingOf } from "../../score/cv-builder.ts";
import { equal, everyday, fieldTexts, unequal } from "./pairs.ts";

interface Pair {
  line: string;
  asked: string;
  written: string;
  field: readonly string[];
}

function pairsOf(table: string, sign: string): Pair[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [, field = "", asked = "", written = ""] = new RegExp(`^(?:(\\w+): )?(.+) ${sign} (.+)$`).exec(line) ?? [];
      return { line, asked, written, field: fieldTexts[field] ?? [] };
    });
}

/** The first names of what a text names, in a document with others. */
function namedIn(text: string, others: readonly string[]): string[] {
  return (recognise([text, ...others])[0] ?? []).flatMap(({ concepts }) => concepts.map(({ name }) => name));
}

const asContext = (texts: readonly string[]) => texts.map((text): ["context", string] => ["context", text]);

/** What a bullet counts of its own for a posting that asks for a name, by words and by names, in documents of one field. */
function countsFor(asked: string, bullet: string, field: readonly string[]): number {
  const cv = cvOf([entry(1, "Work", [bullet]), entry(100, "More work", [...field])]);
  const posting = postingOf(null, ["must", `You know ${asked}.`], ...asContext(field));
  const { entries } = compileCv(cv).rank(posting, { sums: true });
  const { sum } = entries.flatMap(({ bullets }) => bullets).find(({ id }) => id === "b2") ?? {};
  return (sum?.words.length ?? 0) + (sum?.names.length ?? 0);
}

describe("what a posting asks for", () => {
  it.each(pairsOf(equal, "="))("is met by another of its names: $line", ({ asked, written, field }) => {
    expect(countsFor(asked, `Did this: ${written}.`, field)).toBeGreaterThan(0);
    expect(countsFor(written, `Did this: ${asked}.`, field)).toBeGreaterThan(0);
  });

  it.each(pairsOf(unequal, "≠"))("is not met by what has its letters only: $line", ({ asked, written, field }) => {
    expect(countsFor(asked, `${written}.`, field)).toBe(0);
    const named = namedIn(`You know ${asked}.`, field);
    expect(namedIn(`${written}.`, field).filter((name) => named.includes(name))).toEqual([]);
  });

  it.each(pairsOf(everyday, "≠"))(
    "is not named by an everyday word, nor by its like: $line",
    ({ asked, written, field }) => {
      expect(namedIn(`${written}.`, field)).not.toContain(asked);
    },
  );

  it("is tried with two hundred pairs", () => {
    expect(pairsOf(equal, "=").length).toBeGreaterThanOrEqual(110);
    expect(pairsOf(unequal, "≠").length + pairsOf(everyday, "≠").length).toBeGreaterThanOrEqual(90);
  });
});
