import type { EntryKind } from "../../model/cv.ts";
import { datesAtEnd } from "../dates.ts";
import { isStudy } from "./degree.ts";
import { type Line, linesOf } from "./lines.ts";
import { isRole } from "./roles.ts";

const headedKinds: ReadonlySet<EntryKind> = new Set<EntryKind>(["work", "education", "volunteer"]);

/**
 * Lists whose outer items are the titles, each with its dates, and whose inner ones say what was done, if any do: the titles without
 * their marks.
 */
export function withItemTitles(lines: readonly Line[], kind: EntryKind | null): readonly Line[] {
  if (kind === null || !headedKinds.has(kind) || lines.length < 1 || lines.some(({ mark }) => mark === null))
    return lines;
  const depths = lines.map(depthOf);
  const outer = Math.min(...depths);
  const titles = lines.filter((_, index) => depths[index] === outer);
  const hasInner = titles.length < lines.length && depths[0] === outer;
  if (!hasInner && titles.length === lines.length && depths[0] === outer) {
    // Among degrees whatever has a year is one: `WSET level 3, 2017`.
    const areDegrees = kind === "education" && lines.some(({ text }) => isStudy(text));
    const areTitles = lines.every(
      (line) =>
        isOneLine(line) &&
        datesAtEnd(line.text) !== null &&
        (areDegrees || isSaid(line.text) || line.last.strongStart !== undefined),
    );
    return areTitles ? lines.flatMap(asTitle) : lines;
  }
  if (!hasInner || !titles.every((line) => isOneLine(line) && datesAtEnd(line.text) !== null)) return lines;
  return lines.flatMap((line, index) => (depths[index] === outer ? asTitle(line) : [line]));
}

/** Nothing was joined to it: only its last printed line becomes a title. */
const isOneLine = ({ printed, last }: Line): boolean =>
  last.cells.length > 0 && printed.map(({ text }) => text).join() === last.cells.map(({ text }) => text).join();

const isSaid = (text: string): boolean => isRole(text) || isStudy(text);

const asTitle = ({ last }: Line): Line[] => linesOf([{ ...last, kind: "text", level: 0, mark: null }]);

function depthOf({ last, indent }: Line): number {
  return last.kind === "item" && last.level > 0 ? 1000 * last.level + indent : indent;
}
