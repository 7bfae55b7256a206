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
