import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandGlob, isGlob, matchesName } from "../../src/batch/glob.ts";
import { folderWith } from "../folder.ts";

describe("matchesName", () => {
  it.each([
    ["*", "a.txt", true],
    ["*", ".a", false],
    [".*", ".a", true],
    ["*.txt", "a.txt", true],
    ["*.txt", "a.md", false],
    ["job-?.md", "job-1.md", true],
    ["job-?.md", "job-.md", false],
    ["a*b*c", "a-b-bc", true],
    ["a*b*c", "a-b-bcd", false],
    ["**", "a", true],
  ])("%s and %s: %s", (pattern, name, expected) => {
    expect(matchesName(pattern, name)).toBe(expected);
  });

  it("agrees with the same pattern as a regular expression", () => {
    const letters = (unit: string[]) => fc.string({ unit: fc.constantFrom(...unit), maxLength: 8 });
    fc.assert(
      fc.property(letters(["a", "b", "*", "?"]), letters(["a", "b"]), (pattern, name) => {
        const source = pattern.replace(/[*]+/g, ".*").replaceAll("?", ".");
        expect(matchesName(pattern, name)).toBe(new RegExp(`^${source}$`).test(name));
      }),
    );
  });

  it("takes no more than a moment for a pattern made to be slow", () => {
    expect(matchesName(`${"*a".repeat(2000)}b`, "a".repeat(20_000))).toBe(false);
  });
});

describe("expandGlob", () => {
  const files = { "a.txt": "", "b.md": "", ".c.txt": "", "in/a.txt": "", "in/deep/a.txt": "", "in/.git/a.txt": "" };

  it.each([
    ["*.txt", ["a.txt"]],
    ["*", ["a.txt", "b.md", "in"]],
    ["in/*", ["in/a.txt", "in/deep"]],
    ["*/a.txt", ["in/a.txt"]],
    ["**/*.txt", ["a.txt", "in/a.txt", "in/deep/a.txt"]],
    ["in/**", ["in/a.txt", "in/deep/a.txt"]],
    ["./?.md", ["./b.md"]],
    ["no/*", []],
  ])("%s", (pattern, expected) => {
    expect(expandGlob(pattern, folderWith(files))).toEqual(expected);
  });

  it("takes absolute patterns", () => {
    const folder = folderWith(files);
    expect(expandGlob(join(folder, "*.md"), "/")).toEqual([join(folder, "b.md")]);
  });

  it("knows a pattern from a path", () => {
    expect(["a.txt", "a*.txt", "a?"].map(isGlob)).toEqual([false, true, true]);
  });
});
