import { sectionLines } from "../model/layout.ts";
import { fatigue, strengthOf } from "./objective.ts";
import type { Page } from "./page.ts";
import { type Item, lineage, type Unit } from "./units.ts";

/** Bullets of one entry after which a further one counts no less; more than that on one page are rare. */
const mostRanks = 12;

/** Steps of one run above which it would take too long. */
const mostSteps = 4_000_000;

/** For each number of lines, the worth of the best that takes no more. */
type Values = Float64Array<ArrayBuffer>;

/** A section, or an entry, with what it holds. */
interface Node {
  unit: Unit | null;
  header: number;
  /** Best first, as a reader tires in that order. */
  items: Item[];
  children: Node[];
  /** Whether it must be on the page. */
  isForced: boolean;
  /** Whether it may be there with nothing under it. */
  mayBeBare: boolean;
}

/** What each item and each heading is worth, the worth of items falling with their rank in their entry. */
export interface Prices {
  /** By place in the inventory. */
  items: Float64Array;
  units: Float64Array;
}

/**
 * The best page where each item and each heading is worth a fixed amount, exactly, by dynamic programming over lines: a knapsack
 * on the tree of sections, positions and projects, each with the lines of its heading. Twins and limits other than that of an
 * entry's bullets are not seen. It is the part of the objective that can be solved exactly; the bound is made of it.
 */
export class Knapsack {
  private readonly sections: Node[];
  private readonly lines: number;
  private readonly width: number;
  private readonly mostOfEntry: number[];
  private readonly forced: ReadonlySet<Item>;
  private prices: Prices = { items: new Float64Array(0), units: new Float64Array(0) };
  /** For each item, rank and number of lines: 0 left out, 1 taken, 2 taken beyond the last rank. */
  private readonly taken: Uint8Array[];
  /** For each unit and number of lines: how many of its own items are taken. */
  private readonly ranks: Uint8Array[];
  /** For each node, in the order they are met, and number of lines, which of two ways was better. */
  private readonly isOpened = new Map<Node, Uint8Array>();
  private readonly isAfterOthers = new Map<Node, Uint8Array>();
  private readonly isFilled = new Map<Node, Uint8Array>();
  private states: Values[] = [];

  constructor(page: Page) {
    const { units, items } = page.inventory;
    const eligible = units.map((unit) => unit.items.filter((item) => page.isEligible(item)));
    this.mostOfEntry = units.map(() => Number.POSITIVE_INFINITY);
    for (const group of page.groups)
      if (group.kind === "entry") this.mostOfEntry[group.items[0]?.unit.at ?? 0] = group.limit;
    const all = eligible.flat();
    const headings = units.reduce((sum, unit) => sum + unit.header, 0) + sectionLines * units.length;
    const everything = all.reduce((sum, item) => sum + item.lines, headings);
    this.lines = Math.max(0, Math.min(page.capacity - page.base, everything));
    this.width = this.lines + 1;
    this.forced = page.pinned;
    this.sections = sectionsOf(page, eligible);
    this.taken = items.map(() => none);
    this.ranks = units.map(() => none);
  }

  /** Whether a run takes no longer than a user notices. */
  get isFeasible(): boolean {
    let steps = 0;
    const visit = (node: Node): void => {
      steps += (node.items.length * (Math.min(node.items.length, mostRanks) + 1) + 3) * this.width;
      node.children.forEach(visit);
    };
    this.sections.forEach(visit);
    return steps <= mostSteps;
  }

  /** The greatest worth of a page, and its items. */
  solve(prices: Prices): { value: number; items: Item[] } {
    this.prices = prices;
    let values = new Float64Array(this.width);
    for (const section of this.sections) values = this.choose(section, values);
    const items: Item[] = [];
    let lines = this.lines;
    for (const section of this.sections.toReversed())
      if (byteOf(this.isOpened, section, lines) === 1) lines = this.trace(section, lines, items);
    return { value: values[this.lines] as number, items };
  }

  /** Values with the node on the page or not, whichever is better. */
  private choose(node: Node, before: Values): Values {
    const opened = this.open(node, before);
    const isOpened = this.bytes(this.isOpened, node);
    if (node.isForced) {
      isOpened.fill(1);
      return opened;
    }
    for (let at = 0; at < this.width; at++) {
      const isBetter = (opened[at] as number) > (before[at] as number);
      isOpened[at] = Number(isBetter);
      if (!isBetter) opened[at] = before[at] as number;
    }
    return opened;
  }

  /** Values with the node's heading on the page and something under it, or nothing where it may be bare. */
  private open(node: Node, before: Float64Array): Values {
    let empty = shifted(before, node.header, node.unit === null ? 0 : (this.prices.units[node.unit.at] as number));
    let filled = new Float64Array(this.width).fill(Number.NEGATIVE_INFINITY);
    if (node.unit !== null && node.items.length > 0) ({ empty, filled } = this.takeItems(node, node.unit, empty));
    for (const child of node.children) {
      const isAfterOthers = this.bytes(this.isAfterOthers, child);
      const source = better(empty, filled, isAfterOthers);
      const opened = this.open(child, source);
      const isOpened = this.bytes(this.isOpened, child);
      if (child.isForced) {
        isOpened.fill(1);
        filled = opened;
        empty.fill(Number.NEGATIVE_INFINITY);
      } else filled = better(filled, opened, isOpened);
    }
    if (!node.mayBeBare) return filled;
    return better(empty, filled, this.bytes(this.isFilled, node));
  }

  /** The node's own items, best first: values without any, and with one at least. */
  private takeItems(node: Node, unit: Unit, empty: Values): { empty: Values; filled: Values } {
    const { width } = this;
    const most = Math.min(node.items.length, mostRanks, this.mostOfEntry[unit.at] as number);
    const isEndless = (this.mostOfEntry[unit.at] as number) > most;
    while (this.states.length <= most) this.states.push(new Float64Array(width));
    const states = this.states.slice(0, most + 1);
    for (const state of states) state.fill(Number.NEGATIVE_INFINITY);
    states[0]?.set(empty);
    let reached = 0;
    for (const item of node.items) {
      const taken = (this.taken[item.at] = sized(this.taken[item.at], (most + 1) * width));
      taken.fill(0);
      const worth = this.prices.items[item.at] as number;
      const isForced = this.forced.has(item);
      reached = Math.min(most, reached + 1);
      for (let rank = reached; rank >= 0; rank--) {
        const to = states[rank] as Float64Array;
        const strength = strengthOf(item.score);
        const last = isEndless && rank === most ? worth + fatigue ** most * strength : Number.NEGATIVE_INFINITY;
        const from = rank === 0 ? null : (states[rank - 1] as Float64Array);
        const gain = worth + fatigue ** (rank - 1) * strength;
        for (let at = width - 1; at >= 0; at--) {
          const rest = at - item.lines;
          let value = isForced ? Number.NEGATIVE_INFINITY : (to[at] as number);
          let how = 0;
          if (rest >= 0) {
            // Ranks and lines run downwards, so what is read has not seen this item.
            const beyond = (to[rest] as number) + last;
            if (beyond > value) [value, how] = [beyond, 2];
            const next = from === null ? Number.NEGATIVE_INFINITY : (from[rest] as number) + gain;
            if (next > value) [value, how] = [next, 1];
          }
          to[at] = value;
          taken[rank * width + at] = how;
        }
      }
    }
    const filled = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const ranks = (this.ranks[unit.at] = sized(this.ranks[unit.at], width));
    for (let rank = 1; rank <= most; rank++) {
      const state = states[rank] as Float64Array;
      for (let at = 0; at < width; at++) {
        if ((state[at] as number) <= (filled[at] as number)) continue;
        filled[at] = state[at] as number;
        ranks[at] = rank;
      }
    }
    return { empty: (states[0] as Values).slice(), filled };
  }

  /** Goes back over what `open` found best, collects the items, and tells the lines left for what came before. */
  private trace(node: Node, from: number, items: Item[]): number {
    let lines = from;
    let isFilled = !node.mayBeBare || byteOf(this.isFilled, node, lines) === 1;
    for (const child of node.children.toReversed()) {
      if (!isFilled || byteOf(this.isOpened, child, lines) !== 1) continue;
      lines = this.trace(child, lines, items);
      isFilled = byteOf(this.isAfterOthers, child, lines) === 1;
    }
    if (node.unit !== null && node.items.length > 0) {
      let rank = isFilled ? (this.ranks[node.unit.at]?.[lines] as number) : 0;
      for (const item of node.items.toReversed()) {
        const how = this.taken[item.at]?.[rank * this.width + lines] as number;
        if (how === 0) continue;
        items.push(item);
        lines -= item.lines;
        if (how === 1) rank--;
      }
    }
    return lines - node.header;
  }

  private bytes(map: Map<Node, Uint8Array>, node: Node): Uint8Array {
    const known = map.get(node);
    if (known !== undefined) return known;
    const made = new Uint8Array(this.width);
    map.set(node, made);
    return made;
  }
}

const none = new Uint8Array(0);

function sized(array: Uint8Array | undefined, length: number): Uint8Array {
  return array?.length === length ? array : new Uint8Array(length);
}

function byteOf(map: ReadonlyMap<Node, Uint8Array>, node: Node, at: number): number {
  return map.get(node)?.[at] ?? 0;
}

function shifted(values: Float64Array, lines: number, worth: number): Values {
  const moved = new Float64Array(values.length).fill(Number.NEGATIVE_INFINITY);
  for (let at = lines; at < values.length; at++) moved[at] = (values[at - lines] as number) + worth;
  return moved;
}

/** The greater of two at each place; `isSecond` is told where that is the second. */
function better(first: Float64Array, second: Float64Array, isSecond: Uint8Array): Values {
  const values = new Float64Array(first.length);
  for (let at = 0; at < values.length; at++) {
    const isBetter = (second[at] as number) > (first[at] as number);
    isSecond[at] = Number(isBetter);
    values[at] = (isBetter ? second[at] : first[at]) as number;
  }
  return values;
}

function sectionsOf(page: Page, eligible: readonly Item[][]): Node[] {
  const { units } = page.inventory;
  const forced = new Set<Unit>();
  for (const unit of [...page.held, ...page.required, ...[...page.pinned].map((item) => item.unit)])
    for (const one of lineage(unit)) forced.add(one);
  const nodes = new Map<Unit, Node>();
  const sections = new Map<string, Node>();
  for (const unit of units) {
    const items = (eligible[unit.at] ?? []).toSorted((a, b) => b.score - a.score);
    const { header } = unit;
    const isForced = forced.has(unit);
    const node: Node = { unit, header, items, children: [], isForced, mayBeBare: page.held.includes(unit) };
    nodes.set(unit, node);
    if (unit.parent !== null) {
      nodes.get(unit.parent)?.children.push(node);
      continue;
    }
    const section = sections.get(unit.section) ?? {
      ...{ unit: null, header: sectionLines, items: [], children: [], isForced: false, mayBeBare: false },
    };
    section.children.push(node);
    section.isForced ||= isForced;
    sections.set(unit.section, section);
  }
  return [...sections.values()];
}
