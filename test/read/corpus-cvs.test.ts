import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sharedFolder } from "../../bench/shared.ts";
import type { Cv } from "../../src/model/cv.ts";
import { readDocument } from "../../src/read/registry.ts";
import { renderCvJsonResume } from "../../src/render/cv-json-resume.ts";
import { renderCvMarkdown } from "../../src/render/cv-markdown.ts";
import { understandCv } from "../../src/understand/cv/index.ts";
import { said, understand } from "../render/cv-said.ts";

const folders = ["docx", "yaml"]
  .map((name) => `${sharedFolder}/corpus/cvs/${name}`)
  .filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));

async function parse(file: string): Promise<Cv> {
  return understandCv(await readDocument(readFileSync(file), file));
}

describe.skipIf(files.length === 0)("Word and YAML CVs of the corpus (skipped where ../shared is absent)", () => {
  test.each(files)("%s is the same after a turn through Markdown and through JSON Resume", async (file) => {
    const cv = await parse(file);
    expect(said(understand(renderCvMarkdown(cv), "md"))).toEqual(said(cv));
    // JSON Resume has an order of sections and a form of dates of its own; what has them stays as it is.
    const once = understand(renderCvJsonResume(cv), "json");
    expect(said(understand(renderCvJsonResume(once), "json"))).toEqual(said(once));
  });

  test.each(files)("%s is read within two seconds", async (file) => {
    const begun = performance.now();
    await parse(file);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
