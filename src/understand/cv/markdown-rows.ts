import type { Entry, EntryKind } from "../../model/cv.ts";
import type { Block } from "../../model/document.ts";
import { datesAlone, findDates } from "../dates.ts";
import { fillHeader } from "./header.ts";
import { headedKinds } from "./markdown-starts.ts";
import type { Column } from "./table-head.ts";

/** The row is one entry: one of its cells, or the column that the table's head says, holds its dates. */
export function isEntryRow(block: Block, columns: readonly Column[] | null): boolean {
  if (block.kind !== "text" || block.cells.length < 2 || block.cells.length > 6) return false;
  return columns !== null || block.cells.some(({ text }) => datesAlone(text) !== null);
}

/** The first row of a table over a list, which Markdown says is its head. */
export function isHeadOfList({ kind, cells, lineCount }: Block, section: EntryKind): boolean {
  const isList = !headedKinds.has(section) && section !== "skill";
  const isHead = kind === "text" && cells.length > 1 && lineCount === 2;
  return isList && isHead && cells.every(({ text }) => /^\D{1,24}$/.test(text));
}

/** Fills an entry from a row: each cell as the table's head names it, else as the parts of a heading. */
export function fillRow(
  entry: Entry,
  block: Block,
  columns: readonly Column[] | null,
  towns: ReadonlySet<string>,
): void {
  const cells = block.cells.map(({ text }) => text);
  const isNamed = columns !== null && columns.length === cells.length;
  const named = (column: Column) => {
    const held = isNamed ? cells.filter((_, index) => columns[index] === column) : [];
    return held.length === 0 ? null : held.join(" – ");
  };
  const at = cells.findIndex((text) => datesAlone(text) !== null);
  const dates = isNamed ? named("dates") : (cells[at] ?? null);
  const [found] = dates === null ? [] : findDates(dates);
  const others = isNamed ? [named("title"), named("organization")].filter((text) => text !== null) : [];
  const parts = isNamed ? others : cells.filter((_, index) => index !== at);
  fillHeader(entry, [parts.join(" | ")], towns);
  if (isNamed && others.length === 2) {
    entry.title = others[0] ?? "";
    entry.organization = others[1] ?? null;
    if (entry.kind === "work" || entry.kind === "volunteer") entry.role = entry.title;
    entry.location = null;
  }
  entry.location = named("location") ?? entry.location;
  entry.summary = named("notes") ?? entry.summary;
  Object.assign(entry, { start: found?.start ?? null, end: found?.end ?? null, dates });
}
