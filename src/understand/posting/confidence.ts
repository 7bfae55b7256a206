import type { Ask, Confidence, Statement } from "../../model/posting.ts";
import { hasCjk } from "../../text/cjk.ts";
import type { Passage } from "./passages.ts";
import { lengthInWords } from "./phrases.ts";

const fewestWords = 40;
const smallestShare = 0.2;
const fewestAsks = 3;

/** The words of a posting; where they are enough, no more are counted. */
function countWords(passages: readonly Passage[]): number {
  let words = 0;
  for (const { text } of passages) {
    if (words >= fewestWords) break;
    words += hasCjk(text) ? lengthInWords(text, fewestWords) : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  }
  return words;
}

/** How far the reading can be trusted, with a sentence for each reason to doubt it; `unread` are files that came with the posting. */
export function confidenceOf(
  statements: readonly Statement[],
  asks: readonly Ask[],
  knownHeadings: number,
  passages: readonly Passage[],
  unread: readonly string[] = [],
): Confidence {
  const notes: string[] = [];
  const asking = statements.filter(({ priority }) => priority !== null && priority !== "context").length;
  const words = countWords(passages);
  if (words < fewestWords) notes.push(`The posting has only ${Math.round(words)} words.`);
  if (asking === 0) notes.push("No requirement or duty was recognised: this may not be a job posting.");
  else if (knownHeadings === 0 && asking < smallestShare * statements.length)
    notes.push("No heading was recognised, and few sentences name a requirement or duty.");
  else if (asks.length < fewestAsks)
    notes.push(`It names ${asks.length === 0 ? "nothing" : "hardly anything"} that it wants.`);
  const level = notes.length === 0 ? "high" : "low";
  if (unread.length > 0) notes.push(`Not read, since only attached: ${unread.join(", ")}.`);
  return { level, notes };
}
