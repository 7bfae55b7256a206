import type { Block } from "../../model/document.ts";
import type { Source } from "../../model/source.ts";
import { datesAlone, findDates } from "../dates.ts";
import { isPageNumber } from "./furniture.ts";
import { type LineDates, takeDates } from "./line-dates.ts";
import { type Piece, textOf } from "./pieces.ts";

export type { Piece };
export { textOf };

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
