import type { Phrase } from "./ask-phrases.ts";
import { strictness as usual } from "./ask-worth-weights.ts";

let worths = new Float64Array(256);

/**
 * From what worth on a phrase of a posting is an ask of it. Where much is named, much is surely wanted, and what is doubtful
 * can wait; a posting in plain words has hardly more than doubtful phrases. The F1 to be expected of those from some worth on
 * is greatest at half of that greatest F1 (Lipton, Elkan and Naryanaswamy 2014); we ask for a little more than half, since
 * a false ask is worse than a missed one.
 * @param judged the phrases of each of its sentences, with their worths as likelihoods.
 * @param strictness the share of the greatest F1.
 */
export function leastWorthIn(judged: readonly (readonly Phrase[])[], strictness: number = usual): number {
  let count = 0;
  for (const phrases of judged)
    for (const { worth } of phrases) {
      if (count === worths.length) {
        const before = worths;
        worths = new Float64Array(2 * count);
        worths.set(before);
      }
      worths[count++] = worth;
    }
  const sorted = worths.subarray(0, count).sort();
  let all = 0;
  for (let place = 0; place < count; place++) all += sorted[place] as number;
  let greatest = 0;
  let wanted = 0;
  for (let taken = 1; taken <= count; taken++) {
    wanted += sorted[count - taken] as number;
    greatest = Math.max(greatest, (2 * wanted) / (taken + all));
  }
  return strictness * greatest;
}
