import { expect, test } from "vitest";
import { clausesOf, sentencesOf } from "../../../src/understand/posting/sentences.ts";

const sentences: [text: string, parts: string[]][] = [
  ["Write Node.js, e.g. Express. Run it.", ["Write Node.js, e.g. Express.", "Run it."]],
  ["Work in the U.S. Coast Guard. Swim 3.5 miles!", ["Work in the U.S. Coast Guard.", "Swim 3.5 miles!"]],
  ["A Ph.D. in Physics? Welcome.", ["A Ph.D. in Physics?", "Welcome."]],
  ["Reports to J. Smith. Travels.", ["Reports to J. Smith.", "Travels."]],
  ["Dig • Plant • Water", ["Dig", "Plant", "Water"]],
  ["精通英文。會開車。", ["精通英文。", "會開車。"]],
  ["1.換藥 2.給藥 10、抽血", ["1.換藥", "2.給藥", "10、抽血"]],
  ["", []],
];
test.each(sentences)("sentences of %j", (text, parts) => {
  const found = sentencesOf(text);
  expect(found.map((part) => part.text)).toEqual(parts);
  for (const part of found) expect(text.startsWith(part.text, part.offset)).toBe(true);
});

const clauses: [text: string, parts: string[]][] = [
  ["Draws plans by hand; reads old maps", ["Draws plans by hand", "reads old maps"]],
  ["Draws plans (roads; bridges; canals) by hand", ["Draws plans (roads; bridges; canals) by hand"]],
  ["Ten years of teaching, preferably abroad", ["Ten years of teaching", "preferably abroad"]],
  ["Knows French well (Breton is a plus)", ["Knows French well", "Breton is a plus)"]],
  ["Knows French well (strongly preferred)", ["Knows French well (strongly preferred)"]],
];
test.each(clauses)("clauses of %j", (text, parts) => {
  expect(clausesOf(text).map((part) => part.text)).toEqual(parts);
});
