import type { Priority } from "../src/model/posting.ts";
import { cuesOf, type Place, priorityOf, topicOf } from "../src/understand/posting/classify.ts";
import { phrasesFor } from "../src/understand/posting/phrase-tables.ts";

/** A stretch of a sentence. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence with the skills and knowledge labelled in it. */
export interface LabelledSentence {
  text: string;
  gold: Span[];
}

/**
 * SkillSpan's words with the tags of both layers: a span runs as long as either is inside one. What was made anonymous
 * (`<ORGANIZATION>`) is a dash: nobody's posting has such words.
 */
export function labelled(
  rows: readonly (readonly [word: string, skill: string, knowledge: string])[],
): LabelledSentence {
  let text = "";
  const gold: Span[] = [];
  for (const [word, ...tags] of rows) {
    if (text !== "") text += " ";
    const start = text.length;
    text += word.startsWith("<") ? "—" : word;
    const before = gold.at(-1);
    if (tags.every((tag) => tag.startsWith("O"))) continue;
    const inside = tags.some((tag) => tag.startsWith("I")) && before !== undefined && before.end === start - 1;
    if (inside) before.end = text.length;
    else gold.push({ start, end: text.length });
  }
  return { text, gold };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const alone: Place = { topic: null, firm: true, item: false, tail: false, head: false, begun: true, brief: false };

/** What a sentence out of its posting asks, null where it asks for nothing. */
export function priorityAlone(text: string): Priority | null {
  return priorityOf(topicOf(cuesOf(text, false, phrasesFor("en")), alone));
}
