import type { Page } from "./page.ts";
import { type Item, lineage, type Unit } from "./units.ts";

/** For each number of lines, the worth of the best that takes no more. */
export type Values = Float64Array<ArrayBuffer>;

/** A section, or an entry, with what it holds. */
export interface Node {
  /** Null for a section. */
  unit: Unit | null;
  header: number;
  /** Best first, as a reader tires in that order. */
  items: Item[];
  children: Node[];
  /** Whether it must be on the page. */
  isForced: boolean;
  /** Whether it may be there with nothing under it. */
  mayBeBare: boolean;
  /** Values with nothing under it yet, with something, and the better of both for the next child; all of one depth share them. */
  empty: Values;
  filled: Values;
  source: Values;
  /** For each number of lines, whether it is best on the page, … */
  isOpened: Uint8Array;
  /** … whether then something of its parent's stands before it, … */
  isAfterOthers: Uint8Array;
  /** … whether something stands under it, … */
  isFilled: Uint8Array;
  /** … and how many of its own items. */
  ranks: Uint8Array;
}

/**
 * The sections of a page, with what may be chosen under each.
 * @param counted how a height is counted.
 * @param width numbers of lines that are told apart.
 */
export function treeOf(
  page: Page,
  eligible: readonly Item[][],
  counted: (lines: number) => number,
  width: number,
): Node[] {
  const { units, sectionLines } = page.inventory;
  const forced = new Set<Unit>();
  for (const unit of [...page.held, ...page.required, ...[...page.pinned].map((item) => item.unit)])
    for (const one of lineage(unit)) forced.add(one);
  const memory = memoryOf(width);
  const nodes = new Map<Unit, Node>();
  const sections = new Map<string, Node>();
  for (const unit of units) {
    const items = (eligible[unit.at] ?? []).toSorted((a, b) => b.score - a.score);
    const isForced = forced.has(unit);
    const mayBeBare = page.held.includes(unit);
    const depth = [...lineage(unit)].length;
    const node = { ...memory.node(depth, counted(unit.header)), unit, items, isForced, mayBeBare };
    nodes.set(unit, node);
    if (unit.parent !== null) {
      nodes.get(unit.parent)?.children.push(node);
      continue;
    }
    const section = sections.get(unit.section) ?? memory.node(0, counted(sectionLines[unit.sectionAt] as number));
    section.children.push(node);
    section.isForced ||= isForced;
    sections.set(unit.section, section);
  }
  return [...sections.values()].filter(isOfUse);
}

/** Whether anything under a node can be on the page; takes out what is of no use. */
function isOfUse(node: Node): boolean {
  node.children = node.children.filter(isOfUse);
  return node.isForced || node.items.length > 0 || node.children.length > 0;
}

/**
 * Arrays that all knapsacks of one width use, since making them anew would take longer than working with them. Each run fills what it
 * reads, so that nothing is handed from one to the next.
 */
class Memory {
  readonly width: number;
  /** Three for each depth. */
  private readonly values: Values[] = [];
  private readonly bytes: Uint8Array[] = [];
  private used = 0;

  constructor(width: number) {
    this.width = width;
  }

  restart(): void {
    this.used = 0;
  }

  /** A node of which nothing is known yet. */
  node(depth: number, header: number): Node {
    return {
      unit: null,
      header,
      items: [],
      children: [],
      isForced: false,
      mayBeBare: false,
      empty: this.valuesAt(3 * depth),
      filled: this.valuesAt(3 * depth + 1),
      source: this.valuesAt(3 * depth + 2),
      isOpened: this.nextBytes(),
      isAfterOthers: this.nextBytes(),
      isFilled: this.nextBytes(),
      ranks: this.nextBytes(),
    };
  }

  private valuesAt(place: number): Values {
    const known = this.values[place] ?? new Float64Array(this.width);
    this.values[place] = known;
    return known;
  }

  private nextBytes(): Uint8Array {
    const place = this.used++;
    const known = this.bytes[place] ?? new Uint8Array(this.width);
    this.bytes[place] = known;
    return known;
  }
}

let memory = new Memory(0);

function memoryOf(width: number): Memory {
  if (memory.width !== width) memory = new Memory(width);
  memory.restart();
  return memory;
}
