import type { ScoredEntry } from "../model/match.ts";
import type { Confidence, Posting } from "../model/posting.ts";

/** Below this fit, a result is a guess. */
const lowFit = 0.4;

/**
 * Where the fit is one half, and how steeply it falls below: set so that of the labelled pairs in which at most two bullets
 * are worth showing few are above it, and few of the others below.
 */
const middle = 0.17;
const steepness = 3;

/**
 * How well the whole CV answers a posting, within [0, 1]. A CV has a share of any posting's words, so that their plain mean
 * would praise a poor fit and blame a good one: the mean, in which the words count double since there are most of them, is
 * spread around its middle by Hill's equation, x³ / (x³ + m³), so that 1 stays 1.
 * @param words share of the posting's words that the CV has.
 * @param names share of the things it names that the CV names.
 */
export function fitOf(words: number, names: number): number {
  const mean = (2 * words + names) / 3;
  return ((1 + middle ** steepness) * mean ** steepness) / (mean ** steepness + middle ** steepness);
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
