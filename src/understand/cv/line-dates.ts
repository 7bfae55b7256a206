import { type DateRange, datesAlone, datesAtEnd, datesAtStart, findDates } from "../dates.ts";
import { withoutDuration } from "./durations.ts";
import { type Piece, textOf } from "./pieces.ts";

/** Dates of a line and where in it they stand: in a column of their own before the text, before it, after it, or alone. */
export interface LineDates {
  at: "column" | "start" | "end" | "alone";
  text: string;
  start: string | null;
  end: string | null;
}

/** Longest text beside dates that is still a heading and not prose. */
const longestHeading = 200;

/** The dates that a line has beside its words, and the pieces left of it; null where there are none. */
export function takeDates(pieces: Piece[]): { pieces: Piece[]; dates: LineDates } | null {
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
      return { pieces: parted(pieces, index, before, from), dates: lineDates("end", found) };
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
      return { pieces: parted(pieces, index, before, from), dates: lineDates("end", found) };
    }
  }
  return null;
}

/** The pieces with one parted in two: `before`, and what begins at `from`. */
function parted(pieces: readonly Piece[], index: number, before: string, from: number): Piece[] {
  const { text, source } = pieces[index] as Piece;
  const after = { text: text.slice(from), source: { ...source, column: source.column + from } };
  return [...pieces.slice(0, index), { text: before, source }, after, ...pieces.slice(index + 1)];
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
