import { askWorth, doubtOf } from "./objective.ts";
import type { Inventory, Item, Unit } from "./units.ts";

/** No chance of an ask: it is one that `gain` has not touched. */
const untouched = -1;

/** Something that answers an ask while it is on the page: an item, or an entry's heading. */
interface Answerer {
  /** Place of the item, or of the unit. */
  at: number;
  isHeading: boolean;
  doubt: number;
}

/**
 * How far the asks are answered by what is on the page:  0.25 · Σ over asks  weight · (1 − Π over what answers it (1 − score)).
 * The products are taken in the CV's order whatever came first, so that the same page has the same value.
 */
export class Answers {
  /** What the asks count together. */
  value = 0;
  private readonly worth: Float64Array;
  private readonly answerers: Answerer[][];
  /** For each ask, how likely it is still unanswered. */
  private readonly open: Float64Array;
  private readonly before: Float64Array;
  private readonly touched: number[] = [];

  constructor({ units, items, weights }: Inventory) {
    this.worth = Float64Array.from(weights, (weight) => askWorth * weight);
    this.answerers = weights.map(() => []);
    for (const { at, asks, score } of units) this.list(asks, { at, isHeading: true, doubt: doubtOf(score) });
    for (const { at, asks, score } of items) this.list(asks, { at, isHeading: false, doubt: doubtOf(score) });
    this.open = new Float64Array(weights.length).fill(1);
    this.before = new Float64Array(weights.length).fill(untouched);
  }

  private list(asks: readonly number[], answerer: Answerer): void {
    for (const ask of asks) this.answerers[ask]?.push(answerer);
  }

  /** Counts some asks anew, after what answers them came or went. */
  recount(asks: readonly number[], kept: Uint8Array, holds: Int32Array): void {
    const { open, worth } = this;
    // Counted loops here and below: until a choice is made V8 only interprets them, and steps of an iterator would be objects.
    for (let place = 0; place < asks.length; place++) {
      const ask = asks[place] as number;
      const answerers = this.answerers[ask] as Answerer[];
      let chance = 1;
      for (let each = 0; each < answerers.length; each++) {
        const { at, isHeading, doubt } = answerers[each] as Answerer;
        if (isHeading ? (holds[at] as number) > 0 : kept[at] === 1) chance *= doubt;
      }
      this.value += (worth[ask] as number) * ((open[ask] as number) - chance);
      open[ask] = chance;
    }
  }

  /** What the asks would gain by an item and the headings that come with it: those that nothing holds yet. */
  gain(item: Item, holds: Int32Array): number {
    for (let unit: Unit | null = item.unit; unit !== null; unit = unit.parent)
      if (holds[unit.at] === 0) this.tryAnswer(unit.asks, unit.score);
    this.tryAnswer(item.asks, item.score);
    let gain = 0;
    for (let place = 0; place < this.touched.length; place++) {
      const ask = this.touched[place] as number;
      const chance = this.before[ask] as number;
      gain += (this.worth[ask] as number) * (chance - (this.open[ask] as number));
      this.open[ask] = chance;
      this.before[ask] = untouched;
    }
    this.touched.length = 0;
    return gain;
  }

  private tryAnswer(asks: readonly number[], score: number): void {
    const doubt = doubtOf(score);
    for (let place = 0; place < asks.length; place++) {
      const ask = asks[place] as number;
      if (this.before[ask] === untouched) {
        this.before[ask] = this.open[ask] as number;
        this.touched.push(ask);
      }
      this.open[ask] = (this.open[ask] as number) * doubt;
    }
  }
}
