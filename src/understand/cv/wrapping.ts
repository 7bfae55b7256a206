import { isPageNumber, isRule } from "./furniture.ts";
import { labelOf } from "./labels.ts";
import { joinLines, type Line } from "./lines.ts";
import { placeOfOrganization } from "./segments.ts";

/** Lines beyond this were not broken by a page's width. */
const widestPage = 140;
/** No paragraph of a CV is longer; a hostile one is cut here. */
const mostPieces = 300;

/**
 * Joins what only the page's width broke. `isHeading` tells lines that announce a section: those stay alone, as do
 * lines of furniture. A page's foot inside a bullet does not part it.
 */
export function joinWrapped(lines: readonly Line[], isHeading: (line: Line) => boolean): Line[] {
  const width = pageWidth(lines);
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
    if (open !== null && !alone && continues(open, line, lines[index - 1], width) && !isTitle(line, lines[index + 1])) {
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
  if (next !== undefined && next.gapBefore === 0 && next.dates?.at === "alone") return true;
  const place = placeOfOrganization(line.text);
  return place !== null && /[|–—•·-]$/.test(line.text.slice(0, -place.place.length).trimEnd());
}

/** The width that the lines were broken at, as far as the longest line tells; infinite where lines were not broken. */
function pageWidth(lines: readonly Line[]): number {
  let longest = 0;
  for (const line of lines)
    if (line.dates === null || line.dates.at === "column") longest = Math.max(longest, endOf(line));
  return longest > widestPage ? Number.POSITIVE_INFINITY : longest;
}

function endOf(line: Line): number {
  const cell = line.last.cells.at(-1);
  return cell === undefined ? 0 : cell.column - 1 + cell.text.length;
}

function continues(open: Line, next: Line, previous: Line | undefined, width: number): boolean {
  if (next.mark !== null || open.pieces.length >= mostPieces) return false;
  if (open.text.endsWith("\u00ad") && next.gapBefore === 0) return true;
  const crossesPage = previous !== undefined && isPageNumber(previous.text);
  if (next.gapBefore > 0 || (crossesPage && previous.gapBefore > 0 && open.mark === null)) return false;
  const isFull = endOf(open) + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > width;
  return open.mark === null ? continuesPlain(open, next, isFull) : continuesItem(open, next, isFull);
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
  if (!isFull) return false;
  return !(endsSentence(open.text) && startsCapital(next.text));
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
