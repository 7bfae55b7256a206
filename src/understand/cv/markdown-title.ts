import type { Entry } from "../../model/cv.ts";
import { organizationWord, readHeading } from "../../model/heading.ts";
import { datesAtEnd, datesAtStart, findDates } from "../dates.ts";
import { withoutRemark } from "./markdown-starts.ts";
import { isPlace as saysPlace } from "./places.ts";
import { isRole } from "./roles.ts";
import { placeOfOrganization } from "./segments.ts";

/** Takes an entry's heading apart: dates at its end or before its words, then what is left of it, which is returned. */
export function fillTitle(entry: Entry, heading: string): string {
  const whole = withoutRemark(heading);
  const dates = datesAtEnd(whole);
  let text = heading;
  if (dates !== null && /(?:^|[\s|,;·–—(-])$/.test(heading.slice(0, dates.startIndex))) {
    const before = heading.slice(0, dates.startIndex).replace(/[\s|,;·–—-]+$/, "");
    if (before !== "") {
      text = before;
      Object.assign(entry, { start: dates.start, end: dates.end, dates: dates.text });
      if (whole !== heading) entry.summary = heading.slice(whole.length).trim();
    }
  }
  const first = text === heading ? datesAtStart(heading) : null;
  const [, rest = ""] = /^[)\]]?\s*[|:–—·-]\s+(\S.*)$/.exec(heading.slice(first?.endIndex ?? heading.length)) ?? [];
  if (first !== null && rest !== "") {
    text = rest;
    Object.assign(entry, { start: first.start, end: first.end, dates: first.text });
  }
  Object.assign(entry, readHeading(text, entry.kind));
  return text;
}

/** Takes a line of dates under a title (`Mar 2024 – Sep 2024 · Lima`, `Bristol, 2021 to date`); false where it is none. */
export function fillDates(entry: Entry, line: string): boolean {
  const found = findDates(line)[0];
  if (found === undefined || line.length > 120 || entry.dates !== null) return false;
  const parts = line.split(/\s+[·|•]\s+/);
  const dated = parts.findIndex((part) => findDates(part).length > 0);
  const part = parts[dated] ?? line;
  const at = findDates(part)[0];
  const before = part.slice(0, at?.startIndex).replace(/[\s,;:–—-]+$/, "");
  if (before.split(" ").length > 6 || /[.!?]$/.test(line)) return false;
  const isPosition = entry.kind === "work" || entry.kind === "volunteer";
  const isOpen = isPosition && entry.organization === null && entry.location === null && isRole(entry.title);
  const employer = isOpen && !saysPlace(before) ? placeOfOrganization(before, new Set()) : null;
  if (employer !== null) Object.assign(entry, { organization: employer.before, location: employer.place });
  const isPlace = /^\p{Lu}/u.test(before) && entry.location === null && part.slice(0, at?.startIndex).includes(",");
  entry.start = at?.start ?? null;
  entry.end = at?.end ?? null;
  entry.dates = isPlace || employer !== null ? part.slice(at?.startIndex) : part;
  const rest = [...(isPlace ? [before] : []), ...parts.filter((_, index) => index !== dated)];
  for (const words of rest) {
    if (entry.organization === null && (organizationWord.test(words) || entry.kind === "education") && !isPlace)
      entry.organization = words;
    else if (entry.location === null) entry.location = words;
    else entry.summary = entry.summary === null ? words : `${entry.summary} ${words}`;
  }
  return true;
}
