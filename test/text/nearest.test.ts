import { expect, test } from "vitest";
import { nearestAmong } from "../../src/text/nearest.ts";

const texts = [
  "Taught weaving to adults.",
  "Wove rugs on a loom.",
  "Sold rugs to hotels and adults.",
  "Kept weavers' accounts.",
].map((text, id) => ({ id, text }));
const nearest = nearestAmong(texts);

test.each([
  ["accountancy", 3],
  ["weaver", 3],
  ["hotel sales", 2],
  ["teach adults", 0],
  ["sewing machines", null],
  ["C++", null],
  ["", null],
  ["__proto__ constructor", null],
])("nearest to %j", (query, id) => {
  expect(nearest(query)?.near.id ?? null).toBe(id);
});

test("the same words are as near as can be", () => {
  expect(nearest("wove rugs loom")?.similarity).toBeCloseTo(1);
  expect(nearestAmong([])("anything")).toBeNull();
});
