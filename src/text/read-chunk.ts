import { eachAsciiRun, isAscii } from "./ascii-runs.ts";
import {
  type Chunk,
  capitalised,
  leadBreaks,
  leadEmpty,
  leadEnds,
  trailBreaks,
  trailEmpty,
  trailEnds,
} from "./chunks.ts";
import { hasCjk, segmentsOf } from "./cjk.ts";
import { foldedWords } from "./fold.ts";
import { afterBreak, flagBits, joined, name, spellingIn } from "./tokens.ts";
import { type Spelling, vocabulary } from "./vocabulary.ts";

// A word is letters and digits with their marks; it may hold a dot, an ampersand, a slash, an apostrophe or a caret between
// two of them, and it may end in `++`, `#` or `+`. A leading dot belongs to `.NET` alone.
const wordPattern =
  /\.NET\b|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_]|[.'’&/^@](?=[\p{L}\p{N}]))*(?:\+\+|#(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}+]))?/gu;

/** Calls back with the ends of each match of `wordPattern`. */
function eachRun(text: string, found: (start: number, end: number) => void): void {
  if (isAscii(text)) eachAsciiRun(text, found);
  else for (const match of text.matchAll(wordPattern)) found(match.index, match.index + match[0].length);
}

const phraseEnd = /[,;:.!?()[\]{}|•·–—"“”/、。，：；！？（）「」『』【】・]/;
const sentenceEnd = /[.!?:•]$/;
const hyphen = /^[-‐‑]$/;

/** Slashed words that are one name: both halves at most three capitals or digits (`CI/CD`, `TCP/IP`, `A/B`, `I/O`, `24/7`). */
function isSlashedName(text: string): boolean {
  const halves = text.split("/");
  return halves.length === 2 && halves.every((half) => half.length <= 3 && half.toUpperCase() === half);
}

/** A dot inside is a name's own (`Node.js`, `H.264`, `3.5`, `U.S`), not a full stop without its space (`models.The`). */
function isDottedName(text: string): boolean {
  return text
    .split(".")
    .every((part, index) => index === 0 || /^[\p{Ll}\p{N}]/u.test(part) || /^\p{Lu}{1,3}$/u.test(part));
}

/** What this piece is to be split at, null for a piece that is one word. */
function separatorIn(text: string): RegExp | null {
  if (text.includes("/") && !isSlashedName(text)) return /\//;
  if (text.includes("@")) return /[@.]/;
  if (text.includes(".") && text !== ".NET" && !isDottedName(text)) return /\./;
  return null;
}

/** `team's`, `don't`, `l'équipe`: the longer part is the word. */
function withoutClitic(text: string): { text: string; offset: number } {
  const at = text.search(/['’]/);
  if (at < 0) return { text, offset: 0 };
  return at >= text.length - at - 1
    ? { text: text.slice(0, at), offset: 0 }
    : { text: text.slice(at + 1), offset: at + 1 };
}

/** `C-level`, `C-section`, `R-squared`: the letter before names no language. */
const afterLetter = /^(?:level|suite|section|arm|store|squared|value|factor)s?$/;

/** The token of a letter, written small; any other as it is. */
function withoutName(token: number): number {
  const { text, word } = vocabulary.spellings[spellingIn(token)] as Spelling;
  return text.length === 1 ? (vocabulary.spelling(word).id << flagBits) | (token & (afterBreak | joined)) : token;
}

/** A word of plain letters, with one sign after it or none: most chunks. */
const plainWord = /^([A-Za-z]+)([,;:.!?)]?)$/;

function readPlainWord(word: string, trail: string): Chunk {
  const spelling = vocabulary.spelling(word);
  let flags = leadEmpty | (spelling.capital ? capitalised : 0);
  if (trail === "") flags |= trailEmpty;
  else flags |= trailBreaks | (sentenceEnd.test(trail) ? trailEnds : 0);
  return {
    words: [vocabulary.word(word.toLowerCase())],
    tokens: [(spelling.id << flagBits) | (spelling.name ? name : 0)],
    starts: [0],
    flags,
  };
}

/** Reads a chunk that was not met before. */
export function readChunk(chunk: string): Chunk {
  const plain = plainWord.exec(chunk);
  return plain === null ? readAnyChunk(chunk) : readPlainWord(plain[1] as string, plain[2] as string);
}

/** The same for any chunk. */
export function readAnyChunk(chunk: string): Chunk {
  const tokens: number[] = [];
  const starts: number[] = [];
  let previousEnd = 0;
  let hasCapital = false;
  const add = (piece: string, from: number): void => {
    const separator = separatorIn(piece);
    if (separator === null) {
      const { text, offset } = withoutClitic(piece);
      const spelling = vocabulary.spelling(text);
      const start = from + offset;
      let token = spelling.id << flagBits;
      if (spelling.name) token |= name;
      if (tokens.length === 0) hasCapital = spelling.capital;
      else {
        const between = chunk.slice(previousEnd, start);
        if (spelling.capital && !sentenceEnd.test(between)) token |= name;
        if (phraseEnd.test(between)) token |= afterBreak;
        if (hyphen.test(between)) {
          token |= joined;
          if (afterLetter.test(spelling.word)) tokens.push(withoutName(tokens.pop() as number));
        }
      }
      tokens.push(token);
      starts.push(start);
      previousEnd = start + text.length;
      return;
    }
    let offset = 0;
    for (const part of piece.split(separator)) {
      if (part.length > 0) add(part, from + offset);
      offset += part.length + 1;
    }
  };
  eachRun(chunk, (start, end) => {
    const run = chunk.slice(start, end);
    if (!hasCjk(run)) add(run, start);
    else for (const { text, offset } of segmentsOf(run)) add(text, start + offset);
  });
  const lead = chunk.slice(0, starts[0] ?? 0);
  const trail = chunk.slice(previousEnd);
  let flags = hasCapital ? capitalised : 0;
  if (lead === "") flags |= leadEmpty;
  if (phraseEnd.test(lead)) flags |= leadBreaks;
  if (sentenceEnd.test(lead)) flags |= leadEnds;
  if (trail === "") flags |= trailEmpty;
  // A hyphen between white space is a dash.
  if (phraseEnd.test(trail) || chunk === "-") flags |= trailBreaks;
  if (sentenceEnd.test(trail)) flags |= trailEnds;
  return { words: foldedWords(chunk).map((word) => vocabulary.word(word)), tokens, starts, flags };
}
