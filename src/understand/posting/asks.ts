import type { Ask, Priority, Statement } from "../../model/posting.ts";
import { backgroundIdf } from "../../text/background.ts";
import type { Phrase } from "../../text/phrases.ts";
import { phrasesOf } from "../../text/phrases.ts";
import { termsOf } from "../../text/terms.ts";

/**
 * How much an ask of each priority counts against the others. For a reader of gaps a must matters as much as a duty; what
 * predicts the fitting bullet, duties before all, is the score's own affair.
 */
const priorityWeight = { must: 1.5, duty: 1.5, preferred: 1, context: 0.4 } as const satisfies Record<Priority, number>;
const rank: Record<Priority, number> = { must: 0, preferred: 1, duty: 2, context: 3 };

/** A phrase all of whose words stand in more than about a third of all postings asks for nothing in particular. */
const leastIdf = 1;
/**
 * How likely a phrase names a thing one can have done, by its shape: several words, a name (`PyTorch`, `AWS`), a noun of
 * doing or knowing (`distillation`, `hygiene` not), or any single word, which is as often just a word (`wrong`, `survives`).
 */
const shapeWeight = { phrase: 1, name: 1, noun: 0.8, known: 0.6, word: 0.35 } as const;
const nounOfDoing = /(?:[tsx]ion|ing|ment|ics?|ity|ism|ology|graphy|ysis|ance|ence|ure|ery|care)s?$/;
/** A single word that at least this many postings use is part of how work is spoken of. */
const knownFrequencyIdf = 3.6;

function shapeOf({ terms }: Phrase): keyof typeof shapeWeight {
  const [first] = terms;
  if (first === undefined || terms.length > 1) return "phrase";
  if (first.token.name) return "name";
  if (nounOfDoing.test(first.token.word)) return "noun";
  return backgroundIdf(first.key) < knownFrequencyIdf ? "known" : "word";
}

/** No posting means more than this many things; what follows is noise of a page that is not one posting. */
const mostAsks = 400;

interface Found {
  ask: Omit<Ask, "weight">;
  idf: number;
  count: number;
}

/**
 * What the statements want: their phrases, each once, at its highest priority, heaviest first.
 * Weight = priority × shape × Σ idf / √terms × (1 + ln(count) / 2), as a share of the heaviest.
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
        const idf =
          (shapeWeight[shapeOf(phrase)] * weights.reduce((sum, weight) => sum + weight, 0)) / Math.sqrt(weights.length);
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
