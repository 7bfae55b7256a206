import type { LanguageCode } from "../model/languages.ts";
import { hasCjk } from "./cjk.ts";
import { englishIn, foreignIn } from "./function-words.ts";

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
/** No character of a Chinese or Japanese text has a code below it. */
const firstCjk = 0x2e80;
/** Share of characters of a Chinese or Japanese text that are theirs; the rest are names and addresses. */
const leastCjk = 0.2;
/** Share of those that are kana in Japanese. */
const leastKana = 0.05;

/** The language of a text, by the function words in it (Chinese and Japanese by their characters); English where none is told. */
export function detectLanguage(lines: readonly string[]): LanguageCode {
  const start = joined(lines, beginning);
  const english = englishIn(start);
  if (english.hits >= fewestHits && english.hits > surelyEnglish * english.pieces) return "en";
  const text = joined(lines, longest);
  if (mayBeCjk(text) && hasCjk(text)) {
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

/** Whether a text has enough characters from those scripts on to be looked at more closely. */
function mayBeCjk(text: string): boolean {
  let visible = 0;
  let beyond = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= firstCjk) beyond++;
    else if (code > 0x20 && code < 0x80) visible++;
  }
  return beyond > leastCjk * visible;
}

function mostFrequent(text: string): LanguageCode {
  const { hits, words } = foreignIn(text);
  if (words < fewestWords) return "en";
  const [[code, count] = ["en", 0] as const] = [...hits].sort((a, b) => b[1] - a[1]);
  return count >= fewestHits && count > leastShare * words && count > englishIn(text).hits ? code : "en";
}
