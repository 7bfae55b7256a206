import type { Posting } from "../model/posting.ts";
import { dimensions } from "../text/latent/table.ts";
import { topicOf } from "../text/latent/topic.ts";
import { weights } from "./weights.ts";

/** How many of a posting's statements a text has to be near to, to be of its topic. */
const nearest = 2;

/** Documents whose cosines are taken at once: a processor adds to four sums in the time of one. */
const atOnce = 4;

/**
 * Calls back with the cosine of each document's topic with a statement's.
 * @param topics of the documents, one behind the other; as doubles, which need no conversion.
 */
function eachCosine(statement: Float64Array, topics: Float64Array, found: (document: number, cosine: number) => void) {
  const count = topics.length / dimensions;
  let document = 0;
  for (; document + atOnce <= count; document += atOnce) {
    let at = document * dimensions;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let place = 0; place < dimensions; place++, at++) {
      const value = statement[place] as number;
      first += value * (topics[at] as number);
      second += value * (topics[at + dimensions] as number);
      third += value * (topics[at + 2 * dimensions] as number);
      fourth += value * (topics[at + 3 * dimensions] as number);
    }
    found(document, first);
    found(document + 1, second);
    found(document + 2, third);
    found(document + 3, fourth);
  }
  for (; document < count; document++) {
    let cosine = 0;
    for (let place = 0, at = document * dimensions; place < dimensions; place++, at++)
      cosine += (statement[place] as number) * (topics[at] as number);
    found(document, cosine);
  }
}

/**
 * Makes the function that says how much each text of a CV is about what a posting's statements are about, though they may
 * have no word in common: the mean cosine with its two nearest statements, as far as it is above what is common in this
 * CV (mean and one standard deviation of all its texts), since within one CV nearly all is of one field.
 */
export function topicsOf(texts: readonly string[]): (posting: Posting) => Float64Array {
  const topics = new Float64Array(texts.length * dimensions);
  const statement = new Float64Array(dimensions);
  for (const [document, text] of texts.entries()) topics.set(topicOf(text), document * dimensions);

  return ({ title, statements }) => {
    const near = new Float64Array(texts.length);
    const best = new Float64Array(texts.length * nearest);
    const meet = (text: string, share: number): void => {
      statement.set(topicOf(text));
      eachCosine(statement, topics, (document, cosine) => keepBest(best, document * nearest, share * cosine));
    };
    if (title !== null) meet(title, 1);
    for (const { text, priority } of statements)
      if (priority !== null && priority !== "context")
        meet(text, Math.sqrt(weights.priority[priority] / weights.priority.duty));
    let sum = 0;
    let squares = 0;
    for (let document = 0; document < texts.length; document++) {
      let value = 0;
      for (let place = 0; place < nearest; place++) value += (best[document * nearest + place] as number) / nearest;
      near[document] = value;
      sum += value;
      squares += value * value;
    }
    const mean = sum / Math.max(1, texts.length);
    const deviation = Math.sqrt(Math.max(0, squares / Math.max(1, texts.length) - mean * mean));
    const common = mean + weights.topicThreshold * deviation;
    for (let document = 0; document < texts.length; document++)
      near[document] = Math.max(0, (near[document] as number) - common);
    return near;
  };
}

/** Puts a value among the greatest so far, which stand in order from `at`. */
function keepBest(best: Float64Array, at: number, value: number): void {
  let place = at + nearest;
  while (place > at && (best[place - 1] as number) < value) {
    place -= 1;
    if (place + 1 < at + nearest) best[place + 1] = best[place] as number;
  }
  if (place < at + nearest) best[place] = value;
}
