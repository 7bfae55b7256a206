import type { Entry } from "../../model/cv.ts";
import { datesAtEnd, findDates } from "../dates.ts";

const roleWord =
  /\b(?:engineer|developer|manager|director|head|lead|leader|officer|analyst|scientist|researcher|intern|nurse|teacher|assistant|consultant|designer|architect|executive|founder|owner|chef|cook|technician|administrator|specialist|coordinator|professor|lecturer|fellow|student|advis[eo]r|associate|editor|writer|accountant|president|chair|member|volunteer|instructor|trainer|governor|representative|supervisor|operator|mechanic|programmer|educator|scholar|clerk|tutor|driver|electrician|contributor|maintainer|entwickler|leiter|ingenieur)(?:in|s)?\b/i;
const organizationWord =
  /\b(?:university|universität|université|universidad|institute|college|school|hospital|gmbh|inc|ltd|llc|plc|ag|corp|company|group|team|bank|trust|foundation|department)\b/i;
const dashes = [" | ", " — ", " – ", " - ", " · ", " @ ", " at "];

/** Takes an entry's heading apart: dates at its end, then the two sides of its last separator. What is unsure stays the title. */
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
  entry.title = text;
  const sides = split(text, entry.kind === "work" || entry.kind === "volunteer");
  const isPosition = entry.kind === "work" || entry.kind === "volunteer";
  if (sides === null) {
    if (isPosition && roleWord.test(text)) entry.role = text;
    return;
  }
  const [left, right] = sides;
  const swapped = isPosition && !roleWord.test(left) && roleWord.test(right) && !organizationWord.test(right);
  if (isPosition) {
    entry.role = swapped ? right : left;
    entry.organization = swapped ? left : right;
    entry.title = entry.role;
  } else if (entry.kind === "education") {
    const first = organizationWord.test(left) && !organizationWord.test(right);
    entry.title = first ? right : left;
    entry.organization = first ? left : right;
  } else if (entry.kind === "project") {
    entry.title = left;
    entry.subtitle = right;
  }
}

function split(text: string, isPosition: boolean): [string, string] | null {
  for (const mark of dashes) {
    const at = text.lastIndexOf(mark);
    if (at > 0) return [text.slice(0, at).trim(), text.slice(at + mark.length).trim()];
  }
  const comma = text.indexOf(", ");
  if (!isPosition || comma < 0) return null;
  const left = text.slice(0, comma);
  return roleWord.test(left) && !left.includes("(") ? [left, text.slice(comma + 2)] : null;
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
  entry.start = found.start;
  entry.end = found.end;
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
