import type { Entry, EntryKind } from "./cv.ts";

/** Words of which one tells that a text names what somebody does. */
const roleWord =
  /\b(?:engineer|developer|manager|director|head|lead|leader|officer|analyst|scientist|researcher|intern|nurse|teacher|assistant|consultant|designer|architect|executive|founder|owner|chef|cook|technician|administrator|specialist|coordinator|professor|lecturer|fellow|student|advis[eo]r|associate|editor|writer|accountant|president|chair|member|volunteer|instructor|trainer|governor|representative|supervisor|operator|mechanic|programmer|educator|scholar|clerk|tutor|driver|electrician|contributor|maintainer|entwickler|leiter|ingenieur)(?:in|s)?\b/i;
/** Words of which one tells that a text names an organisation. */
export const organizationWord =
  /\b(?:university|universität|université|universidad|institute|college|school|hospital|gmbh|inc|ltd|llc|plc|ag|corp|company|group|team|bank|trust|foundation|department)\b/i;
/** At most so many words are a place's name. */
const mostPlaceWords = 4;
const separators = [" | ", " — ", " – ", " - ", " · ", " @ ", " at "];

/** What an entry's heading says, its dates aside. */
export interface Heading {
  title: string;
  subtitle: string | null;
  role: string | null;
  organization: string | null;
}

/**
 * Takes an entry's heading in Markdown apart at its last separator; what is unsure stays the title. The reading of CVs and
 * their writing share it, so that a heading is written joined only where it is read back as it was.
 */
export function readHeading(text: string, kind: EntryKind): Heading {
  const whole: Heading = { title: text, subtitle: null, role: null, organization: null };
  const isPosition = kind === "work" || kind === "volunteer";
  const sides = split(text, kind, isPosition);
  if (sides === null) return isPosition && roleWord.test(text) ? { ...whole, role: text } : whole;
  const [left, right] = sides;
  if (isPosition) {
    const isSwapped = !roleWord.test(left) && roleWord.test(right) && !organizationWord.test(right);
    const [role, organization] = isSwapped ? [right, left] : [left, right];
    return { ...whole, title: role, role, organization };
  }
  if (kind === "education") {
    const isSwapped = organizationWord.test(left) && !organizationWord.test(right);
    const [title, organization] = isSwapped ? [right, left] : [left, right];
    return { ...whole, title, organization };
  }
  return kind === "project" ? { ...whole, title: left, subtitle: right } : whole;
}

/**
 * Whether a reader that knows places may take a joined heading for another than `readHeading` does: one of more than two parts, an
 * employer with its town, a degree with a school after a comma. It is then written with its title on a line of its own.
 */
export function isDoubtful(
  { title, organization, location }: Pick<Entry, "title" | "organization" | "location">,
  kind: EntryKind,
): boolean {
  if (kind !== "work" && kind !== "volunteer" && kind !== "education") return false;
  const hasMore = /\s(?:[|–—·-])(?:\s|$)/.test(`${title} ${organization ?? ""}`);
  if (organization === null || organization === title) return title.includes(",");
  if (location === null && organization.includes(",")) return true;
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(organization)) return true;
  return hasMore || (kind !== "education" && mayBePlace(title, organization));
}

/** An organisation that is a town for all we know here, beside a title that names no role. */
export function mayBePlace(title: string, organization: string): boolean {
  const isShort = organization.split(" ").length <= mostPlaceWords;
  return isShort && !roleWord.test(title) && !organizationWord.test(organization);
}

function split(text: string, kind: EntryKind, isPosition: boolean): [string, string] | null {
  // What was made may have such words in its name.
  const usable = kind === "project" ? separators.filter((separator) => !/^ (?:at|@) $/.test(separator)) : separators;
  for (const separator of usable) {
    const at = text.lastIndexOf(separator);
    if (at > 0) return [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
  }
  const comma = text.indexOf(", ");
  if (comma < 0) return null;
  if (kind === "education") {
    const [first, last] = [text.slice(0, comma), text.slice(text.lastIndexOf(", ") + 2)];
    if (organizationWord.test(first)) return [first, text.slice(comma + 2)];
    return organizationWord.test(last) ? [text.slice(0, -last.length - 2), last] : null;
  }
  if (!isPosition) return null;
  const left = text.slice(0, comma);
  return roleWord.test(left) && !left.includes("(") ? [left, text.slice(comma + 2)] : null;
}
