import { hasCjk } from "../../text/cjk.ts";
import { lex, lexed } from "../../text/lex.ts";
import { ById, vocabulary } from "../../text/vocabulary.ts";

export { fold } from "../../text/fold.ts";

export interface PhraseMatch<Label> {
  label: Label;
  /** In words, counting the anchors `^` and `$`. */
  length: number;
}

/** Where the folded words of a text stand among those of its posting; every number is one word. */
export interface Words {
  /** In `lexed.words`; the end is the place after the last. */
  first: number;
  end: number;
}

export function wordsOf(text: string): Words {
  const { firstWord, endOfWords } = lex(text);
  return { first: firstWord, end: endOfWords };
}

export const countOf = ({ first, end }: Words): number => end - first;

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
  /** By word: 1 where phrases begin with it. Most words of a text are asked for nothing else. */
  private begins = new Uint8Array(0);
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
    this.begins = Uint8Array.from(this.byFirstWord, (phrases) => (phrases === undefined ? 0 : 1));
  }

  /** Every phrase found, in the order of the text. */
  matches({ first, end }: Words): PhraseMatch<Label>[] {
    if (this.epoch !== vocabulary.epoch) this.compile();
    const found: PhraseMatch<Label>[] = [];
    this.at(this.start, first - 1, first, end, found);
    const { words } = lexed;
    const { begins } = this;
    for (let at = first; at < end; at += 1) {
      const word = words[at] as number;
      if (word < begins.length && begins[word] === 1) this.at(word, at, first, end, found);
    }
    this.at(this.end, end, first, end, found);
    return found;
  }

  /** The phrases that begin with a word at its place. */
  private at(word: number, place: number, first: number, end: number, found: PhraseMatch<Label>[]): void {
    for (const { words, label } of this.byFirstWord[word] ?? []) {
      let index = 1;
      while (index < words.length && this.wordAt(place + index, first, end) === words[index]) index++;
      if (index === words.length) found.push({ label, length: words.length });
    }
  }

  private wordAt(place: number, first: number, end: number): number {
    return place < first ? this.start : place < end ? (lexed.words[place] as number) : place === end ? this.end : -1;
  }

  /** The longest phrase found, the earlier in the table among equals; null where there is none. */
  longest(words: Words, order: readonly Label[]): PhraseMatch<Label> | null {
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

const space = 0x20;
const otherSpace = /\s/;
const isSpace = (code: number): boolean =>
  code === space || ((code < space || code > 0x7e) && otherSpace.test(String.fromCharCode(code)));

/** How many words white space parts a trimmed text into; those beyond `most` are not counted, but for one. */
export function wordCount(text: string, most: number): number {
  let count = 1;
  let inGap = false;
  for (let at = 0; at < text.length && count <= most; at++) {
    const here = isSpace(text.charCodeAt(at));
    if (here && !inGap) count += 1;
    inGap = here;
  }
  return count;
}

/** The same, but that of scripts without spaces two characters are counted as a word. */
export function lengthInWords(text: string, most: number): number {
  if (!hasCjk(text)) return wordCount(text, most);
  const { first, end } = wordsOf(text);
  let length = 0;
  for (let at = first; at < end; at++) length += lengthOf.get(lexed.words[at] as number);
  return length;
}

const lengthOf = new ById((word) => (hasCjk(vocabulary.words[word] as string) ? 0.5 : 1));

/** Reads phrases written with commas between them, over as many lines as it takes. */
export function phraseList(text: string): string[] {
  return text.trim().replace(/\s+/g, " ").split(/, ?/);
}
