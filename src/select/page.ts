import type { Inventory, Item, Unit } from "./units.ts";

/** What a bullet counts by itself: near to the gain that nDCG gives a grade, so that one strong bullet beats two middling. */
const strengthOf = (score: number): number => score * score;

/** Each further bullet of one entry counts this share of the one before it: a reader tires. */
const fatigue = 0.9;

/** Worth of answering all asks against the worth of the bullets themselves. */
const askWorth = 0.5;

/** Most bullets of one entry that are chosen for what they answer. */
const mostBullets = 6;

/** A bullet counts as certain an answer as this at most, so that a second answer still adds something. */
const surest = 0.95;

/** Sums of measured heights are off by less than this. */
const roundingError = 1e-6;

/** No chance of an ask: it is one that `gain` has not touched. */
const untouched = -1;

/**
 * A page being filled, and the objective it is filled by:
 *
 *     Σ over entries Σ over its kept bullets, best first, i = 0, 1 …  0.9^i · score²
 *       +  0.5 · Σ over asks  weight · (1 − Π over what is kept and answers it (1 − score))
 *
 * Both sums grow by less, the more is kept (submodular).
 */
export class Page {
  readonly capacity: number;
  used: number;
  /** Most bullets of one entry; lists such as skills have no such end. */
  mostBullets = mostBullets;
  private readonly inventory: Inventory;
  private readonly kept = new Set<Item>();
  private readonly inUnit = new Map<Unit, Item[]>();
  /** How many things keep a unit's header, or a section's heading, on the page. */
  private readonly holds = new Map<Unit | string, number>();
  private readonly twins = new Map<string, Item>();
  private readonly unitTwins = new Map<string, Unit>();
  /** For each ask, how likely it is still unanswered. */
  private readonly open: Float64Array;
  private readonly weights: Float64Array;
  /** The kept bullets' worth of each unit that ever had one. */
  private readonly values = new Map<Unit, number>();
  /** For `gain`: the asks it touches, and what they were before. */
  private readonly touched: number[] = [];
  private readonly before: Float64Array;

  constructor(inventory: Inventory, capacity: number, used: number) {
    this.inventory = inventory;
    this.capacity = capacity;
    this.used = used;
    this.weights = Float64Array.from(inventory.weights);
    this.open = new Float64Array(this.weights.length).fill(1);
    this.before = new Float64Array(this.weights.length).fill(untouched);
  }

  get items(): ReadonlySet<Item> {
    return this.kept;
  }

  has(item: Item): boolean {
    return this.kept.has(item);
  }

  isOpen(unit: Unit): boolean {
    return this.holds.has(unit);
  }

  keptOf(unit: Unit): readonly Item[] {
    return this.inUnit.get(unit) ?? [];
  }

  /** The kept copy of an item, or of its entry; undefined where there is none. */
  twinOf(item: Item): string | undefined {
    const twin = this.twins.get(item.twin);
    if (twin !== undefined && twin !== item) return twin.id;
    const unit = this.unitTwins.get(item.unit.twin);
    return unit !== undefined && unit !== item.unit ? unit.id : undefined;
  }

  /** Whether another copy of the entry is on the page. */
  hasTwin(unit: Unit): boolean {
    return (this.unitTwins.get(unit.twin) ?? unit) !== unit;
  }

  /** Whether the item may be added, room aside. */
  takes(item: Item): boolean {
    const full = item.unit.header > 0 && this.keptOf(item.unit).length >= this.mostBullets;
    return !full && !this.kept.has(item) && this.twinOf(item) === undefined;
  }

  /** Lines that opening a unit would take now: its header, its parent's, and its section's heading. */
  openingLines(unit: Unit): number {
    if (this.isOpen(unit)) return 0;
    const above =
      unit.parent !== null
        ? this.openingLines(unit.parent)
        : this.isHeld(unit.section)
          ? 0
          : this.inventory.sectionLines(unit.section);
    return unit.header + above;
  }

  fits(lines: number): boolean {
    return this.used + lines <= this.capacity + roundingError;
  }

  /** Puts a unit's header on the page, whatever is kept under it. */
  hold(unit: Unit): void {
    const count = this.holds.get(unit) ?? 0;
    this.holds.set(unit, count + 1);
    if (count > 0) return;
    this.used += unit.header;
    if (!this.unitTwins.has(unit.twin)) this.unitTwins.set(unit.twin, unit);
    if (unit.parent !== null) {
      this.hold(unit.parent);
    } else {
      if (!this.isHeld(unit.section)) this.used += this.inventory.sectionLines(unit.section);
      this.holds.set(unit.section, (this.holds.get(unit.section) ?? 0) + 1);
    }
    this.answer(unit.asks, unit.score);
  }

  add(item: Item): void {
    this.hold(item.unit);
    this.used += item.lines;
    this.kept.add(item);
    this.keep(item.unit, [...this.keptOf(item.unit), item]);
    this.twins.set(item.twin, item);
    this.answer(item.asks, item.score);
  }

  remove(item: Item): void {
    this.kept.delete(item);
    this.twins.delete(item.twin);
    this.keep(
      item.unit,
      this.keptOf(item.unit).filter((other) => other !== item),
    );
    this.used -= item.lines;
    this.release(item.unit);
    this.recount();
  }

  /** What the objective gains if the items, all of one unit, are added now. */
  gain(items: readonly Item[]): number {
    const [first] = items;
    if (first === undefined) return 0;
    let opened: Unit | null = first.unit;
    while (opened !== null && !this.isOpen(opened)) {
      this.tryAnswer(opened.asks, opened.score);
      opened = opened.parent;
    }
    for (const item of items) this.tryAnswer(item.asks, item.score);
    // In the order of the asks, or rounding would make the sum depend on the order of the evidence.
    const { before, open, weights, touched } = this;
    touched.sort((a, b) => a - b);
    let gain = 0;
    for (const ask of touched) {
      const chance = before[ask] as number;
      gain += (weights[ask] as number) * (chance - (open[ask] as number));
      open[ask] = chance;
      before[ask] = untouched;
    }
    touched.length = 0;
    const now = this.keptOf(first.unit);
    return askWorth * gain + unitValue([...now, ...items]) - (this.values.get(first.unit) ?? 0);
  }

  /** The objective's value. */
  value(): number {
    let value = 0;
    for (const worth of this.values.values()) value += worth;
    const { open, weights } = this;
    for (let ask = 0; ask < open.length; ask++)
      value += askWorth * (weights[ask] as number) * (1 - (open[ask] as number));
    return value;
  }

  private isHeld(section: string): boolean {
    return (this.holds.get(section) ?? 0) > 0;
  }

  private release(unit: Unit): void {
    const count = (this.holds.get(unit) ?? 0) - 1;
    if (count > 0) {
      this.holds.set(unit, count);
      return;
    }
    this.holds.delete(unit);
    this.used -= unit.header;
    if (this.unitTwins.get(unit.twin) === unit) this.unitTwins.delete(unit.twin);
    if (unit.parent !== null) {
      this.release(unit.parent);
    } else {
      this.holds.set(unit.section, (this.holds.get(unit.section) ?? 0) - 1);
      if (!this.isHeld(unit.section)) this.used -= this.inventory.sectionLines(unit.section);
    }
  }

  private answer(asks: readonly number[], score: number): void {
    const left = 1 - Math.min(score, surest);
    for (const ask of asks) this.open[ask] = (this.open[ask] ?? 1) * left;
  }

  /** As `answer`, but remembers what was. */
  private tryAnswer(asks: readonly number[], score: number): void {
    for (const ask of asks) {
      if (this.before[ask] !== untouched) continue;
      this.before[ask] = this.open[ask] as number;
      this.touched.push(ask);
    }
    this.answer(asks, score);
  }

  private keep(unit: Unit, items: Item[]): void {
    this.inUnit.set(unit, items);
    this.values.set(unit, unitValue(items));
  }

  /** A product has no way back, so it is made anew. */
  private recount(): void {
    this.open.fill(1);
    for (const unit of this.inventory.units) if (this.isOpen(unit)) this.answer(unit.asks, unit.score);
    for (const item of this.kept) this.answer(item.asks, item.score);
  }
}

function unitValue(items: readonly Item[]): number {
  const scores = items.map((item) => item.score).sort((a, b) => b - a);
  let value = 0;
  let rank = 0;
  for (const score of scores) value += fatigue ** rank++ * strengthOf(score);
  return value;
}
