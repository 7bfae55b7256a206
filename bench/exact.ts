import highsModule, { type Highs } from "highs";
import { askWorth, doubtOf, shareOfRank, strengthOf } from "../src/select/objective.ts";
import type { Page } from "../src/select/page.ts";
import { isUnder, lineage } from "../src/select/units.ts";

/** The exact optimum of the model that `select` fills a page by. */
export interface Optimum {
  /** Its objective, to within `tolerance`. */
  value: number;
  /** No page has more. */
  bound: number;
  /** Integer programs that were solved. */
  rounds: number;
}

/** Loads the solver. Its types are those of its CommonJS build, where the function is a property of what is imported. */
export const loadHighs = highsModule as unknown as typeof highsModule.default;

/** Share of the value within which the optimum is told. */
const tolerance = 1e-6;
const mostRounds = 40;

/**
 * Solves a page that has its frame, as an integer program. What a reader's fatigue takes is an assignment of items to ranks; the
 * worth of an ask, which is concave, is bounded by tangents, and where the solution lies below them a tangent is added there, until
 * bound and value meet.
 */
export function exactOptimum(page: Page, highs: Highs): Optimum {
  if (!page.inventory.items.some((item) => page.isEligible(item)))
    return { value: page.value, bound: page.value, rounds: 0 };
  const program = new Program(page);
  let best = 0;
  let bound = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= mostRounds; round++) {
    const result = highs.solve(program.text(), options);
    if (result.Status !== "Optimal") throw new Error(`the solver ended with ${result.Status}`);
    const columns = result.Columns as Record<string, { Primal: number }>;
    bound = Math.min(bound, result.ObjectiveValue);
    best = Math.max(
      best,
      program.refine((name) => columns[name]?.Primal ?? 0),
    );
    if (bound - best <= tolerance * Math.max(1e-6, bound)) return { value: best, bound, rounds: round };
  }
  throw new Error(`no optimum within ${mostRounds} rounds: ${best} of ${bound}`);
}

const options = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-10,
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
} as const;

interface Tangent {
  ask: number;
  touch: number;
}

const number = (value: number): string => value.toFixed(12);

class Program {
  private readonly page: Page;
  private readonly rows: string[] = [];
  private readonly gains: string[] = [];
  private readonly binaries: string[] = [];
  private readonly tangents: Tangent[] = [];
  /** For each ask, what adds to its certainty: a variable and how much. */
  private readonly certainty: { name: string; amount: number }[][];
  private readonly strengths: { name: string; amount: number }[] = [];

  constructor(page: Page) {
    this.page = page;
    const { units, items, weights } = page.inventory;
    this.certainty = weights.map(() => []);
    const lines: string[] = [];
    const sections = new Set<number>();
    for (const unit of units) {
      const open = `o${unit.at}`;
      this.binary(open, page.held.includes(unit) ? 1 : null);
      lines.push(`${unit.header} ${open}`);
      if (unit.parent !== null) this.rows.push(`${open} - o${unit.parent.at} <= 0`);
      else {
        const section = `s${unit.sectionAt}`;
        if (!sections.has(unit.sectionAt)) this.binary(section, null);
        sections.add(unit.sectionAt);
        this.rows.push(`${open} - ${section} <= 0`);
      }
      for (const ask of unit.asks) this.answer(ask, open, unit.score);
      // A heading answers asks, so it may not stand without anything under it for its own sake.
      if (!page.held.includes(unit)) {
        const children = units.filter((other) => other.parent === unit).map((other) => ` - o${other.at}`);
        const own = unit.items.filter((item) => page.isEligible(item)).map((item) => ` - x${item.at}`);
        this.rows.push(`${open}${children.join("")}${own.join("")} <= 0`);
      }
      this.rank(unit.items.filter((item) => page.isEligible(item)).map(({ at, score }) => ({ at, score })));
    }
    for (const item of items) {
      if (!page.isEligible(item)) continue;
      this.binary(`x${item.at}`, page.pinned.has(item) ? 1 : null);
      lines.push(`${item.lines} x${item.at}`);
      this.rows.push(`x${item.at} - o${item.unit.at} <= 0`);
      for (const ask of item.asks) this.answer(ask, `x${item.at}`, item.score);
    }
    for (const section of sections) lines.push(`${page.inventory.sectionLines[section]} s${section}`);
    this.rows.push(`${lines.join(" + ")} <= ${page.capacity - page.base}`);
    for (const group of page.groups) {
      const members = [
        ...group.items.filter((item) => page.isEligible(item)).map(({ at }) => `x${at}`),
        ...group.units.map(({ at }) => `o${at}`),
      ];
      if (members.length > group.limit) this.rows.push(`${members.join(" + ")} <= ${group.limit}`);
    }
    for (const unit of page.required) {
      const under = items.filter((item) => page.isEligible(item) && isUnder(item, unit));
      this.rows.push(`${under.map(({ at }) => `x${at}`).join(" + ")} >= 1`);
      for (const above of lineage(unit)) this.rows.push(`o${above.at} >= 1`);
    }
    for (const [ask, terms] of this.certainty.entries()) {
      const most = terms.reduce((sum, { amount }) => sum + amount, 0);
      for (let step = 0; step <= 6 && terms.length > 0; step++) this.tangents.push({ ask, touch: (most * step) / 6 });
    }
  }

  /** The program in the format of CPLEX. */
  text(): string {
    const asks = this.certainty.flatMap((terms, ask) => (terms.length > 0 ? [` + v${ask}`] : []));
    const tangents = this.tangents.map(({ ask, touch }) => {
      const worth = this.worthOf(ask);
      const slope = worth * Math.exp(-touch);
      const terms = (this.certainty[ask] ?? []).map(({ name, amount }) => ` - ${number(slope * amount)} ${name}`);
      return `v${ask}${terms.join("")} <= ${number(worth - slope - slope * touch)}`;
    });
    const rows = [...this.rows, ...tangents].map((row, at) => ` r${at}: ${row}`);
    return `Maximize\n obj: ${this.gains.join("")}${asks.join("")}\nSubject To\n${rows.join("\n")}\nBinaries\n ${this.binaries.join("\n ")}\nEnd\n`;
  }

  /** The objective's value at a solution; adds tangents where it is below what the program took it for. */
  refine(amountIn: (name: string) => number): number {
    let value = this.strengths.reduce((sum, { name, amount }) => sum + amount * amountIn(name), 0);
    for (const [ask, terms] of this.certainty.entries()) {
      const touch = terms.reduce((sum, { name, amount }) => sum + amount * Math.round(amountIn(name)), 0);
      const worth = this.worthOf(ask) * (1 - Math.exp(-touch));
      if (amountIn(`v${ask}`) > worth + 1e-10) this.tangents.push({ ask, touch });
      value += worth;
    }
    return value;
  }

  private worthOf(ask: number): number {
    return askWorth * (this.page.inventory.weights[ask] ?? 0);
  }

  private binary(name: string, fixed: number | null): void {
    this.binaries.push(name);
    if (fixed !== null) this.rows.push(`${name} = ${fixed}`);
  }

  private answer(ask: number, name: string, score: number): void {
    this.certainty[ask]?.push({ name, amount: -Math.log(doubtOf(score)) });
  }

  /** Each kept item has a rank and each rank one item; the program gives the best items the best ranks by itself. */
  private rank(items: readonly { at: number; score: number }[]): void {
    for (const { at, score } of items) {
      const ranks = items.map((_, rank) => {
        const name = `z${at}_${rank}`;
        const amount = shareOfRank(rank) * strengthOf(score);
        this.gains.push(` + ${number(amount)} ${name}`);
        this.strengths.push({ name, amount });
        return name;
      });
      this.rows.push(`${ranks.join(" + ")} - x${at} <= 0`);
    }
    for (const rank of items.keys()) this.rows.push(`${items.map(({ at }) => `z${at}_${rank}`).join(" + ")} <= 1`);
  }
}
