import type { Item } from "./units.ts";

/** Each further bullet of one entry counts this share of the one before it: a reader tires. */
const fatigue = 0.95;

/** So many bullets of one entry are read with that patience; each further one counts only this share of the one before it. */
const patience = 9;
const impatience = 0.5;

/** What the bullets of one entry count of themselves, by their rank, the best one first; beyond the last, nothing. It never grows. */
const shares = Float64Array.from({ length: 64 }, (_, rank) => {
  const beyond = Math.max(0, rank - (patience - 1));
  return fatigue ** (rank - beyond) * impatience ** beyond;
});

/** What the bullet of this rank in its entry counts of itself, the best one having rank 0. */
export function shareOfRank(rank: number): number {
  return rank < shares.length ? (shares[rank] as number) : 0;
}

/** Worth of answering all asks against the worth of the bullets themselves. */
export const askWorth = 0.25;

/** A bullet counts as certain an answer as this at most, so that a second answer still adds something. */
const surest = 0.95;

/** Below this score a bullet that answers no ask is noise. */
const noise = 0.1;

/** What a bullet counts by itself: near to the gain that nDCG gives a grade, so that one strong bullet beats two middling. */
export function strengthOf(score: number): number {
  return score * score;
}

/** How likely an ask stays unanswered by something of this score that answers it. */
export function doubtOf(score: number): number {
  return 1 - Math.min(score, surest);
}

/** Whether an item has anything to say to the posting. */
export function speaks(item: Item): boolean {
  return item.asks.length > 0 || item.score >= noise;
}

/** What the bullets of one entry are worth together, best first. */
export function unitValue(bestFirst: readonly Item[]): number {
  let value = 0;
  for (let rank = 0; rank < bestFirst.length; rank++)
    value += shareOfRank(rank) * strengthOf((bestFirst[rank] as Item).score);
  return value;
}

/** The same with one more. */
export function unitValueWith(bestFirst: readonly Item[], more: Item): number {
  const place = placeAmong(bestFirst, more);
  let value = 0;
  for (let at = 0; at <= bestFirst.length; at++) {
    const { score } = at === place ? more : (bestFirst[at < place ? at : at - 1] as Item);
    value += shareOfRank(at) * strengthOf(score);
  }
  return value;
}

/** Where an item stands among others, which are the best first. */
export function placeAmong(others: readonly Item[], item: Item): number {
  let place = 0;
  while (place < others.length && !isBetter(item, others[place] as Item)) place++;
  return place;
}

function isBetter(one: Item, other: Item): boolean {
  return one.score > other.score || (one.score === other.score && one.at < other.at);
}
