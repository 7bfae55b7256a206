import { shareOfRank, strengthOf } from "./objective.ts";
import type { Page } from "./page.ts";
import { type Node, treeOf, type Values } from "./tree.ts";
import type { Item, Unit } from "./units.ts";

/** Bullets of one entry after which a further one counts no less; more than that on one page are rare. */
const mostRanks = 12;

/** Parts of a line that measured heights are counted in, rounded down so that the bound holds. */
const partsOfLine = 12;

/** Sums of measured heights are off by less than this. */
const roundingError = 1e-6;

/** Steps of one run above which it would take too long. */
const mostSteps = 4_000_000;

/** What each item and each heading is worth, besides what an item is worth by its score and its rank in its entry. */
export interface Prices {
  /** By place in the inventory. */
  items: Float64Array;
  units: Float64Array;
}

const impossible = Number.NEGATIVE_INFINITY;

/** How an item came to be taken: not at all, as the next of its entry, or as one more beyond the last rank. */
const [leftOut, next, beyond] = [0, 1, 2];

/**
 * The best page where each item and each heading is worth a fixed amount, exactly, by dynamic programming over lines: a knapsack
 * on the tree of sections, positions and projects, each with the lines of its heading. Twins and limits of
 * sections are not seen, and that of bullets in all only where `countsBullets` says so. It is the part of the objective that can be solved exactly; the bound is made of it.
 */
export class Knapsack {
  /** About how many numbers a run works out. */
  readonly work: number;
  /** Whether a run takes no longer than a user notices. */
  readonly isFeasible: boolean;
  /** Whether the limit of bullets in all is kept exactly; there may be too many for that. */
  readonly countsBullets: boolean;
  /** How far a height moves what is counted: lines, whole where all are whole, times `columns`. */
  private readonly counted: (lines: number) => number;
  /** Numbers of bullets in all that are told apart for each number of lines; 1 where there is no limit. */
  private readonly columns: number;
  private readonly limited: ReadonlySet<Item>;
  private readonly sections: Node[];
  private readonly width: number;
  private readonly mostOfEntry: Float64Array;
  private readonly forced: ReadonlySet<Item>;
  private prices: Prices = { items: new Float64Array(0), units: new Float64Array(0) };
  /** For each rank, the values with that many items of the entry at hand. */
  private readonly states: Values[] = [];

  constructor(page: Page) {
    const { units, items, sectionLines } = page.inventory;
    const eligible = units.map((unit) => unit.items.filter((item) => page.isEligible(item)));
    this.mostOfEntry = new Float64Array(units.length).fill(Number.POSITIVE_INFINITY);
    for (const { kind, items: ofGroup, limit } of page.groups)
      if (kind === "entry" && ofGroup[0] !== undefined) this.mostOfEntry[ofGroup[0].unit.at] = limit;
    const heights = [...sectionLines, ...items.map((item) => item.lines), ...units.map((unit) => unit.header)];
    const parts = heights.every(Number.isInteger) ? 1 : partsOfLine;
    const whole = (lines: number): number => Math.floor(lines * parts + roundingError);
    const everything = heights.reduce((sum, lines) => sum + whole(lines), 0);
    const room = Math.max(0, Math.min(whole(page.capacity - page.base), everything));
    const steps = eligible.reduce((sum, { length }) => sum + length * (Math.min(length, mostRanks) + 1) + 6, 0);
    const group = page.groups.find(({ kind }) => kind === "bullets");
    const columns = group === undefined ? 1 : group.limit + 1;
    this.countsBullets = steps * (room + 1) * columns <= mostSteps;
    this.columns = this.countsBullets ? columns : 1;
    this.limited = new Set(this.countsBullets ? group?.items : []);
    this.counted = (lines) => whole(lines) * this.columns;
    this.width = (room + 1) * this.columns;
    this.forced = page.pinned;
    this.work = steps * this.width;
    this.isFeasible = this.work <= mostSteps;
    this.sections = this.isFeasible ? treeOf(page, eligible, this.counted, this.width) : [];
  }

  /** The greatest worth of a page, and its items. */
  solve(prices: Prices): { value: number; items: Item[] } {
    this.prices = prices;
    const values = new Float64Array(this.width);
    for (const section of this.sections) this.settle(section, values, this.open(section, values));
    const items: Item[] = [];
    let lines = this.width - 1;
    for (const section of this.sections.toReversed())
      if (section.isOpened[lines] === 1) lines = this.trace(section, lines, items);
    return { value: values[this.width - 1] as number, items };
  }

  /** Turns values without a node into those with the node on the page or not, whichever is better. */
  private settle(node: Node, values: Values, opened: Values): void {
    if (node.isForced) {
      node.isOpened.fill(1);
      values.set(opened);
    } else raise(values, opened, node.isOpened);
  }

  /** Values with the node's heading on the page and something under it, or nothing where it may be bare. */
  private open(node: Node, before: Values): Values {
    const { empty, filled, source, unit } = node;
    const worth = unit === null ? 0 : (this.prices.units[unit.at] as number);
    empty.fill(impossible);
    for (let at = node.header; at < this.width; at++) empty[at] = (before[at - node.header] as number) + worth;
    filled.fill(impossible);
    if (unit !== null && node.items.length > 0) this.takeItems(node, unit);
    for (const child of node.children) {
      source.set(empty);
      raise(source, filled, child.isAfterOthers);
      this.settle(child, filled, this.open(child, source));
      if (child.isForced) empty.fill(impossible);
    }
    if (!node.mayBeBare) return filled;
    raise(empty, filled, node.isFilled);
    return empty;
  }

  /** Lays the node's own items, best first, over what its heading left. */
  private takeItems(node: Node, unit: Unit): void {
    const { width } = this;
    const limit = this.mostOfEntry[unit.at] as number;
    const most = Math.min(node.items.length, mostRanks, limit);
    while (this.states.length <= most) this.states.push(new Float64Array(width));
    (this.states[0] as Values).set(node.empty);
    for (let rank = 1; rank <= most; rank++) this.states[rank]?.fill(impossible);
    for (const [place, item] of node.items.entries())
      this.takeItem(item, Math.min(most, place + 1), most, limit > most && place >= most);
    for (let rank = 1; rank <= most; rank++) {
      const state = this.states[rank] as Values;
      for (let at = 0; at < width; at++) {
        if ((state[at] as number) <= (node.filled[at] as number)) continue;
        node.filled[at] = state[at] as number;
        node.ranks[at] = rank;
      }
    }
    node.empty.set(this.states[0] as Values);
  }

  /** Ranks and lines run downwards, so that what is read has not seen this item. */
  private takeItem(item: Item, reached: number, most: number, goesBeyond: boolean): void {
    const { width, states } = this;
    const { at: place } = item;
    const { columns } = this;
    const isCounted = this.limited.has(item);
    const lines = this.roomOf(item);
    const taken = takenOf(place, (most + 1) * width);
    taken.fill(leftOut, 0, (most + 1) * width);
    const strength = strengthOf(item.score);
    const worth = this.prices.items[place] as number;
    const isForced = this.forced.has(item);
    for (let rank = reached; rank >= 1; rank--) {
      const to = states[rank] as Values;
      const from = states[rank - 1] as Values;
      const gain = worth + shareOfRank(rank - 1) * strength;
      // At least what it would count, so that the bound holds.
      const last = goesBeyond && rank === most ? worth + shareOfRank(most) * strength : impossible;
      const row = rank * width;
      if (!(isForced || isCounted || goesBeyond)) {
        // What nearly every item comes to.
        for (let at = width - 1; at >= lines; at--) {
          const more = (from[at - lines] as number) + gain;
          if (more <= (to[at] as number)) continue;
          to[at] = more;
          taken[row + at] = next;
        }
        continue;
      }
      for (let at = width - 1; at >= lines; at--) {
        let value = isForced ? impossible : (to[at] as number);
        if (isCounted && at % columns === 0) {
          to[at] = value;
          continue;
        }
        const more = (from[at - lines] as number) + gain;
        const further = (to[at - lines] as number) + last;
        if (more > value) {
          value = more;
          taken[row + at] = next;
        }
        if (further > value) {
          value = further;
          taken[row + at] = beyond;
        }
        to[at] = value;
      }
      if (isForced) to.fill(impossible, 0, Math.min(lines, width));
    }
    if (isForced) states[0]?.fill(impossible);
  }

  /** What an item takes: its lines, and one of the bullets in all. */
  private roomOf(item: Item): number {
    return this.counted(item.lines) + Number(this.limited.has(item));
  }

  /** Goes back over what `open` found best, collects the items, and tells the lines left for what came before. */
  private trace(node: Node, from: number, items: Item[]): number {
    let lines = from;
    let isFilled = !node.mayBeBare || node.isFilled[lines] === 1;
    for (const child of node.children.toReversed()) {
      if (!isFilled || child.isOpened[lines] !== 1) continue;
      lines = this.trace(child, lines, items);
      isFilled = child.isAfterOthers[lines] === 1;
    }
    let rank = isFilled && node.items.length > 0 ? (node.ranks[lines] as number) : 0;
    for (const item of node.items.toReversed()) {
      const how = takenBy[item.at]?.[rank * this.width + lines] as number;
      if (rank === 0 || how === leftOut) continue;
      items.push(item);
      lines -= this.roomOf(item);
      if (how === next) rank--;
    }
    return lines - node.header;
  }
}

/** Puts the greater of two in the first, at each place; `isSecond` is told where that is the second. */
function raise(values: Values, others: Values, isSecond: Uint8Array): void {
  for (let at = 0; at < values.length; at++) {
    const isGreater = (others[at] as number) > (values[at] as number);
    isSecond[at] = isGreater ? 1 : 0;
    if (isGreater) values[at] = others[at] as number;
  }
}

/** For each item, by rank and number of lines, how it was taken in the run at hand; kept, since making it anew takes long. */
const takenBy: Uint8Array[] = [];

function takenOf(place: number, length: number): Uint8Array {
  const known = takenBy[place];
  if (known !== undefined && known.length >= length) return known;
  const made = new Uint8Array(length);
  takenBy[place] = made;
  return made;
}
