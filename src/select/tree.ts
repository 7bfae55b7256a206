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
  /** Values with nothing under it yet, with something, and the better of both for the next child. */
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
  const nodes = new Map<Unit, Node>();
  const sections = new Map<string, Node>();
  for (const unit of units) {
    const items = (eligible[unit.at] ?? []).toSorted((a, b) => b.score - a.score);
    const { header } = unit;
    const isForced = forced.has(unit);
    const node = {
      ...blankNode(counted(header), width),
      unit,
      items,
      isForced,
      mayBeBare: page.held.includes(unit),
    };
    nodes.set(unit, node);
    if (unit.parent !== null) {
      nodes.get(unit.parent)?.children.push(node);
      continue;
    }
    const section = sections.get(unit.section) ?? blankNode(counted(sectionLines(unit.section)), width);
    section.children.push(node);
    section.isForced ||= isForced;
    sections.set(unit.section, section);
  }
  return [...sections.values()];
}

/** A section of which nothing is known yet. */
function blankNode(header: number, width: number): Node {
  const values = () => new Float64Array(width);
  const bytes = () => new Uint8Array(width);
  return {
    ...{ unit: null, header, items: [], children: [], isForced: false, mayBeBare: false },
    ...{ empty: values(), filled: values(), source: values() },
    ...{ isOpened: bytes(), isAfterOthers: bytes(), isFilled: bytes(), ranks: bytes() },
  };
}
