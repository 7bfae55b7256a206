import type { Basics, Entry, EntryKind, SkillLine } from "../model/cv.ts";
import { formatDates } from "./dates.ts";
import { linkTarget } from "./escape.ts";

/** Text and lists by their keys; what is null, undefined or empty is left out. */
export type Fields = Record<string, unknown>;

/** What is written of an entry, be it of a CV or of a résumé. */
export interface WrittenEntry
  extends Pick<
    Entry,
    | "kind"
    | "title"
    | "subtitle"
    | "role"
    | "organization"
    | "location"
    | "start"
    | "end"
    | "dates"
    | "advisors"
    | "summary"
    | "url"
  > {
  bullets: readonly { text: string }[];
  entries: readonly WrittenEntry[];
  /** Its title is its section's heading over again, so that its bullets are the section's items. */
  isSection: boolean;
}

/** The section each kind goes to. JSON Resume has none for `other` and `skill`: they are projects with that type. */
const sectionKeys = {
  work: "work",
  volunteer: "volunteer",
  education: "education",
  award: "awards",
  certificate: "certificates",
  publication: "publications",
  language: "languages",
  interest: "interests",
  reference: "references",
  project: "projects",
  other: "projects",
  skill: "projects",
} as const satisfies Record<EntryKind, string>;

const schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
const longDate = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Where in a document of JSON Resume an entry stands: its items in a section. */
export interface PlacedEntry {
  entry: WrittenEntry;
  section: string;
  index: number;
  items: Fields[];
}

/**
 * A document of JSON Resume 1.0.0 with the sections that have anything in them.
 * @param metaOf what to say in `meta` of how the entries were placed; nothing where it is left out.
 */
export function jsonResume(
  basics: Basics,
  entries: readonly WrittenEntry[],
  skills: readonly Fields[],
  metaOf: (placed: readonly PlacedEntry[]) => Fields = () => ({}),
): string {
  const sections = new Map<string, Fields[]>(Object.values(sectionKeys).map((key) => [key, []]));
  const placed: PlacedEntry[] = [];
  const add = (kind: EntryKind, fields: Fields) => sections.get(sectionKeys[kind])?.push(compact(fields));
  const alike = new Map<string, number>();
  const addEntry = (entry: WrittenEntry, parent: WrittenEntry | null, partOf: Fields | null): void => {
    const section = sectionKeys[entry.kind];
    const index = sections.get(section)?.length ?? 0;
    if (entry.isSection) for (const { text } of entry.bullets) add(entry.kind, itemFields(entry.kind, text));
    else add(entry.kind, { ...entryFields(entry, parent), partOf });
    placed.push({ entry, section, index, items: sections.get(section)?.slice(index) ?? [] });
    const named = compact(nameFields(entry));
    const key = JSON.stringify(named);
    const nth = (alike.get(key) ?? 0) + 1;
    alike.set(key, nth);
    for (const child of entry.entries) addEntry(child, entry, nth === 1 ? named : { ...named, nth });
  };
  for (const entry of entries) addEntry(entry, null, null);
  const meta = compact(metaOf(placed));
  const resume = {
    $schema: schema,
    basics: compact(basicsFields(basics)),
    ...Object.fromEntries(sections),
    skills,
    meta,
  };
  return `${JSON.stringify(compact(resume), null, 2)}\n`;
}

/** What those under an entry say of it, so that they are put there again when they are read; of several alike also which. */
function nameFields(entry: WrittenEntry): Fields {
  const { startDate, date, releaseDate } = dateFields(entry);
  return { title: titleOf(entry), organization: entry.organization, startDate: startDate ?? date ?? releaseDate };
}

function titleOf(entry: WrittenEntry): string {
  const isPosition = entry.kind === "work" || entry.kind === "volunteer";
  return (isPosition ? positionOf(entry) : null) ?? entry.title;
}

function basicsFields(basics: Basics): Fields {
  const { name, label, email, phone, location, links, summary } = basics;
  const [first] = links;
  const own = first !== undefined && first.text === first.url && isAddress(first.url) ? first : null;
  const profiles = links
    .filter((link) => link !== own)
    .map(({ text, url }) => ({ network: text, ...(isAddress(url) ? { url } : { username: text }) }));
  const place = location === null ? null : { address: location };
  return { name, label, email, phone, url: own?.url, summary, location: place, profiles };
}

/** Whether a theme may link to it. */
function isAddress(url: string): boolean {
  return linkTarget(url) === url && URL.canParse(url) && /^[\x21-\x7e]+$/.test(url);
}

function entryFields(entry: WrittenEntry, parent: WrittenEntry | null): Fields {
  const { kind, title, subtitle, organization, location, summary, advisors } = entry;
  const entity = parent === null ? null : (parent.organization ?? parent.title);
  const bullets = entry.bullets.map(({ text }) => text);
  const common = { ...dateFields(entry), location, advisors, ...addressFields(entry) };
  const listed = { ...common, description: subtitle, summary, highlights: bullets };
  const position = { position: positionOf(entry), subtitle, ...common, summary, highlights: bullets };
  switch (kind) {
    case "work":
      return { name: organization, ...position };
    case "volunteer":
      return { organization, ...position };
    case "education":
      return {
        institution: organization,
        studyType: title === organization ? null : title,
        ...common,
        description: subtitle,
        summary,
        courses: bullets,
      };
    case "certificate":
      return { name: title, issuer: organization, ...listed };
    case "award":
      return { title, awarder: organization, ...listed };
    case "publication":
      return { name: title, publisher: organization, ...listed };
    case "language":
      return { language: title, fluency: subtitle, ...common, summary, highlights: bullets };
    case "interest":
      return { name: title, ...common, description: subtitle, summary, keywords: bullets };
    case "reference":
      return { name: title, ...common, description: subtitle, reference: summary, highlights: bullets };
    default: {
      const type = kind === "project" ? null : kind;
      const roles = entry.role === null ? [] : [entry.role];
      return { name: title, type, entity: organization ?? entity, roles, ...listed };
    }
  }
}

/** The address under the name that the format has for it, if it is one that a theme may link to. */
function addressFields({ url }: WrittenEntry): Fields {
  return url !== undefined && isAddress(url) ? { url } : { link: url };
}

/** One item of a list section. */
function itemFields(kind: EntryKind, text: string): Fields {
  if (kind === "language") return { language: text };
  if (kind === "award") return { title: text };
  return sectionKeys[kind] === "projects" ? { name: text, type: kind } : { name: text };
}

/** The role, or else a title that is not the organisation's name over again. */
function positionOf({ role, title, organization }: WrittenEntry): string | null {
  return role ?? (title === organization ? null : title);
}

/**
 * One date where the format wants one, a range elsewhere; an end is left out of what goes on. What the format has no date for
 * (words alone, a start without an end) has its words.
 */
function dateFields(entry: WrittenEntry): Fields {
  const { kind, start, end } = entry;
  const [from, to] = [start, end].map((date) => (date !== null && longDate.test(date) ? date : null));
  const isOneDay = from !== null && (to === from || end === null);
  if (isOneDay && (kind === "certificate" || kind === "award")) return { date: from };
  if (isOneDay && kind === "publication") return { releaseDate: from };
  const isSaid = (from ?? to) !== null && end !== null;
  return { startDate: from, endDate: to, dates: isSaid ? null : formatDates(entry) };
}

/** A line of skills; one that its parts would not give again is a name alone. */
export function skillFields({ text, name, keywords }: Pick<SkillLine, "text" | "name" | "keywords">): Fields {
  const isOneItem = keywords.length === 0 || (name === null && keywords.join(", ") !== text);
  return isOneItem || (keywords.length === 1 && keywords[0] === text) ? { name: text } : compact({ name, keywords });
}

function compact(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
