import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import type { Gaps } from "../src/model/gaps.ts";
import { Why, type WhySettings } from "../src/model/why.ts";
import { renderGapsHtml } from "../src/render/gaps-html.ts";
import { renderGapsMarkdown } from "../src/render/gaps-markdown.ts";
import { renderWhyHtml } from "../src/render/why-html.ts";
import { tailor } from "../src/tailor.ts";
import { why } from "../src/why.ts";
import { whyFiles } from "../src/why-files.ts";
import { cvText, postingText } from "./cli/example.ts";

const settings: WhySettings = {
  ...{ format: "markdown", lines: null, pages: null, language: null, layout: "classic", paper: "a4" },
  ...{ bullets: null, bulletsPerEntry: null, sections: {}, sectionOrder: [], pin: [], exclude: [] },
};

async function madeOf(cv: string, posting: string, extension = "md") {
  const files = {
    cv: { bytes: Buffer.from(cv), name: `cv.${extension}` },
    posting: { bytes: Buffer.from(posting), name: `job.${extension}` },
  };
  const made = await tailor(files.cv, files.posting, { lines: 24 });
  return { made, files: { ...files, name: "resume.md", settings } };
}

const { made, files } = await madeOf(cvText, postingText);
const reasons = why(made, files);
const page = renderWhyHtml(reasons, made.posting, made.resume);

describe("the reasons beside a résumé", () => {
  test("are what their schema says, and the same each time", async () => {
    expect(Why.parse(JSON.parse(JSON.stringify(reasons)))).toEqual(reasons);
    const again = await madeOf(cvText, postingText);
    expect(why(again.made, again.files)).toEqual(reasons);
    expect((await whyFiles(made, files, "html")).map(({ extension }) => extension)).toEqual(["why.json", "why.html"]);
  });

  test("name what went in and what came out by their hashes", () => {
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
    expect(reasons.inputs).toEqual({
      cv: { name: "cv.md", sha256: sha256(cvText) },
      posting: { name: "job.md", sha256: sha256(postingText) },
    });
    expect(reasons.resume).toEqual({ name: "resume.md", sha256: sha256(String(made.output)) });
    expect(reasons.version).toMatch(/^\d+\.\d+\.\d+\+/);
  });

  test("have every bullet, kept or not, with its line and why", () => {
    expect(reasons.bullets).toHaveLength(made.selection.bullets.length);
    for (const { text, source } of reasons.bullets) expect(cvText.split("\n")[source.line - 1]).toContain(text);
    const helm = reasons.bullets.find(({ text }) => text.includes("Helm"));
    expect(helm).toMatchObject({ kept: true, reason: "answers" });
    expect(helm?.gain).toBeGreaterThan(0);
    expect(reasons.bullets.some(({ kept, reason }) => !kept && reason !== "answers")).toBe(true);
  });
});

/** Tags and attributes that a browser would see. */
function tagsOf(html: string): { name: string; attributes: Record<string, string> }[] {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) });
  parser.end(html);
  return tags;
}

/** Elements in which nothing is fetched, run, or sent. */
const harmless =
  /^(html|head|meta|title|style|body|header|section|div|h[1-6]|p|ul|li|small|a|span|table|thead|tbody|tr|th|td|footer|code)$/;

function expectHarmless(html: string): void {
  for (const { name, attributes } of tagsOf(html)) {
    expect(name).toMatch(harmless);
    expect(Object.keys(attributes).filter((key) => /^on|^style$|^src/i.test(key))).toEqual([]);
    if (attributes.href !== undefined) expect(attributes.href).toMatch(/^#[a-z]\d+$/);
  }
}

describe("the page that shows them", () => {
  test("links each marked ask with the words that answer it, both ways", () => {
    const links = tagsOf(page).filter(({ name }) => name === "a");
    const ids = new Set(tagsOf(page).flatMap(({ attributes }) => attributes.id ?? []));
    expect(links.length).toBeGreaterThan(10);
    for (const { attributes } of links) expect(ids).toContain(attributes.href?.slice(1));
    const all = tagsOf(page).flatMap(({ attributes }) => attributes.id ?? []);
    expect(all).toHaveLength(ids.size);
    const kubernetes = reasons.asks.findIndex((ask) => ask.text.includes("Kubernetes"));
    expect(page).toMatch(new RegExp(`<span id="p${kubernetes}"[^>]*></span><a href="#e${kubernetes}"[^>]*>Kubernetes`));
    expect(page).toMatch(new RegExp(`<a href="#p\\d+"[^>]*data-a="[^"]*\\b${kubernetes}\\b[^"]*"[^>]*>Kubernetes`));
  });

  test("lets a browser apply its own style and no other", () => {
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(style).not.toMatch(/url\(|@import/);
    expectHarmless(page);
  });

  test("says of what was left out why", () => {
    const [, below = ""] = page.split("Left out");
    for (const { text, kept } of reasons.bullets)
      if (!kept) expect(below.replace(/<[^>]*>/g, "").replaceAll("&#39;", "'")).toContain(text);
  });

  test("shows hostile words as words", async () => {
    const attack = `<script>alert(1)</script> "onmouseover="x" javascript:alert(2) </style><img src=x> \u001b[31m`;
    const evil = await madeOf(
      cvText.replace("Moved forty", `${attack} moved forty`).replace("Mira Solano", `Mira ${attack}`),
      postingText
        .replace("Fluent in Go", `Fluent in Go ${attack}`)
        .replace("Site Reliability", `${attack} Reliability`),
      "txt",
    );
    const html = renderWhyHtml(why(evil.made, evil.files), evil.made.posting, evil.made.resume);
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("\u001b");
    expectHarmless(html);
  });
});

describe("gaps as a document", () => {
  const gaps: Gaps = {
    schema: "cvtailor.gaps/1",
    asks: [
      { text: "knots | <b>", concept: null, priority: "must", weight: 1, line: 3, ...nothing("nowhere") },
      {
        ...{ text: "clay", concept: null, priority: "duty", weight: 0.5, line: 4, ...nothing("cut") },
        evidence: [{ id: "b7", text: "Clay jugs.", line: 7, matched: "Clay", how: "exact", weight: 1 }],
        cost: { id: "b7", lines: 3, out: [{ id: "b9", text: "Swept the yard, twice.", lines: 1 }] },
      },
    ],
  };
  function nothing(status: "cut" | "nowhere") {
    return { status, evidence: [], nearest: null, cost: null };
  }

  test("in Markdown: a table for each priority, must first", () => {
    expect(renderGapsMarkdown(gaps, "Potter")).toBe(`# Gaps: Potter

## Must (the CV answers 0 of 1)

| where | ask | the CV's words | to bring it in |
| --- | --- | --- | --- |
| nowhere | knots \\| \\<b> |  |  |

## Duties (the CV answers 1 of 1)

| where | ask | the CV's words | to bring it in |
| --- | --- | --- | --- |
| cut | clay | Clay (exact, line 7) | b7 needs 3 lines; out would go b9 “Swept the yard, twice.” (1 line) |
`);
  });

  test("in HTML, where nothing is fetched or run", () => {
    const html = renderGapsHtml(gaps, "Potter <script>");
    expectHarmless(html);
    expect(html).toContain("knots | &lt;b&gt;");
    expect(html).toContain("b7 needs 3 lines");
    expect(renderGapsHtml({ ...gaps, asks: [] }, "x")).toContain("No ask was found");
  });
});
