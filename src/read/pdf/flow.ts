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
  const shown = (pages[0]?.words ?? []).filter(({ picture }) => !picture);
  const largest = Math.max(...shown.map((word) => word.size));
  const flow = new Flow(largest > size * 1.3 ? largest : Number.POSITIVE_INFINITY);
  for (const page of pages)
    for (const [index, area] of areasOf(page.words, size).entries()) flow.take(area, index === 0);
  return flow.finish();
}

class Flow {
  readonly #stretches: Word[][] = [];
  /** Size of the font that the person's name has; infinite where none stands out. */
  readonly #nameSize: number;
  #open: OpenColumns | null = null;

  constructor(nameSize: number) {
    this.#nameSize = nameSize;
  }

  take(area: Area, isFirstOfPage: boolean): void {
    if ("gutter" in area) this.#takeColumns(area.gutter, area.columns, isFirstOfPage);
    else {
      const side = isFirstOfPage && this.#open !== null ? sideOf(this.#open.gutter, area.words) : null;
      if (side !== null) this.#open?.columns[side].push(area.words);
      else {
        this.#close();
        this.#stretches.push(area.words);
      }
    }
  }

  finish(): Word[][] {
    this.#close();
    return this.#stretches;
  }

  #takeColumns(gutter: [number, number], [left, right]: [Area[], Area[]], isFirstOfPage: boolean): void {
    if (this.#open !== null && !(isFirstOfPage && isSame(this.#open.gutter, gutter))) this.#close();
    this.#open ??= { gutter, columns: [[], []] };
    this.#open.columns[0].push(...flat(left));
    this.#open.columns[1].push(...flat(right));
  }

  #close(): void {
    if (this.#open === null) return;
    const [left, right] = this.#open.columns;
    const hasName = (column: Word[][]) =>
      column.some((words) => words.some((word) => word.size >= this.#nameSize - 0.1 && !word.picture));
    this.#stretches.push(...(hasName(right) && !hasName(left) ? [...right, ...left] : [...left, ...right]));
    this.#open = null;
  }
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
