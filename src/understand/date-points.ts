import { cjkDateAt } from "./cjk-dates.ts";
import { months } from "./month-names.ts";

/** One date in a line. */
export interface DatePoint {
  /** `YYYY-MM`, `YYYY`, `-MM` where the year stands with the next date, or `present`. */
  start: string;
  /** The same, but for two years in one (`2009/10`). */
  end: string;
  from: number;
  to: number;
}

const presents = byFirstWord(
  "present|presently|now|today|current|currently|ongoing|date|to date|to present|heute|jetzt|aktuell|laufend|présent|present day|" +
    "aujourd'hui|aujourd’hui|ce jour|actuel|en cours|presente|la actualidad|actualidad|actualmente|actual|hoy|atual|atualmente|" +
    "o momento|à data|a data|ao presente|à presente data|o presente|la fecha|la actual|dato|oggi|attuale|in corso|heden|nu|prezent|în prezent|in prezent|現在|現在に至る|至今|迄今|现在|目前",
);
const seasons = new Set(
  (
    "spring|summer|summers|winters|fall|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|" +
    "otoño|invierno|verão|outono|inverno|estate|autunno|lente|zomer|herfst|q1|q2|q3|q4|h1|h2|ws|ss|wintersemester|sommersemester"
  ).split("|"),
);

// Small patterns without Unicode classes, each tried at one place only: compiling a single one of all the ways to write a
// date costs more than the rest of a run. That no letter or digit follows is checked apart, by `endsAt`.
const yearAndMonth =
  /((?:19[4-9]|20\d)\d)[-/.](1[0-2]|0[1-9])(?:[-/.](?:3[01]|[12]\d|0[1-9]))?(?!\d|[-/.]\d(?!\d{3}))/y;
const dayBeforeName = /\d{1,2}(?:\.|st|nd|rd|th)?\s{1,2}(?:de\s)?/iy;
const yearAfterName =
  /(?:\.?,?\s{0,2}|[/-](?=\d{4}))(?:de\s|del\s|di\s)?(?:\d{1,2}(?:st|nd|rd|th)?,\s{0,2})?(?:((?:19[4-9]|20\d)\d)|['’](\d\d))/iy;
const monthAndYear = /(?:(?:3[01]|[12]\d|0?[1-9])[./])?(1[0-2]|0?[1-9])[./]((?:19[4-9]|20\d)\d)/y;
const monthDashYear = /(1[0-2]|0[1-9])-((?:19[4-9]|20\d)\d)/y;
const twoYears = /((?:19[4-9]|20\d)\d)\/(\d{4}|\d\d)(?![-/.]?\d)/y;
const yearAfterSeason = /\s{1,2}(?:of\s|de\s)?((?:19[4-9]|20\d)\d)/iy;
const bareYear = /(?:19[4-9]|20\d)\d(?![%+]|[.,]\d|-\d\d-)/y;
/** No character of such a script has a code below it. */
const firstCjk = 0x2e80;
const dashAfterName = /\.?\s?[-–—]\s?/y;
/** What before a year makes it an amount or a part of a name. */
const noYearAfter = /[$€£#.,+]$|[$€£] $|\p{L}-$/u;

/** The dates of a line, left to right; each begins where a word begins. */
export function findPoints(line: string): DatePoint[] {
  const points: DatePoint[] = [];
  let inWord = false;
  for (let index = 0; index < line.length; ) {
    // Scripts without spaces set nothing between a word and a year, nor between a month and a word.
    const startsWord = !inWord || (index > 0 && line.charCodeAt(index - 1) >= firstCjk);
    inWord = isWordAt(line, index);
    const point = startsWord && inWord ? pointAt(line, index) : null;
    if (point === null) {
      index += (line.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    points.push(point);
    index = point.to;
    inWord = isWordAt(line, index - 1);
  }
  return points;
}

function pointAt(line: string, from: number): DatePoint | null {
  const cjk = line.indexOf("年", from) < 0 ? null : cjkDateAt(line, from);
  if (cjk !== null) return at(cjk.date, from, from + cjk.length);
  return isDigit(line.charCodeAt(from)) ? pointAtDigit(line, from) : pointAtLetter(line, from);
}

function pointAtDigit(line: string, from: number): DatePoint | null {
  const iso = matchAt(yearAndMonth, line, from);
  if (iso !== null) {
    const [text, year = "", month = ""] = iso;
    const point = { start: `${year}-${month}`, from, to: from + text.length };
    return isAcademicYear(text)
      ? { ...point, start: year, end: year.slice(0, 2) + month }
      : { ...point, end: point.start };
  }
  const day = matchAt(dayBeforeName, line, from);
  const named = day === null ? null : namedMonth(line, from + day[0].length);
  if (named !== null) return { ...named, from };
  const numbered = matchAt(monthAndYear, line, from) ?? matchAt(monthDashYear, line, from);
  if (numbered !== null && endsAt(line, from + numbered[0].length))
    return at(`${numbered[2]}-${(numbered[1] ?? "").padStart(2, "0")}`, from, from + numbered[0].length);
  const two = matchAt(twoYears, line, from);
  if (two !== null) {
    const [text, start = "", second = ""] = two;
    return { start, end: second.length === 2 ? start.slice(0, 2) + second : second, from, to: from + text.length };
  }
  const bare = matchAt(bareYear, line, from);
  if (bare === null || !endsAt(line, from + 4) || noYearAfter.test(line.slice(Math.max(0, from - 3), from)))
    return null;
  return at(bare[0], from, from + 4);
}

function pointAtLetter(line: string, from: number): DatePoint | null {
  const to = wordEnd(line, from);
  const word = line.slice(from, to).toLowerCase();
  const named = namedMonth(line, from);
  if (named !== null) return named;
  const season = seasons.has(word) ? matchAt(yearAfterSeason, line, to) : null;
  if (season !== null && endsAt(line, to + season[0].length)) return at(season[1] ?? "", from, to + season[0].length);
  for (const phrase of presents.get(word) ?? []) {
    const end = from + phrase.length;
    if (line.slice(from, end).toLowerCase() === phrase && endsAt(line, end)) return at("present", from, end);
  }
  const month = months.get(word);
  const between = month === undefined ? null : matchAt(dashAfterName, line, to);
  if (month === undefined || between === null) return null;
  const rest = line.slice(to + between[0].length, to + between[0].length + 12).toLowerCase();
  if (![...months.keys()].some((name) => rest.startsWith(name))) return null;
  return at(`-${String(month).padStart(2, "0")}`, from, between[0].startsWith(".") ? to + 1 : to);
}

/** A month's name and its year. */
function namedMonth(line: string, from: number): DatePoint | null {
  const nameEnd = wordEnd(line, from);
  const month = months.get(line.slice(from, nameEnd).toLowerCase());
  const match = month === undefined ? null : matchAt(yearAfterName, line, nameEnd);
  if (month === undefined || match === null || !endsAt(line, nameEnd + match[0].length)) return null;
  const [text, year = centuryOf(match[2] ?? "")] = match;
  return at(`${year}-${String(month).padStart(2, "0")}`, from, nameEnd + text.length);
}

function at(date: string, from: number, to: number): DatePoint {
  return { start: date, end: date, from, to };
}

function matchAt(pattern: RegExp, line: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(line);
}

/** `2009/10` is the year that ends in 2010, not October. */
function isAcademicYear(text: string): boolean {
  return /^\d{4}\/\d\d$/.test(text) && Number(text.slice(5)) === (Number(text.slice(2, 4)) + 1) % 100;
}

function centuryOf(twoDigits: string): string {
  return (Number(twoDigits) >= 50 ? "19" : "20") + twoDigits;
}

/** The phrases that begin with a word, the longest first. */
function byFirstWord(list: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of list.split("|").sort((a, b) => b.length - a.length)) {
    const first = phrase.slice(0, wordEnd(phrase, 0));
    groups.set(first, [...(groups.get(first) ?? []), phrase]);
  }
  return groups;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether the character at this index, or the one that this index is in the midst of, is a letter or a digit. */
function isWordAt(line: string, index: number): boolean {
  const code = line.charCodeAt(index);
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const isLowHalf = code >= 0xdc00 && code <= 0xdfff && index > 0;
  const whole = line.codePointAt(isLowHalf ? index - 1 : index) ?? 0;
  const character = String.fromCodePoint(isLowHalf && whole <= 0xffff ? code : whole);
  return index < line.length && /[\p{L}\p{N}]/u.test(character);
}

function endsAt(line: string, index: number): boolean {
  return !isWordAt(line, index);
}

function wordEnd(line: string, from: number): number {
  let end = from;
  while (isWordAt(line, end)) end += 1;
  return end;
}
