import type { EntryKind } from "../../model/cv.ts";
import { datesAtEnd } from "../dates.ts";
import { type Line, linesOf } from "./lines.ts";

const headedKinds: ReadonlySet<EntryKind> = new Set<EntryKind>(["work", "education", "volunteer"]);

/** Lists whose outer items are the titles, each with its dates, and whose inner ones say what was done: the titles without their marks. */
export function withItemTitles(lines: readonly Line[], kind: EntryKind | null): readonly Line[] {
  if (kind === null || !headedKinds.has(kind) || lines.length < 2 || lines.some(({ mark }) => mark === null))
    return lines;
  const depths = lines.map(depthOf);
  const outer = Math.min(...depths);
  const titles = lines.filter((_, index) => depths[index] === outer);
  const hasInner = titles.length < lines.length && depths[0] === outer;
  if (!hasInner || titles.some(({ text, last }) => datesAtEnd(text) === null || last.cells.length === 0)) return lines;
  return lines.flatMap((line, index) =>
    depths[index] === outer ? linesOf([{ ...line.last, kind: "text", level: 0, mark: null }]) : [line],
  );
}

function depthOf({ last, indent }: Line): number {
  return last.kind === "item" && last.level > 0 ? 1000 * last.level + indent : indent;
}
