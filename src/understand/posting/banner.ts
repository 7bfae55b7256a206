import { isName, type NamesOnLine, noName } from "./name.ts";
import { namesRole } from "./role-words.ts";

/** In words. */
const longestTitle = 12;
const url = /\(?https?:\S+/u;
const word = /[\p{L}\p{N}]/u;

function withoutUrl(part: string): string {
  return part
    .replace(url, "")
    .replace(/\s*\(.*$/u, "")
    .trim();
}

function isTitle(part: string): boolean {
  const words = part.split(/\s+/).filter((each) => word.test(each));
  return namesRole(part) && !noName.test(part) && words.length <= longestTitle;
}

/** What a part that names no place is about: pay, visas, how long and how much one works. */
const otherFacts =
  /\b(?:salary|pay|compensation|equity|stock|bonus|benefits|visas?|sponsor\w*|citizen\w*|clearance|roles?|positions?|teams?|full[- ]?time|part[- ]?time|contract\w*|permanent|temporary|interns?|internships?|co-ops?|years?|months?|funded|series [a-e]|www)\b|[€$£¥@]|https?:/iu;
const workplaces = /\b(?:remote|hybrid|on-?site|in[- ]?office|in[- ]?person)\b/giu;
/** What is left of `REMOTE or ONSITE` without its words. */
const noWords = /^(?:or|and|only|ok|okay|possible|preferred|friendly|first|fully|[^\p{L}])*$/iu;
const region = /,\s\p{Lu}/u;
const longestPlace = 60;

/** The place that a part names, without the days and the text that follow it; null where it names none. */
function placeIn(part: string): string | null {
  const place = part.length > longestPlace || /\d/.test(part) ? part.replace(/(?<=\S)\s*\(.*$/u, "").trim() : part;
  const isShort = place.length > 0 && place.length <= longestPlace && !/\d/.test(place);
  return isShort && !otherFacts.test(place) && !noWords.test(place.replace(workplaces, "")) ? place : null;
}

/** How surely a part names a place: where one may work from, or a town with its region. */
const isSurely = (place: string): boolean => (place.search(workplaces) >= 0 || region.test(place)) && !namesRole(place);

function placeAmong(parts: readonly string[], roleAt: number): string | null {
  const places = parts.map((part, at) => (at === 0 || at === roleAt ? null : placeIn(part)));
  const sure = places.find((place) => place !== null && isSurely(place));
  if (sure !== undefined) return sure;
  const first = roleAt > 1 ? 1 : 2;
  return places.find((place, at) => at >= first && place !== null && isName(place)) ?? null;
}

/** `Company | Title | Place | …`, as job boards and message boards write it; the last part may run on into the text. */
export function fromParts(parts: readonly string[]): NamesOnLine {
  const roleAt = parts.findIndex(isTitle);
  const company = withoutUrl((roleAt === 0 ? parts[1] : parts[0]) ?? "");
  return { title: parts[roleAt] ?? null, company: company || null, location: placeAmong(parts, roleAt) };
}

/** Of `Title | Speciality | Remote | Full-time`, on a page that names the employer elsewhere, what names the job. */
export function jobOfParts(line: string): string {
  const parts = line.split(/\s*\|\s*/);
  const end = parts.findIndex((part, place) => place > 0 && noName.test(part));
  return (end < 0 ? parts : parts.slice(0, end)).join(" | ");
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
