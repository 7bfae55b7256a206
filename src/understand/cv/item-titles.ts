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
      ({ text, last }) => datesAtEnd(text) !== null && (areDegrees || isSaid(text) || last.strongStart !== undefined),
    );
    return areTitles ? lines.flatMap(asTitle) : lines;
  }
  if (!hasInner || titles.some(({ text, last }) => datesAtEnd(text) === null || last.cells.length === 0)) return lines;
  return lines.flatMap((line, index) => (depths[index] === outer ? asTitle(line) : [line]));
}

const isSaid = (text: string): boolean => isRole(text) || isStudy(text);

const asTitle = ({ last }: Line): Line[] => linesOf([{ ...last, kind: "text", level: 0, mark: null }]);

function depthOf({ last, indent }: Line): number {
  return last.kind === "item" && last.level > 0 ? 1000 * last.level + indent : indent;
}
