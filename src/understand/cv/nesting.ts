import type { Entry } from "../../model/cv.ts";

/** An entry as read, and the key of the one that it says it stands under. */
interface ReadEntry {
  entry: Entry;
  /** Null for one that stands by itself. */
  parentKey: string | null;
}

const deepest = 4;

/** By what entries of a flat list are told apart when others say that they stand under them; of several alike by their number. */
export function entryKey(
  { title, organization, start }: Pick<Entry, "title" | "organization" | "start">,
  nth = 1,
): string {
  return JSON.stringify([title, organization, start, nth]);
}

/** Puts entries of a flat list under those that they name; what names nobody, or itself, or goes too deep stays where it is. */
export function nest(list: readonly ReadEntry[]): Entry[] {
  const byKey = new Map<string, Entry>();
  const alike = new Map<string, number>();
  for (const { entry } of list) {
    const nth = (alike.get(entryKey(entry)) ?? 0) + 1;
    alike.set(entryKey(entry), nth);
    byKey.set(entryKey(entry, nth), entry);
  }
  const named = new Map<Entry, Entry>();
  for (const { entry, parentKey } of list) {
    const parent = parentKey === null ? undefined : byKey.get(parentKey);
    if (parent !== undefined) named.set(entry, parent);
  }
  const isNested = new Set(
    list.map(({ entry }) => entry).filter((entry) => named.has(entry) && !isTooDeep(entry, named)),
  );
  for (const entry of isNested) {
    const parent = named.get(entry);
    if (parent === undefined) continue;
    // Whom the work under an entry was for goes without saying there.
    if (entry.organization === (parent.organization ?? parent.title)) entry.organization = null;
    parent.entries.push(entry);
  }
  return list.map(({ entry }) => entry).filter((entry) => !isNested.has(entry));
}

/** Whether too many stand above an entry, as without end where one stands above itself. */
function isTooDeep(entry: Entry, named: ReadonlyMap<Entry, Entry>): boolean {
  let above: Entry | undefined = entry;
  for (let depth = 0; depth <= deepest && above !== undefined; depth++) above = named.get(above);
  return above !== undefined;
}
