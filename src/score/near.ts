import { dimensions } from "../text/latent/table.ts";
import { topicOf, topicsInto } from "../text/latent/topic.ts";

/** From this cosine on, a text that has some of an ask's words has them in the ask's sense. */
const sameTopic = 0.5;

/** More texts than these few tell a reader nothing new. */
const mostNear = 3;

/** Makes the function that finds the texts that are most about what some words are about. They are read when first asked for. */
export function nearIn(texts: readonly string[]): (words: string, documents: readonly number[]) => number[] {
  let topics: Float32Array | null = null;
  const readTopics = (): Float32Array => {
    const read = new Float32Array(texts.length * dimensions);
    topicsInto(texts, read);
    return read;
  };
  return (words, documents) => {
    topics ??= readTopics();
    const found: { document: number; cosine: number }[] = [];
    const asked = topicOf(words);
    for (const document of documents) {
      let cosine = 0;
      const start = document * dimensions;
      for (let at = 0; at < dimensions; at++) cosine += (asked[at] as number) * (topics[start + at] as number);
      if (cosine >= sameTopic) found.push({ document, cosine });
    }
    found.sort((a, b) => b.cosine - a.cosine || a.document - b.document);
    return found.slice(0, mostNear).map(({ document }) => document);
  };
}
