import { firstHash, mixed } from "./chunks.ts";
import { type ForeignCode, functionWordsOf } from "./language.ts";

const space = 0x20;
/** English words have at most so many letters of five bits each. */
const longestEnglish = 4;
const letterBits = 5;

const packed = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters = (letters << letterBits) | (word.charCodeAt(at) & 31);
  return letters;
};
/** Words of English that few texts in the other languages have. */
const english = new Set(
  "the and to with for you your our are will that this from have as on at or".split(" ").map(packed),
);

/** How often a text has function words of English, and into how many pieces its spaces part it. */
export function englishIn(text: string): { hits: number; pieces: number } {
  let hits = 0;
  let pieces = 1;
  let letters = 0;
  /** Of the run of letters, digits and underscores so far; beyond the longest word where it holds others than letters. */
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : space;
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a && code < 0x80) {
      letters = (letters << letterBits) | (small & 31);
      length++;
      continue;
    }
    if ((code >= 0x30 && code <= 0x39) || code === 0x5f) {
      length = longestEnglish + 1;
      continue;
    }
    if (length > 1 && length <= longestEnglish && english.has(letters)) hits++;
    letters = 0;
    length = 0;
    if (code === space && at < text.length) pieces++;
  }
  return { hits, pieces };
}

/** What parts the words of a text. */
const separator = /[\s.,;:!?()/"“”„«»]/;
const asciiSeparators = Uint8Array.from({ length: 128 }, (_, code) =>
  separator.test(String.fromCharCode(code)) ? 1 : 0,
);
const isSeparator = (code: number): boolean =>
  code < 128 ? asciiSeparators[code] === 1 : separator.test(String.fromCharCode(code));

/** The function words of the languages besides English. */
interface ForeignWords {
  codes: ReadonlyMap<string, readonly ForeignCode[]>;
  /** 1 at the place that the hash of one in ASCII gives: few other words share one, so that few are cut out and looked up. */
  places: Uint8Array;
  /** Length of the longest. */
  longest: number;
}

const placeCount = 1 << 14;
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (placeCount - 1);

let foreignWords: ForeignWords | undefined;

/** How often a text has function words of each of the languages besides English, in the order met, and how many words it has. */
export function foreignIn(text: string): { hits: Map<ForeignCode, number>; words: number } {
  foreignWords ??= readForeignWords();
  const { codes, places, longest } = foreignWords;
  const hits = new Map<ForeignCode, number>();
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let hash = firstHash;
    let isAscii = true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isSeparator(code)) break;
      if (code >= 128) isAscii = false;
      hash = mixed(hash, code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
    }
    if (at === start) continue;
    words++;
    if (isAscii && (at - start > longest || places[placeOf(hash)] === 0)) continue;
    for (const code of codes.get(text.slice(start, at).toLowerCase().normalize("NFC")) ?? [])
      hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  return { hits, words };
}

function readForeignWords(): ForeignWords {
  const codes = new Map<string, ForeignCode[]>();
  const places = new Uint8Array(placeCount);
  let longest = 0;
  for (const [code, words] of functionWordsOf())
    for (const word of new Set(words)) {
      longest = Math.max(longest, word.length);
      places[placeOf(hashOf(word))] = 1;
      const known = codes.get(word);
      if (known === undefined) codes.set(word, [code]);
      else known.push(code);
    }
  return { codes, places, longest };
}

function hashOf(word: string): number {
  let hash = firstHash;
  for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
  return hash;
}
