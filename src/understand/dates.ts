import { type DatePoint, findPoints } from "./date-points.ts";

/** Dates found in a line. */
export interface DateRange {
  /** `YYYY-MM` or `YYYY`; null where only an end is given ("until 2019"). A lone date is both start and end. */
  start: string | null;
  /** `YYYY-MM`, `YYYY` or `present`. */
  end: string | null;
  /** As the line has them, without brackets around. */
  text: string;
  /** Where they begin and end in the line, brackets included: cutting this out leaves none behind. */
  startIndex: number;
  endIndex: number;
}

interface Span {
  start: string | null;
  end: string | null;
  from: number;
  to: number;
}

const since = "since|from|seit|ab|depuis|desde|dal|dall'|sinds|vanaf|din|as of|as from|starting|ongoing since";
/** What may stand before the first of two dates that are a range. */
const rangeBefore = /(?:^|[^\p{L}])((?:from|between|von|vom|de|du|d'|des|desde|dal|da|dall'|van|din|del)\s{0,3})$/u;
/** How long it took, as some sites add it: `(3 years 2 months)`. */
const duration =
  /^\s*[·(,]?\s*(?:(?:\d{1,2}|less than a|a)\s?(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|meses|anni|mesi|jaar|maanden)\b[\s,]*(?:and\s|et\s|y\s|und\s)?){1,2}\)?/i;
const until = "until|till|bis|jusqu'en|jusqu’en|hasta|até|fino al|fino a|tot|până în|pana in";
const dash =
  /^\s*(?:(?:[-–—]\s{0,2})?(?:bis|jusqu'à|hasta|até|ate|tot|fino ad?|până în|până|pana|until|till|to)|[-–—−‐‑~→⇒〜～－―ー至到]+|から|\.{2,3}|to|until|till|through|thru|bis|à|au|jusqu'à|a|al|hasta|até|ate|tot|fino ad?|t\/m|până în|până|pana|la|and)\s*$/i;
/** What a damaged file may have instead of a dash, believed only between two dates that name their months, or are all of the line. */
const oddDash = /^\s*(?:\S{1,5}:?)\s*$/u;
// On text in lower case: a class of Unicode letters that ignores case takes long to compile.
const sinceBefore = new RegExp(`(?:^|[^\\p{L}])((?:${since})\\s{1,3})$`, "u");
const untilBefore = new RegExp(`(?:^|[^\\p{L}])((?:${until})\\s{1,3})$`, "u");
const more = /^\s*[,;&/]\s*$|^\s*(?:and|und|et|y|e|en|și)\s*$/i;
/** `??? – present`. */
const unknownStart = /(?:\?{1,4}|…|\.{3})\s?[-–—]\s?$/;
/** A line longer than this is prose, whose years are not an entry's dates. */
const longestLine = 1000;

/** All the dates of a line, left to right; ranges that follow each other (`2000 - 2003, 2007 - 2011`) are one. */
export function findDates(line: string): DateRange[] {
  if (line.length > longestLine || !/\d|[?…][ –—-]/.test(line)) return [];
  return joinNeighbours(pairUp(findPoints(line), line), line).map((span) => bracketed(span, line));
}

/** The dates a line begins with, null where it begins otherwise. */
export function datesAtStart(line: string): DateRange | null {
  const found = findDates(line)[0];
  return found !== undefined && /^[\s|,;:–—-]*$/.test(line.slice(0, found.startIndex)) ? found : null;
}

/** The dates a line ends with, in brackets or not, null where it ends otherwise. */
export function datesAtEnd(line: string): DateRange | null {
  const found = findDates(line).at(-1);
  return found !== undefined && /^[\s|,;.]*$/.test(line.slice(found.endIndex)) ? found : null;
}

/** The dates of a line that has nothing else, but for a word such as `Graduated:` before; null for other lines. */
export function datesAlone(line: string): DateRange | null {
  const found = datesAtEnd(line);
  if (found === null) return null;
  const before = line.slice(0, found.startIndex);
  if (/^[\s|,;–—-]*$/.test(before)) return found;
  const labelled =
    /^\s*[\p{L} ]{1,30}:\s*$/u.test(before) || /^\s*(?:expected|graduated|class of|graduation)\s*$/i.test(before);
  return labelled ? { ...found, text: line.trim(), startIndex: 0, endIndex: line.length } : null;
}

/** Whether it tells the month, or is `present`, which needs none. */
function namesMonth({ start }: DatePoint): boolean {
  return start.length === 7;
}

/** What stands before an index if it ends in a word and a space, in lower case. */
function wordsBefore(line: string, index: number): string {
  const text = line.slice(Math.max(0, index - 20), index);
  return /[a-z'ă]\s{1,3}$/i.test(text) ? text.toLowerCase() : "";
}

/** Joins two dates with a dash between into a range, and lone ones with `since` and `until` before them. */
function pairUp(points: readonly DatePoint[], line: string): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const first = points[index] as DatePoint;
    const second = points[index + 1];
    if (first.start === "present") {
      const unknown = unknownStart.exec(line.slice(Math.max(0, first.from - 12), first.from))?.[0];
      if (unknown !== undefined)
        spans.push({ start: null, end: "present", from: first.from - unknown.length, to: first.to });
      continue;
    }
    const between = second === undefined ? "" : line.slice(first.to, second.from);
    const isWhole = namesMonth(first) && first.from === 0 && second?.to === line.trimEnd().length;
    const before = wordsBefore(line, first.from);
    const opening = sinceBefore.exec(before)?.[1] ?? "";
    const joined =
      second !== undefined &&
      (dash.test(between) ||
        (second.start === "present" && /^\s{0,3}$/.test(between)) ||
        (oddDash.test(between) && ((namesMonth(first) && namesMonth(second)) || isWhole)));
    if (joined) {
      const start = first.start.startsWith("-") ? second.start.slice(0, 4) + first.start : first.start;
      const before = opening === "" ? (rangeBefore.exec(wordsBefore(line, first.from))?.[1] ?? "") : opening;
      const after = /^\s*[·(]/.test(line.slice(second.to))
        ? duration.exec(line.slice(second.to, second.to + 40))
        : null;
      const to = second.to + (after?.[0].trimEnd().length ?? 0);
      spans.push({ start, end: second.end, from: first.from - before.length, to });
      index += 1;
      continue;
    }
    if (first.start.startsWith("-")) continue;
    const openEnd = /^\s{0,2}[-–—]\s*(?=$|[)\]])/.exec(line.slice(first.to, first.to + 10))?.[0];
    const shortEnd = /^\s?[-–—]\s?(\d\d)(?![\d/.-])/.exec(line.slice(first.to, first.to + 6));
    const closing = untilBefore.exec(before)?.[1];
    if (opening !== "")
      spans.push({ start: first.start, end: "present", from: first.from - opening.length, to: first.to });
    else if (closing !== undefined)
      spans.push({ start: null, end: first.end, from: first.from - closing.length, to: first.to });
    else if (openEnd !== undefined)
      spans.push({ start: first.start, end: "present", from: first.from, to: first.to + openEnd.trimEnd().length });
    else if (shortEnd !== null && first.start.length === 4) {
      const end = first.start.slice(0, 2) + shortEnd[1];
      spans.push({ start: first.start, end, from: first.from, to: first.to + shortEnd[0].length });
    } else spans.push({ start: first.start, end: first.end, from: first.from, to: first.to });
  }
  return spans;
}

function joinNeighbours(spans: Span[], line: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && more.test(line.slice(last.to, span.from))) {
      last.end = span.end;
      last.to = span.to;
    } else joined.push({ ...span });
  }
  return joined;
}

function bracketed({ start, end, from, to }: Span, line: string): DateRange {
  const text = line.slice(from, to);
  const before = /[([]\s*$/.exec(line.slice(0, from))?.[0].length ?? 0;
  const after = /^\s*[)\]]/.exec(line.slice(to))?.[0].length ?? 0;
  const both = before > 0 && after > 0;
  return { start, end, text, startIndex: both ? from - before : from, endIndex: both ? to + after : to };
}
