import { describe, expect, it } from "vitest";
import { keyOfTable, SortedTable, tableKey } from "../../src/text/sorted-table.ts";

const words = ["a", "ab", "b~", "pflegefachkraft", "über", "看護師", "z{"];
const text = words
  .map(tableKey)
  .sort()
  .map((key) => `${key}\t${key.length}\n`)
  .join("");
const table = new SortedTable(() => text);

describe("a sorted table", () => {
  it.each(words)("finds %s, and gives the key back", (word) => {
    expect(table.get(tableKey(word))).toBe(String(tableKey(word).length));
    expect(keyOfTable(tableKey(word))).toBe(word);
    expect(tableKey(word)).toMatch(/^[!-~]+$/);
  });

  it.each(["", "aa", "A", "zz", "pflege", "~"])("finds nothing for %j", (word) => {
    expect(table.get(tableKey(word))).toBeNull();
  });

  it("finds each of many lines, and nothing between them", () => {
    const keys = Array.from({ length: 5000 }, (_, place) => `k${place}`).sort();
    const long = new SortedTable(() => keys.map((key) => `${key}\t<${key}>\tmore\n`).join(""));
    for (const key of keys) expect(long.get(key)).toBe(`<${key}>\tmore`);
    for (const key of ["", "a", "k", "k00", "k49999", "z"]) expect(long.get(key)).toBeNull();
  });

  it("finds nothing in an empty table", () => {
    expect(new SortedTable(() => "").get("a")).toBeNull();
  });
});
