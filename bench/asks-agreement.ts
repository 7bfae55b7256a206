import type { Ask, AskKind } from "../src/model/posting.ts";
import { termsOf } from "../src/text/terms.ts";
import { enough, shareIn } from "./keyword-labels.ts";

/** Labels name few things of these kinds. */
export const seldomLabelled: ReadonlySet<AskKind | undefined> = new Set([
  "soft",
  "years",
  "degree",
  "language",
  "permit",
] as const);

const keysOf = (text: string): Set<string> => new Set(termsOf(text).map(({ key }) => key));

/** The distinct terms of an ask, its alternatives among them. */
export function wordsOfAsk({ text, alternatives = [] }: Pick<Ask, "text" | "alternatives">): Set<string> {
  return keysOf([text, ...alternatives.map((option) => option.text)].join(" / "));
}

/** How far the asks of postings say their keywords, as asks.ts explains. */
export class Agreement {
  private found = 0;
  private keywords = 0;
  private good = 0;
  private counted = 0;
  private postings = 0;

  add(asks: readonly Ask[], labels: readonly string[]): void {
    const wanted = labels.map(keysOf).filter(({ size }) => size > 0);
    const all = new Set(wanted.flatMap((words) => [...words]));
    const said = asks.map((ask) => ({ kind: ask.kind, words: wordsOfAsk(ask) }));
    this.postings += 1;
    this.keywords += wanted.length;
    this.found += wanted.filter((keyword) => said.some(({ words }) => shareIn(keyword, words) >= enough)).length;
    for (const { kind, words } of said) {
      const good = wanted.some((keyword) => shareIn(keyword, words) >= enough) || shareIn(words, all) >= enough;
      if (!good && seldomLabelled.has(kind)) continue;
      this.counted += 1;
      if (good) this.good += 1;
    }
  }

  join(other: Agreement): void {
    this.found += other.found;
    this.keywords += other.keywords;
    this.good += other.good;
    this.counted += other.counted;
    this.postings += other.postings;
  }

  get recall(): number {
    return this.found / Math.max(1, this.keywords);
  }
  get precision(): number {
    return this.good / Math.max(1, this.counted);
  }
  get asks(): number {
    return this.counted / Math.max(1, this.postings);
  }
}
