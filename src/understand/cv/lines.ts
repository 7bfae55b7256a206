import type { Block } from "../../model/document.ts";
import type { Source } from "../../model/source.ts";
import { type DateRange, datesAlone, datesAtEnd, datesAtStart, findDates } from "../dates.ts";
import { withoutDuration } from "./durations.ts";
import { isPageNumber } from "./furniture.ts";

/** A piece of a line: one cell of one printed line. */
export interface Piece {
  text: string;
  source: Source;
}

/** Dates of a line and where in it they stand: in a column of their own before the text, before it, after it, or alone. */
export interface LineDates {
  at: "column" | "start" | "end" | "alone";
  text: string;
  start: string | null;
  end: string | null;
}

/** A line as meant: printed lines that only the page's width broke are one. */
export interface Line {
  /** Without the dates. */
  text: string;
  pieces: Piece[];
  /** The pieces with the dates still in them. */
  printed: Piece[];
  dates: LineDates | null;
  mark: string | null;
  indent: number;
  gapBefore: number;
  source: Source;
  /** The last printed line of it, for joining the next. */
  last: Block;
}

/** A line for each block, none joined yet. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(partsOf).flatMap((block) => {
    const pieces = block.cells.map((cell) => ({
      text: cell.text,
      source: { ...block.source, column: cell.column },
    }));
    const dated = block.mark === null && !isPageNumber(block.text) ? takeDates(pieces) : null;
    const line: Line = {
      text: textOf(dated?.pieces ?? pieces),
      pieces: dated?.pieces ?? pieces,
      printed: pieces,
      dates: dated?.dates ?? null,
      mark: block.mark,
      indent: block.indent,
      gapBefore: block.gapBefore,
      source: block.source,
      last: block,
    };
    return dated === null && block.mark === null ? parted(line) : [line];
  });
}

/** `School, Lima | Graduated: May 2019 | Grade: 1.3`: what follows dates that say what they are is a line of its own. */
function partsOf(block: Block): Block[] {
  const { text, cells, source } = block;
  if (block.kind !== "text" || block.mark !== null || cells.length !== 1 || !/\s[|·•]\s.*:|:.*\s[|·•]\s/.test(text))
    return [block];
  for (const part of text.matchAll(/(?:^|(?<=\s[|·•]\s))[^|·•]{1,60}?(?=\s+[|·•]\s)/g)) {
    if (!/^\p{L}[\p{L} ]{1,30}:\s/u.test(part[0]) || datesAlone(part[0]) === null) continue;
    const cell = (from: number, to: number) => {
      const words = text.slice(from, to).replace(/^[\s|·•]+|[\s|·•]+$/g, "");
      return { text: words, column: source.column + text.indexOf(words, from) };
    };
    const end = part.index + part[0].length;
    const before = cell(0, part.index);
    const dates = cell(part.index, end);
    const after = cell(end, text.length);
    return [
      { ...block, cells: before.text === "" ? [dates] : [before, dates] },
      { ...block, text: after.text, cells: [after], gapBefore: 0, source: { ...source, column: after.column } },
    ];
  }
  return [block];
}

/** `MSc Botany, Kelp University, 2011. Thesis: …`: the heading, and the sentence after its dates. */
function parted(line: Line): Line[] {
  const dates = line.pieces.length === 1 ? findDates(line.text)[0] : undefined;
  if (dates === undefined || !/^[^.]{10,120},\s$/.test(line.text.slice(0, dates.startIndex))) return [line];
  if (!/^\.\s+\p{Lu}\p{L}+[: ]/u.test(line.text.slice(dates.endIndex))) return [line];
  const { head, tail } = cutLine(line, dates.endIndex + 1);
  const dated = takeDates(head.pieces);
  return dated === null ? [line] : [{ ...head, ...dated, text: textOf(dated.pieces) }, tail];
}

/** Adds the next line, which was only a wrapped part of this one; what looks like dates in a bullet is its text. */
export function joinLines(line: Line, next: Line): Line {
  const pieces = [...line.pieces, ...(line.mark === null ? next.pieces : next.printed)];
  const printed = [...line.printed, ...next.printed];
  const added = line.mark === null ? next.dates : null;
  const dates = line.dates !== null && added !== null ? joinDates(line.dates, added) : (line.dates ?? added);
  return { ...line, pieces, printed, dates, text: textOf(pieces), last: next.last };
}

/** A line cut before a character of its first piece, white space between the parts left out. */
export function cutLine(line: Line, index: number): { head: Line; tail: Line } {
  const cut = (pieces: readonly Piece[]) => {
    const [first = { text: "", source: line.source }, ...others] = pieces;
    const rest = first.text.slice(index);
    const skipped = rest.length - rest.trimStart().length;
    const source = { ...first.source, column: first.source.column + index + skipped };
    const begun = rest.trim() === "" ? [] : [{ text: rest.trimStart(), source }];
    return { before: { ...first, text: first.text.slice(0, index).trimEnd() }, after: [...begun, ...others] };
  };
  const [pieces, printed] = [cut(line.pieces), cut(line.printed)];
  const head = { ...line, text: pieces.before.text, pieces: [pieces.before], printed: [printed.before], dates: null };
  const source = printed.after[0]?.source ?? line.source;
  const tail = {
    ...line,
    text: textOf(pieces.after),
    pieces: pieces.after,
    printed: printed.after,
    source,
    gapBefore: 0,
  };
  return { head, tail };
}

function joinDates(first: LineDates, second: LineDates): LineDates {
  return { ...first, text: `${first.text} ${second.text}`, end: second.end };
}

/**
 * Pieces as running text: a soft hyphen at an end goes, a hyphen inside a word stays and takes no space.
 * @param between what stands between two cells of one printed line.
 */
export function textOf(pieces: readonly Piece[], between = " "): string {
  let text = "";
  for (const [index, piece] of pieces.entries()) {
    if (text === "") text = piece.text;
    else if (between !== " " && pieces[index - 1]?.source.line === piece.source.line) text += between + piece.text;
    else if (text.endsWith("\u00ad")) text = text.slice(0, -1) + piece.text;
    else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(piece.text)) text += piece.text;
    else text += ` ${piece.text}`;
  }
  return text;
}

/** Where the character at an index of the line's printed text stands in the file. */
export function sourceAt(line: Line, index: number): Source {
  let from = 0;
  for (const [position, piece] of line.printed.entries()) {
    const to = textOf(line.printed.slice(0, position + 1)).length;
    if (index < to)
      return { ...piece.source, column: piece.source.column + Math.max(0, index - (to - piece.text.length)) };
    from = to;
  }
  return from === 0 ? line.source : (line.printed.at(-1)?.source ?? line.source);
}

/** Longest text beside dates that is still a heading and not prose. */
const longestHeading = 200;

function takeDates(pieces: Piece[]): { pieces: Piece[]; dates: LineDates } | null {
  const [first, ...others] = pieces as [Piece, ...Piece[]];
  const text = textOf(pieces);
  if (text.length > longestHeading) return null;
  const alone = datesAlone(text);
  if (alone !== null) return { pieces: [], dates: lineDates("alone", alone) };
  const counted = datesAlone(withoutDuration(text) ?? "");
  if (counted !== null) return { pieces: [], dates: { ...lineDates("alone", counted), text } };
  const column = others.length > 0 ? datesAlone(first.text.replace(/[,;]$/, "")) : null;
  const isRemark = others[0]?.text.startsWith("(") === true;
  if (column !== null && isRemark) return { pieces: others, dates: lineDates("start", column) };
  if (column !== null) return { pieces: others, dates: { ...lineDates("column", column), text: first.text } };
  const last = pieces.at(-1) as Piece;
  const right = others.length > 0 ? datesAlone(last.text) : null;
  if (right !== null) return { pieces: pieces.slice(0, -1), dates: lineDates("end", right) };
  return datesInText(pieces);
}

/** Dates that no gap sets apart: at the end of the last piece or the start of the first. */
function datesInText(pieces: Piece[]): { pieces: Piece[]; dates: LineDates } | null {
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  const end = datesAtEnd(last.text);
  if (end !== null && isSetApart(last.text, end)) {
    const kept = last.text.slice(0, end.startIndex).replace(/[\s,|–—•·-]+$/, "");
    return { pieces: withText(pieces, pieces.length - 1, { ...last, text: kept }), dates: lineDates("end", end) };
  }
  const amid = datesAmid(pieces) ?? datesInBrackets(pieces);
  if (amid !== null) return amid;
  const start = datesAtStart(first.text);
  const rest = first.text.slice(start?.endIndex ?? 0);
  if (start === null || !/^\s*[,:：|–—([-]|^\s+\p{Ll}|^\s+\p{Lu}[^.]*$|^\s*\p{Lo}/u.test(rest)) return null;
  if (start.start === start.end && !/^\s*[:：|–—-]/.test(rest) && !/[\])]$/.test(first.text.slice(0, start.endIndex)))
    return null;
  const skip = /^[\s,:：|–—-]*/.exec(rest)?.[0].length ?? 0;
  const source = { ...first.source, column: first.source.column + start.endIndex + skip };
  return { pieces: withText(pieces, 0, { text: rest.slice(skip), source }), dates: lineDates("start", start) };
}

/** A range between two bars or dots: `Acme · Jan 2020 – Present · Lagos`. */
function datesAmid(pieces: Piece[]): { pieces: Piece[]; dates: LineDates } | null {
  for (const [index, piece] of pieces.entries()) {
    const parts = [...piece.text.matchAll(/\S(?:.*?\S)??(?=\s+[·•|]\s|$)/g)];
    for (const part of parts.slice(1, -1)) {
      const own = part[0].replace(/^[·•|]\s+/, "");
      const found = datesAlone(own);
      if (found === null || found.start === found.end) continue;
      const before = piece.text.slice(0, part.index).trimEnd();
      const rest = /^\s*[·•|]\s+/.exec(piece.text.slice(part.index + part[0].length))?.[0].length ?? 0;
      const from = part.index + part[0].length + rest;
      const after = {
        text: piece.text.slice(from),
        source: { ...piece.source, column: piece.source.column + from },
      };
      const kept = [...pieces.slice(0, index), { ...piece, text: before }, after, ...pieces.slice(index + 1)];
      return { pieces: kept, dates: lineDates("end", found) };
    }
  }
  return null;
}

/** A range in brackets between two parts of a heading: `Cook (2018 - 2021), The Mill`. */
function datesInBrackets(pieces: Piece[]): { pieces: Piece[]; dates: LineDates } | null {
  for (const [index, piece] of pieces.entries()) {
    for (const found of findDates(piece.text)) {
      const rest = piece.text.slice(found.endIndex);
      const isBracketed = found.endIndex - found.startIndex > found.text.length && found.start !== found.end;
      const joint = /^\s*[,|·•–—-]\s+(?=[\p{Lu}\p{Lo}\d])/u.exec(rest)?.[0];
      const before = piece.text.slice(0, found.startIndex).trimEnd();
      if (!isBracketed || joint === undefined || before === "" || before.length > 80) continue;
      const from = found.endIndex + joint.length;
      const after = {
        text: piece.text.slice(from),
        source: { ...piece.source, column: piece.source.column + from },
      };
      const kept = [...pieces.slice(0, index), { ...piece, text: before }, after, ...pieces.slice(index + 1)];
      return { pieces: kept, dates: lineDates("end", found) };
    }
  }
  return null;
}

function withText(pieces: Piece[], index: number, piece: Piece): Piece[] {
  return pieces.map((old, position) => (position === index ? piece : old)).filter(({ text }) => text !== "");
}

/** A range, a month or brackets set dates apart by themselves; a bare year needs a comma, a bar, or a dash before it. */
function isSetApart(text: string, dates: DateRange): boolean {
  const before = text.slice(0, dates.startIndex).trimEnd();
  if (/(?:^|\s)(?:in|of|by|from|until|to|and|the|on|at|or|than|over|before|after|during|for|with)$/i.test(before))
    return false;
  if (/[.;:]$/.test(before) && before.length > 60) return false;
  const isRange = dates.start !== dates.end;
  const isBracketed = dates.endIndex - dates.startIndex > dates.text.length;
  return isRange || isBracketed || dates.start?.length === 7 || /[,|–—•·-]$/.test(before);
}

function lineDates(at: LineDates["at"], { text, start, end }: DateRange): LineDates {
  return { at, text, start, end };
}
