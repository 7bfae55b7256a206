import { UserError } from "../errors.ts";
import type { SelectionRules } from "../model/selection.ts";
import { type Inventory, type Item, isUnder, type Unit } from "./units.ts";

/** What the user wants on the page, or off it. */
export interface Wishes {
  pinnedItems: Item[];
  /** Entries of which something is to be there. */
  pinnedUnits: Unit[];
  excluded: Set<Item>;
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** Finds what the user names. Throws a UserError where that is nothing, or several things. */
export function wishesOf(inventory: Inventory, { pin = [], exclude = [] }: SelectionRules): Wishes {
  const wishes: Wishes = { pinnedItems: [], pinnedUnits: [], excluded: new Set() };
  if (pin.length + exclude.length === 0) return wishes;
  const { items } = inventory;
  for (const name of exclude) {
    const found = find(inventory, name, "exclude");
    const copies = (item: Item): boolean =>
      "items" in found ? isUnder(item, found) || item.unit.twin === found.twin : item.twin === found.twin;
    for (const item of items.filter(copies)) wishes.excluded.add(item);
  }
  for (const name of pin) {
    const found = find(inventory, name, "pin");
    const under = "items" in found ? items.filter((item) => isUnder(item, found)) : [found];
    if (under.every((item) => wishes.excluded.has(item)))
      throw new UserError(`"${name}" is pinned and excluded`, "Take one of the two away.");
    if ("items" in found) wishes.pinnedUnits.push(found);
    else wishes.pinnedItems.push(found);
  }
  return wishes;
}

/** By id, by the whole of its text, or by a part of it that nothing else has; a copy goes for the first of its kind. */
function find({ items, units }: Inventory, name: string, option: string): Item | Unit {
  const wanted = folded(name);
  const headed = units.filter((unit) => unit.items.every((item) => item.id !== unit.id));
  const all = [
    ...items.map((item) => ({ thing: item, id: item.id, text: folded(item.text), twin: item.twin })),
    ...headed.map((unit) => ({ thing: unit, id: unit.id, text: folded(unit.entry?.title ?? ""), twin: unit.twin })),
  ];
  const byId = all.find(({ id }) => id === name);
  if (byId !== undefined) return byId.thing;
  const named = wanted === "" ? [] : all;
  const whole = named.filter(({ text }) => text === wanted);
  const found = whole.length > 0 ? whole : named.filter(({ text }) => text.includes(wanted));
  const [first] = found;
  if (first === undefined)
    throw new UserError(`--${option} "${name}" is nothing in the CV`, "cvtailor parse --json has the ids and texts.");
  if (found.every(({ twin }) => twin === first.twin)) return first.thing;
  const ids = found.map(({ id }) => id);
  const shown = ids.length > 5 ? [...ids.slice(0, 5), "…"] : ids;
  throw new UserError(`--${option} "${name}" may be ${shown.join(", ")}`, "Give more of its text, or the id.");
}
