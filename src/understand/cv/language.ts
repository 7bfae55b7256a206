import type { Cv, Entry } from "../../model/cv.ts";
import type { LanguageCode } from "../../model/languages.ts";
import { detectLanguage } from "../../text/detect-language.ts";

/** What a CV is written in, by the words of its running texts; English where they are too few to tell. */
export function languageOfCv({ basics, entries }: Cv): LanguageCode {
  const textsOf = (entry: Entry): string[] => [
    entry.summary ?? "",
    ...entry.bullets.map(({ text }) => text),
    ...entry.entries.flatMap(textsOf),
  ];
  return detectLanguage([basics.summary ?? "", ...entries.flatMap(textsOf)]);
}
