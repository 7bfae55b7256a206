import type { Basics, Cv, Entry, EntryKind } from "../model/cv.ts";
import { type Heading, isDoubtful, organizationWord, readHeading } from "../model/heading.ts";
import { isWholeSection } from "../model/layout.ts";
import { sectionHeadings } from "../model/resume.ts";
import { contactBlocks } from "./cv-contacts.ts";
import { formatDates } from "./dates.ts";
import { escapeMarkdown } from "./escape.ts";

/** Kinds that come before the skills. */
const before: ReadonlySet<EntryKind> = new Set<EntryKind>(["work", "project", "education", "volunteer"]);
const deepestHeading = 6;
/** Lines of dates and place beyond these lengths are prose to a reader. */
/** Longer lines under a title are its summary, however they end. */
const longestHeaderLine = 110;
const longestMeta = 120;
const longestPlace = 59;
const mostWordsBefore = 6;

/**
 * A whole CV as Markdown that reads back as the same CV: a section for each run of entries of one kind, in their order. What
 * a heading or a line of dates cannot say without doubt stands on a line with a label (`Organisation: …`, `Dates: …`).
 * Left out are ids, places in the source, markers, lines that no field took, and the words of the CV's own section headings.
 * Dates that only a structured CV can hold (a start without an end) are written as they would be read.
 */
export function renderCvMarkdown(cv: Cv): string {
  const sections = runsOfKinds(cv).map((entries) => sectionBlocks(entries, cv));
  if (cv.skills.length > 0) {
    const skills = [`## ${sectionHeadings.skill}`, cv.skills.map(({ text }) => item(text)).join("\n")];
    sections.splice(runsOfKinds(cv).findLastIndex(([first]) => before.has(first?.kind ?? "other")) + 1, 0, skills);
  }
  const blocks = [...contactBlocks(cv.basics), ...summaryBlocks(cv.basics), ...sections.flat()];
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function summaryBlocks({ summary }: Basics): string[] {
  return summary === null ? [] : ["## Summary", escapeMarkdown(summary)];
}

/** Entries of one kind that follow each other; one that is a whole section stands alone. */
function runsOfKinds(cv: Cv): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of cv.entries) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last?.kind === entry.kind && !isWhole(last, cv) && !isWhole(entry, cv);
    if (goesOn) run?.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** Its bullets stand right under the section's heading, and nothing else is known of it. */
function isWhole(entry: Entry, cv: Cv): boolean {
  const { subtitle, role, organization, location, dates, start, end, summary } = entry;
  const isBare = [subtitle, role, organization, location, dates, start, end, summary].every((field) => field === null);
  return isBare && entry.entries.length === 0 && entry.advisors.length === 0 && isWholeSection(entry, cv.markers);
}

function sectionBlocks(entries: readonly Entry[], cv: Cv): string[] {
  const [first] = entries as [Entry];
  if (!isWhole(first, cv)) {
    return [`## ${sectionHeadings[first.kind]}`, ...entries.flatMap((entry) => entryBlocks(entry, 3))];
  }
  return [`## ${escapeMarkdown(first.title || sectionHeadings[first.kind], "heading")}`, bulletList(first)];
}

function entryBlocks(entry: Entry, level: number): string[] {
  const { heading, labels } = headingOf(entry);
  const blocks = [`${"#".repeat(level)} ${escapeMarkdown(heading, "heading")}`, ...labels, ...metaBlocks(entry)];
  if (entry.advisors.length > 0) blocks.push(labelled("Advisors", entry.advisors.join(", ")));
  if (entry.url !== undefined) blocks.push(labelled("Link", entry.url));
  if (entry.summary !== null) blocks.push(summaryBlock(entry, entry.summary));
  if (entry.bullets.length > 0) blocks.push(bulletList(entry));
  for (const child of entry.entries) blocks.push(...entryBlocks(child, Math.min(level + 1, deepestHeading)));
  return blocks;
}

/** The heading, joined where it reads back as it is meant, else the title alone with the other fields on lines of their own. */
function headingOf(entry: Entry): { heading: string; labels: string[] } {
  const { role, subtitle, organization } = entry;
  const title = entry.title.trim() === "" ? sectionHeadings[entry.kind] : entry.title;
  const beside = entry.kind === "project" ? subtitle : organization;
  const joined = `${title} — ${beside}`;
  const wanted: Heading = { title, subtitle, role, organization };
  const missing = (read: Heading) => fields.filter(({ field }) => read[field] === null && wanted[field] !== null);
  const fits = (text: string, read: Heading) =>
    !mayHoldDates(text) &&
    read.title === title &&
    fields.every(({ field }) => [null, wanted[field]].includes(read[field]));
  const labels = (read: Heading) => missing(read).map(({ field, label }) => labelled(label, wanted[field] ?? ""));
  const readJoined = readHeading(joined, entry.kind);
  const isSure = !isDoubtful(entry, entry.kind) && !(role === null && entry.entries.length > 0);
  if (isSure && beside !== null && fits(joined, readJoined)) return { heading: joined, labels: labels(readJoined) };
  const readAlone = readHeading(title, entry.kind);
  if (isSure && fits(title, readAlone)) return { heading: title, labels: labels(readAlone) };
  const none = { title, subtitle: null, role: null, organization: null };
  return { heading: title, labels: [labelled("Title", title), ...labels(none)] };
}

const fields = [
  { field: "role", label: "Role" },
  { field: "organization", label: "Organisation" },
  { field: "subtitle", label: "Subtitle" },
] as const;

/** `*dates · place*`, as far as nobody could take one for the other; else lines with labels. */
function metaBlocks(entry: Entry): string[] {
  const { location } = entry;
  const dates = datesOf(entry);
  const datesAreClear = dates !== null && areClearDates(dates);
  const placeIsClear =
    location !== null &&
    !mayHoldDates(location) &&
    !hasLabel(location) &&
    !/[·|•]|[.!?]$/.test(location) &&
    (datesAreClear || location.length <= longestPlace) &&
    (entry.organization !== null || (entry.kind !== "education" && !organizationWord.test(location)));
  const shown = [datesAreClear ? dates : null, placeIsClear ? location : null].filter((part) => part !== null);
  const text = shown.join(" · ");
  const isShort = text.length <= longestMeta;
  const labels = [
    dates !== null && !(datesAreClear && isShort) ? labelled("Dates", dates) : null,
    location !== null && !(placeIsClear && isShort) ? labelled("Location", location) : null,
  ].filter((label) => label !== null);
  return shown.length > 0 && isShort ? [...labels, `*${escapeMarkdown(text, "inline")}*`] : labels;
}

/** Nothing in them looks like a place before the dates, another part of the line, or a sentence. */
function areClearDates(dates: string): boolean {
  const [start = ""] = dates.split(/\d/, 1);
  const isPlain = !/[·|•]|[.!?]$/.test(dates) && !/^\p{Lu}[^,]*,/u.test(start);
  return mayHoldDates(dates) && isPlain && start.split(" ").length <= mostWordsBefore;
}

/** The CV's own words for the dates, unless those of a structured CV would be read as others than they are. */
function datesOf(entry: Entry): string | null {
  const { start, end, dates } = entry;
  if (dates !== null && !/^\d{4}(?:-\d\d){0,2}$/.test(dates)) return dates;
  if (start === end || (start !== null && end !== null)) return start === end ? (dates ?? start) : formatDates(entry);
  return start === null ? `until ${formatDates(entry)}` : formatDates(entry);
}

function summaryBlock(entry: Entry, summary: string): string {
  if (entry.kind === "project") return labelled("Motivation", summary);
  // A few words without an end may be read as a place or an organisation.
  const mayBePlace = summary.length <= longestHeaderLine && !/[.!?]$/.test(summary);
  const isClear = !mayBePlace && !mayHoldDates(summary) && !hasLabel(summary) && !/^[•●▪◦‣∙-]/.test(summary);
  return isClear ? escapeMarkdown(summary) : labelled("Summary", summary);
}

/** Every date a reader could find has a year, of four digits or of two after an apostrophe. */
function mayHoldDates(text: string): boolean {
  return /\d{4}|['’]\d\d/.test(text);
}

/** A reader may take the words before a colon for a label. */
function hasLabel(text: string): boolean {
  return /^\p{Lu}[\p{L} -]{1,24}:/u.test(text);
}

function labelled(label: string, text: string): string {
  return `${label}: ${escapeMarkdown(text, "inline")}`;
}

function bulletList(entry: Entry): string {
  return entry.bullets.map(({ text }) => item(text)).join("\n");
}

function item(text: string): string {
  return `- ${escapeMarkdown(text)}`;
}
