import type { Cv, Entry, EntryKind } from "../model/cv.ts";
import { isWholeSection } from "../model/layout.ts";
import { sectionHeadings } from "../model/resume.ts";
import { placeOf } from "./place.ts";
import { count, printable, wrapped } from "./text.ts";

/** Kinds whose entries have dates in any CV: what has none was perhaps not understood. */
const datedKinds: ReadonlySet<EntryKind> = new Set<EntryKind>(["work", "education", "volunteer"]);
const longestSummary = 160;
const indent = 2;

/**
 * What was understood of a CV, to be checked at a glance: who, how to reach them, the entries of each kind with their dates,
 * counts and places in the file, and at the end each line that no field took.
 * @param width columns of the terminal.
 */
export function outline(cv: Cv, width: number): string[] {
  const lines = [
    cv.basics.name ?? "(no name found)",
    ...contacts(cv),
    ...sections(cv),
    ...(cv.skills.length > 0 ? ["", `SKILLS (${count(cv.skills.length, "line")})`] : []),
    ...cv.skills.map((skill) => `  ${skill.text}`),
    "",
    `NOT UNDERSTOOD (${count(cv.unparsed.length, "line")})`,
    ...cv.unparsed.map(({ text, source }) => `  ${placeOf(source)}: ${text}`),
  ];
  return lines.flatMap((line) => {
    const lead = /^ */.exec(line)?.[0] ?? "";
    return wrapped(lead + printable(line), lead.length + indent, width).split("\n");
  });
}

function contacts({ basics }: Cv): string[] {
  const { label, email, phone, location, links, summary } = basics;
  const row = (name: string, value: string | null) => `  ${name}: ${value ?? "–"}`;
  const shown = summary !== null && summary.length > longestSummary ? `${summary.slice(0, longestSummary)}…` : summary;
  return [
    row("Label", label),
    row("Email", email),
    row("Phone", phone),
    row("Location", location),
    ...links.map(({ text, url }) => row("Link", text === url || `https://${text}` === url ? url : `${text}: ${url}`)),
    row("Summary", shown),
  ];
}

/** Entries of a kind together, kinds in the order in which the CV has them first. */
function sections(cv: Cv): string[] {
  const kinds = [...new Set(cv.entries.map((entry) => entry.kind))];
  return kinds.flatMap((kind) => {
    const entries = cv.entries.filter((entry) => entry.kind === kind);
    const [whole, single] = [entries.filter(isWhole), entries.filter((entry) => !isWhole(entry))];
    const within = single.flatMap((entry) => [entry, ...entry.entries]);
    const items = whole.reduce((sum, entry) => sum + entry.bullets.length, single.length);
    const bullets = within.reduce((sum, entry) => sum + entry.bullets.length, 0);
    const projects = within.length - single.length;
    const counts = [
      `${items}`,
      ...(projects > 0 ? [count(projects, "project")] : []),
      ...(bullets > 0 ? [count(bullets, "bullet")] : []),
    ];
    return [
      "",
      `${sectionHeadings[kind].toUpperCase()} (${counts.join(", ")})`,
      ...entries.flatMap((one) => shown(one)),
    ];
  });

  function isWhole(entry: Entry): boolean {
    return isWholeSection(entry, cv.markers);
  }

  function shown(entry: Entry): string[] {
    if (!isWhole(entry)) return item(entry, 1);
    return entry.bullets.map(({ text, source }) => `  ${text} (${placeOf(source)})`);
  }
}

function item(entry: Entry, depth: number): string[] {
  const organization = entry.organization === entry.title ? null : entry.organization;
  const what = [entry.title, entry.subtitle, organization, entry.location].filter((part) => part !== null);
  const facts = [
    ...datesOf(entry),
    ...(entry.advisors.length > 0 ? [`advised by ${entry.advisors.join(", ")}`] : []),
    ...(entry.url === undefined ? [] : [entry.url]),
    ...(entry.bullets.length > 0 ? [count(entry.bullets.length, "bullet")] : []),
    placeOf(entry.source),
  ];
  return [
    `${"  ".repeat(depth)}${what.join(" | ")} (${facts.join("; ")})`,
    ...entry.entries.flatMap((child) => item(child, depth + 1)),
  ];
}

/** One date where start and end are the same; the CV's own words where they could not be read. */
function datesOf({ kind, start, end, dates, entries }: Entry): string[] {
  const read = [...new Set([start, end])].filter((date) => date !== null).join(" – ");
  if (read !== "") return [start === null ? `until ${read}` : read];
  if (dates !== null) return [`"${dates}"`];
  return datedKinds.has(kind) && entries.length === 0 ? ["no dates"] : [];
}
