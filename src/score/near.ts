import { cosineOf, topicOf } from "../text/latent/topic.ts";

/** From this cosine on, a text that has some of an ask's words has them in the ask's sense. */
const sameTopic = 0.5;
/** More texts than these few tell a reader nothing new. */
const mostNear = 3;

/** Makes the function that finds the texts that are most about what some words are about. Each is read when first asked for. */
export function nearIn(texts: readonly string[]): (words: string, documents: readonly number[]) => number[] {
  const topics: (Float32Array | undefined)[] = texts.map(() => undefined);
  const topicAt = (document: number): Float32Array => {
    topics[document] ??= topicOf(texts[document] ?? "").slice();
    return topics[document];
  };
  return (words, documents) => {
    const asked = topicOf(words).slice();
    return documents
      .map((document) => ({ document, cosine: cosineOf(asked, topicAt(document)) }))
      .filter(({ cosine }) => cosine >= sameTopic)
      .sort((a, b) => b.cosine - a.cosine || a.document - b.document)
      .slice(0, mostNear)
      .map(({ document }) => document);
  };
}
