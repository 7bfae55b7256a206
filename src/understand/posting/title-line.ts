import type { Passage } from "./passages.ts";
import { endsInLegalForm, namesOrganisation, namesRole } from "./role-words.ts";

/** The names on one line; null where it does not say. */
export interface NamesOnLine {
  title: string | null;
  company: string | null;
  location: string | null;
}

const nameConnectors = new Set(["and", "for", "the", "von", "und", "del", "des", "van"]);
/** In words. */
export const longestName = 8;
const longestTitle = 12;
const separators = ["|", "—", "–", "·", "•", "-"] as const;
const url = /\(?https?:\S+/u;
const noName =
  /^(?:we|you|our|your|at|this|in|as|are|do|if|join|about|posted|remote|hybrid|on-?site|full[- ]?time|part[- ]?time|teilzeit|vollzeit|temps|permanent|contract|temporary|none|job|jobs|careers?|n\/a|req|reports|reporting|visa|no)\b/iu;

/** Whether a text can be the name of an employer, a place or a job: capitalised, short, no sentence, no working time. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    /^[\p{Lu}\p{N}\p{Lo}]/u.test(text) &&
    words.length <= longestName &&
    words.every((word) => !/^\p{Ll}{3,}/u.test(word) || nameConnectors.has(word)) &&
    !noName.test(text) &&
    !/[!?;:]$|[。、，]/.test(text) &&
    !/[€$£¥@]|https?:/u.test(text)
  );
}

/** Whether a sentence of the posting speaks of the name as one speaks of an employer: `Larkspur grows …`, `at Larkspur`. */
export function isEmployerIn(passages: readonly Passage[], name: string): boolean {
  if (name === "") return false;
  return passages.some(({ text }) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const before = text.slice(Math.max(0, at - 12), at);
      const after = text.slice(at + name.length, at + name.length + 3);
      if (/(?:^|[.!?]\s+)$/u.test(before) && /^(?:\s\p{Ll}|['’]s)/u.test(after)) return true;
      if (/\b(?:at|join|joining)\s$/iu.test(before)) return true;
    }
    return false;
  });
}

function withoutUrl(part: string): string {
  return part
    .replace(url, "")
    .replace(/\s*\(.*$/u, "")
    .trim();
}

/** `Company | Title | Place | …`, as job boards and message boards write it; the last part may run on into the text. */
function fromParts(parts: readonly string[]): NamesOnLine {
  const roleAt = parts.findIndex(
    (part) => namesRole(part) && !noName.test(part) && part.split(/\s+/).length <= longestTitle,
  );
  const company = withoutUrl((roleAt === 0 ? parts[1] : parts[0]) ?? "");
  const place = parts.find(
    (part, index) => index > 1 && index !== roleAt && isName(part) && !/\d|\b(?:roles|positions)\b/i.test(part),
  );
  return { title: parts[roleAt] ?? null, company: company || null, location: place ?? null };
}

/** Of `Title | Speciality | Remote | Full-time`, on a page that names the employer elsewhere, what names the job. */
export function jobOfParts(line: string): string {
  const parts = line.split(/\s*\|\s*/);
  const end = parts.findIndex((part, place) => place > 0 && noName.test(part));
  return (end < 0 ? parts : parts.slice(0, end)).join(" | ");
}

/** `Company — Title` or `Title — Company`, where one side names a job and the other, it seems, an employer. */
function fromSides(line: string, separator: string, passages: readonly Passage[]): NamesOnLine | null {
  const parts = line.split(` ${separator} `);
  if (parts.length < 2) return null;
  const employs = (name: string): boolean =>
    !namesRole(name) &&
    (separator === "-"
      ? endsInLegalForm(name)
      : namesOrganisation(name) || (isName(name) && isEmployerIn(passages, name)));
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const tail = parts.slice(1).join(` ${separator} `);
  const head = parts.slice(0, -1).join(` ${separator} `);
  if (namesRole(tail) && employs(first)) return { title: tail, company: first, location: null };
  return namesRole(head) && employs(last) ? { title: head, company: last, location: null } : null;
}

/**
 * Takes `Title at Company`, `Company — Title`, `Title | Company` and `Company | Title | Place` apart.
 * A line that is none of these is the title. `passages` tell an employer's name from a team's or a town's.
 */
export function splitTitle(line: string, passages: readonly Passage[]): NamesOnLine {
  const at = /^(.{3,80}?)\s+(?:at|@|chez|bei)\s+(\p{Lu}.{1,60})$/u.exec(line);
  if (at?.[1] !== undefined && at[2] !== undefined && namesRole(at[1]))
    return { title: at[1], company: at[2], location: null };
  const parts = line.split(/\s*\|\s*/).filter((part) => part !== "" && !/^https?:/.test(part));
  if (parts.length >= 3) return fromParts(parts);
  for (const separator of separators) {
    const names = fromSides(line, separator, passages);
    if (names !== null) return names;
  }
  return { title: line, company: null, location: null };
}

const longestBanner = 200;

/** The names on a banner with separators that runs on into the text of the posting, null where the passage begins with none. */
export function bannerOf(text: string): NamesOnLine | null {
  const start = text.slice(0, longestBanner);
  for (const separator of ["|", "–", "—", "•"]) {
    const parts = start.split(` ${separator} `).map((part) => part.trim());
    if (parts.length < 3) continue;
    const names = fromParts(text.length > longestBanner ? parts.slice(0, -1) : parts);
    if (names.company !== null && isName(names.company)) return names;
  }
  return null;
}
