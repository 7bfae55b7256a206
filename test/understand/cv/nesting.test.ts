import { expect, test } from "vitest";
import type { Entry } from "../../../src/model/cv.ts";
import { entryKey, nest } from "../../../src/understand/cv/nesting.ts";
import { entry } from "../../support/people.ts";

const titles = (entries: readonly Entry[]): unknown[] =>
  entries.map((one) => (one.entries.length === 0 ? one.title : [one.title, ...titles(one.entries)]));
const under = (one: Entry, parent: Entry | null) => ({
  entry: one,
  parentKey: parent === null ? null : entryKey(parent),
});

test("entries stand under those they name, told apart by organisation and start", () => {
  const early = entry("work", "Cook", { organization: "Inn", start: "2010" });
  const late = entry("work", "Cook", { organization: "Inn", start: "2015" });
  const soup = entry("project", "Soup");
  const lost = entry("project", "Lost");
  const list = [under(early, null), under(late, null), under(soup, late), under(lost, entry("work", "Nobody"))];
  expect(titles(nest(list))).toEqual(["Cook", ["Cook", "Soup"], "Lost"]);
});

test("circles and endless chains lose nothing", () => {
  const [one, two, self] = ["One", "Two", "Self"].map((title) => entry("project", title)) as [Entry, Entry, Entry];
  expect(titles(nest([under(one, two), under(two, one), under(self, self)]))).toEqual(["One", "Two", "Self"]);
  const chain = Array.from({ length: 5000 }, (_, at) => entry("project", `P${at}`));
  const nested = nest(chain.map((each, at) => under(each, chain[at - 1] ?? null)));
  const count = (entries: readonly Entry[]): number => entries.reduce((sum, each) => sum + 1 + count(each.entries), 0);
  expect(count(nested)).toBe(5000);
});
