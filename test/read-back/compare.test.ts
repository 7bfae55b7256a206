import { describe, expect, test } from "vitest";
import { compareReading } from "../../src/read-back/compare.ts";
import { describeDifference } from "../../src/read-back/index.ts";
import { meantGroups } from "../../src/read-back/meant.ts";
import { beekeeper } from "../support/people.ts";
import { wholeResume } from "../support/whole-resume.ts";

const groups = meantGroups(wholeResume(beekeeper()));
/** As an extractor would give it: each group on a line, bullets with their mark. */
const lines = groups.map((group, at) => ({
  text: group.map(({ what, text }) => (what === "bullet" ? `• ${text}` : text)).join("   "),
  line: at + 1,
  page: 1,
}));
const of = (changed: typeof lines) =>
  compareReading(changed, groups).map(({ kind, what, text, line }) => [kind, what, text, line]);
const lineWith = (words: string) => lines.findIndex(({ text }) => text.includes(words));

describe("a reading of a résumé", () => {
  test("that is as meant has no difference, whatever the case, spaces, ligatures and marks", () => {
    expect(of(lines)).toEqual([]);
    expect(of(lines.map((line) => ({ ...line, text: line.text.toUpperCase().replace(/ /g, "  ") })))).toEqual([]);
    expect(of(lines.map((line) => ({ ...line, text: line.text.replace("fi", "ﬁ").replace("• ", "") })))).toEqual([]);
  });

  test("misses what is not there, where it should be", () => {
    const at = lineWith("Counted stock");
    expect(of(lines.toSpliced(at, 1))).toEqual([["missing", "bullet", "Counted stock in spreadsheets.", at + 2]]);
    const dates = lines.with(lineWith("Shop Hand"), { text: "Shop Hand", line: lineWith("Shop Hand") + 1, page: 1 });
    expect(of(dates)).toEqual([["missing", "dates", "2016 – Aug 2017", lineWith("Shop Hand") + 1]]);
  });

  test("finds what was moved", () => {
    const at = lineWith("Experience");
    const last = lines.at(-1) as (typeof lines)[number];
    expect(of([...lines.slice(0, at), last, ...lines.slice(at, -1)])).toEqual([
      ["moved", "bullet", "English (fluent)", last.line],
    ]);
  });

  test("finds a bullet that runs on from the one before", () => {
    const at = lineWith("Counted stock");
    const [before, bullet] = [lines[at - 1], lines[at]] as [(typeof lines)[number], (typeof lines)[number]];
    const joined = { ...before, text: `${before.text} ${bullet.text}` };
    expect(of(lines.toSpliced(at - 1, 2, joined))).toEqual([
      ["run together", "bullet", "Counted stock in spreadsheets.", at],
    ]);
  });

  test("finds words that are nobody's", () => {
    expect(of(lines.toSpliced(3, 0, { text: "Page 1 of 2", line: 99, page: 1 }))).toEqual([
      ["unexpected", null, "Page 1 of 2", 99],
    ]);
  });

  test("is empty where nothing is read", () => {
    const found = compareReading([], groups);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["missing"]));
    expect(found).toHaveLength(groups.flat().length);
    expect(describeDifference(found[0] as (typeof found)[number])).toBe(
      'A program that takes the text out of the file does not find the name "Ana_Maria Medved", which should stand at line 1.',
    );
  });
});
