import type { Entry, EntryKind } from "../../model/cv.ts";
import { fillDegree } from "./degree.ts";
import { isPlace, splitPlace } from "./places.ts";
import { isRole } from "./roles.ts";
import { organizationWord, placeOfOrganization, segmentsOf } from "./segments.ts";

/** The parts of a heading line, each verbatim. */
interface Parts {
  role: string | null;
  organization: string | null;
  location: string | null;
}

/**
 * Fills an entry's fields from the lines of its heading, dates already taken out. A position: role, organisation and place
 * by the words they hold; a degree: title and school; anything else: title, then subtitle. Lines beyond those are the summary.
 */
export function fillHeader(entry: Entry, lines: readonly string[], towns: ReadonlySet<string>): void {
  const [first = "", ...others] = lines;
  if (entry.kind === "work" || entry.kind === "volunteer") fillPosition(entry, first, others, towns);
  else if (entry.kind === "education") summarize(entry, fillDegree(entry, first, others, isProse, towns));
  else fillTitled(entry, first, others);
}

function fillPosition(entry: Entry, first: string, others: string[], towns: ReadonlySet<string>): void {
  const second = others[0];
  const forward = splitRoleFirst(first);
  const below = second === undefined ? null : splitTail(second);
  const isRoleBelow = second !== undefined && below !== null && isRole(below.before);
  const parts = forward.role === null && !isRoleBelow ? splitRoleLast(first) : forward;
  const namesBelow = second !== undefined && organizationWord.test(below?.before ?? second) && !isProse(second);
  if (
    forward.role !== null &&
    parts.location === null &&
    parts.organization !== null &&
    namesBelow &&
    !organizationWord.test(parts.organization)
  ) {
    // A department beside the role, and whose it is on the line below.
    entry.subtitle = parts.organization;
    parts.organization = null;
  }
  if (parts.role !== null && !(isRoleBelow && parts.organization === null && organizationWord.test(first))) {
    Object.assign(entry, parts);
    const named = second !== undefined && entry.organization === null && !isProse(second);
    if (named) {
      const { before, place } = entry.location === null && below !== null ? below : { before: second, place: null };
      entry.organization = before === "" ? null : before;
      entry.location ??= place;
    }
    summarize(entry, named ? others.slice(1) : others);
  } else if (isRoleBelow && below !== null) {
    const place = below.place ?? placeOfOrganization(first)?.place ?? null;
    entry.role = below.before;
    entry.location = place;
    entry.organization = below.place === null && place !== null ? (placeOfOrganization(first)?.before ?? first) : first;
    summarize(entry, others.slice(1));
  } else {
    const own = placeOfOrganization(first);
    const isPlacedBelow =
      own === null && second !== undefined && !isProse(second) && placeOfOrganization(second) !== null;
    if (isPlacedBelow && !organizationWord.test(first)) entry.role = first;
    if (organizationWord.test(first)) entry.organization = own?.before ?? first;
    else entry.title = own?.before ?? first;
    entry.location = own?.place ?? null;
    if (second !== undefined && !isProse(second)) {
      if (own === null && below !== null && below.place !== null && below.before !== "") {
        entry.location = below.place;
        if (entry.role !== null) entry.organization = below.before.replace(/[\s,|–—•·-]+$/, "");
        else entry.subtitle = below.before;
      } else entry.subtitle = second;
    }
    summarize(entry, entry.subtitle === null && entry.role === null ? others : others.slice(1));
  }
  const own =
    entry.location === null && entry.organization !== null ? placeOfOrganization(entry.organization, towns) : null;
  if (own !== null) {
    entry.organization = own.before;
    entry.location = own.place;
  }
  entry.title = entry.role ?? entry.organization ?? entry.title;
}

function fillTitled(entry: Entry, first: string, others: string[]): void {
  const second = others[0];
  entry.title = first;
  if (second === undefined || isProse(second)) {
    summarize(entry, others);
    return;
  }
  const { before, place } = splitTail(second);
  entry.subtitle = before === "" ? null : before;
  entry.location = place;
  summarize(entry, others.slice(1));
}

/** `Role, Organisation, Place`; all null where no role begins it. */
function splitRoleFirst(whole: string): Parts {
  const { before: text, place } = splitTail(whole);
  const segments = segmentsOf(text);
  const part = (index: number) => text.slice(segments[index]?.[0], segments[index]?.[1]);
  if (segments.length === 0 || !isRole(part(0))) return { role: null, organization: null, location: null };
  let roles = 1;
  while (roles < segments.length && isRole(part(roles)) && !organizationWord.test(part(roles))) roles += 1;
  roles = Math.max(roles, departmentEnd(text, segments));
  const last = segments.length - 1;
  const hasTown =
    place === null && last > roles && isNamed(part(last)) && anyOrganization(text, segments.slice(roles, last));
  const end = hasTown ? last : segments.length;
  const slice = (from: number, to: number) =>
    from < to ? text.slice(segments[from]?.[0], segments[to - 1]?.[1]) : null;
  return { role: slice(0, roles), organization: slice(roles, end), location: place ?? slice(end, segments.length) };
}

/**
 * `Charge Nurse, Emergency Department – Westmere Hospitals`: where commas stand before the only dash or bar, what they part
 * belongs to the role. How many segments that is; 0 where it is not so.
 */
function departmentEnd(text: string, segments: readonly [number, number][]): number {
  const isStrong = (index: number) => /[|–—•·⋄◦-]/.test(text.slice(segments[index - 1]?.[1], segments[index]?.[0]));
  const strong = segments.map((_, index) => index).filter((index) => index > 0 && isStrong(index));
  const [at = 0, ...more] = strong;
  if (at < 2 || more.length > 0 || anyOrganization(text, segments.slice(0, at))) return 0;
  return /\p{L}\s+\p{L}/u.test(text.slice(segments[at]?.[0], segments[at]?.[1])) ? at : 0;
}

/** `Organisation, Role, Place`; all null where no role follows. */
function splitRoleLast(whole: string): Parts {
  const { before: text, place } = splitTail(whole);
  const segments = segmentsOf(text);
  const at = segments.findIndex(([from, to], index) => index > 0 && isRole(text.slice(from, to)));
  if (at < 1) return { role: null, organization: null, location: null };
  return {
    role: text.slice(segments[at]?.[0]),
    organization: text.slice(segments[0]?.[0], segments[at - 1]?.[1]),
    location: place,
  };
}

function anyOrganization(text: string, segments: readonly [number, number][]): boolean {
  return segments.some(([from, to]) => organizationWord.test(text.slice(from, to)));
}

/** Two capitalised words or one, as an unknown town's name is. */
function isNamed(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(text) && !organizationWord.test(text);
}

function splitTail(text: string): { before: string; place: string | null } {
  if (isPlace(text)) return { before: "", place: text };
  return splitPlace(text, isRole) ?? { before: text, place: null };
}

function isProse(text: string): boolean {
  return text.length > 120 || (/[.]$/.test(text) && text.split(" ").length > 6);
}

function summarize(entry: Entry, lines: readonly string[]): void {
  if (lines.length > 0) entry.summary = [entry.summary, ...lines].filter((line) => line !== null).join(" ");
}

/** Whether a second line makes an undeclared entry a position: it names a role. */
export function kindOfUndeclared(first: string, second: string | undefined): EntryKind {
  return (second !== undefined && isRole(splitTail(second).before)) || splitRoleFirst(first).role !== null
    ? "work"
    : "project";
}
