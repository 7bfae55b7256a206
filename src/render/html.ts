import type { Basics } from "../model/cv.ts";
import type { Resume, ResumeEntry } from "../model/resume.ts";
import type { RenderOptions } from "../model/typesetting.ts";
import { formatDates } from "./dates.ts";
import { isPlain, isText, leadOf, otherLinks, plainItems } from "./entry-words.ts";
import { linkTarget } from "./escape.ts";
import { escapeHtml as text } from "./escape-html.ts";
import { styleSheet } from "./html-styles.ts";

/**
 * Lays a résumé out as one HTML file that prints as a page: nothing in it is fetched or run, and the policy in its head
 * forbids both. The CV's words are text, whatever they look like.
 */
export function renderHtml(resume: Resume, options: RenderOptions): string {
  const name = resume.basics.name?.trim() || "Résumé";
  const sections = resume.sections.flatMap(({ kind, heading, entries }) => [
    "<section>",
    `<h2>${text(heading)}</h2>`,
    ...list(entries.filter(isPlain).flatMap(plainItems), kind === "skill"),
    ...entries.filter((entry) => !isPlain(entry)).flatMap((entry) => entryLines(entry, 3)),
    "</section>",
  ]);
  return `${[
    "<!doctype html>",
    `<html lang="${options.language ?? "en"}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(name)}</title>`,
    `<style>\n${styleSheet(options)}\n</style>`,
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

function header(basics: Basics): string[] {
  const { name, label, summary } = basics;
  const contacts = contactsOf(basics).map(({ words, url }) =>
    url === null ? text(words) : `<a href="${text(url)}">${text(words)}</a>`,
  );
  return [
    "<header>",
    ...(isText(name) ? [`<h1>${text(name)}</h1>`] : []),
    ...(isText(label) ? [`<p class="label">${text(label)}</p>`] : []),
    ...(contacts.length > 0 ? [`<p class="contacts">${contacts.join(" · ")}</p>`] : []),
    ...(isText(summary) ? [`<p>${text(summary)}</p>`] : []),
    "</header>",
  ];
}

/** What stands under the name: each contact once, those that are links with where they lead, null where they lead nowhere. */
export function contactsOf(basics: Basics): { words: string; url: string | null }[] {
  return [
    ...[basics.email, basics.phone, basics.location].filter(isText).map((words) => ({ words, url: null })),
    ...otherLinks(basics).map(({ text: words, url }) => ({ words, url: linkTarget(url) })),
  ];
}

function entryLines(entry: ResumeEntry, level: number): string[] {
  const heading = parts([
    ["title", entry.title, " — "],
    ["subtitle", entry.subtitle, ""],
  ]);
  const meta = parts([
    ["place", entry.location, " · "],
    ["dates", formatDates(entry), ""],
  ]);
  return [
    "<article>",
    '<div class="heading">',
    `<h${level}>${heading}</h${level}>`,
    ...(meta === "" ? [] : [`<p class="meta">${meta}</p>`]),
    "</div>",
    ...(isText(entry.summary) ? [`<p>${text(entry.summary)}</p>`] : []),
    ...list(entry.bullets.map((bullet) => bullet.text)),
    ...entry.entries.flatMap((child) => entryLines(child, Math.min(level + 1, 6))),
    "</article>",
  ];
}

/** Each part by its class, and between two of them the mark that parts them, which a design may hide. */
function parts(all: readonly (readonly [name: string, words: string | null, mark: string])[]): string {
  const shown = all.filter(([, words]) => isText(words));
  return shown
    .map(([name, words, mark], at) => {
      const between = at < shown.length - 1 ? `<span class="mark">${mark}</span>` : "";
      return `<span class="${name}">${text(words ?? "")}</span>${between}`;
    })
    .join("");
}

function list(items: readonly string[], areSkills = false): string[] {
  const lines = items.map((item) => {
    const lead = areSkills ? leadOf(item) : "";
    // The space after the colon stands outside, since words are trimmed.
    return `<li>${lead === "" ? "" : `<span class="lead">${text(lead)}</span> `}${text(item.slice(lead.length))}</li>`;
  });
  return items.length === 0 ? [] : ["<ul>", ...lines, "</ul>"];
}
