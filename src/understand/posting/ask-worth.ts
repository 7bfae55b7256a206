import type { Priority } from "../../model/posting.ts";
import { idfOf } from "../../text/terms.ts";
import type { Phrase } from "./ask-phrases.ts";
import { strictness, worthWeights } from "./ask-worth-weights.ts";
import type { Gist } from "./gist.ts";
import { factsOf } from "./word-facts.ts";

/** Where a phrase stands. */
export interface Surroundings {
  /** All phrases of its sentence, itself among them, and which of them it is. */
  phrases: readonly Phrase[];
  place: number;
  /** The sentence's. */
  text: string;
  priority: Priority;
  /** Null for a sentence alone. */
  gist: Gist | null;
}

const highestIdf = 5;

/** What is known of a phrase, in this order; each within 0 and about 1. */
export const worthFeatures = [
  "always",
  "one term",
  "three or more terms",
  "one plain term",
  "rarest term's idf",
  "one plain term's idf",
  "name by its letters",
  "capitals throughout",
  "name of a lexicon",
  "method or activity of a lexicon",
  "after a word of having",
  "after what a word of having leads to",
  "after a verb",
  "after with",
  "after an article",
  "after another word",
  "subject of a clause",
  "said to be wanted",
  "after such as",
  "and before",
  "or before",
  "list goes on",
  "one plain term in a list",
  "one plain term as a name of a lexicon",
  "one plain term as a method or activity",
  "one plain term before a preposition",
  "one plain term of a duty",
  "in brackets",
  "sentence of a few words",
  "preferred",
  "context",
  "noun of doing or knowing",
  "somebody or something general",
  "two or more plain terms without a name",
  "unknown name after a preposition",
  "language, certificate or permit",
  "near the posting's topic",
  "how far from middling that is",
  "near the title's topic",
  "rarest term in other sentences too",
  "one plain term in other sentences too",
  "all terms in other sentences too",
  "sentence alone",
] as const;

const vector = new Float64Array(worthFeatures.length);
const fewWords = 4;
const example = /\b(?:such as|including|e\.g\.|like|i\.e\.|for example)\b/i;
const exampleBefore = new RegExp(`${example.source}[^.;:]*$`, "i");
/** In characters: how far before a phrase the words stand that make it an example. */
const farthestExample = 120;
/** Sentences are asked for phrase by phrase, and read once. */
let read = { text: "", brief: false, examples: false, brackets: false };

function readSentence(text: string): typeof read {
  if (read.text === text) return read;
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0 && words <= fewWords; at = text.indexOf(" ", at + 1)) words += 1;
  read = { text, brief: words <= fewWords, examples: example.test(text), brackets: text.includes("(") };
  return read;
}

/** Whether words such as `such as` lead to what begins at an offset. */
function isExample(text: string, start: number): boolean {
  return readSentence(text).examples && exampleBefore.test(text.slice(Math.max(0, start - farthestExample), start));
}

const preposition = /^ (?:of|in|for|to|with|on|at|from|into|across)\b/;
const longestPreposition = 8;

/** The features of a phrase; the array is used again by the next call. */
export function worthVector(surroundings: Surroundings): Float64Array {
  const { phrases, place, text, priority } = surroundings;
  const phrase = phrases[place] as Phrase;
  const { terms, start, end, lead, link, kind, name, said } = phrase;
  let rarest = 0;
  let capitals = 0;
  let spelled = false;
  for (const { term, token } of terms) {
    rarest = Math.max(rarest, idfOf(term));
    if (token.spelling.name) spelled = true;
    if (token.name) capitals += 1;
  }
  const plain = terms.length === 1 && capitals === 0;
  const next = phrases[place + 1]?.link ?? null;
  const last = terms.at(-1)?.token;
  const facts = last === undefined || last.name ? null : factsOf(last);
  let at = 0;
  vector[at++] = 1;
  vector[at++] = terms.length === 1 ? 1 : 0;
  vector[at++] = terms.length > 2 ? 1 : 0;
  vector[at++] = plain ? 1 : 0;
  vector[at++] = rarest / highestIdf;
  vector[at++] = plain ? rarest / highestIdf : 0;
  vector[at++] = spelled ? 1 : 0;
  vector[at++] = capitals === terms.length ? 1 : 0;
  vector[at++] = name !== null && name.proper !== false ? 1 : 0;
  vector[at++] = name?.proper === false ? 1 : 0;
  vector[at++] = lead === "having" ? 1 : 0;
  vector[at++] = lead !== "having" && phrases[0]?.lead === "having" ? 1 : 0;
  vector[at++] = lead === "verb" ? 1 : 0;
  vector[at++] = lead === "with" ? 1 : 0;
  vector[at++] = lead === "article" ? 1 : 0;
  vector[at++] = lead === "other" ? 1 : 0;
  vector[at++] = said === "clause" ? 1 : 0;
  vector[at++] = said === "wanted" ? 1 : 0;
  vector[at++] = isExample(text, start) ? 1 : 0;
  vector[at++] = link === "and" ? 1 : 0;
  vector[at++] = link === "or" ? 1 : 0;
  vector[at++] = next !== null && next !== "of" ? 1 : 0;
  vector[at++] = plain && (next !== null || link !== null) ? 1 : 0;
  vector[at++] = plain && name !== null ? 1 : 0;
  vector[at++] = plain && name?.proper === false ? 1 : 0;
  vector[at++] = plain && preposition.test(text.slice(end, end + longestPreposition)) ? 1 : 0;
  vector[at++] = plain && priority === "duty" ? 1 : 0;
  vector[at++] = readSentence(text).brackets && text.lastIndexOf("(", start) > text.lastIndexOf(")", start) ? 1 : 0;
  vector[at++] = readSentence(text).brief ? 1 : 0;
  vector[at++] = priority === "preferred" ? 1 : 0;
  vector[at++] = priority === "context" ? 1 : 0;
  vector[at++] = facts?.doing === true ? 1 : 0;
  vector[at++] = facts?.general === true ? 1 : 0;
  vector[at++] = terms.length > 1 && capitals === 0 && name === null && !spelled ? 1 : 0;
  vector[at++] = isPlace(phrase, capitals, spelled) ? 1 : 0;
  vector[at++] = kind === "language" || kind === "certificate" || kind === "permit" ? 1 : 0;
  addGist(at, surroundings, plain);
  return vector;
}

/** What a phrase of a posting comes to on average; taken off, so that 0 stands for what is not known. */
const middling = { topic: 0.3, title: 0.2, repeated: 0.25, allRepeated: 0.1 };

/** Puts what the whole posting tells of a phrase into the last places of the vector; zeros for a sentence alone. */
function addGist(first: number, { phrases, place, gist }: Surroundings, plain: boolean): void {
  vector.fill(0, first);
  if (gist === null) {
    vector[worthFeatures.length - 1] = 1;
    return;
  }
  const { terms } = phrases[place] as Phrase;
  let at = first;
  const near = gist.nearness(terms);
  // Zero to the last bit only where no term's topic is known.
  if (near.topic !== 0) {
    const far = near.topic - middling.topic;
    vector[at] = far;
    vector[at + 1] = far * far;
    vector[at + 2] = near.title - middling.title;
  }
  at += 3;
  let rarest = 0;
  let count = 1;
  let least = terms.length > 1 ? Number.POSITIVE_INFINITY : 0;
  for (const { term } of terms) {
    const sentences = gist.sentences(term);
    least = Math.min(least, sentences);
    if (idfOf(term) <= rarest) continue;
    rarest = idfOf(term);
    count = Math.max(1, sentences);
  }
  const repeated = Math.log(count) - middling.repeated;
  vector[at++] = repeated;
  vector[at++] = plain ? repeated : 0;
  vector[at] = (least > 1 ? 1 : 0) - middling.allRepeated;
}

/** Whether it may be a place, or whom one works for: `in Graz`, `with Siemens`. */
function isPlace({ terms, name, lead }: Phrase, capitals: number, spelled: boolean): boolean {
  if (capitals < terms.length || spelled || name !== null) return false;
  return lead === "in" || lead === "to" || lead === "with" || lead === "other";
}

/** How likely a phrase is something wanted rather than a word in passing, within (0, 1). */
export function worthOf(surroundings: Surroundings): number {
  const { kind } = surroundings.phrases[surroundings.place] as Phrase;
  if (kind === "degree" || kind === "years") return 1;
  const features = worthVector(surroundings);
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += (features[at] as number) * (worthWeights[at] as number);
  const worth = 1 / (1 + Math.exp(-sum));
  return isPlain(surroundings) ? Math.max(worth, strictness) : worth;
}

/** Whether the posting says in so many words that it wants this: `Experience with looms`, or `Looms` as an item of its list. */
function isPlain({ phrases, place, text, priority }: Surroundings): boolean {
  const { lead, start, end, said } = phrases[place] as Phrase;
  if (priority === "context" || said === "clause") return false;
  if (lead === "having") return true;
  const begins = start === 0 || text.startsWith(": ", start - 2);
  return priority !== "duty" && begins && (end >= text.length - 1 || text.charAt(end) === ":");
}
