import { expect, test } from "vitest";
import { namesIn } from "../../../src/understand/posting/recognised.ts";

test("finds names that can be asks, of nested ones the longest, and no titles", () => {
  const texts = ["You know Kubernetes and PostgreSQL", "A registered nurse who dresses wounds", "the"];
  const found = namesIn(texts).map((names, at) => names.map(({ start, end }) => texts[at]?.slice(start, end)));
  expect(found[0]).toEqual(["Kubernetes", "PostgreSQL"]);
  expect(found[1]).not.toContain("registered nurse");
  expect(found[2]).toEqual([]);
});
