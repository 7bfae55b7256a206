import Fuse from "fuse.js";
import { isAscii } from "./ascii-runs.ts";
import { backgroundIdf, unseenIdf } from "./background.ts";
import { vectorOffset } from "./latent/vectors.ts";
import { vocabulary } from "./vocabulary.ts";

/** Shorter words have too many neighbours that are other words (Java, Scala, Excel). */
const shortest = 6;

/** Beyond this many distinct words the memory is emptied: a long batch must stay flat. */
const memoLimit = 100_000;

/** A word with its letters as bits. */
interface Word {
  text: string;
  letters: number;
}

/**
 * Whether two words that begin with the same letter differ by one edit or one swap of neighbours; by two when both have
 * nine letters or more.
 */
function isMisspelling(a: Word, b: Word): boolean {
  const allowed = Math.min(a.text.length, b.text.length) >= 9 ? 2 : 1;
  if (Math.abs(a.text.length - b.text.length) > allowed) return false;
  if (unlikeLetters(a, b) > 2 * allowed) return false;
  // A longer word that begins with the shorter one is a word of its own (scrap, scrapy).
  if (a.text.startsWith(b.text) || b.text.startsWith(a.text)) return false;
  return editDistance(a.text, b.text) <= allowed;
}

/** No more than the letters that only one of two words has (letters may share a bit); an edit changes two at most. */
function unlikeLetters(a: Word, b: Word): number {
  let count = 0;
  for (let bits = a.letters ^ b.letters; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

const asWord = (text: string): Word => ({ text, letters: letterBits(text) });

function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/** Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours, each once. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Looks up words that nothing else matched among the distinct terms of one CV. */
export interface FuzzyLookup {
  /** The CV's term that this one is a misspelling of (or that misspells it), null where there is none. */
  nearest(term: string): string | null;
}

const isWord = (term: string): boolean =>
  term.length >= shortest && (isAscii(term) ? /^[a-z]+$/ : /^\p{L}+$/u).test(term);
/** Whether no posting of the background uses a word, nor any text that the topics of words were learned from. */
const isUnseen = (term: string): boolean =>
  backgroundIdf(term) === unseenIdf && vectorOffset.get(vocabulary.term(term)) < 0;

/**
 * Misspellings, by fuse.js. A pair counts only where one of the two is a word that no text of the background uses: two words
 * that people do use are two words (`contact`, `contract`). Each distinct word is looked up once.
 */
export function fuzzyLookup(terms: readonly string[]): FuzzyLookup {
  const all = new Candidates(terms.filter(isWord));
  const unseen = new Candidates(terms.filter((term) => isWord(term) && isUnseen(term)));
  const memo = new Map<string, string | null>();
  return {
    nearest(term) {
      if (!isWord(term)) return null;
      let result = memo.get(term);
      if (result === undefined) {
        result = (isUnseen(term) ? all : unseen).nearest(term);
        if (memo.size >= memoLimit) memo.clear();
        memo.set(term, result);
      }
      return result;
    },
  };
}

/** Words by their first letter, which a misspelling keeps: a search looks through a few dozen words, not a thousand. */
class Candidates {
  private readonly words = new Map<string, Word[]>();
  private readonly indexes = new Map<string, Fuse<string>>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      const letter = word.charAt(0);
      const group = this.words.get(letter);
      if (group === undefined) this.words.set(letter, [asWord(word)]);
      else group.push(asWord(word));
    }
  }

  nearest(term: string): string | null {
    const letter = term.charAt(0);
    const words = this.words.get(letter) ?? [];
    const asked = asWord(term);
    // A search, and the first one's index, cost far more than to see that there is nothing to find.
    if (!words.some((word) => isMisspelling(asked, word))) return null;
    let index = this.indexes.get(letter);
    if (index === undefined) {
      index = new Fuse(
        words.map(({ text }) => text),
        { threshold: 0.3, isCaseSensitive: true, ignoreLocation: true },
      );
      this.indexes.set(letter, index);
    }
    return index.search(term, { limit: 5 }).find(({ item }) => isMisspelling(asked, asWord(item)))?.item ?? null;
  }
}
