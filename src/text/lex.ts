import { eachAsciiRun, isAscii } from "./ascii-runs.ts";
import { hasCjk, segmentsOf } from "./cjk.ts";
import { foldedWords } from "./fold.ts";
import { firstHash, mixed, RunTable } from "./run-table.ts";
import { vocabulary } from "./vocabulary.ts";

/**
 * A text as numbers of the vocabulary. It holds what both ways of reading words need: `words` finds the phrases of headings
 * and cues, `tokens` become terms.
 */
export interface Lexed {
  /** Numbers of the folded words, in order. */
  words: readonly number[];
  /** Of each token the number of its spelling, and flags: see `spellingIn`, `isName`, `isAfterBreak`, `isJoined`. */
  tokens: readonly number[];
  /** Offset of each token in the text, in UTF-16 code units. */
  starts: readonly number[];
}

const name = 1;
const afterBreak = 2;
const joined = 4;
const flagBits = 3;

/** The spelling's number in a token. */
export const spellingIn = (token: number): number => token >> flagBits;
/** Written as a name is: a capital inside a sentence, a capital or digit within the word, or a symbol (`PyTorch`, `AWS`, `C++`). */
export const isName = (token: number): boolean => (token & name) !== 0;
/** Punctuation that ends a phrase stands before it, or it is the first. */
export const isAfterBreak = (token: number): boolean => (token & afterBreak) !== 0;
/** A hyphen joins it to the token before. */
export const isJoined = (token: number): boolean => (token & joined) !== 0;

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
const newline = 0x0a;
const space = 0x20;

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

/** What stands before the first word of a chunk or after its last one. */
interface Edge {
  empty: boolean;
  /** It ends a phrase. */
  breaks: boolean;
  /** Its last character ends a sentence. */
  ends: boolean;
}

/** What a run of characters without white space holds. All that a text is read for is in its chunks and in the gaps between them. */
interface Chunk {
  words: readonly number[];
  /** As in `Lexed`; the first one's flags hang on what stands before the chunk, and are those of its spelling here. */
  tokens: readonly number[];
  starts: readonly number[];
  /** The first token has a capital. */
  capital: boolean;
  lead: Edge;
  /** The whole chunk, where it has no tokens. */
  trail: Edge;
}

function edgeOf(text: string): Edge {
  return { empty: text === "", breaks: phraseEnd.test(text), ends: sentenceEnd.test(text) };
}

function readChunk(chunk: string): Chunk {
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
        const { breaks, ends } = edgeOf(between);
        if (spelling.capital && !ends) token |= name;
        if (breaks) token |= afterBreak;
        if (hyphen.test(between)) token |= joined;
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
  const trail = edgeOf(chunk.slice(previousEnd));
  return {
    words: foldedWords(chunk).map((word) => vocabulary.word(word)),
    tokens,
    starts,
    capital: hasCapital,
    lead: edgeOf(chunk.slice(0, starts[0] ?? 0)),
    // A hyphen between white space is a dash.
    trail: chunk === "-" ? { ...trail, breaks: true } : trail,
  };
}

/** Texts repeat their words: most chunks have been read before. */
let chunks = new RunTable<Chunk>();
/** The texts of one posting, which are asked for by every stage in turn; more would only age in memory. */
const texts = new Map<string, Lexed>();
const textLimit = 600;
const longestText = 2000;
const longestChunk = 40;
let epoch = vocabulary.epoch;

const spaces = new Uint8Array(256);
for (const code of [space, newline, 0x09, 0x0b, 0x0c, 0x0d, 0xa0]) spaces[code] = 1;
const otherSpace = /\s/;
const isSpace = (code: number): boolean =>
  code < 256 ? spaces[code] === 1 : otherSpace.test(String.fromCharCode(code));

/** The text that is being read, as numbers: a string is asked for its characters one by one far more slowly. */
let bytes = Buffer.allocUnsafeSlow(1 << 13);
let units = new Uint16Array(bytes.buffer);

function unitsOf(text: string): Uint16Array {
  if (2 * text.length > bytes.length) {
    bytes = Buffer.allocUnsafeSlow(4 * text.length);
    units = new Uint16Array(bytes.buffer);
  }
  bytes.write(text, "utf16le");
  return units;
}

/**
 * The words of a text, in order, read in one pass. Names of technologies stay whole: `C++ C# .NET Node.js CI/CD R&D`;
 * slashes between words (`training/inference`) and hyphens (`long-context`) split.
 * @param text any text; time is linear in its length.
 */
export function lex(text: string): Lexed {
  if (epoch !== vocabulary.epoch) {
    epoch = vocabulary.epoch;
    chunks = new RunTable();
    texts.clear();
  }
  let lexed = texts.get(text);
  if (lexed === undefined) {
    lexed = read(text);
    if (texts.size >= textLimit) texts.clear();
    if (text.length <= longestText) texts.set(text, lexed);
  }
  return lexed;
}

function read(text: string): Lexed {
  const words: number[] = [];
  const tokens: number[] = [];
  const starts: number[] = [];
  // What is known of the characters since the last token.
  let adjoins = false;
  let breaks = true;
  let ends = true;
  const units = unitsOf(text);
  const { length } = text;
  for (let at = 0; ; ) {
    const gap = at;
    let hasNewline = false;
    for (; at < length && isSpace(units[at] as number); at++) hasNewline ||= units[at] === newline;
    if (at === length) break;
    if (hasNewline) {
      breaks = true;
      ends = true;
    }
    const isPlain = adjoins && at === gap + 1 && units[gap] === space;
    const start = at;
    let hash = firstHash;
    for (; at < length && !isSpace(units[at] as number); at++) hash = mixed(hash, units[at] as number);
    let chunk = chunks.get(units, start, at, hash);
    if (chunk === undefined) {
      chunk = readChunk(text.slice(start, at));
      if (at - start <= longestChunk) chunks.add(units, start, at, hash, chunk);
    }
    for (let index = 0; index < chunk.words.length; index++) words.push(chunk.words[index] as number);
    const { lead, trail } = chunk;
    if (chunk.tokens.length === 0) {
      // Before the first token all is as at the beginning.
      adjoins = false;
      breaks ||= trail.breaks;
      if (tokens.length > 0) ends = trail.ends;
      continue;
    }
    let first = chunk.tokens[0] as number;
    if (!(isPlain && lead.empty)) {
      if (breaks || lead.breaks) first |= afterBreak;
      if (chunk.capital && !(tokens.length === 0 || (lead.empty ? ends : lead.ends))) first |= name;
    } else if (chunk.capital) first |= name;
    tokens.push(first);
    starts.push(start + (chunk.starts[0] as number));
    for (let index = 1; index < chunk.tokens.length; index++) {
      tokens.push(chunk.tokens[index] as number);
      starts.push(start + (chunk.starts[index] as number));
    }
    adjoins = trail.empty;
    breaks = trail.breaks;
    ends = trail.ends;
  }
  return { words, tokens, starts };
}
