import { expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readDocument } from "../../../src/read/registry.ts";
import { understandCv } from "../../../src/understand/cv/index.ts";

test.each([
  ["cv.txt", "Education\nBSc Oceanography, Kelp University  2005 – 2008"],
  ["cv.md", "# Mira Tolvanen\n\n## Education\n\n### BSc Oceanography, Kelp University\n\n- Sailed a lot."],
  ["cv.json", '{"basics":{"name":"Mira"},"education":[{"institution":"Kelp University","area":"Oceanography"}]}'],
])("understands %s by its format", async (name, text) => {
  const cv = understandCv(await readDocument(new TextEncoder().encode(text), name));
  expect(cv.entries.map((entry) => entry.kind)).toEqual(["education"]);
});

test("a document without words is the user's mistake", () => {
  const meta = { title: null, company: null, location: null };
  const empty = { name: "cv.txt", format: "text", blocks: [], structured: null, meta };
  expect(() => understandCv(empty)).toThrow(UserError);
});
