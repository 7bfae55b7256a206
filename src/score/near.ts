import { dimensions } from "../text/latent/table.ts";
import { topicOf, topicsInto } from "../text/latent/topic.ts";

/** From this cosine on, a text that has some of an ask's words has them in the ask's sense. */
const sameTopic = 0.5;

/** Makes the function that says whether a text is about what some words are about. The texts are read when first asked for. */
export function nearIn(texts: readonly string[]): (words: string, documents: readonly number[]) => number[] {
  let topics: Float32Array | null = null;
  const readTopics = (): Float32Array => {
    const read = new Float32Array(texts.length * dimensions);
    topicsInto(texts, read);
    return read;
  };
  return (words, documents) => {
    topics ??= readTopics();
    const found: number[] = [];
    const asked = topicOf(words);
    for (const document of documents) {
      let cosine = 0;
      const start = document * dimensions;
      for (let at = 0; at < dimensions; at++) cosine += (asked[at] as number) * (topics[start + at] as number);
      if (cosine >= sameTopic) found.push(document);
    }
    return found;
  };
}
