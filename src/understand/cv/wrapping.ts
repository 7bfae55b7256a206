import { isPageNumber, isRule } from "./furniture.ts";
import { labelOf } from "./labels.ts";
import { joinLines, type Line } from "./lines.ts";
import { isRole } from "./roles.ts";
import { placeOfOrganization } from "./segments.ts";

/** Lines beyond this were not broken by a page's width. */
const widestPage = 140;
/** Lines set in less than this are no cells of a table. */
const leastCellIndent = 12;
/** Unmarked lines of such a length are prose; where so many of them end in a full stop, paragraphs do. */
const shortestProse = 30;
const leastStopped = 0.3;
/** Lines set in further are cells or centred. */
const hangingFrom = 8;
/** A line shorter than this share of the width was not broken by it, whatever the font. */
const leastFull = 0.6;
/** Lines set in further are of a second column. */
const besideFrom = 40;
/** So many of them, since a title in the middle of a page is set in, too. */
const fewestBeside = 4;
/** Columns narrower than this hold lists of short lines. */
const narrowest = 36;
/** No paragraph of a CV is longer; a hostile one is cut here. */
const mostPieces = 300;

/**
 * Joins what only the page's width broke. `isHeading` tells lines that announce a section: those stay alone, as do
 * lines of furniture. A page's foot inside a bullet does not part it.
 */
export function joinWrapped(lines: readonly Line[], isHeading: (line: Line) => boolean): Line[] {
  const setting = settingOf(lines);
  const joined: Line[] = [];
  let open: Line | null = null;
  let openIndex = -1;
  for (const [index, line] of lines.entries()) {
    if (isPageNumber(line.text) || isRule(line.text)) {
      joined.push(line);
      if (isRule(line.text)) open = null;
      continue;
    }
    const alone = isHeading(line);
    if (
      open !== null &&
      !alone &&
      continues(open, line, lines[index - 1], setting) &&
      !isTitle(line, lines[index + 1])
    ) {
      open = joinLines(open, line);
      joined[openIndex] = open;
      continue;
    }
    joined.push(line);
    open = alone ? null : line;
    openIndex = joined.length - 1;
  }
  return joined;
}

/** Joins to an item the lines that stand under its words, where lines are whole paragraphs. */
export function joinItems(lines: readonly Line[], isHeading: (line: Line) => boolean): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    const isUnder =
      open !== undefined &&
      open.mark !== null &&
      line.mark === null &&
      line.indent > open.indent &&
      line.gapBefore === 0;
    if (isUnder && line.dates === null && !isHeading(line)) joined[joined.length - 1] = joinLines(open, line);
    else joined.push(line);
  }
  return joined;
}

/** A line over dates of its own, or one that ends in a place after a dash or bar, begins an entry. */
function isTitle(line: Line, next: Line | undefined): boolean {
  if (line.mark !== null || !startsCapital(line.text) || line.text.length > 120) return false;
  const isDated = next !== undefined && next.gapBefore === 0 && next.mark === null && next.dates !== null;
  if (isDated && (next.dates?.at === "alone" || (isRole(line.text) && next.text.split(" ").length <= 3))) return true;
  const place = placeOfOrganization(line.text);
  return place !== null && /[|–—•·-]$/.test(line.text.slice(0, -place.place.length).trimEnd());
}

/** How a document's lines were broken. */
interface Setting {
  /** As far as the longest line tells; infinite where lines were not broken. */
  width: number;
  /** The same of a second column. */
  widthBeside: number;
  /** Its unmarked prose ends in full stops, so that a line without one goes on. */
  hasStops: boolean;
}

function settingOf(lines: readonly Line[]): Setting {
  let longest = 0;
  let beside = 0;
  let set = 0;
  let prose = 0;
  let stopped = 0;
  for (const line of lines) {
    const isProse = line.dates === null || line.dates.at === "column";
    if (!isProse || isPageNumber(line.text) || isRule(line.text)) continue;
    if (line.indent >= besideFrom) {
      beside = Math.max(beside, endOf(line));
      set += 1;
    } else longest = Math.max(longest, endOf(line));
    if (line.mark !== null || line.text.length < shortestProse) continue;
    prose += 1;
    if (endsSentence(line.text)) stopped += 1;
  }
  if (set < fewestBeside) longest = Math.max(longest, beside);
  return {
    width: longest > widestPage ? Number.POSITIVE_INFINITY : longest,
    widthBeside: set < fewestBeside ? longest : beside,
    hasStops: stopped > prose * leastStopped,
  };
}

function endOf(line: Line): number {
  const cell = line.last.cells.at(-1);
  return cell === undefined ? 0 : cell.column - 1 + cell.text.length;
}

function continues(open: Line, next: Line, previous: Line | undefined, setting: Setting): boolean {
  if (next.mark !== null || open.pieces.length >= mostPieces) return false;
  if (open.text.endsWith("\u00ad") && next.gapBefore === 0) return true;
  const crossesPage = previous !== undefined && isPageNumber(previous.text);
  if (next.gapBefore > 0 || (crossesPage && previous.gapBefore > 0 && open.mark === null)) return false;
  if (isLabelled(next.text) && (isLabelled(open.text) || open.mark === null)) return false;
  if (next.gapBefore === 0 && hangsUnderCell(open, next)) return true;
  const hangs = open.mark === null && open.dates === null && next.dates === null && next.indent > open.indent;
  if (hangs && /^\p{Ll}/u.test(next.text) && open.indent <= hangingFrom) return true;
  const { width: whole, hasStops } = setting;
  const width = open.indent >= besideFrom ? setting.widthBeside : whole;
  const isOwn = startsCapital(next.text) || /^\p{Lo}/u.test(next.text);
  if (width - open.indent < narrowest && isOwn && open.mark === null) return false;
  const isFull = endOf(open) + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > width;
  if (open.mark !== null) return continuesItem(open, next, isFull);
  const isLong = Number.isFinite(width) && open.pieces.length === 1 && endOf(open) > width * leastFull;
  return continuesPlain(open, next, isFull) || (isLong && continuesProse(open, next, hasStops));
}

/** Set in as far as the last cell of the line before: a wrapped cell of a table. */
function hangsUnderCell(open: Line, next: Line): boolean {
  const cell = open.last.cells.length === 2 ? open.last.cells[1] : undefined;
  const begun = cell ?? (open.pieces.length > 1 && open.last.cells.length === 1 ? open.last.cells[0] : undefined);
  return (
    begun !== undefined &&
    begun.column > leastCellIndent &&
    next.pieces.length === 1 &&
    next.dates === null &&
    open.dates === null &&
    Math.abs(next.indent - (begun.column - 1)) <= 1
  );
}

function continuesItem(open: Line, next: Line, isFull: boolean): boolean {
  if (next.dates !== null && next.dates.at !== "end" && next.dates.at !== "alone") return false;
  if (next.indent > open.indent) return next.dates === null || isFull || !startsCapital(next.text);
  if (next.indent < open.indent || next.dates !== null || labelOf(next.text) !== null) return false;
  return isFull ? !(endsSentence(open.text) && startsCapital(next.text)) : /^\p{Ll}/u.test(next.text);
}

function continuesPlain(open: Line, next: Line, isFull: boolean): boolean {
  const last = open.dates;
  if (last?.at === "column" && next.dates?.at === "column") return /,$/.test(last.text);
  const hangs = last?.at === "column" && next.indent >= (open.pieces[0]?.source.column ?? 1) - 1;
  if (next.dates !== null && !(isFull && next.dates.at === "end" && hasOpenBracket(open.text))) return false;
  if (!hangs && next.indent !== open.last.indent) return false;
  if (labelOf(next.text) !== null) return false;
  if (hasOpenBracket(open.text)) return isFull || !startsCapital(next.text);
  if (last !== null) return hangs && (/[,&/]$/.test(open.text) ? isFull : !startsCapital(next.text));
  const label = labelOf(open.text);
  if (label?.kind === "contributions" || label?.kind === "projects") return false;
  if (label !== null && isFull) return true;
  if (!isFull || (startsCapital(next.text) && areAlike(open.text, next.text))) return false;
  return !(endsSentence(open.text) && startsCapital(next.text));
}

/** Two items of a list, each with dashes between its parts. */
function areAlike(one: string, other: string): boolean {
  const dashes = (text: string) => text.match(/\s[-–—|]\s/g)?.length ?? 0;
  return dashes(one) >= 2 && dashes(one) === dashes(other);
}

/** `Tools: hammer` begins a line of its own. */
function isLabelled(text: string): boolean {
  return /^[\p{Lu}\p{Lo}][\p{L} &/-]{1,28}\s?(?::\s|：)\s?\S/u.test(text);
}

/** Prose broken in a font whose letters are not all as wide, so that no line is full: what is said tells that it goes on. */
function continuesProse(open: Line, next: Line, hasStops: boolean): boolean {
  if (open.dates !== null || next.dates !== null || next.indent !== open.last.indent || next.pieces.length > 1)
    return false;
  if (labelOf(next.text) !== null || labelOf(open.text) !== null || endsSentence(open.text)) return false;
  return /^\p{Ll}/u.test(next.text) || /,$/.test(open.text) || hasStops;
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

function endsSentence(text: string): boolean {
  return /[.!?:;]["”’)]?$/.test(text);
}

function startsCapital(text: string): boolean {
  return /^["“‘(]?[\p{Lu}\d]/u.test(text);
}
