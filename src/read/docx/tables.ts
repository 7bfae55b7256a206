import type { Block } from "../../model/document.ts";
import type { Placed } from "./placed.ts";

/** Texts longer than this stand in no column of dates, places or labels. */
const longestAside = 60;
const longestLine = 120;
/** Cells of up to so many lines may be one heading in columns: `Acme | Lima` over `Cook | 2019`. */
const mostLines = 3;

/**
 * The cells of a table's row in reading order. Cells of a line each are one line in columns, and so are a few short lines
 * beside each other, or a date beside the first line of what it dates; two columns of text are read one after the other.
 */
export function rowBlocks(cells: readonly Placed[][]): Placed[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const [first] = filled;
  if (first === undefined || filled.length === 1) return first ?? [];
  const isEven = filled.every(
    (cell) => cell.length === first.length && cell.every((line) => isShort(line, longestLine)),
  );
  if (isEven && first.length <= mostLines) return joinLines(filled);
  const long = filled.filter((cell) => cell.length > mostLines || !cell.every((line) => isShort(line, longestLine)));
  const [body] = long.length === 1 ? long : [filled.toSorted((one, other) => other.length - one.length)[0]];
  const isColumns = filled.every((cell, index) => cell === body || isAside(cell, index > filled.indexOf(body ?? [])));
  return long.length <= 1 && isColumns
    ? joinLines(filled.map((cell) => (cell === body ? cell : joinRange(cell))))
    : filled.flat();
}

function isShort({ block }: Placed, longest: number): boolean {
  return block.kind === "text" && block.text.length <= longest;
}

/** Dates stand before what they date, dates and places after it. */
function isAside(cell: readonly Placed[], isAfter: boolean): boolean {
  const text = cell.map(({ block }) => block.text).join(" ");
  return cell.length <= 2 && cell.every((line) => isShort(line, longestAside)) && (isAfter || /\d/.test(text));
}

/** `2019 –` over `2021` is one range. */
function joinRange(cell: readonly Placed[]): Placed[] {
  const [first, second] = cell;
  if (first === undefined || second === undefined || !/[-–—]$/.test(first.block.text)) return [...cell];
  const text = `${first.block.text} ${second.block.text}`;
  const { column } = first.block.source;
  return [{ ...first, block: { ...first.block, text, cells: [{ text, column }] } }, ...cell.slice(2)];
}

/** The lines of cells side by side; a line that is a heading or an item stands alone, and so does all after it. */
function joinLines(cells: readonly Placed[][]): Placed[] {
  const rows: Placed[] = [];
  const left = cells.map((cell) => [...cell]);
  while (left.filter((cell) => cell.length > 0).length > 1) {
    const heads = left.flatMap((cell) => cell.slice(0, 1));
    if (!heads.every(({ block }) => block.kind === "text")) break;
    for (const cell of left) cell.shift();
    rows.push(joinCells(heads));
  }
  return [...rows, ...left.flat()];
}

function joinCells(heads: readonly Placed[]): Placed {
  const first = heads[0] as Placed;
  const cells: Block["cells"] = [];
  let column = first.block.source.column;
  for (const { block } of heads) {
    for (const cell of block.cells) cells.push({ text: cell.text, column: column + cell.column - block.source.column });
    column += block.text.length + 3;
  }
  const blocks = heads.map(({ block }) => block);
  return {
    ...first,
    block: {
      ...first.block,
      text: blocks.map((block) => block.text).join(" | "),
      cells,
      lineCount: blocks.length,
      strong: blocks.every((block) => block.strong),
      emphasis: blocks.every((block) => block.emphasis),
      links: blocks.flatMap((block) => block.links),
    },
  };
}
