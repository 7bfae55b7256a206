import type { Block, SourceDocument } from "../model/document.ts";
import { type Page, plainBlocks, readPage } from "./html-blocks.ts";
import { findJobPosting, jobPostingBlocks, jobPostingMeta, unescapedHtml } from "./job-posting.ts";
import { parseJsonLd } from "./json-ld.ts";
import { lineStartsOf, placeAt } from "./json-parser.ts";
import type { ReaderInput } from "./reader.ts";

/** Shorter text than this, in characters, is no posting: another part of the page is tried. */
const leastText = 200;

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The blocks of the page's subject: what stands in main or article, else what stands in no form and no frame, else all. */
function subjectOf(page: Page): Block[] {
  const choices = [["main"], ["main", "body"], ["main", "body", "form"]].map((regions) =>
    page.blocks.filter(({ region }) => regions.includes(region)),
  );
  const chosen = choices.find((blocks) => lengthOf(blocks) >= leastText) ?? choices.at(-1) ?? [];
  return plainBlocks(chosen.length > 0 ? chosen : page.blocks);
}

/** A saved page, or a fragment of one, as blocks; its schema.org JobPosting gives the names, and the text where the page shows little. */
export function readHtml({ text, name }: ReaderInput): SourceDocument {
  const html = unescapedHtml(text);
  const starts = lineStartsOf(html);
  const page = readPage(html, (offset) => placeAt(starts, offset));
  let blocks = subjectOf(page);
  let meta: SourceDocument["meta"] = {
    title: null,
    company: null,
    location: null,
    pageTitle: page.title ?? page.heading,
  };
  for (const script of page.scripts) {
    const found = findJobPosting(parseJsonLd(script.text));
    if (found === null) continue;
    meta = { ...meta, ...jobPostingMeta(found.posting) };
    const offset = (field: string) => script.offset + Math.max(0, script.text.indexOf(`"${field}"`));
    const own = jobPostingBlocks(found.posting, (field) => placeAt(starts, offset(field)));
    if (lengthOf(blocks) < leastText && lengthOf(own) > lengthOf(blocks)) blocks = own;
    break;
  }
  return { name, format: "html", blocks, whole: plainBlocks(page.blocks), structured: null, meta };
}
