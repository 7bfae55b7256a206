import { describe, expect, it } from "vitest";
import { likenessOf } from "../../src/batch/likeness.ts";
import { summaryOf } from "../../src/batch/summary.ts";
import { summaryCsv, summaryFiles } from "../../src/batch/summary-files.ts";
import { summaryHtml } from "../../src/batch/summary-html.ts";

const row = (file: string, fit: number, text: string, missing: string[] = [], title: string | null = "Cook") => ({
  file,
  row: null,
  resume: `${file}.md`,
  why: `${file}.why.json`,
  facts: { fit, confidence: "high" as const, title, company: "Crumb", missing, likeness: likenessOf(text) },
});

const long = Array.from({ length: 80 }, (_, at) => `word${at}`).join(" ");

describe("summaryOf", () => {
  it("orders by fit and counts an ask once for postings that are the same", () => {
    const rows = [
      row("a", 0.2, long, ["Rust", "Go", "C", "D"]),
      row("b", 0.9, `${long} again`, ["rust"]),
      row("c", 0.5, "something else", ["rust", "Go"]),
      row("d", 0.5, "quite another", ["Go"]),
    ];
    const { postings, missing } = summaryOf(rows, [], "out/summary.md");
    expect(postings.map(({ file, group }) => [file, group])).toEqual([
      ["b", 1],
      ["c", null],
      ["d", null],
      ["a", 1],
    ]);
    expect(postings[3]?.missing).toEqual(["Rust", "Go", "C"]);
    expect(missing).toEqual([
      { ask: "Go", postings: 2 },
      { ask: "rust", postings: 2 },
    ]);
  });
});

describe("summary files", () => {
  const hostile = `<img src=x onerror=alert(1)>"'&`;
  const failed = [{ file: `${hostile}.txt`, row: 3, reason: "it is empty" }];
  const summary = summaryOf([row("a b", 0.4, "x", ["=1+1"], hostile), row("=cmd", 1, "y", ["z"])], failed, "out");

  it("has the postings in each", () => {
    const files = Object.fromEntries(summaryFiles(summary));
    expect(Object.keys(files)).toEqual(["summary.md", "summary.csv", "summary.json", "summary.html"]);
    for (const data of Object.values(files)) expect(data).toContain("Crumb");
    expect(JSON.parse(files["summary.json"] ?? "")).toEqual(summary);
  });

  it("shows the postings' words as text on the page, and runs its own script only", () => {
    const page = summaryHtml(summary);
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x");
    expect(page).toContain('href="a%20b.md"');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toMatch(/script-src 'sha256-[^']+'"/);
    expect(page).not.toMatch(/https?:/);
  });

  it("gives spreadsheets no formula", () => {
    expect(summaryCsv(summary)).toMatch(/,'=cmd,/);
    expect(summaryCsv(summary)).toMatch(/,'=1\+1,/);
  });

  it("shows so many rows as a browser bears, and says so", () => {
    const many = summaryOf(
      Array.from({ length: 2001 }, (_, at) => row(`f${at}`, 0.5, `text ${at}`)),
      [],
      "out",
    );
    expect(summaryHtml(many)).toContain("The first 2000 are shown");
    expect(summaryHtml(many).match(/<td class="fit"/g)).toHaveLength(2000);
  });

  it("stands without postings", () => {
    expect(summaryHtml(summaryOf([], failed, "out"))).toContain("it is empty");
  });
});
