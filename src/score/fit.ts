import type { Evidence, ScoredEntry } from "../model/match.ts";
import type { Ask, Confidence, Posting } from "../model/posting.ts";

/** Below this fit, a result is a guess. */
const lowFit = 0.35;

/**
 * Where the fit is one half, and how steeply it falls below: set so that of the labelled pairs in which at most two bullets
 * are worth showing few are above it, and few of the others below.
 */
const middle = 0.19;
const steepness = 3;

/** The shares of what a posting says that a CV has, each within [0, 1]. */
export interface Shares {
  /** Of its words. */
  words: number;
  /** Of the things it names. */
  names: number;
  /** Of its asks for skills and certificates, by weight. */
  asks: number;
}

/**
 * How well the whole CV answers a posting, within [0, 1]. A CV has a share of any posting's words, so that their plain mean
 * would praise a poor fit and blame a good one: the mean, in which the words count most since there are most of them, is
 * spread around its middle by Hill's equation, x³ / (x³ + m³), so that 1 stays 1.
 */
export function fitOf({ words, names, asks }: Shares): number {
  const mean = words / 2 + names / 4 + asks / 4;
  return ((1 + middle ** steepness) * mean ** steepness) / (mean ** steepness + middle ** steepness);
}

/** Degrees, years, languages and manners are had by many who fit nothing else. */
const telling: ReadonlySet<string> = new Set(["skill", "certificate"]);

/** The share of a posting's asks for skills and certificates, by weight, that some bullet or heading answers. */
export function answeredShare(asks: readonly Ask[], entries: readonly ScoredEntry[]): number {
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
  for (const { text, weight, kind } of asks) {
    if (kind !== undefined && !telling.has(kind)) continue;
    all += weight;
    if (answered.has(text)) met += weight;
  }
  return all > 0 ? met / all : 0;
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
