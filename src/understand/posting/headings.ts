import type { Topic } from "../../model/posting.ts";
import { lexed } from "../../text/lex.ts";
import { vocabulary } from "../../text/vocabulary.ts";
import { headingPhrases } from "./heading-phrases.ts";
import type { Passage } from "./passages.ts";
import type { PostingPhrases } from "./phrase-tables.ts";
import { countOf, lengthInWords, wordsOf } from "./phrases.ts";

/** A line that names what follows it. */
export interface Heading {
  /** Null where the lexicon does not know its words. */
  topic: Topic | null;
  /** 1 is the highest; bold lines, lines in capitals and lines with a colon rank below all headings of markup. */
  level: number;
}

/** A heading and what it heads on one line: `Requirements: SQL, Excel`. */
export interface InlineHeading {
  topic: Topic;
  /** Offset of what comes after the colon. */
  rest: number;
}

/** Of two phrases as long, the rarer topic says more: `preferred qualifications` are preferred. */
const order = headingPhrases.map(([topic]) => topic);
const levels = { capitals: 7, strong: 8, colon: 9, leadIn: 10 } as const;
const longestHeading = 12;
const longestPlainHeading = 8;
const longestLabel = 5;
/** A phrase of one word names a heading of up to four: `Education and experience`, not `Ownership of the pay process`. */
const wordsPerPhraseWord = 4;

/** The topic that a heading's words name, null where none does, or where they are a small part of it. */
export function topicOfHeading(text: string, { headings }: PostingPhrases): Topic | null {
  const words = wordsOf(text);
  const match = headings.longest(words, order);
  if (match === null) return null;
  return countOf(words) <= match.length * wordsPerPhraseWord ? match.label : null;
}

const endsInColon = (text: string): boolean => text.endsWith(":") || text.endsWith("：");

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/[0-9]{3}/.test(text);
}

/** The passage as a heading, null where it is running text or an item. `next` is the passage below it. */
export function headingOf(passage: Passage, next: Passage | undefined, phrases: PostingPhrases): Heading | null {
  const text = passage.text.trim();
  const count = lengthInWords(text, longestHeading);
  if (count > longestHeading) return null;
  const colon = endsInColon(text);
  if (passage.kind === "item" && !colon) return null;
  if (text.endsWith(";") || text.endsWith(",") || (text.endsWith(".") && !text.endsWith("..."))) return null;
  const topic = topicOfHeading(text, phrases);
  if (passage.kind === "heading") return { topic, level: passage.level };
  if (passage.kind === "item") return topic !== null && count <= longestLabel ? { topic, level: levels.leadIn } : null;
  if (passage.strong) return { topic, level: levels.strong };
  if (isCapitals(text) && (topic !== null || passage.gapBefore > 0)) return { topic, level: levels.capitals };
  if (colon) return { topic, level: levels.colon };
  const leadsIn = next?.kind === "item";
  if (count > longestPlainHeading && !leadsIn) return null;
  if (leadsIn && next.gapBefore === 0) return { topic, level: levels.strong };
  const apart = leadsIn || passage.gapBefore > 0;
  return topic !== null && (apart || count <= 2) && coversMost(text, phrases) ? { topic, level: levels.strong } : null;
}

/** Whether phrases of headings make up at least half of the words: `Minimum Qualifications`, not `Excellent skills in Java`. */
function coversMost(text: string, { headings }: PostingPhrases): boolean {
  const words = wordsOf(text);
  const longest = Math.max(0, ...headings.matches(words).map((match) => match.length));
  return longest * 2 >= countOf(words);
}

/** A known heading before a colon, with text after it. */
export function inlineHeadingOf(text: string, phrases: PostingPhrases): InlineHeading | null {
  if (!text.includes(":") && !text.includes("：")) return null;
  const match = /^([^:：.!?]{2,60})[:：]\s*(?=\S)/u.exec(text);
  const label = match?.[1];
  if (match === null || label === undefined || lengthInWords(label.trim(), longestLabel) > longestLabel) return null;
  const topic = topicOfHeading(label, phrases);
  return topic !== null && coversMost(label, phrases) ? { topic, rest: match[0].length } : null;
}

const endOfSentence = /[.!?;,)]$/u;

/** The topic that the last sentence of a paragraph promises for the list below it: `… You will:`. */
export function leadInOf(passage: Passage, next: Passage | undefined, phrases: PostingPhrases): Heading | null {
  if (next?.kind !== "item" || endOfSentence.test(passage.text)) return null;
  const sentence = passage.text.slice(passage.text.slice(0, -1).search(/[^.!?]*$/u)).trim();
  if (lengthInWords(sentence, longestHeading + 3) > longestHeading + 3) return null;
  const { first, end } = wordsOf(sentence);
  const last = vocabulary.words[lexed.words[end - 1] as number] ?? "";
  const verb = lexed.words[wordsOf(next.text).first];
  // A sentence that the items end: `You`, and then verbs.
  if (end > first && verb !== undefined && phrases.addresses(last, vocabulary.words[verb] as string))
    return { topic: "duties", level: levels.leadIn };
  const topic = endsInColon(passage.text) ? topicOfHeading(sentence, phrases) : null;
  return topic === null ? null : { topic, level: levels.leadIn };
}
