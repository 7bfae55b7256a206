import type { Entry, EntryKind } from "../../model/cv.ts";
import { hasCjk } from "../../text/cjk.ts";
import { fillDegree, isStudy } from "./degree.ts";
import { isPlace, splitPlace } from "./places.ts";
import { isRole } from "./roles.ts";
import { namesOrganization, placeOfOrganization, segmentsOf } from "./segments.ts";

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
  const namesBelow = second !== undefined && namesOrganization(below?.before ?? second) && !isProse(second);
  const isPlaced = second !== undefined && !isPlace(second) && placeOfOrganization(second, new Set()) !== null;
  if (
    forward.role !== null &&
    parts.location === null &&
    parts.organization !== null &&
    (namesBelow || isPlaced) &&
    !namesOrganization(parts.organization)
  ) {
    // A department beside the role, and whose it is on the line below.
    entry.subtitle = parts.organization;
    parts.organization = null;
  }
  if (parts.role !== null && !(isRoleBelow && parts.organization === null && namesOrganization(first))) {
    Object.assign(entry, parts);
    const named = second !== undefined && entry.organization === null && !isProse(second);
    if (named) {
      const { before, place } = entry.location === null && below !== null ? below : { before: second, place: null };
      entry.organization = before === "" ? null : before;
      entry.location ??= place;
    }
    summarize(entry, named ? others.slice(1) : others);
  } else if (isRoleBelow && below !== null) {
    const own = placeOfOrganization(first, towns);
    const place = below.place ?? own?.place ?? null;
    entry.role = below.before;
    entry.location = place;
    entry.organization = below.place === null && place !== null ? (own?.before ?? first) : first;
    summarize(entry, others.slice(1));
  } else if (fillUnknown(entry, first, namesBelow ? second : undefined)) {
    summarize(entry, namesBelow ? others.slice(1) : others);
  } else if ((second === undefined || isProse(second)) && fillByCommas(entry, first)) {
    summarize(entry, others);
  } else {
    const own = placeOfOrganization(first);
    const isPlacedBelow =
      own === null && second !== undefined && !isProse(second) && placeOfOrganization(second) !== null;
    const isSaidBelow = own === null && second !== undefined && !isProse(second) && mayBeEmployer(second);
    if ((isPlacedBelow || isSaidBelow) && !namesOrganization(first)) entry.role = first;
    if (namesOrganization(first)) entry.organization = own?.before ?? first;
    else entry.title = own?.before ?? first;
    entry.location = own?.place ?? null;
    if (second !== undefined && !isProse(second)) {
      if (own === null && below !== null && below.place !== null && below.before !== "") {
        entry.location = below.place;
        if (entry.role !== null) entry.organization = below.before.replace(/[\s,|–—•·-]+$/, "");
        else entry.subtitle = below.before;
      } else if (isSaidBelow && entry.role !== null) entry.organization = second;
      else entry.subtitle = second;
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

/**
 * A position whose role is no word that we know: `Role | Organisation`, as most write them, or the organisation first where it
 * has a word that only organisations have; else a role over such an organisation. False where nothing parts the two.
 */
function fillUnknown(entry: Entry, first: string, below: string | undefined): boolean {
  const { before: text, place } = splitTail(first);
  const joint = /\s(?:[|–—·@-]|at|bei|chez|presso|bij)\s/u.exec(text);
  if (joint !== null) {
    const [left, right] = [text.slice(0, joint.index).trim(), text.slice(joint.index + joint[0].length).trim()];
    const isSwapped = namesOrganization(left) && !namesOrganization(right);
    if (below !== undefined || (isSwapped && isNamed(right)) || !/^[\p{Lu}\d]/u.test(right)) return false;
    entry.role = isSwapped ? right : left;
    entry.organization = isSwapped ? left : right;
    entry.location = place;
    return true;
  }
  if (below === undefined || place !== null || namesOrganization(first)) return false;
  const named = splitTail(below);
  entry.role = first;
  entry.organization = named.before === "" ? below : named.before;
  entry.location = named.before === "" ? null : named.place;
  return true;
}

/** `Pastry, The Mill, Lima`: a role that is no word we know, for whom, and where. False where commas do not tell. */
function fillByCommas(entry: Entry, first: string): boolean {
  const { before: text, place } = splitTail(first);
  const segments = segmentsOf(text.replace(/[\s,]+$/, ""));
  const parts = segments.map(([from, to]) => text.slice(from, to));
  const [role = "", organization = "", town, ...more] = parts;
  if (parts.length < 2 || more.length > 0 || namesOrganization(role)) return false;
  if (town === undefined && place === null && !mayBeEmployer(organization)) return false;
  if (town !== undefined && (place !== null || !isNamed(town))) return false;
  Object.assign(entry, { role, organization, location: place ?? town ?? null });
  return true;
}

/** More than a town's name: several words in capitals, or one that organisations have in their names. */
function mayBeEmployer(text: string): boolean {
  if (namesOrganization(text)) return true;
  return /^\p{Lu}/u.test(text) && !isNamed(text) && !isPlace(text) && text.length <= 80 && !/[.!?;:]$/.test(text);
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
  const pair = splitCjk(text);
  if (pair !== null) return { ...pair, location: place };
  const segments = segmentsOf(text);
  const part = (index: number) => text.slice(segments[index]?.[0], segments[index]?.[1]);
  if (segments.length === 0 || !isRole(part(0)) || (ownBusiness.test(part(0)) && isRole(part(1))))
    return { role: null, organization: null, location: null };
  let roles = 1;
  while (roles < segments.length && isRole(part(roles)) && !namesOrganization(part(roles))) roles += 1;
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

/** `株式会社みなと プログラマー`: only a space parts them. */
function splitCjk(text: string): Parts | null {
  const [, organization = "", role = ""] = /^([^\s|]+(?:\s+[^\s|]+)?)\s+(?:\|\s+)?([^\s|]+)$/.exec(text) ?? [];
  const isPair = hasCjk(text) && namesOrganization(organization) && isRole(role);
  return isPair ? { role, organization, location: null } : null;
}

/** Says for whom, not as what. */
const ownBusiness = /^(?:freelance|self-employed|freiberuflich|selbstständig|indépendante?|freelancer)$/i;

function anyOrganization(text: string, segments: readonly [number, number][]): boolean {
  return segments.some(([from, to]) => namesOrganization(text.slice(from, to)));
}

/** Two capitalised words or one, as an unknown town's name is. */
function isNamed(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(text) && !namesOrganization(text);
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
  if (isStudy(first)) return "education";
  return (second !== undefined && isRole(splitTail(second).before)) || splitRoleFirst(first).role !== null
    ? "work"
    : "project";
}
