import { describe, expect, test } from "vitest";
import { exampleFolder } from "../cli/example.ts";
import { session } from "../cli/terminal.ts";
import { hostileArchives } from "../support/hostile-archives.ts";
import { readPdfs, refusedPdfs } from "../support/hostile-pdfs.ts";
import { readFiles, readPostings, refusedFiles, refusedTexts } from "../support/hostile-texts.ts";

/** Every hostile file, with what it gets. */
const hostileFiles = [
  ...hostileArchives,
  ...refusedPdfs,
  ...refusedTexts,
  ...refusedFiles,
  ...readPdfs,
  ...readFiles,
  ...readPostings,
];

/** The longest that any file may take, in milliseconds of the processor, which others may be using too. */
const longest = 2000;

describe("hostile files through the command line", () => {
  test.each(hostileFiles)("$what ($file)", async ({ file, bytes, says, reads, posting }) => {
    const cwd = exampleFolder({ [file]: bytes() });
    const begun = process.cpuUsage();
    const { code, stdout, stderr } = await session({ cwd }, posting ? "rank" : "parse", file, "--json");
    const { user, system } = process.cpuUsage(begun);
    if (reads) {
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(stdout).toContain(says);
      expect(() => JSON.parse(stdout)).not.toThrow();
    } else {
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(says);
      expect(stderr).toMatch(/^cvtailor: [^\n]+\n$/);
    }
    expect((user + system) / 1000).toBeLessThan(longest);
  });

  test("nothing in them changed what objects are", () => {
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
