import type { RecognisedName } from "../src/understand/posting/ask-phrases.ts";
import { calledOf, wantedIn } from "../src/understand/posting/asks.ts";
import { namesIn } from "../src/understand/posting/recognised.ts";
import { type LabelledSentence, labelled, overlaps, priorityAlone, type Span } from "./asks-sentences.ts";

/** How our asks overlap labelled spans, all sentences taken together. */
export interface SpanScore {
  precision: number;
  recall: number;
  f1: number;
  /** How many we made. */
  spans: number;
  /** Each sentence where we differ: what was missed, what was asked for in vain. */
  notes: string[];
}

function sentencesIn(conll: string): LabelledSentence[] {
  return conll
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      labelled(
        lines.map((line) => {
          const [word = "", skill = "O", knowledge = "O"] = line.split("\t");
          return [word, skill, knowledge] as const;
        }),
      ),
    );
}

const nobody = calledOf({ company: null, location: null });

function spansOf(text: string, names: readonly RecognisedName[]): readonly Span[] {
  const priority = priorityAlone(text);
  if (priority === null) return [];
  return wantedIn(text, priority, nobody, names).flatMap((ask) => (ask.options.length > 0 ? ask.options : [ask]));
}

/** Compares the spans of SkillSpan's conll with those of our asks. */
export function spanScore(conll: string): SpanScore {
  let [ours, hits, all, found] = [0, 0, 0, 0];
  const notes: string[] = [];
  const sentences = sentencesIn(conll);
  const names = namesIn(sentences.map(({ text }) => text));
  for (const [at, { text, gold }] of sentences.entries()) {
    const spans = spansOf(text, names[at] ?? []);
    const idle = spans.filter((span) => !gold.some((other) => overlaps(span, other)));
    const missed = gold.filter((span) => !spans.some((other) => overlaps(span, other)));
    ours += spans.length;
    hits += spans.length - idle.length;
    all += gold.length;
    found += gold.length - missed.length;
    const words = (parts: readonly Span[]): string => parts.map(({ start, end }) => text.slice(start, end)).join("; ");
    if (idle.length + missed.length > 0) notes.push(text, `  missed: ${words(missed)}`, `  in vain: ${words(idle)}`);
  }
  const precision = hits / Math.max(1, ours);
  const recall = found / Math.max(1, all);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, spans: ours, notes };
}
