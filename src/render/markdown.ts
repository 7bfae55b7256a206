import type { Basics } from "../model/cv.ts";
import type { Resume, ResumeEntry } from "../model/resume.ts";
import { headingOf, isPlain, isText, metaOf, otherLinks, plainItems } from "./entry-words.ts";
import { escapeMarkdown, linkTarget } from "./escape.ts";

/** Lays a résumé out as Markdown: blocks parted by one blank line, a newline at the end, nothing for what is not known. */
export function renderMarkdown(resume: Resume): string {
  const blocks = contactBlocks(resume.basics);
  for (const section of resume.sections) {
    blocks.push(`## ${section.heading}`);
    // Entries without a heading of their own make one list.
    const plain = section.entries.filter(isPlain);
    if (plain.length > 0) blocks.push(itemLines(plain.flatMap(plainItems)));
    for (const entry of section.entries) if (!isPlain(entry)) blocks.push(...entryBlocks(entry, 3));
  }
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function contactBlocks(basics: Basics): string[] {
  const { name, label, email, phone, location, summary } = basics;
  const links = otherLinks(basics).map(({ text, url }) => link(text, url));
  const contacts = [email, phone, location].filter(isText).map((text) => escapeMarkdown(text, "inline"));
  return [
    isText(name) ? `# ${escapeMarkdown(name, "heading")}` : null,
    isText(label) ? escapeMarkdown(label) : null,
    [...contacts, ...links].join(" · "),
    isText(summary) ? escapeMarkdown(summary) : null,
  ].filter(isText);
}

function link(text: string, url: string): string {
  const target = linkTarget(url);
  if (target === null || text === url) return escapeMarkdown(text, "inline");
  return `[${escapeMarkdown(text, "inline").replace(/(?<!\\)[[\]]/g, "\\$&")}](${target})`;
}

function entryBlocks(entry: ResumeEntry, level: number): string[] {
  const marks = "#".repeat(level);
  const meta = metaOf(entry);
  if (entry.oneLine)
    return [`${marks} ${escapeMarkdown([headingOf(entry), meta].filter(isText).join(" · "), "heading")}`];
  const blocks = [`${marks} ${escapeMarkdown(headingOf(entry), "heading")}`];
  if (meta !== "") blocks.push(escapeMarkdown(meta));
  if (isText(entry.summary)) blocks.push(escapeMarkdown(entry.summary));
  if (entry.bullets.length > 0) blocks.push(itemLines(entry.bullets.map(({ text }) => text)));
  for (const child of entry.entries) blocks.push(...entryBlocks(child, Math.min(level + 1, 6)));
  return blocks;
}

function itemLines(items: readonly string[]): string {
  return items.map((item) => `- ${escapeMarkdown(item)}`).join("\n");
}
