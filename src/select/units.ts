import type { Cv, Entry } from "../model/cv.ts";
import { isListItem, isSeen, isWholeSection, type PageMeasure } from "../model/layout.ts";
import type { Evidence, Match, ScoredBullet, ScoredEntry } from "../model/match.ts";

/** The least that can be kept or dropped: a bullet, a line of skills, or an entry that has no bullets. */
export interface Item {
  /** Its place in `Inventory.items`. */
  at: number;
  /** Id of the bullet, or of the entry. */
  id: string;
  unit: Unit;
  /** As the CV writes it; an entry's title. */
  text: string;
  /** 0 to 1. */
  score: number;
  /** Indexes of the asks it answers, most telling first. */
  asks: number[];
  lines: number;
  /** Id that it shares with every copy of itself. */
  twin: string;
}

/** An entry as it takes up room: a header, and items under it. */
export interface Unit {
  /** Its place in `Inventory.units`. */
  at: number;
  id: string;
  /** Null for the lines of skills. */
  entry: Entry | null;
  /** Kind of the section it stands in: that of its outermost parent. */
  section: Entry["kind"];
  /** Place of that section in `Inventory.sectionLines`. */
  sectionAt: number;
  parent: Unit | null;
  /** Lines of the header, paid once when the first item is kept. */
  header: number;
  /** Lines of the heading where it stands alone. */
  bare: number;
  /** In the CV's order. */
  items: Item[];
  /** Id that it shares with every copy of itself. */
  twin: string;
  /** 0 to 1; how far the heading answers its asks. */
  score: number;
  /** Indexes of the asks that the heading's own words answer. */
  asks: number[];
}

export interface Inventory {
  /** In the CV's order, each parent before its children. */
  units: Unit[];
  /** In the CV's order. */
  items: Item[];
  /** Weights of the distinct asks. */
  weights: number[];
  /** Texts of the distinct asks, in the same order. */
  asks: string[];
  /** Lines that the heading of each section takes. */
  sectionLines: number[];
}

/** Lays the CV and its match side by side, so that all that follows counts with indexes. Unscored parts count as 0. */
export function takeInventory(cv: Cv, match: Match, measure: PageMeasure): Inventory {
  const index = new Map<string, number>();
  const weights: number[] = [];
  for (const { text, weight } of match.posting.asks) {
    const known = index.get(text);
    if (known === undefined) index.set(text, weights.push(weight) - 1);
    else weights[known] = Math.max(weights[known] ?? 0, weight);
  }
  const entries = new Map<string, ScoredEntry>();
  const bullets = new Map<string, ScoredBullet>();
  for (const entry of match.entries) {
    entries.set(entry.id, entry);
    for (const bullet of entry.bullets) bullets.set(bullet.id, bullet);
  }
  const units: Unit[] = [];
  const items: Item[] = [];
  const sectionPlaces = new Map<Entry["kind"], number>();
  const sectionLines: number[] = [];
  const placeOf = (section: Entry["kind"]): number => {
    const known = sectionPlaces.get(section);
    if (known !== undefined) return known;
    sectionPlaces.set(section, sectionLines.length);
    return sectionLines.push(measure.section(section)) - 1;
  };

  const askIndexes = (evidence: readonly Evidence[] | undefined): number[] => [
    ...new Set((evidence ?? []).flatMap(({ ask }) => index.get(ask) ?? [])),
  ];
  const itemOf = (unit: Unit, id: string, text: string): Item => {
    const scored = bullets.get(id);
    const item: Item = {
      at: items.length,
      id,
      unit,
      text,
      score: scored?.score ?? 0,
      asks: askIndexes(scored?.evidence),
      lines: measure.text(id, text),
      twin: rootTwin(id, bullets),
    };
    items.push(item);
    return item;
  };
  const visit = (entry: Entry, parent: Unit | null): void => {
    const scored = entries.get(entry.id);
    const section = parent?.section ?? entry.kind;
    const unit: Unit = {
      at: units.length,
      id: entry.id,
      entry,
      section,
      sectionAt: placeOf(section),
      parent,
      header: isWholeSection(entry, cv.markers) ? 0 : measure.header(entry),
      bare: isWholeSection(entry, cv.markers) || isListItem(entry) ? 0 : measure.bareHeading(entry),
      items: [],
      twin: rootTwin(entry.id, entries),
      score: scored?.score ?? 0,
      asks: askIndexes(scored?.evidence.filter(({ matched }) => isSeen(matched, entry))),
    };
    units.push(unit);
    unit.items = entry.bullets.map((bullet) => itemOf(unit, bullet.id, bullet.text));
    // An entry without anything under it is its own item, header and all.
    if (isOwnItem(entry)) {
      const { id, score, asks, header: lines, twin } = unit;
      const own: Item = { at: items.length, id, unit, text: entry.title, score, asks, lines, twin };
      items.push(own);
      unit.items.push(own);
      unit.header = 0;
      unit.asks = [];
    }
    for (const child of entry.entries) visit(child, unit);
  };
  for (const entry of cv.entries) visit(entry, null);
  if (cv.skills.length > 0) {
    const skills: Unit = {
      at: units.length,
      id: "skills",
      entry: null,
      section: "skill",
      sectionAt: placeOf("skill"),
      parent: null,
      header: 0,
      bare: 0,
      items: [],
      twin: "skills",
      score: 0,
      asks: [],
    };
    skills.items = cv.skills.map((line) => itemOf(skills, line.id, line.text));
    units.push(skills);
  }
  return { units, items, weights, asks: [...index.keys()], sectionLines };
}

/** Whether an item is the whole of its entry. */
export function isOwn(item: Item): boolean {
  return item.id === item.unit.id;
}

/** A unit and all that hold it, the innermost first. */
export function* lineage(unit: Unit): Generator<Unit> {
  for (let one: Unit | null = unit; one !== null; one = one.parent) yield one;
}

/** Whether an item stands under a unit, or under what it holds. */
export function isUnder(item: Item, unit: Unit): boolean {
  for (const above of lineage(item.unit)) if (above === unit) return true;
  return false;
}

/** Whether nothing but bullets stands under it. */
export function isLeaf({ entry }: Unit): boolean {
  return entry === null || entry.entries.length === 0;
}

function isOwnItem(entry: Entry): boolean {
  return entry.bullets.length === 0 && entry.entries.length === 0;
}

function rootTwin(id: string, all: ReadonlyMap<string, { twinOf: string | null }>): string {
  const seen = new Set<string>();
  let root = id;
  // A ring of twins is a scorer's mistake that must not hang us.
  while (!seen.has(root)) {
    seen.add(root);
    const next = all.get(root)?.twinOf;
    if (next === null || next === undefined) return root;
    root = next;
  }
  return root;
}
