import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import type { Block } from "../../../src/model/document.ts";
import { readDocument } from "../../../src/read/registry.ts";
import { understandPosting } from "../../../src/understand/posting/index.ts";
import { buildPdf, type PrintedPage, type PrintedText } from "../../support/pdf-builder.ts";

// Loading pdf.js alone takes seconds where all processors are taken.
vi.setConfig({ testTimeout: 60_000 });

const charactersInLine = 85;
const linesOnPage = 50;

/** The blocks of a document printed as a word processor prints them: larger headings, bullets, wrapped lines, page numbers. */
function printed(blocks: readonly Block[]): Uint8Array {
  const texts: (PrintedText | null)[] = [];
  for (const { kind, level, text, strong } of blocks) {
    if (kind !== "item") texts.push(null);
    const size = kind === "heading" ? 20 - 3 * level : 10;
    const font = strong || kind === "heading" ? "bold" : "plain";
    const x = kind === "item" ? 80 : 60;
    let line = "";
    const lines: string[] = [];
    for (const word of text.split(" ")) {
      if (line.length + word.length > charactersInLine) lines.push(line);
      line = line.length + word.length > charactersInLine ? word : `${line} ${word}`.trim();
    }
    for (const [index, each] of [...lines, line].entries())
      texts.push({
        text: kind === "item" && index === 0 ? `• ${each}` : each,
        x: index === 0 && kind === "item" ? x - 9 : x,
        y: 0,
        size,
        font,
      });
  }
  const pages: PrintedPage[] = [];
  for (let from = 0; from < texts.length; from += linesOnPage) {
    const placed = texts
      .slice(from, from + linesOnPage)
      .flatMap((text, index) => (text === null ? [] : [{ ...text, y: 70 + index * 14 }]));
    pages.push({ texts: [...placed, { text: `Page ${pages.length + 1}`, x: 290, y: 820 }] });
  }
  return buildPdf(pages, { packed: true });
}

test.each(["emergency-nurse-st-brannoc.md", "robotics-simulation-engineer-tarsal.md"])(
  "%s asks as a PDF what it asks as Markdown",
  async (name) => {
    const source = await readDocument(readFileSync(`job-descriptions/${name}`), name);
    const plain = {
      ...source,
      blocks: source.blocks.map((block) => ({ ...block, text: block.text.replace(/[^\u0020-\u00ff–—•’“”]/g, "-") })),
    };
    const [expected, posting] = [
      understandPosting(plain),
      understandPosting(await readDocument(printed(plain.blocks), "posting.pdf")),
    ];
    expect(posting.title).toBe(expected.title);
    const asks = new Set(posting.asks.map(({ text }) => text));
    const met = expected.asks.filter(({ text }) => asks.has(text)).length;
    expect(met / expected.asks.length).toBeGreaterThanOrEqual(0.95);
    expect(expected.asks.length / posting.asks.length).toBeGreaterThanOrEqual(0.95);
  },
);
