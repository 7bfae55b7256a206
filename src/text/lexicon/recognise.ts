import { isAfterBreak, type Lexed, lex, lexed } from "../lex.ts";
import { noTerm } from "../vocabulary.ts";
import type { Concept, Sense } from "./concept.ts";
import { conceptOf, type NameNode, namesByFirst } from "./lexicon.ts";
import { isNameByCapital, isShouted, isWord, isWrittenAsName, literalIn, nameKeyIn } from "./name-keys.ts";

/** A name of the lexicon that stands in a text. */
export interface Mention {
  /** What it is the name of: more than one where several things of the text's fields share it. */
  concepts: readonly Concept[];
  /** Indexes of its first and last token in the lexed text. */
  first: number;
  last: number;
}

/** A name that stands in a text, with all that it could mean. */
interface Candidate {
  senses: readonly Sense[];
  first: number;
  last: number;
}

/** How many function words may stand between two words of a name. */
const mostBetween = 2;
/** A field is one of a document's own from this share of its most mentioned field on. */
const leastShare = 0.4;
/** Belongs to all fields. */
const general = "general";

let last: { texts: readonly string[]; mentions: readonly (readonly Mention[])[] } | null = null;

/**
 * The names in each of a document's texts, the nested ones too, in order; what a name means is told from the whole document.
 * A posting is asked for twice, when its asks are understood and when it is ranked: the last answer is kept.
 */
export function recognise(texts: readonly string[]): readonly (readonly Mention[])[] {
  if (last === null || !isSame(last.texts, texts)) last = { texts, mentions: mentionsIn(texts) };
  return last.mentions;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let place = 0; place < some.length; place++) if (some[place] !== others[place]) return false;
  return true;
}

function mentionsIn(texts: readonly string[]): Mention[][] {
  const candidates = texts.map(candidatesIn);
  const fields = fieldsOf(candidates);
  return candidates.map((ofText) => {
    const mentions: Mention[] = [];
    for (const { senses, first, last } of ofText) {
      const concepts = meantBy(senses, fields);
      if (concepts.length > 0) mentions.push({ concepts, first, last });
    }
    return mentions;
  });
}

/** What a name means: of several things those of the document's fields; where it is of none of them, all that need no field. */
function meantBy(senses: readonly Sense[], fields: ReadonlySet<string>): Concept[] {
  const own = senses.map(({ concept }) => conceptOf(concept)).filter((concept) => isOf(concept, fields));
  if (own.length > 0) return own;
  return senses.filter(({ ofField }) => !ofField).map(({ concept }) => conceptOf(concept));
}

function isOf(concept: Concept, fields: ReadonlySet<string>): boolean {
  return concept.fields.some((field) => fields.has(field));
}

/** The fields of work that a document is of, by the names that mean one thing only. */
function fieldsOf(candidates: readonly (readonly Candidate[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const ofText of candidates)
    for (const { senses } of ofText) {
      const [only] = senses;
      if (only === undefined || senses.length > 1 || only.ofField) continue;
      const { fields } = conceptOf(only.concept);
      for (const field of fields)
        if (field !== general) counts.set(field, (counts.get(field) ?? 0) + 1 / fields.length);
    }
  const most = Math.max(0, ...counts.values());
  return new Set([general, ...[...counts].filter(([, count]) => count >= leastShare * most).map(([field]) => field)]);
}

function candidatesIn(text: string): Candidate[] {
  const here = lex(text);
  const found: Candidate[] = [];
  for (let first = here.firstToken; first < here.endOfTokens; first++) {
    const token = lexed.tokens[first] as number;
    const key = nameKeyIn(token);
    const names = namesByFirst.get(key === noTerm ? literalIn(token) : key);
    if (names !== null) follow(names, first, here, found);
  }
  return found;
}

/** Walks down the names that begin at a token as far as the text goes with them. */
function follow(names: NameNode, first: number, { firstToken, endOfTokens }: Lexed, found: Candidate[]): void {
  const { tokens } = lexed;
  let node = names;
  let written = true;
  let shouted = true;
  for (let at = first; ; ) {
    written &&= isWrittenAsName(tokens[at] as number);
    shouted &&= isShouted(tokens[at] as number);
    for (const { word, senses } of node.ends) {
      if (word !== null && !isWord(tokens[first] as number, word)) continue;
      const meant = senses.filter(({ guard }) => {
        if (guard === "none") return true;
        if (guard === "capitals") return shouted;
        return written && (guard === "name" || isNameByCapital(tokens, first, endOfTokens));
      });
      if (meant.length > 0) found.push({ senses: meant, first: first - firstToken, last: at - firstToken });
    }
    if (node.next === null) return;
    let after: NameNode | undefined;
    let next = at + 1;
    for (; next < endOfTokens && next <= at + 1 + mostBetween; next++) {
      const token = tokens[next] as number;
      if (isAfterBreak(token)) return;
      const key = nameKeyIn(token);
      after = node.next.get(key === noTerm ? literalIn(token) : key);
      if (after !== undefined || key !== noTerm) break;
    }
    if (after === undefined) return;
    node = after;
    at = next;
  }
}
