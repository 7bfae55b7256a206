import type { Budget } from "../model/selection.ts";
import type { Inventory, Item, Unit } from "./units.ts";

/** Things of which only so many may be on the page. */
export interface Group {
  /** Its place in the list. */
  at: number;
  kind: "twins" | "entry" | "section" | "bullets";
  items: readonly Item[];
  /** Entries, each counted while its heading is on the page. */
  units: readonly Unit[];
  limit: number;
}

/** Whether `--bullets` counts it: it stands under the heading of an entry. */
function isCounted(item: Item): boolean {
  return item.unit.header > 0;
}

/** Copies of one thing, and the limits of the budget, all as groups. */
export function groupsOf({ units, items }: Inventory, budget: Budget): Group[] {
  const groups: Group[] = [];
  const add = (kind: Group["kind"], limit: number | undefined, of: { items?: Item[]; units?: Unit[] }): void => {
    const { items = [], units = [] } = of;
    if (limit === undefined || items.length + units.length <= limit) return;
    groups.push({ at: groups.length, kind, items, units, limit });
  };
  for (const copies of byKey(items, (item) => item.twin)) add("twins", 1, { items: copies });
  for (const copies of byKey(units, (unit) => unit.twin)) add("twins", 1, { units: copies });
  for (const unit of units) if (unit.header > 0) add("entry", budget.bulletsPerEntry, { items: unit.items });
  for (const [kind, limit] of Object.entries(budget.sections ?? {}))
    add("section", limit, { items: items.filter(({ unit }) => unit.section === kind) });
  add("bullets", budget.bullets, { items: items.filter(isCounted) });
  return groups;
}

function byKey<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Iterable<Thing[]> {
  const lists = new Map<string, Thing[]>();
  for (const thing of things) {
    const list = lists.get(keyOf(thing));
    if (list === undefined) lists.set(keyOf(thing), [thing]);
    else list.push(thing);
  }
  return lists.values();
}

/** How much of each group is on the page. */
export class Tally {
  private readonly counts: Int32Array;
  private readonly ofItem: readonly (readonly Group[])[];
  private readonly ofUnit: readonly (readonly Group[])[];

  constructor({ items, units }: Inventory, groups: readonly Group[]) {
    const ofItem: Group[][] = items.map(() => []);
    const ofUnit: Group[][] = units.map(() => []);
    for (const group of groups) {
      for (const { at } of group.items) ofItem[at]?.push(group);
      for (const { at } of group.units) ofUnit[at]?.push(group);
    }
    this.counts = new Int32Array(groups.length);
    this.ofItem = ofItem;
    this.ofUnit = ofUnit;
  }

  /** After an item came (1) or went (-1). */
  countItem({ at }: Item, by: number): void {
    for (const group of this.ofItem[at] ?? []) this.counts[group.at] = (this.counts[group.at] as number) + by;
  }

  /** After a heading came or went. */
  countUnit({ at }: Unit, by: number): void {
    for (const group of this.ofUnit[at] ?? []) this.counts[group.at] = (this.counts[group.at] as number) + by;
  }

  /** The group that has no room left for an item; undefined where all have. */
  fullOfItem({ at }: Item): Group | undefined {
    return this.fullAmong(this.ofItem[at] ?? []);
  }

  /** The same for a heading. */
  fullOfUnit({ at }: Unit): Group | undefined {
    return this.fullAmong(this.ofUnit[at] ?? []);
  }

  private fullAmong(groups: readonly Group[]): Group | undefined {
    if (groups.length === 0) return undefined;
    for (const group of groups) if ((this.counts[group.at] as number) >= group.limit) return group;
    return undefined;
  }
}
