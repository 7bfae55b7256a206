import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { type ExpectedFile, expectedFiles } from "../../../bench/expected-cvs.ts";
import { addTallies, f1, measureParse } from "../../../bench/parse-measures.ts";
import { readDocument, readers } from "../../../src/read/registry.ts";
import { understandCv } from "../../../src/understand/cv/index.ts";

const judged = ["entries", "bullets", "dates", "contacts"] as const;
const extensions = new Set(Object.values(readers).flatMap((reader): readonly string[] => reader.extensions));

/** What a format, or the two-column pages of one, must reach. */
const leastOf = (columns: number): number => (columns > 1 ? 0.9 : 0.95);

const files = expectedFiles();
const groups = new Map<string, ExpectedFile[]>();
for (const file of files) groups.set(file.group, [...(groups.get(file.group) ?? []), file]);

const isThere = ({ file, path }: ExpectedFile): boolean =>
  path !== null && extensions.has(file.split(".").at(-1)?.toLowerCase() ?? "");

async function measure({ path, facts }: ExpectedFile) {
  return measureParse(understandCv(await readDocument(readFileSync(path ?? ""), basename(path ?? ""))), facts);
}

describe.each([...groups])("CVs as %s", (_name, group) => {
  test.skipIf(!group.some(isThere))(
    "are understood as a person understands them",
    async () => {
      const measures = await Promise.all(group.filter(isThere).map(measure));
      const least = leastOf(group[0]?.columns ?? 1);
      const misses = measures.flatMap((one, index) => one.misses.map((miss) => `${group[index]?.file}: ${miss}`));
      for (const name of group[0]?.isScrambled ? (["contacts"] as const) : judged) {
        const share = f1(addTallies(measures.map((one) => one[name])));
        expect(share, `${name}\n${misses.join("\n")}`).toBeGreaterThanOrEqual(least);
      }
    },
    60_000,
  );

  for (const each of group.filter((one) => !isThere(one)))
    test.skip(`${each.file} (${each.path === null ? "not on this machine" : "no reader for it"})`, () => {});
});

test("an expectation that is not met is counted", async () => {
  const [file] = files.filter(isThere);
  if (file === undefined) return;
  const nobody = { ...file, facts: { name: "Nobody At All", entries: [], skills: 99 } };
  const measures = await measure(nobody);
  expect(f1(measures.contacts)).toBe(0);
  expect(f1(measures.entries)).toBeLessThan(0.5);
  expect(measures.misses.length).toBeGreaterThan(2);
});
