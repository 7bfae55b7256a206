import type { Priority, Topic } from "../../model/posting.ts";
import { lexed } from "../../text/lex.ts";
import { IntegerById, vocabulary } from "../../text/vocabulary.ts";
import { type Cue, dutyVerbs } from "./cue-phrases.ts";
import type { PostingPhrases } from "./phrase-tables.ts";
import { countOf, type Words, wordsOf } from "./phrases.ts";
import { isRole } from "./role-words.ts";

/** Where a sentence stands. */
export interface Place {
  /** Of the section; null where no heading says. */
  topic: Topic | null;
  /** The section's heading is its own, not one inherited from above. */
  firm: boolean;
  /** The sentence is, or is part of, a list item. */
  item: boolean;
  /** A paragraph after a list: the section may be over. */
  tail: boolean;
  /** Before the first heading of a section. */
  head: boolean;
  /** Something has been asked for already. */
  begun: boolean;
  /** A short line that is no sentence. */
  brief: boolean;
}

/** Topics without asks, strongest cue first. */
const silent: readonly (readonly [Cue, Topic])[] = [
  ["equality", "legal"],
  ["furniture", "metadata"],
  ["application", "application"],
  ["benefits", "benefits"],
  ["pay", "pay"],
  ["company", "company"],
];

const priorityOfTopic: ReadonlyMap<Topic, Priority> = new Map([
  ["requirements", "must"],
  ["preferred", "preferred"],
  ["duties", "duty"],
  ["role", "context"],
]);

/** How much a statement of this topic wants what it names; null for topics that ask for nothing. */
export function priorityOf(topic: Topic): Priority | null {
  return priorityOfTopic.get(topic) ?? null;
}

/** The cues of a sentence and how often each occurs. */
export type Cues = ReadonlyMap<Cue, number>;

/** Whether a folded word is a verb of doing, in any of its forms. */
function isDuty(word: string): boolean {
  if (dutyVerbs.has(word)) return true;
  if (!/(?:s|ing)$/.test(word)) return false;
  const stems = [
    word.replace(/s$/, ""),
    word.replace(/es$/, ""),
    word.replace(/ies$/, "y"),
    word.replace(/ing$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/(.)\1ing$/, "$1"),
  ];
  return stems.some((stem) => dutyVerbs.has(stem));
}

/** What nobody may be chosen by; a sentence with two of them is about that. */
const protectedTraits = new Set(
  (
    "age gender sex race religion faith ethnicity ethnic nationality disability colour color orientation marital pregnancy ancestry creed belief " +
    "beliefs citizenship passport caste veteran geschlecht alter herkunft religione sesso genere etnia genero raza sexo handicap origine"
  ).split(" "),
);

/** What a folded word may be, as bits. */
const duty = 1;
const role = 2;
const trait = 4;
/** `the`, `this` */
const article = 8;
/** `will`, `is`, and any duty that ends in s: what follows who does the job. */
const tells = 16;
/** `to` */
const infinitive = 32;

const natureOf = new IntegerById((id) => {
  const word = vocabulary.words[id] as string;
  const does = isDuty(word);
  return (
    (does ? duty : 0) |
    (isRole(word) ? role : 0) |
    (protectedTraits.has(word) ? trait : 0) |
    (word === "the" || word === "this" ? article : 0) |
    (word === "to" ? infinitive : 0) |
    (word === "will" || word === "is" || (does && word.endsWith("s")) ? tells : 0)
  );
});
const is = (place: number, nature: number): boolean => (natureOf.get(lexed.words[place] as number) & nature) !== 0;

/** In words, `the` aside: `the registered nurse (RN)`. */
const longestRole = 4;

/** `The charge nurse delegates …`, `This engineer will …`: who does the job, and a verb. */
function tellsOfRole({ first, end }: Words): boolean {
  if (first === end || !is(first, article)) return false;
  let at = first + 1;
  while (at < end && at - first <= longestRole && !is(at, role)) at += 1;
  if (at - first > longestRole) return false;
  while (at < end && is(at, role)) at += 1;
  return at < end && is(at, tells);
}

/** `You install …`: who reads it, and a verb; `To install …`. */
function tellsReader({ first, end }: Words, phrases: PostingPhrases): boolean {
  if (end - first < 3) return false;
  if (is(first, infinitive)) return is(first + 1, duty);
  const [pronoun, verb] = [lexed.words[first], lexed.words[first + 1]] as [number, number];
  return phrases.addresses(vocabulary.words[pronoun] as string, vocabulary.words[verb] as string);
}

/** What a label leads to: `A typical day: you install …`. No words where there is no label. */
function afterColon(text: string): Words {
  const colon = text.indexOf(": ");
  return colon < 0 ? noWords : wordsOf(text.slice(colon + 2));
}
const noWords: Words = { first: 0, end: 0 };

function traitsIn({ first, end }: Words): number {
  let count = 0;
  for (let at = first; at < end; at += 1) if (is(at, trait)) count += 1;
  return count;
}

const noCues: Cues = new Map();
const at = /@|\(at\)/;
const address = /\S@\S+\.\S|\(at\)/u;
const digit = /\d/;
const telephone = /(?:^|[\s(:])(?:\+\d|0\d)[\d ()/-]{7,}\d(?!\d)/;
const pay = /[$€£¥]\s?\d|\d\s?(?:[$€£]|USD|EUR|GBP|CHF|PLN|SGD|SEK)\b/u;

export function cuesOf(text: string, item: boolean, phrases: PostingPhrases): Cues {
  const words = wordsOf(text);
  const found: Cue[] = phrases.cues.matches(words).map(({ label }) => label);
  if (countOf(words) > (item ? 1 : 4) && is(words.first, duty)) found.push("duties");
  else if (tellsOfRole(words) || tellsReader(words, phrases) || tellsReader(afterColon(text), phrases))
    found.push("duties");
  if (traitsIn(words) > 1) found.push("equality");
  if (at.test(text) && address.test(text)) found.push("application");
  if (digit.test(text)) {
    if (pay.test(text)) found.push("pay");
    if (telephone.test(text)) found.push("application");
  }
  if (found.length === 0) return noCues;
  const cues = new Map<Cue, number>();
  for (const cue of found) cues.set(cue, (cues.get(cue) ?? 0) + 1);
  return cues;
}

function strongestSilent(cues: Cues, among: readonly Cue[]): Topic | null {
  for (const [cue, topic] of silent) if (among.includes(cue) && cues.has(cue)) return topic;
  return null;
}

function asks(cues: Cues): Topic | null {
  if (cues.has("requirements") || cues.has("mandatory")) return "requirements";
  if (cues.has("duties")) return "duties";
  return cues.has("optional") ? "preferred" : null;
}

/** A sentence under no heading: its own words decide, and what none decides is context. */
function topicAlone(cues: Cues, place: Place): Topic {
  const dead = strongestSilent(cues, ["equality", "furniture", "application"]);
  if (dead !== null) return dead;
  const wanted = asks(cues);
  const blurb = strongestSilent(cues, ["benefits", "pay", "company"]);
  if (blurb === null) return wanted ?? (place.head && place.brief ? "metadata" : "role");
  const strength = (cues.get("requirements") ?? 0) + (cues.get("mandatory") ?? 0) + 2 * (cues.get("optional") ?? 0);
  if (blurb === "company" && place.begun && (cues.get("company") ?? 0) < 2) return wanted ?? "role";
  if (blurb === "company" && (strength > 0 || (cues.has("duties") && !place.head))) return wanted ?? "role";
  return strength > 1 && wanted !== null ? wanted : blurb;
}

/** What a whole sentence is about, its priority words aside. */
export function topicOf(cues: Cues, place: Place): Topic {
  const section = place.topic;
  if (section === null) return topicAlone(cues, place);
  if (priorityOf(section) === null) {
    const wanted = place.firm ? null : asks(cues);
    return wanted ?? section;
  }
  if (place.tail) {
    const dead = strongestSilent(cues, ["equality", "furniture", "application", "benefits", "pay"]);
    if (dead !== null && !cues.has("mandatory")) return dead;
  } else if (!place.item) {
    const dead = strongestSilent(cues, ["equality", "furniture", "application"]);
    if (dead !== null && asks(cues) === null) return dead;
    if ((cues.get("benefits") ?? 0) > 0 && asks(cues) === null) return "benefits";
    if (section === "role" && strongestSilent(cues, ["company", "benefits", "pay"]) !== null)
      return topicAlone(cues, place);
  } else if ((cues.get("equality") ?? 0) > 1) return "legal";
  if (section === "role") return asks(cues) ?? "role";
  if (section === "duties" && cues.has("mandatory") && cues.has("requirements")) return "requirements";
  return section;
}

/** What one clause of a sentence is about, given the sentence: words such as `preferred` and `required` change it, and a duty told to the reader. */
export function topicOfClause(sentence: Topic, clause: Cues): Topic {
  if (priorityOf(sentence) === null) return sentence;
  if (clause.has("optional"))
    return sentence === "duties" && !clause.has("requirements") && !clause.has("mandatory") ? sentence : "preferred";
  if (sentence === "preferred" && clause.has("mandatory")) return "requirements";
  if (sentence === "role" && clause.has("duties")) return "duties";
  return sentence;
}
