/** Chinese characters and the Japanese syllabaries, with the marks that lengthen and repeat them. */
const characters = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆";
let anyCharacter: RegExp | undefined;
let parts: RegExp | undefined;
let characterOrOther: RegExp | undefined;
let segmenter: Intl.Segmenter | undefined;

/** Where such a character can stand at all; V8 sees at once that a text of Latin letters alone has none. */
const maybe = /[\u2e80-\uffff]/;

/** Whether a text has characters of a script that writes no spaces between words. */
export function hasCjk(text: string): boolean {
  if (!maybe.test(text)) return false;
  anyCharacter ??= new RegExp(`[${characters}]`, "u");
  return anyCharacter.test(text);
}

/** A word of letters taken apart into the characters of these scripts, and whatever stands between them. */
export function charactersOf(word: string): string[] {
  characterOrOther ??= new RegExp(`[${characters}]|[^${characters}]+`, "gu");
  return word.match(characterOrOther) ?? [];
}

/**
 * The words of a run of characters between two spaces: Chinese and Japanese by the dictionary of `Intl.Segmenter`, whatever
 * else is in it (`Python3を使った`) as it stands.
 */
export function segmentsOf(text: string): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  parts ??= new RegExp(`[${characters}]+|[^${characters}]+`, "gu");
  for (const match of text.matchAll(parts)) {
    const [part] = match;
    if (hasCjk(part)) {
      segmenter ??= new Intl.Segmenter("ja", { granularity: "word" });
      for (const { segment, index } of segmenter.segment(part))
        found.push({ text: segment, offset: match.index + index });
    } else if (/[\p{L}\p{N}]/u.test(part)) found.push({ text: part, offset: match.index });
  }
  return found;
}
