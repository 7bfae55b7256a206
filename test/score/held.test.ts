import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/cv.ts";
import type { Ask } from "../../src/model/posting.ts";
import { compileCv } from "../../src/score/index.ts";
import { cvOf, entry, postingOf } from "./cv-builder.ts";

/** What answers the one ask of a sentence with this kind. */
function answersTo(entries: Entry[], kind: Ask["kind"], sentence: string, skills: string[] = []) {
  const match = compileCv(cvOf(entries, skills)).rank(postingOf(null, ["must", sentence]));
  const ask = match.posting.asks.find((one) => one.kind === kind);
  expect(ask).toBeDefined();
  return match.entries
    .flatMap((one) => [one, ...one.bullets])
    .flatMap(({ id, evidence }) => evidence.filter((each) => each.ask === ask?.text).map((each) => ({ id, ...each })));
}

const held = (line: number, title: string, start: string, end: string, bullets: string[] = []): Entry =>
  entry(line, title, bullets, { kind: "work", start, end, dates: `${start} to ${end}` });

describe("years", () => {
  const weaver = [
    held(1, "Weaver", "2012-01", "2015-12", ["Repaired looms."]),
    held(5, "Cook", "2014-01", "2018-12", ["Baked bread."]),
  ];

  test("of any work are counted once where positions overlap", () => {
    expect(answersTo(weaver, "years", "7 years of experience")).toMatchObject([
      { id: "e5", how: "value", matched: "2014-01 to 2018-12", weight: 0 },
      { id: "e1", how: "value" },
    ]);
    expect(answersTo(weaver, "years", "8 years of experience")).toEqual([]);
  });

  test("of what is still held count up to the newest date that the CV names", () => {
    const later = [
      held(1, "Weaver", "2030-01", "present", ["Repaired looms."]),
      held(5, "Guild warden", "2033-06", "2034-01", ["Chaired meetings."]),
    ];
    const loomYears = (years: number) =>
      answersTo(later, "years", `At least ${years} years of experience repairing looms`);
    expect(loomYears(4)).not.toEqual([]);
    expect(loomYears(5)).toEqual([]);
  });

  test("of some work are those of the entries that answer it", () => {
    expect(answersTo(weaver, "years", "At least 4 years of experience repairing looms")).toMatchObject([
      { id: "e1", how: "value" },
      { id: "b2" },
    ]);
    expect(answersTo(weaver, "years", "At least 5 years of experience repairing looms")).toEqual([]);
  });

  test("of what is still held go on to a fixed date", () => {
    const cook = [held(1, "Cook", "2016", "present")];
    expect(answersTo(cook, "years", "8 years of experience")).toHaveLength(1);
    expect(answersTo(cook, "years", "20 years of experience")).toEqual([]);
  });

  test("are of a project's position where it has no dates of its own", () => {
    const position = { ...held(1, "Weaver", "2012", "2014"), entries: [entry(2, "Mill", ["Repaired looms."])] };
    expect(answersTo([position], "years", "3 years of looms experience").map(({ how }) => how)).toContain("value");
    expect(answersTo([entry(2, "Mill", ["Repaired looms."])], "years", "3 years of looms experience")).toEqual([]);
  });
});

describe("a degree", () => {
  const master = [entry(1, "Master of Science, Physics", [], { kind: "education" })];

  test("answers one that is lower, of its subject or of any", () => {
    expect(answersTo(master, "degree", "Bachelor's degree in Physics")).toMatchObject([
      { id: "e1", how: "value", matched: "Master" },
    ]);
    expect(answersTo(master, "degree", "University degree")).toHaveLength(1);
  });

  test("does not answer a higher one, nor one of another subject", () => {
    expect(answersTo(master, "degree", "PhD in Physics")).toEqual([]);
    expect(answersTo(master, "degree", "Bachelor's degree in Nursing")).toEqual([]);
  });
});

describe("a language", () => {
  const skills = ["Languages: German (native), French A2, basic Dutch, Polish"];
  test.each([
    ["Fluent German", 1],
    ["Fluent French", 0],
    ["Fluent Dutch", 0],
    ["Fluent Polish", 1],
    ["French", 1],
  ])("%s", (sentence, count) => {
    expect(answersTo([entry(1, "Somewhere", [])], "language", sentence, skills)).toHaveLength(count);
  });
});

describe("a degree in a list", () => {
  const qualifications = entry(1, "Qualifications", ["NVQ Level 3 in loom repair, 2012", "First aid at work"], {
    kind: "certificate",
  });

  test("is held as one with an entry of its own is", () => {
    expect(answersTo([qualifications], "degree", "Recognised apprenticeship or NVQ required")).toMatchObject([
      { how: "value", matched: "NVQ" },
    ]);
  });

  test("answers no higher one", () => {
    expect(answersTo([qualifications], "degree", "Bachelor's degree required")).toEqual([]);
  });
});
