import { hasCjk } from "../../text/cjk.ts";
import { lex } from "../../text/lex.ts";
import { ById, vocabulary } from "../../text/vocabulary.ts";

export { fold } from "../../text/fold.ts";

export interface PhraseMatch<Label> {
  label: Label;
  /** In words, counting the anchors `^` and `$`. */
  length: number;
  /** Index of its first word. */
  start: number;
}

/** The folded words of a text, as numbers of the vocabulary; every number is one word. */
export function wordsOf(text: string): readonly number[] {
  return lex(text).words;
}

interface Phrase<Label> {
  words: number[];
  label: Label;
}

/**
 * Phrases by their first word, so that a text is searched in one pass over its words, however many phrases there are.
 * A phrase is written in plain words; `^` and `$` anchor it to the ends of the text, `#` stands for any number.
 */
export class PhraseTable<Label> {
  private readonly phrases: readonly { words: string[]; label: Label }[];
  private byFirstWord: (Phrase<Label>[] | undefined)[] = [];
  private epoch = -1;
  private start = 0;
  private end = 0;

  constructor(phrases: Iterable<readonly [Label, readonly string[]]>) {
    this.phrases = [...phrases].flatMap(([label, texts]) => texts.map((text) => ({ words: text.split(" "), label })));
  }

  /** Looks its words up in the vocabulary, anew when that has begun anew. */
  private compile(): void {
    this.epoch = vocabulary.epoch;
    this.start = vocabulary.word("^");
    this.end = vocabulary.word("$");
    this.byFirstWord = [];
    for (const { words, label } of this.phrases) {
      const phrase = { words: words.map((word) => vocabulary.word(word)), label };
      const first = phrase.words[0] as number;
      const known = this.byFirstWord[first];
      if (known === undefined) this.byFirstWord[first] = [phrase];
      else known.push(phrase);
    }
  }

  /** Every phrase found, in the order of the text; `^` is before its first word, at -1. */
  matches(words: readonly number[]): PhraseMatch<Label>[] {
    if (this.epoch !== vocabulary.epoch) this.compile();
    const found: PhraseMatch<Label>[] = [];
    for (let start = -1; start <= words.length; start += 1) {
      const phrases = this.byFirstWord[this.wordAt(words, start)];
      if (phrases === undefined) continue;
      for (const phrase of phrases) {
        if (this.standsAt(phrase.words, words, start))
          found.push({ label: phrase.label, length: phrase.words.length, start });
      }
    }
    return found;
  }

  private wordAt(words: readonly number[], at: number): number {
    return at < 0 ? this.start : at < words.length ? (words[at] as number) : at === words.length ? this.end : -1;
  }

  private standsAt(phrase: readonly number[], words: readonly number[], start: number): boolean {
    // The first word is known to be there.
    for (let index = 1; index < phrase.length; index++)
      if (this.wordAt(words, start + index) !== phrase[index]) return false;
    return true;
  }

  /** The longest phrase found, the earlier in the table among equals; null where there is none. */
  longest(words: readonly number[], order: readonly Label[]): PhraseMatch<Label> | null {
    let best: PhraseMatch<Label> | null = null;
    for (const match of this.matches(words)) {
      const shorter = best !== null && match.length < best.length;
      const later =
        best !== null && match.length === best.length && order.indexOf(match.label) >= order.indexOf(best.label);
      if (!shorter && !later) best = match;
    }
    return best;
  }
}

const gap = /\s+/g;

/** How many words white space parts a trimmed text into; those beyond `most` are not counted, but for one. */
export function wordCount(text: string, most: number): number {
  let count = 1;
  gap.lastIndex = 0;
  while (count <= most && gap.test(text)) count += 1;
  return count;
}

/** The same, but that of scripts without spaces two characters are counted as a word. */
export function lengthInWords(text: string, most: number): number {
  return hasCjk(text) ? wordsOf(text).reduce((sum, word) => sum + lengthOf.get(word), 0) : wordCount(text, most);
}

const lengthOf = new ById((word) => (hasCjk(vocabulary.words[word] as string) ? 0.5 : 1));

/** Reads phrases written with commas between them, over as many lines as it takes. */
export function phraseList(text: string): string[] {
  return text.trim().replace(/\s+/g, " ").split(/, ?/);
}
