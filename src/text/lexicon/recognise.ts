import { isAfterBreak, type Lexed, lex, lexed, spellingIn } from "../lex.ts";
import { IntegerById, vocabulary } from "../vocabulary.ts";
import type { Concept } from "./concept.ts";
import { conceptCount, conceptOf, fieldCount, fieldsOf, generalField } from "./lexicon.ts";
import { interrupts, isNameByCapital, isShouted, isWrittenAsName, wordIn, wordsFor } from "./name-keys.ts";
import { asName, byCapital, inCapitals, Names, nothing, writings } from "./names.ts";

/** A name of the lexicon that stands in a text. */
export interface Mention {
  /** What it is the name of: more than one where several things of the text's fields share it. */
  concepts: readonly Concept[];
  /** Indexes of its first and last token in the lexed text. */
  first: number;
  last: number;
}

/** The things that each of a document's texts names, without where. Good until the next call. */
export interface ConceptsByText {
  /** Ids; those of a text stand behind one another, each once, in order. */
  ids: readonly number[];
  /** By text: the place in `ids` after its last. */
  ends: readonly number[];
}

/** How many function words may stand between two words of a name. */
const mostBetween = 2;
/** A field is one of a document's own from this share of its most mentioned field on. */
const leastShare = 0.4;

let names = new Names();
let epoch = vocabulary.epoch;

/** By spelling: the root of the names that begin with it, and the ending of the one that is this word alone. */
const roots = new IntegerById((spelling) => names.root(wordIn(spelling)));
const singles = new IntegerById((spelling) => singlesOf(spelling)[0] ?? nothing);
/** A plural that is a word of its own too may name two things. */
const otherSingles = new IntegerById((spelling) => singlesOf(spelling)[1] ?? nothing);
const singlesOf = (spelling: number): number[] => names.singles(roots.get(spelling), wordsFor(spelling));

/** Names that stand in a document, with all that each could mean: one kept in the same arrays after another. */
const found = {
  count: 0,
  meanings: [] as number[],
  firsts: [] as number[],
  lasts: [] as number[],
};
/** So many may gather where many are ranked for one posting that was understood before. */
const mostFound = 1 << 15;
let generation = lexed.generation;

/** Where the names of a text stand in `found`. */
interface Places {
  start: number;
  end: number;
}
/** A posting's texts are asked for more than once: when its asks are understood, and when it is ranked. */
const placesOf = new Map<Lexed, Places>();
/** Those of the document asked for last, by text. */
const document: Places[] = [];
/** By field: whether the document is of it. */
const isOwn = new Uint8Array(fieldCount);
const mentionsOf = new Float64Array(fieldCount);

/** The names in each of a document's texts, the nested ones too, in order; what a name means is told from the whole document. */
export function recognise(texts: readonly string[]): Mention[][] {
  find(texts);
  return texts.map((_, text) => {
    const mentions: Mention[] = [];
    const { start, end } = document[text] as Places;
    for (let place = start; place < end; place++) {
      means(found.meanings[place] as number);
      if (meantCount === 0) continue;
      const concepts = meant.slice(0, meantCount).map(conceptOf);
      mentions.push({ concepts, first: found.firsts[place] as number, last: found.lasts[place] as number });
    }
    return mentions;
  });
}

const named = { ids: [] as number[], ends: [] as number[] };
/** By concept: the last text that named it, counted over all. */
let lastNamedIn = new Int32Array(0);
let textsSeen = 0;

/** As `recognise`, of a document of which only matters what it names. */
export function conceptsByText(texts: readonly string[]): ConceptsByText {
  find(texts);
  if (lastNamedIn.length === 0) lastNamedIn = new Int32Array(conceptCount());
  let count = 0;
  for (let text = 0; text < texts.length; text++) {
    textsSeen += 1;
    const { start, end } = document[text] as Places;
    for (let place = start; place < end; place++) {
      means(found.meanings[place] as number);
      for (let sense = 0; sense < meantCount; sense++) {
        const concept = meant[sense] as number;
        if (lastNamedIn[concept] === textsSeen) continue;
        lastNamedIn[concept] = textsSeen;
        named.ids[count++] = concept;
      }
    }
    named.ends[text] = count;
  }
  return named;
}

const meant: number[] = [];
let meantCount = 0;

/**
 * Puts what a name means into `meant`: of several things those of the document's fields; where it is of none of them, all
 * that need no field.
 */
function means(meaning: number): void {
  const { senses, senseStarts } = names;
  const start = senseStarts[meaning] as number;
  const end = senseStarts[meaning + 1] as number;
  meantCount = 0;
  for (let at = start; at < end; at++) {
    const concept = (senses[at] as number) >> 1;
    if (isOfDocument(concept)) meant[meantCount++] = concept;
  }
  if (meantCount > 0) return;
  for (let at = start; at < end; at++) {
    const sense = senses[at] as number;
    if ((sense & 1) === 0) meant[meantCount++] = sense >> 1;
  }
}

function isOfDocument(concept: number): boolean {
  const fields = fieldsOf(concept);
  for (let place = 0; place < fields.length; place++) if (isOwn[fields[place] as number] === 1) return true;
  return false;
}

/** Finds the names of a document's texts: `document` gets where those of each text stand in `found`. */
function find(texts: readonly string[]): void {
  if (epoch !== vocabulary.epoch) {
    epoch = vocabulary.epoch;
    names = new Names();
  }
  if (generation !== lexed.generation || found.count > mostFound) {
    generation = lexed.generation;
    found.count = 0;
    placesOf.clear();
  }
  for (let text = 0; text < texts.length; text++) {
    const here = lex(texts[text] as string);
    let places = placesOf.get(here);
    if (places === undefined) {
      const start = found.count;
      findIn(here);
      places = { start, end: found.count };
      placesOf.set(here, places);
    }
    document[text] = places;
  }
  tellFields(texts.length);
}

/** The fields of work that a document is of, by the names that mean one thing only. */
function tellFields(textCount: number): void {
  const { senses, senseStarts } = names;
  mentionsOf.fill(0);
  for (let text = 0; text < textCount; text++) {
    const { start, end } = document[text] as Places;
    for (let place = start; place < end; place++) {
      const meaning = found.meanings[place] as number;
      const firstSense = senseStarts[meaning] as number;
      const only = senses[firstSense] as number;
      if ((senseStarts[meaning + 1] as number) - firstSense > 1 || (only & 1) === 1) continue;
      const fields = fieldsOf(only >> 1);
      for (let field = 0; field < fields.length; field++)
        mentionsOf[fields[field] as number] = (mentionsOf[fields[field] as number] as number) + 1 / fields.length;
    }
  }
  mentionsOf[generalField] = 0;
  let most = 0;
  for (let field = 0; field < fieldCount; field++) most = Math.max(most, mentionsOf[field] as number);
  for (let field = 0; field < fieldCount; field++) {
    const count = mentionsOf[field] as number;
    isOwn[field] = field === generalField || (count > 0 && count >= leastShare * most) ? 1 : 0;
  }
}

function findIn({ firstToken, endOfTokens }: Lexed): void {
  const { tokens } = lexed;
  for (let first = firstToken; first < endOfTokens; first++) {
    const token = tokens[first] as number;
    const spelling = spellingIn(token);
    const root = roots.get(spelling);
    if (root === nothing) continue;
    const writing = (isWrittenAsName(token) ? asName : 0) | (isShouted(token) ? inCapitals : 0);
    const single = singles.get(spelling);
    if (single !== nothing) {
      add(single, writing, first, first, firstToken, endOfTokens);
      const other = otherSingles.get(spelling);
      if (other !== nothing) add(other, writing, first, first, firstToken, endOfTokens);
    }
    if (names.goesOn[root] === 1) follow(root, writing, first, firstToken, endOfTokens);
  }
}

/** Walks on from the first word of a name as far as the text goes with it. */
function follow(root: number, writingOfFirst: number, first: number, firstToken: number, endOfTokens: number): void {
  const { tokens } = lexed;
  let node = root;
  let writing = writingOfFirst;
  let at = first;
  do {
    let after = nothing;
    let next = at + 1;
    for (; next < endOfTokens && next <= at + 1 + mostBetween; next++) {
      const token = tokens[next] as number;
      if (isAfterBreak(token)) return;
      after = names.next(node, wordIn(spellingIn(token)));
      if (after !== nothing || !interrupts(token)) break;
    }
    if (after === nothing) return;
    node = after;
    at = next;
    if (!isWrittenAsName(tokens[at] as number)) writing &= ~asName;
    if (!isShouted(tokens[at] as number)) writing &= ~inCapitals;
    const ending = names.endings[node] as number;
    if (ending !== nothing) add(ending, writing, first, at, firstToken, endOfTokens);
  } while (names.goesOn[node] === 1);
}

function add(
  ending: number,
  writing: number,
  first: number,
  last: number,
  firstToken: number,
  endOfTokens: number,
): void {
  const { meanings } = names;
  const at = writings * ending;
  let meaning = meanings[at] as number;
  // Most mean the same however they are written.
  if (meaning !== meanings[at + writings - 1]) {
    const isByCapital = (writing & asName) !== 0 && isNameByCapital(lexed.tokens, first, endOfTokens);
    meaning = meanings[at + (writing | (isByCapital ? byCapital : 0))] as number;
  }
  if (meaning === nothing) return;
  found.meanings[found.count] = meaning;
  found.firsts[found.count] = first - firstToken;
  found.lasts[found.count] = last - firstToken;
  found.count += 1;
}
