import type { Entry } from "../../model/cv.ts";
import { organizationWord, readHeading } from "../../model/heading.ts";
import { datesAtEnd, findDates } from "../dates.ts";

/** Takes an entry's heading apart: dates at its end, then what is left of it. */
export function fillTitle(entry: Entry, heading: string): void {
  const dates = datesAtEnd(heading);
  let text = heading;
  if (dates !== null && /(?:^|[\s|,;·–—(-])$/.test(heading.slice(0, dates.startIndex))) {
    const before = heading.slice(0, dates.startIndex).replace(/[\s|,;·–—-]+$/, "");
    if (before !== "") {
      text = before;
      Object.assign(entry, { start: dates.start, end: dates.end, dates: dates.text });
    }
  }
  Object.assign(entry, readHeading(text, entry.kind));
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
  const isPlace = /^\p{Lu}/u.test(before) && entry.location === null && part.slice(0, at?.startIndex).includes(",");
  entry.start = at?.start ?? null;
  entry.end = at?.end ?? null;
  entry.dates = isPlace ? part.slice(at?.startIndex) : part;
  const rest = [...(isPlace ? [before] : []), ...parts.filter((_, index) => index !== dated)];
  for (const words of rest) {
    if (entry.organization === null && (organizationWord.test(words) || entry.kind === "education") && !isPlace)
      entry.organization = words;
    else if (entry.location === null) entry.location = words;
    else entry.summary = entry.summary === null ? words : `${entry.summary} ${words}`;
  }
  return true;
}
