import type { Basics } from "../model/cv.ts";
import type { Resume, ResumeEntry } from "../model/resume.ts";
import { headingOf, isPlain, isText, metaOf, plainItems } from "./entry-words.ts";
import { foldSpace, linkTarget } from "./escape.ts";
import { styles } from "./html-styles.ts";

/**
 * Lays a résumé out as one HTML file that prints as a page: nothing in it is fetched or run, and the policy in its head
 * forbids both. The CV's words are text, whatever they look like.
 */
export function renderHtml(resume: Resume): string {
  const name = resume.basics.name?.trim() || "Résumé";
  const sections = resume.sections.flatMap(({ heading, entries }) => [
    "<section>",
    `<h2>${text(heading)}</h2>`,
    ...list(entries.filter(isPlain).flatMap(plainItems)),
    ...entries.filter((entry) => !isPlain(entry)).flatMap((entry) => entryLines(entry, 3)),
    "</section>",
  ]);
  return `${[
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(name)}</title>`,
    `<style>\n${styles}\n</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...header(resume.basics),
    ...sections,
    "</main>",
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Any words as the text of an element or the value of a quoted attribute. */
function text(words: string): string {
  return foldSpace(words).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

function header(basics: Basics): string[] {
  const { name, label, email, phone, location, summary } = basics;
  const others = basics.links.filter(
    ({ text: words, url }) => ![email, phone].includes(words) && url !== `mailto:${email}`,
  );
  const contacts = [
    ...[email, phone, location].filter(isText).map(text),
    ...others.map(({ text: words, url }) => link(words, url)),
  ];
  return [
    "<header>",
    ...(isText(name) ? [`<h1>${text(name)}</h1>`] : []),
    ...(isText(label) ? [`<p class="label">${text(label)}</p>`] : []),
    ...(contacts.length > 0 ? [`<p class="contacts">${contacts.join(" · ")}</p>`] : []),
    ...(isText(summary) ? [`<p>${text(summary)}</p>`] : []),
    "</header>",
  ];
}

function link(words: string, url: string): string {
  const target = linkTarget(url);
  return target === null ? text(words) : `<a href="${text(target)}">${text(words)}</a>`;
}

function entryLines(entry: ResumeEntry, level: number): string[] {
  const meta = metaOf(entry);
  return [
    "<article>",
    '<div class="heading">',
    `<h${level}>${text(headingOf(entry))}</h${level}>`,
    ...(meta === "" ? [] : [`<p class="meta">${text(meta)}</p>`]),
    "</div>",
    ...(isText(entry.summary) ? [`<p>${text(entry.summary)}</p>`] : []),
    ...list(entry.bullets.map((bullet) => bullet.text)),
    ...entry.entries.flatMap((child) => entryLines(child, Math.min(level + 1, 6))),
    "</article>",
  ];
}

function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : ["<ul>", ...items.map((item) => `<li>${text(item)}</li>`), "</ul>"];
}
