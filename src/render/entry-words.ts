import type { Basics } from "../model/cv.ts";
import type { ResumeEntry } from "../model/resume.ts";
import { formatDates } from "./dates.ts";

/** Whether there is anything to show. */
export function isText(words: string | null): words is string {
  return words !== null && words.trim() !== "";
}

/** The links of the contacts but for those that are the mail address or the telephone number over again. */
export function otherLinks({ email, phone, links }: Basics): Basics["links"] {
  return links.filter(({ text, url }) => ![email, phone].includes(text) && url !== `mailto:${email}`);
}

/** Whether it stands without a heading of its own; such entries of a section make one list. */
export function isPlain(entry: ResumeEntry): boolean {
  return entry.listItem || entry.title === null;
}

/** `title — organisation or subtitle`. */
export function headingOf({ title, subtitle }: ResumeEntry): string {
  return [title, subtitle].filter(isText).join(" — ");
}

/** `place · dates`; empty where neither is known. */
export function metaOf(entry: ResumeEntry): string {
  return [entry.location, formatDates(entry)].filter(isText).join(" · ");
}

/** The items that a plain entry gives to the list of its section: itself as one line, or its bullets. */
export function plainItems(entry: ResumeEntry): string[] {
  if (entry.listItem) return [[headingOf(entry), metaOf(entry)].filter(isText).join(" · ")];
  return entry.bullets.map(({ text }) => text);
}

/** The longest name of a group of skills that stands out before what is in it. */
const longestLead = 60;

/** `Programming:` of a line of skills that begins with the name of its group; empty where it does not. */
export function leadOf(line: string): string {
  const colon = line.indexOf(": ");
  return colon > 0 && colon <= longestLead ? line.slice(0, colon + 1) : "";
}
