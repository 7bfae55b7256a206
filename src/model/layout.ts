import type { Basics, Cv, Entry, EntryKind, Marker } from "./cv.ts";
import { listKinds } from "./entry-kinds.ts";
import { summaryForReaders } from "./own-summary.ts";
import { sectionHeadings } from "./resume.ts";

/** Characters that fit one typeset line: 10 pt on A4 with 2 cm margins. */
export const lineWidth = 95;

/** Lines that fit one A4 page in that setting, spacing around headings included. */
export const pageLines = 50;

/** Lines a section's heading takes with the air above it. */
export const sectionLines = 2;

/** Lines a text takes when it is set at `lineWidth`; 0 for an empty text. */
export function linesOf(text: string): number {
  return Math.ceil(text.length / lineWidth);
}

/** What the parts of a résumé take of the page, in lines of text and shares of one, the space above each included. */
export interface PageMeasure {
  /** Name, label and contacts. */
  contacts: number;
  /** The CV's own summary; 0 where it has none. */
  summary: number;
  /** The heading of the section of this kind. */
  section(kind: EntryKind): number;
  /** An entry without its bullets and what else is under it. */
  header(entry: Entry): number;
  /** Its heading where nothing is under it: without its place, on one line with its dates. */
  bareHeading(entry: Entry): number;
  /** A bullet, or a line of skills, by its id. */
  text(id: string, text: string): number;
}

/** Counts by the length of each text, for formats that have no page of their own. */
export function estimatedMeasure({ basics }: Cv): PageMeasure {
  const summary = linesOf(summaryForReaders(basics.summary ?? "") ?? "");
  return {
    contacts: contactLines(basics),
    summary: summary === 0 ? 0 : summary + 1,
    section: () => sectionLines,
    header: headerLines,
    bareHeading: (entry) => bareLines(entry),
    text: (_, text) => Math.max(1, linesOf(text)),
  };
}

/** A summary longer than this many lines is left off: it would crowd out what the posting asks for. */
export const longestSummary = 5;

const lineKinds: ReadonlySet<EntryKind> = new Set<EntryKind>([...listKinds, "other"]);

/** Whether an entry is one item of a list (a certificate, a language) rather than a heading with something under it. */
export function isListItem(entry: {
  kind: EntryKind;
  bullets: readonly unknown[];
  entries: readonly unknown[];
}): boolean {
  return lineKinds.has(entry.kind) && entry.bullets.length === 0 && entry.entries.length === 0;
}

/** Whether an entry's title is no more than its section's heading over again, so that its bullets are the section's items. */
export function isWholeSection(entry: Entry, markers: readonly Marker[]): boolean {
  if (entry.bullets.length === 0 || !(lineKinds.has(entry.kind) || hasTitleOnly(entry))) return false;
  const title = entry.title.trim().toLowerCase();
  return (
    title === "" ||
    title === sectionHeadings[entry.kind].toLowerCase() ||
    markers.some(
      (marker) =>
        marker.role === "section" &&
        marker.text
          .replace(/[\s:：]+$/, "")
          .trim()
          .toLowerCase() === title.replace(/[\s:：]+$/, ""),
    )
  );
}

/** Whether the title is all that an entry says besides its bullets. */
function hasTitleOnly({ role, organization, subtitle, location, dates, summary, advisors, entries }: Entry): boolean {
  return [role, organization, subtitle, location, dates, summary, ...advisors, ...entries].every(
    (part) => part === null,
  );
}

/** Running text of an entry that has nothing else to show; null where bullets or projects say more. */
export function shownSummary(entry: Entry): string | null {
  if (entry.bullets.length > 0 || entry.entries.length > 0 || entry.summary === null) return null;
  return linesOf(entry.summary) <= longestSummary ? entry.summary : null;
}

/**
 * Whether words of an entry that answer an ask are seen on a résumé that has the entry: not if only its summary has them, and that gives
 * way to bullets.
 */
export function isSeen(matched: string, entry: Entry): boolean {
  if (entry.summary === null || shownSummary(entry) !== null) return true;
  const { title, subtitle, role, organization, location, dates } = entry;
  const heading = [title, subtitle, role, organization, location, dates].join("\n").toLowerCase();
  const summary = entry.summary.toLowerCase();
  return matched
    .toLowerCase()
    .split(" … ")
    .some((word) => heading.includes(word) || !summary.includes(word));
}

/** What stands beside an entry's title: its subtitle, else its organisation, unless that is the title already. */
export function headingSubtitle(entry: Entry): string | null {
  const organization = entry.organization === entry.title ? null : entry.organization;
  const subtitle = entry.subtitle === entry.title ? null : entry.subtitle;
  return entry.kind === "project" ? (subtitle ?? organization) : (organization ?? subtitle);
}

/** A range of dates in its longest form, for counting lines: `Mar 2024 – Sep 2024`. */
const dateLength = 19;

const rows = (characters: number): number => Math.ceil(characters / lineWidth);

/** Lines an entry takes without its bullets. */
function headerLines(entry: Entry): number {
  const { location, bullets, entries } = entry;
  const meta = (location?.length ?? 0) + datesLength(entry);
  const summary = linesOf(shownSummary(entry) ?? "");
  const isAlone = bullets.length + entries.length + summary === 0 && location === null;
  if (isListItem(entry) || isAlone) return bareLines(entry, location?.length);
  return Math.max(1, rows(titleLength(entry))) + rows(meta) + summary;
}

/** Lines of a heading with its dates, and with its place where that is so many characters long. */
function bareLines(entry: Entry, place = 0): number {
  return Math.max(1, rows(titleLength(entry) + place + datesLength(entry)));
}

function titleLength(entry: Entry): number {
  return entry.title.length + (headingSubtitle(entry)?.length ?? -3) + 3;
}

function datesLength({ start, end, dates }: Entry): number {
  return (start ?? end) !== null ? dateLength : (dates?.length ?? 0);
}

/** Lines the name, label and contacts take, without the summary. */
export function contactLines(basics: Basics): number {
  const contacts = [basics.email, basics.phone, basics.location, ...basics.links.map((link) => link.text)];
  const length = contacts.reduce((sum, contact) => sum + (contact === null ? 0 : contact.length + 3), 0);
  return (basics.name === null ? 0 : 2) + (basics.label === null ? 0 : 1) + Math.ceil(length / lineWidth);
}
