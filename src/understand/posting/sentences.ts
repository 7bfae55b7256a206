import { hasCjk } from "../../text/cjk.ts";

/** A stretch of a longer text. */
export interface Stretch {
  text: string;
  /** Offset of its first character in the longer text. */
  offset: number;
}

/** Written with a full stop that ends no sentence; folded, without that last stop. */
const abbreviations = new Set(
  (
    "e.g i.e eg ie vs incl inkl excl approx min max no nr dr mr mrs ms prof mag st sr jr ph.d phd m.sc b.sc msc bsc u.s u.k u.s.a " +
    "inc ltd co corp dept req est fig p.m a.m d.c bzw z.b z. b ca d.h u.a usw std evtl ggf p.ej ej p.ex ex m.in bijv o.a d.w.z ecc"
  ).split(" "),
);

const anyEnd = /[.!?…]["'”’)\]]*\s|[。！？]|\s[•∗●▪]\s/u;
const endOfSentence = /[.!?…]+["'”’)\]]*\s+|[。！？]+["'”’」』）)\]]*\s*|\s[•∗●▪]\s+/gu;

function endsInAbbreviation(text: string): boolean {
  const last = /(\S+)\.$/u
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace(/^[("'“‘[]+/u, "");
  return last !== undefined && (abbreviations.has(last) || /^\p{L}$/u.test(last));
}

function trimmed(text: string, offset: number): Stretch | null {
  const body = text.trim();
  return body === "" ? null : { text: body, offset: offset + text.length - text.trimStart().length };
}

/** Before a number that lists: Chinese and Japanese items are often lines of one paragraph, without a full stop. */
const listedItem = /\s(?=(?:\p{N}{1,2}[.、．]|[(（]\p{N}{1,2}[)）]|[※◎⚫●■])\s?\p{L})/u;

/** The sentences of a paragraph. `e.g.`, `U.S.`, `Ph.D.`, `3.5` and `Node.js` end none. */
export function sentencesOf(text: string): Stretch[] {
  if (!hasCjk(text)) return sentencesIn(text);
  const sentences: Stretch[] = [];
  let offset = 0;
  for (const item of text.split(listedItem)) {
    for (const sentence of sentencesIn(item)) sentences.push({ ...sentence, offset: offset + sentence.offset });
    offset += item.length + 1;
  }
  return sentences;
}

function sentencesIn(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  if (!anyEnd.test(text)) {
    const only = trimmed(text, 0);
    return only === null ? sentences : [only];
  }
  let start = 0;
  const close = (end: number): void => {
    const sentence = trimmed(text.slice(start, end), start);
    if (sentence !== null) sentences.push(sentence);
    start = end;
  };
  for (const match of text.matchAll(endOfSentence)) {
    const end = match.index + match[0].length;
    const bullet = /^\s[•∗●▪]/u.test(match[0]);
    if (bullet) {
      close(match.index);
      start = end;
      continue;
    }
    const next = text.slice(end, end + 2);
    if (match[0].startsWith(".") && endsInAbbreviation(text.slice(Math.max(start, match.index - 20), match.index + 1)))
      continue;
    if (/^\p{Ll}/u.test(next) && !/^[。！？]/u.test(match[0])) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

/** A bracket that holds more than a word such as `preferred` is a clause; `(preferred)` alone speaks of what stands before it. */
const clauseBreak =
  /[;；]\s+|,\s+(?=(?:but\s+)?(?:ideally|preferably|idealerweise|vorzugsweise)\b)|\s+(?=and if possible\b)|[([](?!(?:(?:is|are|an?|not|but|required|strongly|highly|big|huge|strong)\s){0,4}(?:plus|preferred|desired|desirable|bonus)[)\]])(?=[^()[\]]{0,80}\b(?:plus|preferred|advantage|desirable|bonus)\b)/giu;

/** What any break between clauses has in or beside it; most sentences have none. */
const anyBreak = /[;；([]|ideally|preferably|idealerweise|vorzugsweise|and if possible/iu;
const commaBreak = /[;；,]\s+/gu;
const shortestClause = 12;

/** The parts of a sentence that semicolons, or words such as `preferably`, set apart; with `commas`, commas too. */
export function clausesOf(sentence: string, commas = false): Stretch[] {
  const clauses: Stretch[] = [];
  if (!commas && !anyBreak.test(sentence)) {
    const only = trimmed(sentence, 0);
    return only === null ? clauses : [only];
  }
  let start = 0;
  let depth = 0;
  let scanned = 0;
  for (const match of sentence.matchAll(commas ? commaBreak : clauseBreak)) {
    for (; scanned < match.index; scanned += 1) {
      if (sentence[scanned] === "(") depth += 1;
      else if (sentence[scanned] === ")") depth = Math.max(0, depth - 1);
    }
    const end = match.index + match[0].length;
    if (depth > 0 || match.index - start < shortestClause || sentence.length - end < 4) continue;
    const clause = trimmed(sentence.slice(start, match.index), start);
    if (clause !== null) clauses.push(clause);
    start = end;
  }
  const last = trimmed(sentence.slice(start), start);
  if (last !== null) clauses.push(last);
  return clauses;
}
