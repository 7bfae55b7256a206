import type { AskKind } from "../../model/posting.ts";
import type { Language } from "../../text/language.ts";
import { termNumberOf } from "../../text/terms.ts";
import type { Token } from "../../text/tokenize.ts";
import { noTerm } from "../../text/vocabulary.ts";
import { type Link, leadOf, linkBetween, type Said, saidBy } from "./ask-surroundings.ts";
import { partOf } from "./ask-words.ts";
import type { Lead } from "./leading-words.ts";
import { factsOf } from "./word-facts.ts";

/** A name that a lexicon knows, in a sentence. */
export interface RecognisedName {
  /** Offsets in the sentence, at the ends of words. */
  start: number;
  end: number;
  concept: string;
  /** Default: a skill. */
  kind?: AskKind;
  /** A tool or the like, which has a name; not a method or an activity, which words describe. Default: true. */
  proper?: boolean;
}

/** Finds the names in each of a posting's sentences: in the order of the sentence, none within another. */
export type Recognise = (texts: readonly string[]) => readonly (readonly RecognisedName[])[];

/** Neighbouring terms that no punctuation or function word parts, without the words that only lead to them. */
export interface Phrase {
  terms: Word[];
  /** Offsets in the sentence. */
  start: number;
  end: number;
  /** To the phrase before. */
  link: Link;
  lead: Lead;
  said: Said;
  /** The name that it is, or holds. */
  name: RecognisedName | null;
  kind: AskKind;
  /** Years, level of the degree or of the language, where it is compared by one; see the model's Ask. */
  value: number | null;
  /** How likely it is wanted, within [0, 1]; 0 until it is judged. */
  worth: number;
  /** The things of which one will do; empty where there is no choice. */
  options: readonly Phrase[];
}

/** A word of a phrase, with the number of the term that it stands for. */
export interface Word {
  term: number;
  token: Token;
}

/** A phrase of which nothing is known but where it stands; every phrase is made here, so that all have one shape. */
export function phraseAt(terms: Word[], start: number, end: number, link: Link, lead: Lead): Phrase {
  return { terms, start, end, link, lead, said: null, name: null, kind: "skill", value: null, worth: 0, options: none };
}
const none: readonly Phrase[] = [];

/** A longer run of terms is no name of one thing; its end says most. */
const longest = 5;
/** The place after the last token that a hyphen joins to this one. */
function compoundEnd(run: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < run.length && run[end]?.token.joined) end += 1;
  return end;
}

/**
 * Takes the words off both ends that only lead to the phrase, and says what led to it. Hyphens keep words together.
 * @param orders a word that may be a verb is one at its beginning.
 */
function trimmed(run: readonly Word[], before: Token | undefined, orders: boolean): { terms: Word[]; lead: Lead } {
  let lead = leadOf(before);
  let from = 0;
  let to = run.length;
  for (; to > 0; to -= 1) {
    const { token } = run[to - 1] as Word;
    const part = token.spelling.name || token.joined ? null : factsOf(token).part;
    if (part !== "closer" && part !== "both" && part !== "opener") break;
  }
  to = withoutPredicate(run, to);
  let opening = orders || before?.word === "to" || before?.word === "will";
  while (from < to) {
    const { token } = run[from] as Word;
    const end = compoundEnd(run, from);
    if (token.spelling.name) break;
    const part = end === from + 1 ? factsOf(token).part : partOf(compoundOf(run, from, end));
    if (part === "verb" || part === "finite" || ((part === "work" || part === "gerund") && opening && end < to))
      lead = "verb";
    else if (part === "opener" || part === "both" || part === "closer") lead = "opener";
    else break;
    opening = false;
    from = end;
  }
  return { terms: run.slice(from, Math.max(from, to)), lead };
}

/** The end of a run without the bare verb of which all before it is the subject: `jobs` of `jobs share`. */
function withoutPredicate(run: readonly Word[], to: number): number {
  const last = run[to - 1]?.token;
  const before = run[to - 2]?.token;
  if (last === undefined || before === undefined || last.name || last.joined) return to;
  return before.word.endsWith("s") && factsOf(last).part === "verb" ? to - 1 : to;
}

function compoundOf(run: readonly Word[], from: number, to: number): string {
  let word = run[from]?.token.word ?? "";
  for (let at = from + 1; at < to; at += 1) word += `-${run[at]?.token.word}`;
  return word;
}

/**
 * Whether a word that may be a verb (`visits`) ends what it stands in, as a noun does, rather than going on to its object:
 * before a break, or before `and` and no other such verb (`unannounced visits and reviews`, not `builds and runs`).
 */
function endsThing(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  if (next === undefined || next.breakBefore) return true;
  if (next.word !== "and" && next.word !== "or") return false;
  const after = tokens[place + 2];
  return after === undefined || factsOf(after).part !== "finite";
}

/**
 * The phrases of a sentence. `Strong experience with distributed training and PyTorch` gives `distributed training`, `PyTorch`.
 * @param duty a sentence of duties begins with a verb (`Test looms`), any other with what it asks for (`Test automation`).
 * @param tokens the sentence's.
 * @param names each is a phrase of its own, even inside a longer one, whatever its words are.
 */
export function phrasesOf(
  text: string,
  tokens: readonly Token[],
  names: readonly RecognisedName[] = [],
  duty = false,
  language: Language | null = null,
): Phrase[] {
  const phrases: Phrase[] = [];
  let named = 0;
  let run: Word[] = [];
  let before: Token | undefined;
  let inAddress = false;
  let initial = true;
  let having = false;
  /** `having` for a phrase that a word of having leads to, and for what is listed with such a one. */
  const leadIn = (link: Link): Lead => {
    const had = having || (link !== null && link !== "of" && phrases.at(-1)?.lead === "having");
    having = false;
    return had ? "having" : null;
  };
  const close = (): void => {
    if (run.length === 0) return;
    const { terms, lead } = trimmed(run, before, initial && duty);
    if (terms.length === 0) having ||= factsOf((run.at(-1) as Word).token).having;
    run = [];
    initial = false;
    let from = Math.max(0, terms.length - longest);
    while (from > 0 && terms[from]?.token.joined) from -= 1;
    const first = terms[from];
    const last = terms.at(-1);
    if (first === undefined || last === undefined) return;
    const kept = from > 0 ? terms.slice(from) : terms;
    const previous = phrases.at(-1);
    const link = previous === undefined ? null : linkBetween(text, previous.end, first.token.start);
    if (link === "of" && previous !== undefined && previous.terms.length + kept.length <= longest) {
      previous.terms.push(...kept);
      previous.end = last.token.end;
    } else phrases.push(phraseAt(kept, first.token.start, last.token.end, link, leadIn(link) ?? lead));
  };
  /** Takes the name that begins at a token, and says how many tokens it has. */
  const takeName = (found: RecognisedName, place: number): number => {
    const { start, end } = found;
    // One plain word before or after a name belongs to it: `acute nursing`, `Kubernetes clusters`.
    const led = run.length === 1 && run[0]?.token.name === false && factsOf(run[0].token).part === null ? run : [];
    if (led.length === 0) close();
    run = [];
    const terms: Word[] = [...led];
    let count = 0;
    for (let token = tokens[place]; token !== undefined && token.start < end; token = tokens[place + count]) {
      const term = termNumberOf(token, language);
      if (term !== noTerm) terms.push({ term, token });
      count += 1;
    }
    const previous = phrases.at(-1);
    const from = led[0]?.token.start ?? start;
    const link = previous === undefined ? null : linkBetween(text, previous.end, from);
    const lead = leadOf(before);
    let last = end;
    // So does an unknown name that follows: `Hyperledger Besu`.
    for (let next = tokens[place + count]; next !== undefined && terms.length < longest; next = tokens[place + count]) {
      const after = tokens[place + count + 1];
      const lone = after === undefined || after.breakBefore || factsOf(after).stopword;
      const { part, stopword } = factsOf(next);
      const term = termNumberOf(next, language);
      const plain = lone && !stopword && (part === null || part === "work" || part === "gerund");
      if (term === noTerm || next.breakBefore || next.start === names[named + 1]?.start || !(next.name || plain)) break;
      terms.push({ term, token: next });
      last = next.end;
      count += 1;
      if (!next.name) break;
    }
    if (terms.length > 0) {
      const phrase = phraseAt(terms, from, last, link, leadIn(link) ?? lead);
      phrase.name = found;
      phrase.kind = found.kind ?? "skill";
      phrases.push(phrase);
    }
    initial = false;
    before = undefined;
    return count;
  };
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place] as Token;
    while (named < names.length && (names[named] as RecognisedName).start < token.start) named += 1;
    const name = names[named];
    if (token.breakBefore) {
      close();
      before = undefined;
    }
    if (name !== undefined && name.start === token.start) {
      place += takeName(name, place) - 1;
      continue;
    }
    const term = termNumberOf(token, language);
    const hyphened = token.joined || tokens[place + 1]?.joined === true;
    const facts = factsOf(token);
    inAddress = facts.address || (inAddress && token.joined);
    if (inAddress) {
      close();
      before = token;
    } else if (term !== noTerm && (token.name || hyphened || token.word === "go" || !facts.stopword)) {
      if (!token.name && !hyphened && facts.part === "finite" && !(run.length > 0 && endsThing(tokens, place))) {
        const open = run.length > 0;
        close();
        const last = phrases.at(-1);
        if (open && last !== undefined) last.said = "clause";
        before = token;
      } else run.push({ term, token });
    } else if (!hyphened || (run.length === 0 && !facts.numeric)) {
      // Within a compound (`hardware-in-the-loop`) a function word parts nothing.
      const open = run.length > 0;
      close();
      before = token;
      const last = phrases.at(-1);
      const said = open ? saidBy(tokens, place) : null;
      if (said !== null && last !== undefined) last.said = said;
    }
  }
  close();
  return phrases;
}
