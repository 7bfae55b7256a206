import { charactersOf, hasCjk } from "./cjk.ts";

const ascii = /^[ -~]*$/;
const asciiWords = /[a-z']+|\d[\d.,]*|[%$@]/g;
const wordPattern = /[\p{L}']+|\p{N}[\p{N}.,]*|[%€$£@]/gu;
const numeric = /^\p{N}/u;

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

/** The folded words of a text; every number is `#`, and of scripts without spaces each character is a word. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  const words = folded.match(ascii.test(folded) ? asciiWords : wordPattern) ?? [];
  const spaced = hasCjk(folded) ? words.flatMap(charactersOf) : words;
  return spaced.map((word) => (numeric.test(word) ? "#" : word));
}
