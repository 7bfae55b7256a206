const numeric = /^\p{N}/u;
const ascii = /^[ -~]*$/;
const asciiWords = /[a-z']+|\d[\d.,]*|[%$@]/g;
const wordPattern = /[\p{L}']+|\p{N}[\p{N}.,]*|[%€$£@]/gu;

/** Lower case, without accents, typographic apostrophes straightened: what phrases are compared in. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.replaceAll("`", "'").toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/ß/g, "ss");
}

const texts = new Map<string, readonly string[]>();
/** Enough for one posting, whose sentences are looked at for headings, cues and repeats in turn. */
const textLimit = 200;
const longestKept = 2000;

/** The folded words of a text between `^` and `$`; every number is `#`. */
export function wordsOf(text: string): readonly string[] {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const words = ["^"];
  const folded = fold(text);
  for (const word of folded.match(ascii.test(folded) ? asciiWords : wordPattern) ?? [])
    words.push(isNumeric(word) ? "#" : word);
  words.push("$");
  if (texts.size >= textLimit) texts.clear();
  if (text.length <= longestKept) texts.set(text, words);
  return words;
}

function isNumeric(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : numeric.test(word);
}

export interface PhraseMatch<Label> {
  label: Label;
  /** In words, counting the anchors `^` and `$`. */
  length: number;
  /** Index of its first word. */
  start: number;
}

/**
 * Phrases by their first word, so that a text is searched in one pass over its words, however many phrases there are.
 * A phrase is written in plain words; `^` and `$` anchor it to the ends of the text, `#` stands for any number.
 */
export class PhraseTable<Label> {
  private readonly byFirstWord = new Map<string, { words: string[]; label: Label }[]>();

  constructor(phrases: Iterable<readonly [Label, readonly string[]]>) {
    for (const [label, texts] of phrases) {
      for (const text of texts) {
        const words = text.split(" ");
        const first = words[0] ?? "";
        const bucket = this.byFirstWord.get(first) ?? [];
        bucket.push({ words, label });
        this.byFirstWord.set(first, bucket);
      }
    }
  }

  /** Every phrase found, in the order of the text. */
  matches(words: readonly string[]): PhraseMatch<Label>[] {
    const found: PhraseMatch<Label>[] = [];
    for (let start = 0; start < words.length; start += 1) {
      const phrases = this.byFirstWord.get(words[start] ?? "");
      if (phrases === undefined) continue;
      for (const phrase of phrases) {
        if (standsAt(phrase.words, words, start))
          found.push({ label: phrase.label, length: phrase.words.length, start });
      }
    }
    return found;
  }

  /** The longest phrase found, the earlier in the table among equals; null where there is none. */
  longest(words: readonly string[], order: readonly Label[]): PhraseMatch<Label> | null {
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

function standsAt(phrase: readonly string[], words: readonly string[], start: number): boolean {
  // The first word is known to be there.
  for (let index = 1; index < phrase.length; index++) if (words[start + index] !== phrase[index]) return false;
  return true;
}

/** Reads phrases written with commas between them, over as many lines as it takes. */
export function phraseList(text: string): string[] {
  return text.trim().replace(/\s+/g, " ").split(/, ?/);
}
