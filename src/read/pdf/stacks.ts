import type { PrintedLine } from "./lines.ts";
import { spanOf } from "./rows.ts";

const nearEdge = 2.5;
const longestBeside = 48;

/**
 * Lifts what stands under a date or place at the right of a line up to that line, as a further cell: `Lima` under
 * `2019 – 2021` belongs to the same entry, whatever text stands at its own height.
 */
export function withStacksLifted(lines: readonly PrintedLine[]): PrintedLine[] {
  const kept: PrintedLine[] = [];
  const span = spanOf(lines.flatMap(({ cells }) => cells.flat()));
  let head: PrintedLine | null = null;
  let bottom: PrintedLine | null = null;
  for (const line of lines) {
    const isNear = bottom !== null && line.baseline - bottom.baseline <= 1.7 * Math.max(line.size, bottom.size);
    if (head !== null && isNear && line.mark === null && isUnder(head, line, span)) {
      const lifted = line.cells.at(-1) ?? [];
      const isAlone = line.cells.length === 1;
      if (isAlone || fillsColumn(line, lines)) {
        head.cells.push(lifted);
        if (!isAlone) kept.push({ ...line, cells: line.cells.slice(0, -1) });
        bottom = line;
        continue;
      }
    }
    if (head !== null && isNear && line.mark === null && goesOnCell(head, line, lines)) {
      head.cells
        .at(-1)
        ?.push(...(line.cells[0] ?? []).map((word, index) => (index === 0 ? { ...word, spaced: true } : word)));
      bottom = line;
      continue;
    }
    kept.push({ ...line, cells: [...line.cells] });
    const own = kept.at(-1) as PrintedLine;
    const isHead = own.cells.length > 1;
    head = isHead ? own : null;
    bottom = isHead ? own : null;
  }
  return kept;
}

/** A table's cell goes on: a line begins where the last cell above began, and that one reached as far as text goes. */
function goesOnCell(head: PrintedLine, line: PrintedLine, lines: readonly PrintedLine[]): boolean {
  const [above, own] = [head.cells.at(-1), line.cells[0]];
  const next = own?.[0];
  if (above === undefined || next === undefined || line.cells.length > 1) return false;
  const [upper, farthest] = [spanOf(above), Math.max(...lines.map((each) => spanOf(each.cells.flat()).right))];
  const last = above.at(-1);
  const isTagged = last?.tag != null && next.tag !== null && last.tag.paragraph !== next.tag.paragraph;
  const isUnder = Math.abs(upper.left - line.left) <= nearEdge && last?.bold === next.bold && !isTagged;
  return isUnder && upper.right + line.size * 0.2 + (next.right - next.left) > farthest - line.size;
}

/** The last cell begins or ends where the last one of the line above does, at the right, and is short. */
function isUnder(head: PrintedLine, line: PrintedLine, area: { left: number; right: number }): boolean {
  const [above, own] = [head.cells.at(-1), line.cells.at(-1)];
  if (above === undefined || own === undefined) return false;
  const [upper, lower] = [spanOf(above), spanOf(own)];
  const length = own.reduce((sum, { text }) => sum + text.length + 1, 0);
  const isInLine = Math.abs(upper.right - lower.right) <= nearEdge || Math.abs(upper.left - lower.left) <= nearEdge;
  const isAtRight = lower.left > head.right && lower.left > (area.left + area.right) / 2;
  return length <= longestBeside && isInLine && isAtRight;
}

/** Least share of the width that running text beside a date fills. */
const leastFilled = 0.6;

/** The text beside it is running text: neither bold nor italic, long, and gone on with in the next line. */
function fillsColumn(line: PrintedLine, lines: readonly PrintedLine[]): boolean {
  const first = line.cells[0]?.[0];
  const next = lines[lines.indexOf(line) + 1];
  if (first === undefined || first.bold || first.italic || next === undefined || next.mark !== null) return false;
  const farthest = Math.max(...lines.map(({ right }) => right));
  const isLong = line.right - line.left >= leastFilled * (farthest - line.left);
  return isLong && next.cells.length === 1 && Math.abs(next.left - line.left) <= nearEdge;
}
