import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sharedFolder } from "../../bench/shared.ts";
import type { Cv } from "../../src/model/cv.ts";
import { decodeReferences } from "../../src/read/html-blocks.ts";
import { readDocument } from "../../src/read/registry.ts";
import { openZip } from "../../src/read/zip.ts";
import { renderCvJsonResume } from "../../src/render/cv-json-resume.ts";
import { renderCvMarkdown } from "../../src/render/cv-markdown.ts";
import { understandCv } from "../../src/understand/cv/index.ts";
import { said, understand } from "../render/cv-said.ts";
import { allTexts } from "../understand/cv/reading.ts";

const folders = ["docx", "yaml"]
  .map((name) => `${sharedFolder}/corpus/cvs/${name}`)
  .filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));

async function parse(file: string): Promise<Cv> {
  return understandCv(await readDocument(readFileSync(file), file));
}

const wordsOf = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of some texts that others have less often. */
function lost(texts: readonly string[], kept: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of kept.flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) + 1);
  return texts.flatMap(wordsOf).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** What a file shows, read without our readers: the runs of a Word document's text, or the values of a RenderCV file. */
async function visibleTexts(file: string): Promise<string[]> {
  const bytes = readFileSync(file);
  if (file.endsWith(".docx")) {
    const xml = await (await openZip(bytes, file)).read("word/document.xml");
    const body = new TextDecoder().decode(xml ?? new Uint8Array());
    const paragraphs = body
      .split("</w:p>")
      .map((part) => [...part.matchAll(/<w:t[ >][^<]*/g)].join("").replace(/<w:t[^>]*>/g, ""));
    return paragraphs.map(decodeReferences);
  }
  const lines =
    bytes
      .toString()
      .split(/^design:/m)[0]
      ?.split("\n") ?? [];
  const values = lines
    .filter((line) => !/^#|^\s*(?:photo|locale):/.test(line))
    .map((line) => line.replace(/^[\s-]*[a-z_]+:(?=\s|$)/, ""));
  return values.map((value) => value.replace(/\]\([^)]*\)/g, ""));
}

describe.skipIf(files.length === 0)("Word and YAML CVs of the corpus (skipped where ../shared is absent)", () => {
  test.each(files)("%s is the same after a turn through Markdown and through JSON Resume", async (file) => {
    const cv = await parse(file);
    expect(said(understand(renderCvMarkdown(cv), "md"))).toEqual(said(cv));
    // JSON Resume has an order of sections and a form of dates of its own; what has them stays as it is.
    const once = understand(renderCvJsonResume(cv), "json");
    expect(said(understand(renderCvJsonResume(once), "json"))).toEqual(said(once));
  });

  test.each(files)("%s: no word is lost", async (file) => {
    const cv = await parse(file);
    const urls = cv.basics.links.map(({ url }) => url);
    expect(lost(await visibleTexts(file), [...allTexts(cv), ...urls])).toEqual([]);
  });

  test.each(files)("%s is read within two seconds of the processor", async (file) => {
    const begun = process.cpuUsage();
    await parse(file);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
