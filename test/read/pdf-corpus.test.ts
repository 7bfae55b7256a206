import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Cv } from "../../src/model/cv.ts";
import type { SourceDocument } from "../../src/model/document.ts";
import { readDocument } from "../../src/read/registry.ts";
import { renderCvJsonResume } from "../../src/render/cv-json-resume.ts";
import { renderCvMarkdown } from "../../src/render/cv-markdown.ts";
import { understandCv } from "../../src/understand/cv/index.ts";
import { said, understand } from "../render/cv-said.ts";
import { rawText } from "../support/pdf-raw.ts";
import { allTexts } from "../understand/cv/reading.ts";

// Loading pdf.js alone takes seconds where all processors are taken.
vi.setConfig({ testTimeout: 60_000 });

const folder = path.join(process.env.CVTAILOR_SHARED ?? "../shared", "corpus/cvs/pdf");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".pdf")) : [];

test.skipIf(files.length > 0)("the corpus of PDFs (skipped: not on this machine)", () => {});

/** Letters and digits, each as often as the texts have it. */
function counts(texts: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts)
    for (const character of text.normalize("NFKC").match(/[\p{L}\p{N}]/gu) ?? [])
      found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}

describe.each(files)("%s", (file) => {
  const bytes = readFileSync(path.join(folder, file));
  let document: SourceDocument;
  let cv: Cv;

  beforeAll(async () => {
    document = await readDocument(bytes, file);
    cv = understandCv(document);
  }, 30_000);

  test("has every printed letter, once, in its blocks", async () => {
    const blocks = document.blocks.map(({ mark, cells }) => [mark ?? "", ...cells.map(({ text }) => text)].join(" "));
    expect(counts(blocks)).toEqual(counts([await rawText(bytes)]));
  });

  test("has every letter of its blocks in a field, marker or unparsed", () => {
    const taken = counts(allTexts(cv));
    const marks = counts(document.blocks.map(({ mark }) => mark ?? ""));
    const lost = [...counts(document.blocks.map(({ mark, text }) => `${mark ?? ""} ${text}`))].filter(
      ([character, count]) => count > (taken.get(character) ?? 0) + (marks.get(character) ?? 0),
    );
    expect(lost).toEqual([]);
  });

  test("is the same CV again as Markdown", () => {
    expect(said(understand(renderCvMarkdown(cv), "md"))).toEqual(said(cv));
  });

  test("is the same JSON Resume again", () => {
    const json = renderCvJsonResume(cv);
    expect(renderCvJsonResume(understand(json, "json"))).toBe(json);
  });
});
