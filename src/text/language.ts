import type { LanguageCode } from "../model/languages.ts";
import { chinese } from "./languages/chinese.ts";
import { dutch } from "./languages/dutch.ts";
import { french } from "./languages/french.ts";
import { german } from "./languages/german.ts";
import { italian } from "./languages/italian.ts";
import { japanese } from "./languages/japanese.ts";
import type { LanguageWords } from "./languages/language-words.ts";
import { portuguese } from "./languages/portuguese.ts";
import { spanish } from "./languages/spanish.ts";
import { protectedNames } from "./protected-names.ts";
import { stripSuffixes, suffixSteps, unaccented } from "./suffixes.ts";

export type ForeignCode = Exclude<LanguageCode, "en">;

/** The languages besides English, by code. Each is a function, so that nothing of it is made before a text needs it. */
const foreignWords = {
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  zh: chinese,
  ja: japanese,
} as const satisfies Record<ForeignCode, () => LanguageWords>;

/** How the words of a language other than English become terms. */
export interface Language {
  code: ForeignCode;
  isStopword(word: string): boolean;
  /**
   * The stem by which the forms of a word meet. Names of technologies are kept as they are.
   * @param word lower-cased.
   */
  stem(word: string): string;
}

const languages = new Map<ForeignCode, Language>();

/** The language of this code; null for English, whose rules `termOf` has itself. */
export function languageOf(code: LanguageCode): Language | null {
  if (code === "en") return null;
  let language = languages.get(code);
  if (language === undefined) {
    language = createLanguage(code);
    languages.set(code, language);
  }
  return language;
}

function createLanguage(code: ForeignCode): Language {
  const { functionWords, commonWords, endings } = foreignWords[code]();
  const stopwords = new Set(wordsIn(functionWords).concat(wordsIn(commonWords)));
  const steps = suffixSteps(endings);
  const stem = (word: string): string => {
    // Short words are acronyms or irregular; symbols, digits and `js` make a name.
    if (word.length <= 3 || endings === "" || protectedNames.has(word) || !/^[\p{L}\p{M}]+$/u.test(word)) return word;
    if (word.endsWith("js")) return word;
    const stemmed = stripSuffixes(unaccented(word), steps);
    return protectedNames.has(stemmed) && stemmed !== word && `${stemmed}s` !== word ? word : stemmed;
  };
  return { code, isStopword: (word) => stopwords.has(word), stem };
}

/** For each language but English the words that join others. */
export function functionWordsOf(): [ForeignCode, string[]][] {
  return Object.entries(foreignWords).map(([code, words]) => [code as ForeignCode, wordsIn(words().functionWords)]);
}

/** Words written with white space between. */
function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/);
}
