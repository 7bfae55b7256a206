import type { Entry } from "../../model/cv.ts";
import { isRole } from "./roles.ts";
import { placeOfOrganization } from "./segments.ts";

/** Nothing but an employer's name, place and time, over the positions held there. */
function isBareEmployer({ kind, title, dates, role, subtitle, summary, advisors, bullets }: Entry): boolean {
  const isUnsaid = role === null || (dates === null && role === title);
  const isBare = isUnsaid && subtitle === null && summary === null && advisors.length === 0;
  return (kind === "work" || kind === "volunteer") && isBare && bullets.length === 0;
}

/** Gives a position the employer that stands over it. */
function employ(position: Entry, employer: Entry, towns: ReadonlySet<string>): void {
  // What reads as a role over roles of its own is a name, as firms of solicitors have, and what reads as a name its town.
  const isNamedAsRole = employer.role !== null;
  const name = isNamedAsRole ? employer.title : (employer.organization ?? employer.title);
  if (isNamedAsRole) position.location ??= employer.location ?? employer.organization;
  const own = employer.location === null ? placeOfOrganization(name, towns) : null;
  position.kind = employer.kind;
  position.role ??= position.title;
  position.organization ??= own?.before ?? name;
  position.location ??= employer.location ?? own?.place ?? null;
}

const ownBusiness =
  /(?<![\p{L}])(?:freelanc\p{L}*|self-employed|selbstständig\p{L}*|freiberuflich\p{L}*|indépendante?|autónom[oa]|autônom[oa]|zzp\p{L}*|libero professionista)(?![\p{L}])/iu;

/** An employer named over the first of several positions, each of which begins with its role. */
export interface Employer {
  organization: string;
  location: string | null;
  /** Of the heading that named the role; null where layout does not tell. */
  level: number | null;
  /** When the position read last began. */
  start: string | null;
}

/** Whether a position that names nobody goes on an employer's list: by its heading's level, or ending as the one above began. */
export function goesOn(position: Entry, level: number | null, employer: Employer): boolean {
  const { role, title, organization, dates, end } = position;
  if (organization !== null || dates === null || (role === null && !isRole(title)) || ownBusiness.test(title))
    return false;
  if (level !== null || employer.level !== null) return level === employer.level;
  const year = (date: string | null) => Number(date?.slice(0, 4));
  return year(employer.start) - year(end) <= 1 && year(employer.start) >= year(end);
}

/**
 * The positions under `entry` in place of it, where it only names the employer: an entry with dates whose title is a role. What
 * stands between them, as projects do, goes under the position before it. Null where it is no such employer.
 */
export function positionsUnder(entry: Entry, towns: ReadonlySet<string>): Entry[] | null {
  const [first] = entry.entries;
  const isOnly = entry.entries.length === 1 && first?.dates === null && entry.dates !== null && isRole(first.title);
  if (isOnly && !isRole(entry.title) && isBareEmployer(entry))
    Object.assign(first, { start: entry.start, end: entry.end, dates: entry.dates });
  const isPosition = ({ title, dates }: Entry) => dates !== null && isRole(title);
  const isEmployer = isBareEmployer(entry) && (entry.dates === null || !isRole(entry.title));
  if (first === undefined || !isPosition(first) || !isEmployer) return null;
  const positions: Entry[] = [];
  for (const child of entry.entries) {
    if (isPosition(child)) {
      employ(child, entry, towns);
      positions.push(child);
    } else positions.at(-1)?.entries.push(child);
  }
  return positions;
}

/** The time and the place of an employer that its heading does not have, and that no position took. */
export function leftOf(employer: Entry, positions: readonly Entry[], heading: string): string[] {
  return (["dates", "location"] as const).flatMap((part) => {
    const text = employer[part];
    return text === null || heading.includes(text) || positions.some((one) => one[part] === text) ? [] : [text];
  });
}

/**
 * Entries in a row without those that only name an employer, each of which is told to `onEmployer` and given to the positions
 * after it: those for which `isUnder` says so, or that name no employer and lie within its time.
 */
export function withEmployers(
  list: readonly Entry[],
  isUnder: (position: Entry, employer: Entry) => boolean,
  onEmployer: (employer: Entry) => void,
  towns: ReadonlySet<string>,
): Entry[] {
  const kept: Entry[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const employer = list[index] as Entry;
    let end = index + 1;
    const belongs = (entry: Entry | undefined) =>
      entry !== undefined &&
      entry.kind === employer.kind &&
      entry.organization === null &&
      entry.dates !== null &&
      (entry.role !== null || isRole(entry.title)) &&
      (isUnder(entry, employer) || isWithin(entry, employer));
    if (isBareEmployer(employer) && !isRole(employer.title) && employer.entries.length === 0)
      while (belongs(list[end])) end += 1;
    if (end === index + 1) {
      kept.push(employer);
      continue;
    }
    onEmployer(employer);
    for (const position of list.slice(index + 1, end)) {
      employ(position, employer, towns);
      kept.push(position);
    }
    index = end - 1;
  }
  return kept;
}

function isWithin({ start, end }: Entry, employer: Entry): boolean {
  if (start === null || employer.start === null) return false;
  const last = (date: string | null) => (date === null || date === "present" ? "9999" : date);
  const width = Math.min(start.length, employer.start.length);
  const isBefore = start.slice(0, width) < employer.start.slice(0, width);
  return !isBefore && last(end).slice(0, 4) <= last(employer.end).slice(0, 4);
}
