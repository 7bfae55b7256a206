import type { Basics, Cv, Entry, EntryKind, SkillLine } from "../model/cv.ts";
import { isWholeSection } from "../model/layout.ts";

/** Text and lists by their keys; what is null, undefined or empty is left out. */
type Fields = Record<string, unknown>;

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

/**
 * A whole CV as JSON Resume 1.0.0. Where the format has no field, the names `advisors`, `summary`, `location`, `description`
 * and `highlights` stand in sections that do not list them, as the schema allows; understandJsonResume reads them back. What it cannot hold:
 * - the order of entries of different kinds;
 * - which position a project belongs to, but for its organisation (`entity`), and a project's own organisation then;
 * - the words of the dates, and an unknown end of what has a start (it reads as going on);
 * - a title beside a role, and a position's subtitle (it joins the summary);
 * - a section's title above its items, each of which becomes an entry;
 * - how a line of skills is punctuated, and links without a web address;
 * - ids, places in the source, markers and lines that no field took.
 */
export function renderCvJsonResume(cv: Cv): string {
  const sections = new Map<string, Fields[]>(Object.values(sectionKeys).map((key) => [key, []]));
  const add = (kind: EntryKind, fields: Fields) => sections.get(sectionKeys[kind])?.push(compact(fields));
  for (const entry of cv.entries) {
    if (isWholeSection(entry, cv.markers))
      for (const { text } of entry.bullets) add(entry.kind, itemFields(entry.kind, text));
    else add(entry.kind, entryFields(entry, null));
    for (const { entry: child, entity } of descendants(entry)) add(child.kind, entryFields(child, entity));
  }
  const resume = { $schema: schema, basics: compact(basicsFields(cv.basics)), ...Object.fromEntries(sections) };
  return `${JSON.stringify(compact({ ...resume, skills: cv.skills.map(skillFields) }), null, 2)}\n`;
}

function basicsFields(basics: Basics): Fields {
  const { name, label, email, phone, location, links, summary } = basics;
  const addresses = links.filter(({ url }) => isAddress(url));
  const [first] = addresses;
  const own = first !== undefined && first.text === first.url ? first : null;
  const profiles = addresses.filter((link) => link !== own).map(({ text, url }) => ({ network: text, url }));
  const place = location === null ? null : { address: location };
  return { name, label, email, phone, url: own?.url, summary, location: place, profiles };
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^[\x21-\x7e]+$/.test(url);
}

/** The projects under an entry, however deep, with the organisation they were done for. */
function descendants(entry: Entry): { entry: Entry; entity: string | null }[] {
  return entry.entries.flatMap((child) => [
    { entry: child, entity: child.organization ?? entry.organization ?? entry.title },
    ...descendants(child),
  ]);
}

function entryFields(entry: Entry, entity: string | null): Fields {
  const { kind, title, subtitle, organization, location, summary, advisors } = entry;
  const bullets = entry.bullets.map(({ text }) => text);
  const common = { ...dateFields(entry), location, advisors };
  const listed = { ...common, description: subtitle, summary, highlights: bullets };
  switch (kind) {
    case "work":
      return { name: organization, position: positionOf(entry), ...listed };
    case "volunteer":
      return { organization, position: positionOf(entry), ...listed };
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

/** One item of a list section. */
function itemFields(kind: EntryKind, text: string): Fields {
  if (kind === "language") return { language: text };
  if (kind === "award") return { title: text };
  return sectionKeys[kind] === "projects" ? { name: text, type: kind } : { name: text };
}

/** The role, or else a title that is not the organisation's name over again. */
function positionOf({ role, title, organization }: Entry): string | null {
  return role ?? (title === organization ? null : title);
}

/** One date where the format wants one, a range elsewhere; an end is left out of what goes on. */
function dateFields({ kind, start, end }: Entry): Fields {
  const [from, to] = [start, end].map((date) => (date !== null && longDate.test(date) ? date : null));
  const isOneDay = from !== null && (to === from || end === null);
  if (isOneDay && (kind === "certificate" || kind === "award")) return { date: from };
  if (isOneDay && kind === "publication") return { releaseDate: from };
  return { startDate: from, endDate: to };
}

function skillFields({ text, name, keywords }: SkillLine): Fields {
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
