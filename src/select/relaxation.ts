import { Knapsack, type Prices } from "./knapsack.ts";
import { askWorth, doubtOf, strengthOf, unitValue } from "./objective.ts";
import type { Page } from "./page.ts";
import type { Item, Unit } from "./units.ts";

/** Share of the bound below which further search is not worth its time. */
const nearEnough = 1e-6;

/** Numbers that all steps together may work out, once the fewest steps are taken: some hundredths of a second. */
const mostWork = 3_000_000;
const fewestSteps = 3;

/**
 * How good a page can be at most, and pages that come near it. The concave worth of the asks is replaced by tangents, which lie
 * above it, and groups by prices on what is in them (Lagrange); what then remains is solved exactly (`Knapsack`), so that each
 * step gives an upper bound on the objective of every page allowed. The tangents move to where they touch best (Frank and
 * Wolfe 1956), the prices to where the groups hold.
 */
export class Relaxation {
  /** No page within the rules has an objective above this. */
  bound: number;
  private readonly knapsack: Knapsack;
  private readonly page: Page;
  /** For each ask, what it is worth and where its tangent touches. */
  private readonly worth: Float64Array;
  private readonly touch: Float64Array;
  /** The mean worth, asks aside, of the pages that the touching points are a mean of. */
  private strength: number;
  /** For each group that the knapsack does not see, its price. */
  private readonly groupPrices: Float64Array;
  /** How certain each item and each heading answers its asks: −ln of the chance that it does not. */
  private readonly ofItem: Float64Array;
  private readonly ofUnit: Float64Array;
  private steps = 0;

  /** Starts from a page that was filled already; that page is not changed. */
  constructor(page: Page) {
    this.page = page;
    this.knapsack = new Knapsack(page);
    const { weights } = page.inventory;
    this.worth = new Float64Array(weights.length);
    for (const [ask, weight] of weights.entries()) this.worth[ask] = askWorth * weight;
    this.ofItem = certaintiesOf(page.inventory.items);
    this.ofUnit = certaintiesOf(page.inventory.units);
    this.touch = this.certainty(page.items);
    this.strength = page.value - this.answered(this.touch);
    this.groupPrices = new Float64Array(page.groups.length);
    const everything = page.inventory.items.filter((item) => page.isEligible(item));
    this.bound = strengthOfItems(everything) + this.answered(this.certainty(everything));
  }

  /** Whether a step can be taken, and may yet tell something where a page of that value is known. */
  isWorthAStep(reached: number): boolean {
    const { work, isFeasible } = this.knapsack;
    const isTired = this.steps >= fewestSteps && (this.steps + 1) * work > mostWork;
    return this.bound - reached > nearEnough * this.bound && isFeasible && !isTired;
  }

  /** Solves what remains at the present tangents and prices, betters the bound, and gives the items of that solution. */
  step(): Item[] {
    const { touch, worth } = this;
    const slopes = new Float64Array(worth.length);
    let constant = 0;
    for (let ask = 0; ask < touch.length; ask++) {
      const slope = (worth[ask] as number) * Math.exp(-(touch[ask] as number));
      slopes[ask] = slope;
      constant += (worth[ask] as number) - slope - slope * (touch[ask] as number);
    }
    for (const { at, limit } of this.page.groups) constant += (this.groupPrices[at] as number) * limit;
    const { value, items } = this.knapsack.solve(this.pricesAt(slopes));
    this.bound = Math.min(this.bound, value + constant);
    this.moveTangents(items);
    this.movePrices(items);
    this.steps++;
    return items;
  }

  private pricesAt(slopes: Float64Array): Prices {
    const { items, units } = this.page.inventory;
    const prices: Prices = { items: new Float64Array(items.length), units: new Float64Array(units.length) };
    const price = (to: Float64Array, things: readonly (Item | Unit)[], certainties: Float64Array): void => {
      for (const { at, asks } of things) {
        let slope = 0;
        for (const ask of asks) slope += slopes[ask] as number;
        to[at] = slope * (certainties[at] as number);
      }
    };
    price(prices.items, items, this.ofItem);
    price(prices.units, units, this.ofUnit);
    for (const group of this.page.groups) {
      const price = this.groupPrices[group.at] as number;
      if (price === 0) continue;
      for (const { at } of group.items) prices.items[at] = (prices.items[at] as number) - price;
      for (const { at } of group.units) prices.units[at] = (prices.units[at] as number) - price;
    }
    return prices;
  }

  /** For each ask −ln of the chance that it stays unanswered. */
  private certainty(items: readonly Item[]): Float64Array {
    const sum = new Float64Array(this.page.inventory.weights.length);
    const add = ({ at, asks }: Item | Unit, certainties: Float64Array): void => {
      for (const ask of asks) sum[ask] = (sum[ask] as number) + (certainties[at] as number);
    };
    for (const item of items) add(item, this.ofItem);
    for (const unit of openedBy(items, this.page)) add(unit, this.ofUnit);
    return sum;
  }

  private answered(certainty: Float64Array): number {
    let value = 0;
    for (let ask = 0; ask < certainty.length; ask++)
      value += (this.worth[ask] as number) * (1 - Math.exp(-(certainty[ask] as number)));
    return value;
  }

  /** Moves the tangents towards a solution, as far as that betters the objective of the mean. */
  private moveTangents(items: readonly Item[]): void {
    const goal = this.certainty(items);
    const strength = strengthOfItems(items);
    let [low, high] = [0, 1];
    for (let halving = 0; halving < 12; halving++) {
      const share = (low + high) / 2;
      let slope = strength - this.strength;
      for (let ask = 0; ask < goal.length; ask++) {
        const [from, to] = [this.touch[ask] as number, goal[ask] as number];
        if (from !== to) slope += (this.worth[ask] as number) * (to - from) * Math.exp(-from - share * (to - from));
      }
      if (slope > 0) low = share;
      else high = share;
    }
    for (let ask = 0; ask < goal.length; ask++)
      this.touch[ask] = (this.touch[ask] as number) + low * ((goal[ask] as number) - (this.touch[ask] as number));
    this.strength += low * (strength - this.strength);
  }

  /** Raises the price of what is overfull, and lowers that of what has room. */
  private movePrices(items: readonly Item[]): void {
    const chosen = new Set(items);
    const opened = openedBy(items, this.page);
    for (const { at, kind, items: ofGroup, units, limit } of this.page.groups) {
      if (kind === "entry" || (kind === "bullets" && this.knapsack.countsBullets)) continue;
      let count = 0;
      let worth = 0;
      for (const item of ofGroup) {
        count += Number(chosen.has(item));
        worth = Math.max(worth, strengthOf(item.score));
      }
      for (const unit of units) {
        count += Number(opened.has(unit));
        for (const item of unit.items) worth = Math.max(worth, strengthOf(item.score));
      }
      const excess = Math.max(-1, Math.min(1, count - limit));
      this.groupPrices[at] = Math.max(0, (this.groupPrices[at] as number) + (excess * worth) / (1 + this.steps));
    }
  }
}

function certaintiesOf(things: readonly (Item | Unit)[]): Float64Array {
  const certainties = new Float64Array(things.length);
  for (const { at, score } of things) certainties[at] = -Math.log(doubtOf(score));
  return certainties;
}

/** The units whose headings these items bring with them, and those that are there anyway. */
function openedBy(items: readonly Item[], page: Page): Set<Unit> {
  const opened = new Set<Unit>();
  for (const start of [...page.held, ...items.map((item) => item.unit)])
    for (let unit: Unit | null = start; unit !== null && !opened.has(unit); unit = unit.parent) opened.add(unit);
  return opened;
}

/** What items are worth by themselves, as their entries show them. */
function strengthOfItems(items: readonly Item[]): number {
  const byUnit = new Map<Unit, Item[]>();
  for (const item of items) {
    const list = byUnit.get(item.unit);
    if (list === undefined) byUnit.set(item.unit, [item]);
    else list.push(item);
  }
  let value = 0;
  for (const list of byUnit.values()) value += unitValue(list.sort((a, b) => b.score - a.score));
  return value;
}
