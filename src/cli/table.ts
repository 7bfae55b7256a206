import type { Io } from "./io.ts";
import { painter } from "./paint.ts";
import { printable } from "./text.ts";

/** Sets a cell in a colour, by the function given. */
export type PaintCell = (cell: string, column: number, paint: ReturnType<typeof painter>) => string;

const gap = 2;
const narrowest = 12;

/**
 * Columns under headings. On a terminal the cells are wrapped to its width; elsewhere each row is one line, for grep and
 * the like. `cli-table3` is loaded here since it knows how wide letters of other scripts are.
 */
export async function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  io: Io,
  paintCell: PaintCell = (cell) => cell,
): Promise<string> {
  const { default: Table } = await import("cli-table3");
  const cells = [headings, ...rows].map((row) => row.map(printable));
  const widths = io.stdout.isTTY ? fitTo(naturalWidths(cells), io.stdout.columns || 80) : undefined;
  const layout = new Table({
    chars: noBorders,
    style: { head: [], border: [], "padding-left": 0, "padding-right": gap },
    ...(widths === undefined ? {} : { colWidths: widths, wordWrap: true }),
  });
  const paint = painter(io);
  const painted = cells.map((row, index) =>
    row.map((cell, column) => (index === 0 ? paint("bold", cell) : paintCell(cell, column, paint))),
  );
  layout.push(...painted);
  const lines = layout
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
  return `${lines.join("\n")}\n`;
}

const noBorders = Object.fromEntries(
  ["top", "bottom", "left", "right"]
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .concat("mid", "mid-mid", "middle")
    .map((name) => [name, ""]),
);

function naturalWidths(cells: readonly (readonly string[])[]): number[] {
  const columns = cells[0]?.length ?? 0;
  return Array.from(
    { length: columns },
    (_, column) => gap + Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
}

/** Takes from the widest column until all fit. */
function fitTo(widths: number[], available: number): number[] {
  for (;;) {
    const widest = Math.max(...widths);
    const excess = widths.reduce((sum, width) => sum + width, 0) - available;
    if (excess <= 0 || widest <= narrowest) return widths;
    const second = Math.max(narrowest, ...widths.filter((width) => width < widest));
    const count = widths.filter((width) => width === widest).length;
    const less = Math.max(1, Math.min(widest - second, Math.ceil(excess / count)));
    widths = widths.map((width) => (width === widest ? width - less : width));
  }
}
