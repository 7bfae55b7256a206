import type { LanguageCode } from "../model/languages.ts";
import { hasCjk } from "./cjk.ts";
import { type ForeignCode, functionWordsOf } from "./language.ts";

/** Words of English that few texts in the other languages have. */
const englishWords = /\b(?:the|and|to|with|for|you|your|our|are|will|that|this|from|have|as|on|at|or)\b/gi;
/** From this share of them on the beginning of a text is English, and nothing else is looked at. */
const surelyEnglish = 0.08;
/** In characters: by how much a text is known to be English, and by how much it is told otherwise. */
const beginning = 2500;
const longest = 6000;
/** In words: a shorter text does not show its language. */
const fewestWords = 8;
/** A text has so many of its language's function words at least, of all its words and by number; lists have few. */
const leastShare = 0.06;
const fewestHits = 4;
/** Share of characters of a Chinese or Japanese text that are theirs; the rest are names and addresses. */
const leastCjk = 0.2;
/** Share of those that are kana in Japanese. */
const leastKana = 0.05;

/** The language of a text, by the function words in it (Chinese and Japanese by their characters); English where none is told. */
export function detectLanguage(lines: readonly string[]): LanguageCode {
  const start = joined(lines, beginning);
  const english = start.match(englishWords)?.length ?? 0;
  if (english >= fewestHits && english > surelyEnglish * start.split(" ").length) return "en";
  const text = joined(lines, longest);
  if (hasCjk(text)) {
    const kana = text.match(/[\u3041-\u30fa]/g)?.length ?? 0;
    const all = kana + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
    if (all > leastCjk * text.replace(/\s+/g, "").length) return kana > leastKana * all ? "ja" : "zh";
  }
  return mostFrequent(text);
}

function joined(lines: readonly string[], length: number): string {
  let text = "";
  for (const line of lines) {
    text += `${line} `;
    if (text.length > length) break;
  }
  return text.slice(0, length);
}

let byWord: Map<string, ForeignCode[]> | undefined;
/** Length of the longest of them. */
let longestWord = 0;

function mostFrequent(text: string): LanguageCode {
  const words =
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/[^\s.,;:!?()/"“”„«»]+/g) ?? [];
  if (words.length < fewestWords) return "en";
  byWord ??= languagesByWord();
  const hits = new Map<ForeignCode, number>();
  for (const word of words) {
    // Function words are short; to know that of a word costs less than to look it up.
    const codes = word.length > longestWord ? undefined : byWord.get(word);
    if (codes !== undefined) for (const code of codes) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  const [[code, count] = ["en", 0] as const] = [...hits].sort((a, b) => b[1] - a[1]);
  const english = text.match(englishWords)?.length ?? 0;
  return count >= fewestHits && count > leastShare * words.length && count > english ? code : "en";
}

function languagesByWord(): Map<string, ForeignCode[]> {
  const languages = new Map<string, ForeignCode[]>();
  for (const [code, words] of functionWordsOf())
    for (const word of new Set(words)) {
      longestWord = Math.max(longestWord, word.length);
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [code]);
      else known.push(code);
    }
  return languages;
}
