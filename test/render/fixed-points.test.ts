import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import schema from "@jsonresume/schema/schema.json" with { type: "json" };
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { readDocument, readers } from "../../src/read/registry.ts";
import { renderCvJsonResume } from "../../src/render/cv-json-resume.ts";
import { renderCvMarkdown } from "../../src/render/cv-markdown.ts";
import { understandCv } from "../../src/understand/cv/index.ts";
import { said, understand } from "./cv-said.ts";

const formats = { uri: (text: string) => URL.canParse(text), email: /^[^\s@]+@[^\s@]+$/ };
const validate = new Ajv({ strict: false, formats }).compile(schema);

const corpus = join(process.env.CVTAILOR_SHARED ?? "../shared", "corpus/cvs");
const extensions = new Set(Object.values(readers).flatMap(({ extensions }): readonly string[] => extensions));
const filesIn = (folder: string) => {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  } catch {
    return [];
  }
};
const files = [
  ...filesIn("test/fixtures/expected-cvs"),
  ...filesIn("test/fixtures/languages"),
  ...filesIn(corpus),
].filter((name) => extensions.has(name.split(".").at(-1) ?? "") && !/expected\.json$|-posting\./.test(name));

/** The whole corpus where it is there, and our own samples everywhere. */
describe.each(files)("%s", (file) => {
  const understood = async () => understandCv(await readDocument(readFileSync(file), file));

  test("reads back from Markdown as it was", async () => {
    const read = await understood();
    const markdown = renderCvMarkdown(read);
    if (markdown === "") return expect(said(read)).toMatchObject({ entries: [], skills: [] });
    // Dates that only a structured CV can hold are written as they would be read.
    const once = file.endsWith(".json") ? understand(markdown, "md") : read;
    const again = understand(renderCvMarkdown(once), "md");
    expect(said(again)).toEqual(said(once));
    expect(again.unparsed).toEqual([]);
  }, 60_000);

  test("is valid JSON Resume, and reads back from it as it was", async () => {
    const read = await understood();
    const json = renderCvJsonResume(read);
    expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true);
    const again = understand(json, "json");
    expect(said(again)).toEqual(said(read));
    expect(said(understand(renderCvJsonResume(again), "json"))).toEqual(said(read));
    expect(again.unparsed).toEqual([]);
  }, 60_000);
});
