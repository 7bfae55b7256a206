import type { Posting } from "../model/posting.ts";
import type { Why } from "../model/why.ts";
import { type Span, spansOf } from "./marked.ts";

export type WhyAsk = Why["asks"][number];

/** A stretch of a statement that names an ask. */
export type AskPlace = Span & { number: number; ask: WhyAsk };

/** Asks by their text, numbered; where a copy of an ask stands twice, both are one. */
export class AskIndex {
  private readonly numbers = new Map<string, number>();
  private readonly all: readonly WhyAsk[];
  /** Numbers whose first evidence was shown on the résumé, and those that have a place in the posting. */
  readonly answered = new Set<number>();
  readonly placed = new Set<number>();

  constructor(asks: readonly WhyAsk[]) {
    this.all = asks;
    for (const [at, { text }] of asks.entries()) if (!this.numbers.has(text)) this.numbers.set(text, at);
  }

  numberOf(ask: string): number | undefined {
    return this.numbers.get(ask);
  }

  /** Where a statement names asks of its line. */
  placesIn({ text: words, source }: Posting["statements"][number]): AskPlace[] {
    const here = this.all.flatMap((ask, number) => {
      if (ask.line !== source.line || this.numbers.get(ask.text) !== number) return [];
      return placesOf(ask, words).map((span) => ({ ...span, number, ask }));
    });
    for (const { number } of here) this.placed.add(number);
    return here;
  }
}

/** Where a statement names an ask: as a whole, or else the things that it lets choose from. */
function placesOf({ text: whole, alternatives = [] }: WhyAsk, statement: string): Span[] {
  const places = spansOf(statement, [whole]);
  if (places.length > 0) return places;
  return spansOf(
    statement,
    alternatives.map((one) => one.text),
  );
}
