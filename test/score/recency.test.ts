import { expect, test } from "vitest";
import { leaves } from "../../src/score/leaves.ts";
import { recencies } from "../../src/score/recency.ts";
import { cvOf, entry } from "./cv-builder.ts";

test("the newest entry of the CV is as recent as can be, whatever the year is today", () => {
  const position = entry(40, "Weaver", [], { end: "2005", entries: [entry(50, "Loom", ["Wove."])] });
  const all = [
    entry(1, "A", ["x"], { start: "2012", end: "present" }),
    entry(10, "B", ["x"], { end: "2010-06" }),
    entry(20, "C", ["x"], { start: "1980" }),
    entry(30, "D", ["x"]),
    position,
  ];
  expect(recencies(leaves(cvOf(all))).map((value) => Number(value.toFixed(2)))).toEqual([1, 1, 0, 0.5, 0.67]);
  expect(recencies([])).toEqual([]);
});
