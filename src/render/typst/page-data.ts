import type { Basics } from "../../model/cv.ts";
import type { Resume, ResumeEntry, ResumeSection } from "../../model/resume.ts";
import type { RenderOptions } from "../../model/typesetting.ts";
import { formatDates } from "../dates.ts";
import { isPlain, isText, leadOf, otherLinks, plainItems } from "../entry-words.ts";
import { foldSpace, linkTarget } from "../escape.ts";
import { layouts, papers } from "../layouts.ts";

/** One line of a list; `lead` begins it and is set bold. */
export interface ItemData {
  lead: string;
  rest: string;
}

/** An entry as the template takes it; null for what is not there. */
export interface EntryData {
  title: string;
  subtitle: string | null;
  place: string | null;
  dates: string | null;
  /** Whether its heading is all there is of it. */
  alone: boolean;
  summary: string | null;
  bullets: ItemData[];
  entries: EntryData[];
}

interface HeadData {
  name: string | null;
  label: string | null;
  contacts: { text: string; url: string | null }[];
  summary: string | null;
}

/** What every task of the template needs: paper, design and language. */
export function lookData({ layout, paper, language }: RenderOptions) {
  const { bodyFont, headingFont, ...look } = layouts[layout];
  const { width, height } = papers[paper];
  return {
    look: { ...look, bodyFont: bodyFont.family, headingFont: headingFont.family },
    paper: { width, height },
    language: language ?? "en",
  };
}

/** A résumé as the template takes it. */
export function pageData(resume: Resume, options: RenderOptions) {
  const name = clean(resume.basics.name);
  return {
    ...lookData(options),
    // A document without a title is none that a screen reader can name.
    title: name ?? "Résumé",
    author: name ?? "",
    head: headData(resume.basics),
    sections: resume.sections.map((section) => ({
      heading: section.heading,
      items: sectionItems(section),
      entries: section.entries.filter((entry) => !isPlain(entry)).map(entryData),
    })),
  };
}

/** Name, contacts and summary. */
export function headData(basics: Basics): HeadData {
  const { email, phone } = basics;
  const address = email !== null && /^[^\s@<>]+@[^\s@<>]+$/.test(email.trim()) ? `mailto:${email.trim()}` : null;
  const contacts = [
    { text: clean(email), url: address },
    { text: clean(phone), url: null },
    { text: clean(basics.location), url: null },
    ...otherLinks(basics).map(({ text, url }) => ({ text: clean(text), url: linkTarget(url) })),
  ];
  return {
    name: clean(basics.name),
    label: clean(basics.label),
    contacts: contacts.flatMap(({ text, url }) => (text === null ? [] : [{ text, url }])),
    summary: clean(basics.summary),
  };
}

export function entryData(entry: ResumeEntry): EntryData {
  return {
    title: clean(entry.title) ?? "",
    subtitle: clean(entry.subtitle),
    place: clean(entry.location),
    dates: clean(formatDates(entry)),
    alone: entry.oneLine,
    summary: clean(entry.summary),
    bullets: entry.bullets.map(({ text }) => itemData(text, false)),
    entries: entry.entries.map(entryData),
  };
}

/** @param isSkill whether it is a line of skills, which may begin with the name of its group. */
export function itemData(text: string, isSkill: boolean): ItemData {
  const shown = clean(text) ?? "";
  const lead = isSkill ? leadOf(shown) : "";
  return { lead, rest: shown.slice(lead.length) };
}

function sectionItems({ kind, entries }: ResumeSection): ItemData[] {
  return entries
    .filter(isPlain)
    .flatMap(plainItems)
    .map((text) => itemData(text, kind === "skill"));
}

/** As one line without characters that no font has: controls, marks of order, and what stands for nothing. Null where nothing is left. */
function clean(text: string | null): string | null {
  if (!isText(text)) return null;
  const line = foldSpace(
    text
      .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
      .replace(/[\p{Cs}\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc\ufffe\uffff]/gu, ""),
  );
  return isText(line) ? line : null;
}
