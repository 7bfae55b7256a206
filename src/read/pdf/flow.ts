import { type Area, areasOf } from "./columns.ts";
import type { Cleared } from "./furniture.ts";
import type { Word } from "./words.ts";

/** How far a gutter may lie from that of the page before to be the same, in points. */
const nearGutter = 12;

interface OpenColumns {
  gutter: [number, number];
  columns: [Word[][], Word[][]];
}

/**
 * The words of the document in stretches, in reading order. Columns that go on over several pages are read each to its end
 * before the next; the one that has the person's name, in the largest font, comes first.
 */
export function stretchesOf(pages: readonly Cleared[], size: number): Word[][] {
  const stretches: Word[][] = [];
  const largest = Math.max(...(pages[0]?.words ?? []).filter(({ picture }) => !picture).map((word) => word.size));
  let open: OpenColumns | null = null;
  const close = () => {
    if (open === null) return;
    const [left, right] = open.columns;
    const hasName = (column: Word[][]) => column.some((words) => words.some((word) => word.size >= largest - 0.1));
    const isRightFirst = largest > size * 1.3 && hasName(right) && !hasName(left);
    stretches.push(...(isRightFirst ? [...right, ...left] : [...left, ...right]));
    open = null;
  };
  for (const page of pages) {
    for (const [index, area] of areasOf(page.words, size).entries()) {
      if ("gutter" in area) {
        if (open !== null && index > 0) close();
        else if (open !== null && !isSame((open as OpenColumns).gutter, area.gutter)) close();
        open ??= { gutter: area.gutter, columns: [[], []] };
        (open as OpenColumns).columns[0].push(...flat(area.columns[0]));
        (open as OpenColumns).columns[1].push(...flat(area.columns[1]));
        continue;
      }
      const side: 0 | 1 | null = open !== null && index === 0 ? sideOf((open as OpenColumns).gutter, area.words) : null;
      if (side !== null) (open as unknown as OpenColumns).columns[side].push(area.words);
      else {
        close();
        stretches.push(area.words);
      }
    }
  }
  close();
  return stretches;
}

/** The areas of a column one after the other. */
function flat(areas: readonly Area[]): Word[][] {
  return areas.flatMap((area) =>
    "gutter" in area ? [...flat(area.columns[0]), ...flat(area.columns[1])] : [area.words],
  );
}

function isSame(one: [number, number], other: [number, number]): boolean {
  return one[0] < other[1] + nearGutter && other[0] < one[1] + nearGutter;
}

/** The column of the page before whose width all of the words keep to. */
function sideOf([from, to]: [number, number], words: readonly Word[]): 0 | 1 | null {
  if (words.every(({ right }) => right <= to)) return 0;
  return words.every(({ left }) => left >= from) ? 1 : null;
}
