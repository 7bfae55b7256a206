import type { Evidence, ScoredEntry } from "../model/match.ts";
import type { Ask, Confidence, Posting } from "../model/posting.ts";

/** Below this fit, a result is a guess. */
const lowFit = 0.16;

/**
 * How well the whole CV answers a posting: the mean of the share of its asks, by weight, that some bullet or heading
 * answers, and of the share of its words that the CV has. Asks alone are few, and one generic ask too many makes a fit.
 * @param covered share of the posting's words, within [0, 1].
 */
export function fitOf(asks: readonly Ask[], entries: readonly ScoredEntry[], covered: number): number {
  const answered = new Set<string>();
  const add = ({ evidence }: { evidence: readonly Evidence[] }): void => {
    for (const { ask } of evidence) answered.add(ask);
  };
  for (const entry of entries) {
    add(entry);
    entry.bullets.forEach(add);
  }
  let met = 0;
  let all = 0;
  for (const { text, weight } of asks) {
    all += weight;
    if (answered.has(text)) met += weight;
  }
  return all > 0 ? (met / all + covered) / 2 : 0;
}

/** What the user should know before trusting the ranking: the posting's own doubts, a CV without bullets, a poor fit. */
export function confidenceOf(posting: Posting, entries: readonly ScoredEntry[], fit: number): Confidence {
  const notes = [...posting.confidence.notes];
  if (posting.asks.length === 0) notes.push("The posting asks for nothing that was recognised.");
  if (!entries.some((entry) => entry.bullets.length > 0)) notes.push("No bullets were found in the CV.");
  else if (posting.asks.length > 0 && fit < lowFit)
    notes.push(`The CV answers hardly anything this posting asks for (fit ${Math.round(fit * 100)} %).`);
  return { level: notes.length > 0 ? "low" : "high", notes };
}
