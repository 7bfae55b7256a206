import type { Priority } from "../../model/posting.ts";
import { idfOf } from "../../text/terms.ts";
import type { Phrase } from "./ask-phrases.ts";
import { leastWorth, worthWeights } from "./ask-worth-weights.ts";
import { factsOf } from "./word-facts.ts";

/** Where a phrase stands. */
export interface Surroundings {
  /** All phrases of its sentence, itself among them, and which of them it is. */
  phrases: readonly Phrase[];
  place: number;
  /** The sentence's. */
  text: string;
  priority: Priority;
  /** Terms of the posting's title. */
  title: ReadonlySet<number>;
}

const highestIdf = 5;
const crowd = 10;

/** What is known of a phrase, in this order; each within 0 and about 1. */
export const worthFeatures = [
  "always",
  "one term",
  "three or more terms",
  "one plain term",
  "rarest term's idf",
  "its square",
  "one plain term's idf",
  "commonest term's idf",
  "name by its letters",
  "capital inside the sentence",
  "capitals throughout",
  "name of a lexicon",
  "method or activity of a lexicon",
  "after a word of having",
  "one plain term after a word of having",
  "after a word of how much",
  "after a verb",
  "after with",
  "after in or of",
  "after another preposition",
  "after an article",
  "after another word",
  "subject of a clause",
  "said to be wanted",
  "comma before",
  "and before",
  "or before",
  "list goes on",
  "one plain term in a list",
  "one plain term as a name of a lexicon",
  "one plain term that may be a verb",
  "one gerund that is hardly a noun",
  "one participle or adverb",
  "sentence of many words",
  "in brackets",
  "first of the sentence",
  "phrases in the sentence",
  "sentence of a few words",
  "sentence of some words",
  "preferred",
  "duty",
  "context",
  "shares a term with the title",
  "noun of doing or knowing",
  "participle or adverb inside",
  "share of words that may be verbs",
  "weak word inside",
  "hyphen",
  "unknown name after a preposition",
  "soft",
  "language, certificate or permit",
] as const;

const vector = new Float64Array(worthFeatures.length);

interface Looks {
  text: string;
  words: number;
  hasBracket: boolean;
}

/** Sentences are asked for phrase by phrase, and looked at once. */
let looks: Looks = { text: "", words: 1, hasBracket: false };

function looksOf(text: string): Looks {
  if (looks.text === text) return looks;
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words += 1;
  looks = { text, words, hasBracket: text.includes("(") };
  return looks;
}

/** The features of a phrase; the array is used again by the next call. */
export function worthVector({ phrases, place, text, priority, title }: Surroundings): Float64Array {
  const { terms, start, lead, link, kind, name, said } = phrases[place] as Phrase;
  let [rarest, commonest, capitals, verbs, weak] = [0, 99, 0, 0, 0];
  let [spelled, gerund, inTitle, hyphen, participle] = [false, false, false, false, false];
  for (const { term, token } of terms) {
    const idf = idfOf(term);
    if (idf > rarest) rarest = idf;
    if (idf < commonest) commonest = idf;
    if (token.spelling.name) spelled = true;
    if (token.joined) hyphen = true;
    if (title.has(term)) inTitle = true;
    if (token.name) {
      capitals += 1;
      continue;
    }
    const facts = factsOf(token);
    if (facts.part !== null) weak += 1;
    if (facts.part === "work" || facts.part === "gerund") verbs += 1;
    if (facts.part === "gerund") gerund = true;
    if (facts.participle) participle = true;
  }
  const plain = terms.length === 1 && capitals === 0;
  const next = phrases[place + 1]?.link ?? null;
  const last = terms.at(-1)?.token;
  const { words, hasBracket } = looksOf(text);
  let at = 0;
  vector[at++] = 1;
  vector[at++] = terms.length === 1 ? 1 : 0;
  vector[at++] = terms.length > 2 ? 1 : 0;
  vector[at++] = plain ? 1 : 0;
  vector[at++] = rarest / highestIdf;
  vector[at++] = (rarest / highestIdf) ** 2;
  vector[at++] = plain ? rarest / highestIdf : 0;
  vector[at++] = commonest / highestIdf;
  vector[at++] = spelled ? 1 : 0;
  vector[at++] = capitals > 0 && !spelled ? 1 : 0;
  vector[at++] = capitals === terms.length ? 1 : 0;
  vector[at++] = name !== null && name.proper !== false ? 1 : 0;
  vector[at++] = name?.proper === false ? 1 : 0;
  vector[at++] = lead === "having" ? 1 : 0;
  vector[at++] = plain && lead === "having" ? 1 : 0;
  vector[at++] = lead === "opener" ? 1 : 0;
  vector[at++] = lead === "verb" ? 1 : 0;
  vector[at++] = lead === "with" ? 1 : 0;
  vector[at++] = lead === "in" ? 1 : 0;
  vector[at++] = lead === "to" ? 1 : 0;
  vector[at++] = lead === "article" ? 1 : 0;
  vector[at++] = lead === "other" ? 1 : 0;
  vector[at++] = said === "clause" ? 1 : 0;
  vector[at++] = said === "wanted" ? 1 : 0;
  vector[at++] = link === "comma" ? 1 : 0;
  vector[at++] = link === "and" ? 1 : 0;
  vector[at++] = link === "or" ? 1 : 0;
  vector[at++] = next !== null && next !== "of" ? 1 : 0;
  vector[at++] = plain && (next !== null || link !== null) ? 1 : 0;
  vector[at++] = plain && name !== null ? 1 : 0;
  vector[at++] = plain && verbs > 0 ? 1 : 0;
  vector[at++] = plain && gerund ? 1 : 0;
  vector[at++] = plain && participle ? 1 : 0;
  vector[at++] = words > 25 ? 1 : 0;
  vector[at++] = hasBracket && text.lastIndexOf("(", start) > text.lastIndexOf(")", start) ? 1 : 0;
  vector[at++] = place === 0 ? 1 : 0;
  vector[at++] = Math.min(phrases.length, crowd) / crowd;
  vector[at++] = words <= 4 ? 1 : 0;
  vector[at++] = words > 4 && words <= 12 ? 1 : 0;
  vector[at++] = priority === "preferred" ? 1 : 0;
  vector[at++] = priority === "duty" ? 1 : 0;
  vector[at++] = priority === "context" ? 1 : 0;
  vector[at++] = inTitle ? 1 : 0;
  vector[at++] = last !== undefined && !last.name && factsOf(last).doing ? 1 : 0;
  vector[at++] = participle ? 1 : 0;
  vector[at++] = verbs / terms.length;
  vector[at++] = weak / terms.length;
  vector[at++] = hyphen ? 1 : 0;
  vector[at++] = isPlace(phrases[place] as Phrase, capitals, spelled) ? 1 : 0;
  vector[at++] = kind === "soft" ? 1 : 0;
  vector[at++] = kind === "language" || kind === "certificate" || kind === "permit" ? 1 : 0;
  return vector;
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
  return isPlain(surroundings) ? Math.max(worth, leastWorth) : worth;
}

/** Whether the posting says in so many words that it wants this: `Experience with looms`, or `Looms` as an item of its list. */
function isPlain({ phrases, place, text, priority }: Surroundings): boolean {
  const { lead, start, end, said } = phrases[place] as Phrase;
  if (priority === "context" || said === "clause") return false;
  if (lead === "having") return true;
  const begins = start === 0 || text.startsWith(": ", start - 2);
  return priority !== "duty" && begins && (end >= text.length - 1 || text.charAt(end) === ":");
}
