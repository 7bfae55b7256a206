import type { Basics } from "../model/cv.ts";
import type { Resume, ResumeEntry } from "../model/resume.ts";
import { formatDates } from "./dates.ts";
import { escapeMarkdown, linkTarget } from "./escape.ts";

/** Lays a résumé out as Markdown: blocks parted by one blank line, a newline at the end, nothing for what is not known. */
export function renderMarkdown(resume: Resume): string {
  const blocks = contactBlocks(resume.basics);
  for (const section of resume.sections) {
    blocks.push(`## ${section.heading}`);
    // Entries without a heading of their own make one list.
    const plain = section.entries.filter(isPlain);
    if (plain.length > 0) blocks.push(plain.flatMap(listLines).join("\n"));
    for (const entry of section.entries) if (!isPlain(entry)) blocks.push(...entryBlocks(entry, 3));
  }
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function contactBlocks(basics: Basics): string[] {
  const { name, label, email, phone, location, summary } = basics;
  const links = basics.links
    .filter(({ text, url }) => ![email, phone].includes(text) && url !== `mailto:${email}`)
    .map(({ text, url }) => link(text, url));
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
  const heading = [entry.title, entry.subtitle].filter(isText).join(" — ");
  const blocks = [`${"#".repeat(level)} ${escapeMarkdown(heading, "heading")}`];
  const meta = [entry.location, formatDates(entry)].filter(isText).join(" · ");
  if (meta !== "") blocks.push(escapeMarkdown(meta));
  if (isText(entry.summary)) blocks.push(escapeMarkdown(entry.summary));
  if (entry.bullets.length > 0) blocks.push(bulletLines(entry).join("\n"));
  for (const child of entry.entries) blocks.push(...entryBlocks(child, Math.min(level + 1, 6)));
  return blocks;
}

function isPlain(entry: ResumeEntry): boolean {
  return entry.listItem || entry.title === null;
}

function listLines(entry: ResumeEntry): string[] {
  if (!entry.listItem) return bulletLines(entry);
  const heading = [entry.title, entry.subtitle].filter(isText).join(" — ");
  return [`- ${escapeMarkdown([heading, entry.location, formatDates(entry)].filter(isText).join(" · "))}`];
}

function bulletLines(entry: ResumeEntry): string[] {
  return entry.bullets.map(({ text }) => `- ${escapeMarkdown(text)}`);
}

function isText(text: string | null): text is string {
  return text !== null && text.trim() !== "";
}
