import type { Cv, Entry } from "./model/cv.ts";
import type { Nearest } from "./model/gaps.ts";
import type { Ask } from "./model/posting.ts";
import { cosineOf, topicOf } from "./text/latent/topic.ts";
import { vectorOf } from "./text/latent/vectors.ts";
import { nearestAmong } from "./text/nearest.ts";
import { termsOf } from "./text/terms.ts";
import { vocabulary } from "./text/vocabulary.ts";

/** A text is near in topic from this cosine on; most that have nothing to do with one another stay below. */
const nearTopic = 0.7;
/** A word of it tells why from this one on. */
const nearWord = 0.35;
const mostWords = 3;
/** How near one degree is to another that is asked for. */
const otherDegree = 0.5;

/** A text of the CV with its place. */
type Part = Omit<Nearest, "similarity" | "matched">;

/** Every title, bullet and line of skills. */
function partsOf(cv: Cv): Part[] {
  const ofEntry = (entry: Entry): Part[] => [
    { id: entry.id, text: entry.title, line: entry.source.line },
    ...entry.bullets.map(({ id, text, source }) => ({ id, text, line: source.line })),
    ...entry.entries.flatMap(ofEntry),
  ];
  return [
    ...cv.entries.flatMap(ofEntry),
    ...cv.skills.map(({ id, text, source }) => ({ id, text, line: source.line })),
  ];
}

/** The heading of the first entry of a kind that has no parts of its own; null where there is none. */
function firstOf(kind: Entry["kind"], entries: readonly Entry[]): Part | null {
  for (const entry of entries) {
    if (entry.kind === kind && entry.entries.length === 0)
      return { id: entry.id, text: entry.title, line: entry.source.line };
    const inside = firstOf(kind, entry.entries);
    if (inside !== null) return inside;
  }
  return null;
}

/** The few words of a text that are nearest to a topic, in the order of the text. */
function tellingWords(text: string, topic: Float32Array): string {
  const seen = new Set<string>();
  const near: { word: string; start: number; cosine: number }[] = [];
  for (const { key, token } of termsOf(text)) {
    const vector = seen.has(key) ? null : vectorOf(vocabulary.term(key));
    seen.add(key);
    const cosine = vector === null ? 0 : cosineOf(vector, topic);
    if (cosine >= nearWord) near.push({ word: token.text, start: token.start, cosine });
  }
  const best = near.sort((a, b) => b.cosine - a.cosine).slice(0, mostWords);
  return best
    .sort((a, b) => a.start - b.start)
    .map(({ word }) => word)
    .join(" … ");
}

/**
 * Makes the function that finds what in a CV comes nearest to an ask: to a degree its first one, to all else what is like the
 * ask's words by their topic, or, where that is not known of them or nothing is near, by their letters. Null where nothing is
 * near either way.
 */
export function nearestIn(cv: Cv): (ask: Ask) => Nearest | null {
  const parts = partsOf(cv);
  const degree = firstOf("education", cv.entries);
  const byLetters = nearestAmong(parts);
  let topics: Float32Array[] | null = null;
  return ({ text: words, kind }) => {
    if (kind === "degree") return degree === null ? null : { ...degree, matched: degree.text, similarity: otherDegree };
    topics ??= parts.map(({ text }) => topicOf(text).slice());
    const topic = topicOf(words).slice();
    let best: Part | undefined;
    let similarity = nearTopic;
    for (const [place, part] of parts.entries()) {
      const cosine = cosineOf(topic, topics[place] as Float32Array);
      if (cosine < similarity) continue;
      best = part;
      similarity = cosine;
    }
    const matched = best === undefined ? "" : tellingWords(best.text, topic);
    if (best !== undefined && matched !== "")
      return { ...best, matched, similarity: Math.round(similarity * 1e4) / 1e4 };
    const spelled = byLetters(words);
    if (spelled === null) return null;
    return { ...spelled.near, matched: spelled.words.slice(0, mostWords).join(" … "), similarity: spelled.similarity };
  };
}
