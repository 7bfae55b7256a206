import { months } from "./month-names.ts";

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

const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|");
const present = alternatives(
  (
    "present|presently|now|today|current|currently|ongoing|date|to date|to present|heute|jetzt|aktuell|laufend|présent|present day|" +
    "aujourd'hui|aujourd’hui|ce jour|actuel|en cours|presente|la actualidad|actualidad|actualmente|actual|hoy|atual|atualmente|" +
    "o momento|oggi|attuale|in corso|heden|nu|prezent|în prezent|in prezent"
  ).split("|"),
);
const since = "since|from|seit|ab|depuis|desde|dal|dall'|sinds|vanaf|din|as of|as from|starting|ongoing since";
const until = "until|till|bis|jusqu'en|jusqu’en|hasta|até|fino al|fino a|tot|până în|pana in";
const season =
  "spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|" +
  "otoño|invierno|verão|outono|inverno|estate|autunno|lente|zomer|herfst|q[1-4]|h[12]|ws|ss|wintersemester|sommersemester";
const year = "(?:19[4-9]\\d|20\\d\\d)";
const month = alternatives(months.keys());
const open = "(?<![\\p{L}\\p{N}])";
const close = "(?![\\p{L}\\p{N}])";

/** One date; the groups say how it is written. Named groups keep the order of the alternatives free to change. */
const point = new RegExp(
  [
    `${open}(?<isoYear>${year})[-/.](?<isoMonth>1[0-2]|0[1-9])(?:[-/.](?:3[01]|[12]\\d|0[1-9]))?(?![-/.]?\\d)`,
    `${open}(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s{1,2}(?:de\\s)?)?(?<name>${month})${close}\\.?,?\\s{0,2}(?:de\\s|del\\s|di\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?,\\s{0,2})?(?:(?<nameYear>${year})|['’](?<shortYear>\\d\\d))${close}`,
    `${open}(?:(?:3[01]|[12]\\d|0?[1-9])[./])?(?<number>1[0-2]|0?[1-9])[./](?<numberYear>${year})${close}`,
    `${open}(?<dashMonth>1[0-2]|0[1-9])-(?<dashYear>${year})${close}`,
    `${open}(?<firstYear>${year})/(?<secondYear>\\d{4}|\\d\\d)(?![-/.]?\\d)`,
    `${open}(?:${season})\\s{1,2}(?:of\\s|de\\s)?(?<seasonYear>${year})${close}`,
    `(?<![\\p{L}\\p{N}$€£#.,+]|[$€£] |\\p{L}-)(?<bareYear>${year})(?![\\p{L}\\p{N}%+]|[.,]\\d|-\\d\\d-)`,
    `${open}(?<present>${present})${close}`,
    `${open}(?<bareMonth>${month})${close}\\.?(?=\\s?[-–—]\\s?(?:${month}))`,
  ].join("|"),
  "giu",
);
const dash =
  /^\s*(?:[-–—−‐‑~→]+|\.{2,3}|to|until|till|through|thru|bis|à|au|jusqu'à|a|al|hasta|até|ate|tot|fino ad?|t\/m|până în|până|pana|la|and)\s*$/iu;
/** What a damaged file may have instead of a dash, believed only between two dates that name their months. */
const oddDash = /^\s*(?:\S{1,5}:?)\s*$/u;
const sinceBefore = new RegExp(`(?:^|[^\\p{L}])((?:${since})\\s{1,3})$`, "iu");
const untilBefore = new RegExp(`(?:^|[^\\p{L}])((?:${until})\\s{1,3})$`, "iu");
const more = /^\s*[,;&/]\s*$|^\s*(?:and|und|et|y|e|en|și)\s*$/iu;
/** A line longer than this is prose, whose years are not an entry's dates. */
const longestLine = 1000;

/** All the dates of a line, left to right; ranges that follow each other (`2000 - 2003, 2007 - 2011`) are one. */
export function findDates(line: string): DateRange[] {
  if (line.length > longestLine || !/\d/.test(line)) return [];
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

function findPoints(line: string): (Span & { named: boolean; now: boolean })[] {
  const points = [];
  for (const match of line.matchAll(point)) {
    const group = match.groups ?? {};
    const span = {
      from: match.index,
      to: match.index + match[0].length,
      named: false,
      now: group.present !== undefined,
    };
    const monthOf = (digits: string | undefined) => `-${(digits ?? "").padStart(2, "0")}`;
    let date: string | null = group.bareYear ?? group.seasonYear ?? null;
    let end: string | null = null;
    if (group.name !== undefined) {
      date =
        (group.nameYear ?? centuryOf(group.shortYear ?? "")) + monthOf(String(months.get(group.name.toLowerCase())));
    } else if (group.isoYear !== undefined) {
      date = group.isoYear + monthOf(group.isoMonth);
      if (isAcademicYear(match[0])) [date, end] = [group.isoYear, group.isoYear.slice(0, 2) + group.isoMonth];
    } else if (group.number !== undefined) date = group.numberYear + monthOf(group.number);
    else if (group.dashMonth !== undefined) date = group.dashYear + monthOf(group.dashMonth);
    else if (group.firstYear !== undefined) {
      date = group.firstYear;
      end = group.secondYear?.length === 2 ? date.slice(0, 2) + group.secondYear : (group.secondYear ?? null);
    } else if (group.bareMonth !== undefined) date = monthOf(String(months.get(group.bareMonth.toLowerCase())));
    else if (span.now) date = "present";
    span.named = date !== null && date.length === 7;
    points.push({ ...span, start: date, end: end ?? date });
  }
  return points;
}

/** `2009/10` is the year that ends in 2010, not October. */
function isAcademicYear(text: string): boolean {
  return /^\d{4}\/\d\d$/.test(text) && Number(text.slice(5)) === (Number(text.slice(2, 4)) + 1) % 100;
}

function centuryOf(twoDigits: string): string {
  return (Number(twoDigits) >= 50 ? "19" : "20") + twoDigits;
}

/** Joins two dates with a dash between into a range, and lone ones with `since` and `until` before them. */
function pairUp(points: ReturnType<typeof findPoints>, line: string): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const first = points[index] as (typeof points)[number];
    const second = points[index + 1];
    if (first.now) continue;
    const between = second === undefined ? "" : line.slice(first.to, second.from);
    const before = line.slice(Math.max(0, first.from - 20), first.from);
    const opening = sinceBefore.exec(before)?.[1] ?? "";
    const joined =
      second !== undefined &&
      (dash.test(between) ||
        (second.now && /^\s{1,3}$/.test(between)) ||
        (first.named && second.named && oddDash.test(between)));
    if (joined) {
      const start = first.start?.startsWith("-") ? (second.start?.slice(0, 4) ?? "") + first.start : first.start;
      spans.push({ start, end: second.end, from: first.from - opening.length, to: second.to });
      index += 1;
      continue;
    }
    if (first.start?.startsWith("-")) continue;
    const openEnd = /^\s{0,2}[-–—]\s*(?=$|[)\]])/.exec(line.slice(first.to, first.to + 10))?.[0];
    const shortEnd = /^\s?[-–—]\s?(\d\d)(?![\d/.-])/.exec(line.slice(first.to, first.to + 6));
    const closing = untilBefore.exec(before)?.[1];
    if (opening !== "")
      spans.push({ start: first.start, end: "present", from: first.from - opening.length, to: first.to });
    else if (closing !== undefined)
      spans.push({ start: null, end: first.end, from: first.from - closing.length, to: first.to });
    else if (openEnd !== undefined)
      spans.push({ start: first.start, end: "present", from: first.from, to: first.to + openEnd.trimEnd().length });
    else if (shortEnd !== null && first.start?.length === 4) {
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
