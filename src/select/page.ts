import { Answers } from "./answers.ts";
import { type Group, Tally } from "./groups.ts";
import { placeAmong, speaks, unitValue, unitValueWith } from "./objective.ts";
import { type Inventory, type Item, isUnder, type Unit } from "./units.ts";

/** Sums of measured heights are off by less than this. */
const roundingError = 1e-6;

/**
 * A page being filled, with the objective it is filled by (`value`), and the rules of what may stand on it:
 *
 *     Σ over entries Σ over its kept bullets, best first, i = 0, 1 …  0.95^i · score²
 *       +  0.25 · Σ over asks  weight · (1 − Π over what is kept and answers it (1 − score))
 *
 * Both sums grow by less, the more is kept (submodular).
 */
export class Page {
  readonly capacity: number;
  /** Lines that are taken whatever is chosen: contacts and summary. */
  readonly base: number;
  readonly inventory: Inventory;
  readonly groups: readonly Group[];
  /** Entries of which something must be on the page. */
  readonly required: Unit[] = [];
  /** Entries whose headings are there, whatever is kept under them. */
  readonly held: Unit[] = [];
  /** Of these the ones under which nothing may stand, with the lines that their headings would take otherwise. */
  readonly bare = new Map<Unit, number>();
  readonly pinned = new Set<Item>();
  /** What of the pinned the user asked for. */
  readonly wished = new Set<Item>();
  readonly excluded: ReadonlySet<Item>;
  used: number;
  private readonly answers: Answers;
  private readonly kept: Uint8Array;
  private readonly eligible: Uint8Array;
  /** Items under bare headings. */
  private readonly barred: Uint8Array;
  /** The kept items of each unit, best first, and what they are worth together. */
  private readonly inUnit: Item[][];
  private readonly values: Float64Array;
  private unitsValue = 0;
  /** How many things keep a unit's header on the page. */
  private readonly holds: Int32Array;
  /** The same of a section's heading. */
  private readonly sections: Int32Array;
  /** How many kept items stand under a unit, or under what it holds. */
  private readonly under: Int32Array;
  private readonly tally: Tally;

  constructor(
    inventory: Inventory,
    rules: { groups: readonly Group[]; excluded: ReadonlySet<Item> },
    capacity: number,
    base: number,
  ) {
    const { items, units } = inventory;
    this.inventory = inventory;
    this.capacity = capacity;
    this.base = base;
    this.used = base;
    this.groups = rules.groups;
    this.excluded = rules.excluded;
    this.answers = new Answers(inventory);
    this.kept = new Uint8Array(items.length);
    this.eligible = Uint8Array.from(items, (item) => Number(speaks(item) && !rules.excluded.has(item)));
    this.barred = new Uint8Array(items.length);
    this.inUnit = units.map(() => []);
    this.values = new Float64Array(units.length);
    this.holds = new Int32Array(units.length);
    this.sections = new Int32Array(inventory.sectionLines.length);
    this.under = new Int32Array(units.length);
    this.tally = new Tally(inventory, rules.groups);
  }

  /** The objective's value. */
  get value(): number {
    return this.unitsValue + this.answers.value;
  }

  /** What is kept, in the CV's order. */
  get items(): Item[] {
    return this.inventory.items.filter(({ at }) => this.kept[at] === 1);
  }

  has(item: Item): boolean {
    return this.kept[item.at] === 1;
  }

  isOpen(unit: Unit): boolean {
    return (this.holds[unit.at] as number) > 0;
  }

  /** The kept items of a unit, best first. */
  keptOf(unit: Unit): readonly Item[] {
    return this.inUnit[unit.at] as Item[];
  }

  /** Whether the search may choose the item, as against what only fills a thin page. */
  isEligible(item: Item): boolean {
    return this.eligible[item.at] === 1;
  }

  /** Lets the search choose an item that says nothing to the posting. */
  allow(item: Item): void {
    this.eligible[item.at] = 1;
  }

  /** Puts an item on the page for good. */
  pin(item: Item): void {
    this.pinned.add(item);
    this.allow(item);
    if (!this.has(item)) this.add(item);
  }

  /** Puts a unit's header on the page for good. */
  holdOpen(unit: Unit): void {
    this.held.push(unit);
    this.hold(unit);
  }

  /** Puts a unit's heading on the page alone, for good: nothing under it is taken any more. */
  holdBare(unit: Unit): void {
    this.bare.set(unit, unit.header);
    unit.header = unit.bare;
    for (const item of this.inventory.items)
      if (isUnder(item, unit)) {
        this.barred[item.at] = 1;
        this.eligible[item.at] = 0;
      }
    this.holdOpen(unit);
  }

  /** Lets things stand under a bare heading again, which then takes all its lines. */
  unfold(unit: Unit): void {
    const header = this.bare.get(unit);
    if (header === undefined) return;
    this.bare.delete(unit);
    this.used += header - unit.header;
    unit.header = header;
    for (const item of this.inventory.items) if (isUnder(item, unit)) this.barred[item.at] = 0;
  }

  /** The group that has no room left for the item; undefined where all have. */
  fullGroup(item: Item): Group | undefined {
    const own = this.tally.fullOfItem(item);
    if (own !== undefined || this.isOpen(item.unit)) return own;
    for (let unit: Unit | null = item.unit; unit !== null; unit = unit.parent) {
      const full = this.isOpen(unit) ? undefined : this.tally.fullOfUnit(unit);
      if (full !== undefined) return full;
    }
    return undefined;
  }

  /** Whether the item may be added, room aside. */
  takes(item: Item): boolean {
    return (
      this.kept[item.at] === 0 &&
      this.barred[item.at] === 0 &&
      !this.excluded.has(item) &&
      this.fullGroup(item) === undefined
    );
  }

  /** Whether another copy of the entry is on the page. */
  hasTwin(unit: Unit): boolean {
    return !this.isOpen(unit) && this.tally.fullOfUnit(unit) !== undefined;
  }

  /** The required entry of which the item is the last on the page; undefined where there is none. */
  lastOf(item: Item): Unit | undefined {
    for (const unit of this.required) if (this.countUnder(unit) === 1 && isUnder(item, unit)) return unit;
    return undefined;
  }

  /** How many kept items stand under a unit, or under what it holds. */
  countUnder(unit: Unit): number {
    return this.under[unit.at] as number;
  }

  /** Lines that opening a unit would take now: its header, its parent's, and its section's heading. */
  openingLines(unit: Unit): number {
    if (this.isOpen(unit)) return 0;
    return unit.header + (unit.parent === null ? this.headingLines(unit) : this.openingLines(unit.parent));
  }

  /** Lines that a unit's heading alone would take now, with those that are above it. */
  bareLines(unit: Unit): number {
    return this.openingLines(unit) - unit.header + unit.bare;
  }

  /** Lines that adding an item would take now. */
  linesFor(item: Item): number {
    return item.lines + this.openingLines(item.unit);
  }

  fits(lines: number): boolean {
    return this.used + lines <= this.capacity + roundingError;
  }

  add(item: Item): void {
    this.hold(item.unit);
    this.used += item.lines;
    this.kept[item.at] = 1;
    this.tally.countItem(item, 1);
    for (let unit: Unit | null = item.unit; unit !== null; unit = unit.parent) count(this.under, unit.at, 1);
    const before = this.keptOf(item.unit);
    this.keep(item.unit, before.toSpliced(placeAmong(before, item), 0, item));
    this.answers.recount(item.asks, this.kept, this.holds);
  }

  remove(item: Item): void {
    this.kept[item.at] = 0;
    this.tally.countItem(item, -1);
    for (let unit: Unit | null = item.unit; unit !== null; unit = unit.parent) count(this.under, unit.at, -1);
    this.keep(
      item.unit,
      this.keptOf(item.unit).filter((other) => other !== item),
    );
    this.used -= item.lines;
    this.release(item.unit);
    this.answers.recount(item.asks, this.kept, this.holds);
  }

  /** What the objective gains if the item is added now. */
  gain(item: Item): number {
    const before = this.keptOf(item.unit);
    const after = unitValueWith(before, item);
    return this.answers.gain(item, this.holds) + after - (this.values[item.unit.at] as number);
  }

  /** Makes the page hold these items and no others, but for what is there for good. */
  setItems(items: ReadonlySet<Item>): void {
    for (const item of this.items) if (!items.has(item) && !this.pinned.has(item)) this.remove(item);
    for (const item of items) if (!this.has(item)) this.add(item);
  }

  private hold(unit: Unit): void {
    const before = this.holds[unit.at] as number;
    this.holds[unit.at] = before + 1;
    if (before > 0) return;
    this.used += unit.header;
    this.tally.countUnit(unit, 1);
    if (unit.parent !== null) this.hold(unit.parent);
    else {
      this.used += this.headingLines(unit);
      count(this.sections, unit.sectionAt, 1);
    }
    this.answers.recount(unit.asks, this.kept, this.holds);
  }

  private release(unit: Unit): void {
    const after = (this.holds[unit.at] as number) - 1;
    this.holds[unit.at] = after;
    if (after > 0) return;
    this.used -= unit.header;
    this.tally.countUnit(unit, -1);
    if (unit.parent !== null) this.release(unit.parent);
    else {
      count(this.sections, unit.sectionAt, -1);
      this.used -= this.headingLines(unit);
    }
    this.answers.recount(unit.asks, this.kept, this.holds);
  }

  /** Lines that the heading of a unit's section would take now. */
  private headingLines({ sectionAt }: Unit): number {
    return (this.sections[sectionAt] as number) > 0 ? 0 : (this.inventory.sectionLines[sectionAt] as number);
  }

  private keep(unit: Unit, items: Item[]): void {
    this.inUnit[unit.at] = items;
    const value = unitValue(items);
    this.unitsValue += value - (this.values[unit.at] as number);
    this.values[unit.at] = value;
  }
}

function count(counts: Int32Array, at: number, by: number): void {
  counts[at] = (counts[at] as number) + by;
}
