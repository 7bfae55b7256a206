import type { Ask, Priority, Statement } from "../../model/posting.ts";
import { backgroundIdf } from "../../text/background.ts";
import { phrasesOf } from "../../text/phrases.ts";
import { termsOf } from "../../text/terms.ts";

/** How much an ask of each priority counts against the others. */
const priorityWeight = { must: 1.5, duty: 1.5, preferred: 1, context: 0.4 } as const satisfies Record<Priority, number>;
const rank: Record<Priority, number> = { must: 0, preferred: 1, duty: 2, context: 3 };

/** A phrase all of whose words stand in more than about a third of all postings asks for nothing in particular. */
const leastIdf = 1;
/** No posting means more than this many things; what follows is noise of a page that is not one posting. */
const mostAsks = 400;

interface Found {
  ask: Omit<Ask, "weight">;
  idf: number;
  count: number;
}

/**
 * What the statements want: their phrases, each once, at its highest priority, heaviest first.
 * Weight = priority × Σ idf / √terms × (1 + ln count) / 2 …, as a share of the heaviest.
 * @param company the employer, whose name is not an ask.
 */
export function extractAsks(statements: readonly Statement[], company: string | null): Ask[] {
  const employer = new Set(termsOf(company ?? "").map((term) => term.key));
  const found = new Map<string, Found>();
  for (const { text, priority, source } of statements) {
    if (priority === null) continue;
    for (const phrase of phrasesOf(text)) {
      const keys = [...new Set(phrase.terms.map((term) => term.key))];
      if (keys.every((key) => employer.has(key))) continue;
      const weights = keys.map(backgroundIdf);
      if (Math.max(...weights) < leastIdf) continue;
      const id = keys.join(" ");
      const known = found.get(id);
      if (known === undefined) {
        const idf = weights.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(weights.length);
        found.set(id, { ask: { text: phrase.text, concept: null, priority, line: source.line }, idf, count: 1 });
      } else {
        known.count += 1;
        if (rank[priority] < rank[known.ask.priority]) known.ask.priority = priority;
      }
    }
  }
  const weighed = [...found.values()].slice(0, mostAsks).map(({ ask, idf, count }) => ({
    ask,
    weight: priorityWeight[ask.priority] * idf * (1 + Math.log(count) / 2),
  }));
  const heaviest = Math.max(...weighed.map(({ weight }) => weight), Number.MIN_VALUE);
  return weighed
    .sort((a, b) => b.weight - a.weight || a.ask.line - b.ask.line)
    .map(({ ask, weight }) => ({ ...ask, weight: Math.round((weight / heaviest) * 1e4) / 1e4 }));
}
