import {
  atFlags,
  atStart,
  atToken,
  atWord,
  atWordCount,
  Chunks,
  capitalised,
  firstHash,
  leadBreaks,
  leadEmpty,
  leadEnds,
  longestChunk,
  mixed,
  simple,
  trailBreaks,
  trailEmpty,
  trailEnds,
} from "./chunks.ts";
import { readChunk } from "./read-chunk.ts";
import { afterBreak, name } from "./tokens.ts";
import { vocabulary } from "./vocabulary.ts";

export { isAfterBreak, isJoined, isName, spellingIn } from "./tokens.ts";

/**
 * Where the numbers of a text stand in `lexed`. It holds what both ways of reading words need: `words` finds the phrases of
 * headings and cues, `tokens` become terms. Good until the next posting is understood or ranked.
 */
export interface Lexed {
  /** In `lexed.words`; the end is the place after the last. */
  firstWord: number;
  endOfWords: number;
  /** In `lexed.tokens` and `lexed.starts`. */
  firstToken: number;
  endOfTokens: number;
}

/** The texts of one posting as numbers of the vocabulary, one behind the other. */
class LexedTexts {
  /** Numbers of the folded words. */
  words = new Int32Array(1 << 12);
  /** Of each token the number of its spelling, and flags: see `spellingIn`, `isName`, `isAfterBreak`, `isJoined`. */
  tokens = new Int32Array(1 << 12);
  /** Offset of each token in its text, in UTF-16 code units. */
  starts = new Int32Array(1 << 12);
  wordCount = 0;
  tokenCount = 0;
  /** How often it has begun anew: what a text's numbers told is good for as long. */
  generation = 0;

  word(word: number): void {
    if (this.wordCount === this.words.length) this.words = doubled(this.words);
    this.words[this.wordCount++] = word;
  }

  token(token: number, start: number): void {
    if (this.tokenCount === this.tokens.length) {
      this.tokens = doubled(this.tokens);
      this.starts = doubled(this.starts);
    }
    this.tokens[this.tokenCount] = token;
    this.starts[this.tokenCount++] = start;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
}

export const lexed = new LexedTexts();

/** Texts repeat their words: most chunks have been read before. */
let chunks = new Chunks();
/** The texts of one posting, which are asked for by every stage in turn. */
const texts = new Map<string, Lexed>();
/** In tokens: so many may gather where many are ranked for one posting that was understood before. */
const mostGathered = 1 << 16;
let epoch = vocabulary.epoch;

/**
 * To be called where no number of the vocabulary or place in `lexed` is held: before a posting is understood (`isNew`), or
 * ranked.
 */
export function renewTexts(isNew: boolean): void {
  vocabulary.renewIfFull();
  if (epoch !== vocabulary.epoch) {
    epoch = vocabulary.epoch;
    chunks = new Chunks();
  } else if (!isNew && lexed.tokenCount < mostGathered) return;
  texts.clear();
  lexed.generation += 1;
  lexed.wordCount = 0;
  lexed.tokenCount = 0;
}

const newline = 0x0a;
const space = 0x20;
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
  let known = texts.get(text);
  if (known === undefined) {
    known = read(text);
    texts.set(text, known);
  }
  return known;
}

function read(text: string): Lexed {
  const firstWord = lexed.wordCount;
  const firstToken = lexed.tokenCount;
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
    let known = chunks;
    let record = chunks.find(units, start, at, hash);
    if (record < 0) {
      const chunk = readChunk(text.slice(start, at));
      if (at - start > longestChunk) known = new Chunks();
      record = known.add(units, start, at, hash, chunk);
    }
    const { records, pool } = known;
    const flags = records[record + atFlags] as number;
    const wordAt = records[record + atWord] as number;
    const tokenAt = records[record + atToken] as number;
    let first: number;
    let firstStart: number;
    let count = 1;
    if ((flags & simple) !== 0) {
      lexed.word(wordAt);
      first = tokenAt;
      firstStart = records[record + atStart] as number;
    } else {
      const wordEnd = wordAt + (records[record + atWordCount] as number);
      for (let place = wordAt; place < wordEnd; place++) lexed.word(pool[place] as number);
      count = records[record + atStart] as number;
      if (count === 0) {
        // Before the first token all is as at the beginning.
        adjoins = false;
        if ((flags & trailBreaks) !== 0) breaks = true;
        if (lexed.tokenCount > firstToken) ends = (flags & trailEnds) !== 0;
        continue;
      }
      first = pool[tokenAt] as number;
      firstStart = pool[tokenAt + count] as number;
    }
    const capital = (flags & capitalised) !== 0;
    if (isPlain && (flags & leadEmpty) !== 0) {
      if (capital) first |= name;
    } else {
      if (breaks || (flags & leadBreaks) !== 0) first |= afterBreak;
      const endsBefore = (flags & leadEmpty) !== 0 ? ends : (flags & leadEnds) !== 0;
      if (capital && lexed.tokenCount > firstToken && !endsBefore) first |= name;
    }
    lexed.token(first, start + firstStart);
    for (let place = tokenAt + 1; place < tokenAt + count; place++)
      lexed.token(pool[place] as number, start + (pool[place + count] as number));
    adjoins = (flags & trailEmpty) !== 0;
    breaks = (flags & trailBreaks) !== 0;
    ends = (flags & trailEnds) !== 0;
  }
  return { firstWord, endOfWords: lexed.wordCount, firstToken, endOfTokens: lexed.tokenCount };
}
