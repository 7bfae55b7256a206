import { describe, expect, it } from "vitest";
import { keyOfTable, lookUp, tableKey } from "../../src/text/sorted-table.ts";

const words = ["a", "ab", "b~", "pflegefachkraft", "über", "看護師", "z{"];
const table = words
  .map(tableKey)
  .sort()
  .map((key) => `${key}\t${key.length}\n`)
  .join("");

describe("a sorted table", () => {
  it.each(words)("finds %s, and gives the key back", (word) => {
    expect(lookUp(table, tableKey(word))).toBe(String(tableKey(word).length));
    expect(keyOfTable(tableKey(word))).toBe(word);
    expect(tableKey(word)).toMatch(/^[!-~]+$/);
  });

  it.each(["", "aa", "A", "zz", "pflege", "~"])("finds nothing for %j", (word) => {
    expect(lookUp(table, tableKey(word))).toBeNull();
  });

  it("finds nothing in an empty table", () => {
    expect(lookUp("", "a")).toBeNull();
  });
});
