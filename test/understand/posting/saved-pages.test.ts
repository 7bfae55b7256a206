import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sharedFolder } from "../../../bench/shared.ts";
import type { Posting } from "../../../src/model/posting.ts";
import { readDocument } from "../../../src/read/registry.ts";
import { understandPosting } from "../../../src/understand/posting/index.ts";

const folder = `${sharedFolder}/eval/postings`;

/** Where in a saved page the posting itself stands, without the site around it. */
const pages: [name: string, parts: RegExp[]][] = [
  ["A03", [/<h1>[\s\S]*?<\/main>/]],
  ["A07", [/<h2>[\s\S]*?<button>Jetzt/]],
  ["A10", [/<h1>[\s\S]*?<\/div>\s*<a href/]],
  ["A18", [/<h1>[\s\S]*?<div class="ad">/, /<div id="jobDetail">[\s\S]*?<\/div>/]],
];
const read = (text: string, name: string) => readDocument(Buffer.from(text), name);
const asksOf = ({ asks }: Posting) => asks.map(({ text, priority }) => `${priority}: ${text}`).sort();

describe.skipIf(!existsSync(folder))("saved pages (skipped where ../shared is absent)", () => {
  test.each(pages)(
    "%s gives the asks of its visible posting alone, as HTML, Markdown and text",
    async (name, parts) => {
      const html = readFileSync(`${folder}/${name}.html`, "utf8");
      const page = asksOf(understandPosting(await read(html, "page.html")));
      expect(page.length).toBeGreaterThan(20);
      const fragment = parts.map((part) => part.exec(html)?.[0] ?? "").join("\n");
      const alone = await read(fragment, "posting.html");
      expect(asksOf(understandPosting(alone))).toEqual(page);
      for (const [heading, bold, file] of [["## ", "**", "posting.md"] as const, ["", "", "posting.txt"] as const]) {
        const lines = alone.blocks.map(({ kind, strong, gapBefore, text }) => {
          const mark = kind === "heading" ? heading : kind === "item" ? "- " : strong ? bold : "";
          const gap = gapBefore > 0 || kind === "heading" ? "\n" : "";
          return `${gap}${mark}${text}${mark === "**" ? mark : ""}`;
        });
        expect(asksOf(understandPosting(await read(lines.join("\n"), file)))).toEqual(page);
      }
    },
  );
});
