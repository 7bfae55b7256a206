import type { LanguageCode } from "../../model/languages.ts";
import type { Topic } from "../../model/posting.ts";
import { hasCjk } from "../../text/cjk.ts";
import { foldedWords } from "../../text/fold.ts";
import { type ForeignCode, type Language, languageOf } from "../../text/language.ts";
import { type Cue, cuePhrases } from "./cue-phrases.ts";
import { headingPhrases } from "./heading-phrases.ts";
import { chinese } from "./languages/chinese.ts";
import { dutch } from "./languages/dutch.ts";
import { french } from "./languages/french.ts";
import { german } from "./languages/german.ts";
import { italian } from "./languages/italian.ts";
import { japanese } from "./languages/japanese.ts";
import type { LanguagePhrases } from "./languages/language-phrases.ts";
import { portuguese } from "./languages/portuguese.ts";
import { spanish } from "./languages/spanish.ts";
import { PhraseTable, phraseList } from "./phrases.ts";

/** What tells the sections and sentences of a posting in one language. */
export interface PostingPhrases {
  /** Null for English. */
  language: Language | null;
  headings: PhraseTable<Topic>;
  cues: PhraseTable<Cue>;
}

const foreign = {
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  zh: chinese,
  ja: japanese,
} as const satisfies Record<ForeignCode, () => LanguagePhrases>;

const tables = new Map<LanguageCode, PostingPhrases>();

/** The phrases of a language, and with them those of English, which headings and whole sections of foreign postings are in. */
export function phrasesFor(code: LanguageCode): PostingPhrases {
  let phrases = tables.get(code);
  if (phrases === undefined) {
    const own = code === "en" ? null : foreign[code]();
    phrases = {
      language: languageOf(code),
      headings: new PhraseTable([...headingPhrases, ...listsOf(own?.headings)]),
      cues: new PhraseTable([...cuePhrases, ...listsOf(own?.cues)]),
    };
    tables.set(code, phrases);
  }
  return phrases;
}

let anyHeading: PostingPhrases | undefined;

/** The cues of English, and headings in any language: those of a site whose frame is in another language than the posting. */
export function phrasesOfFrames(): PostingPhrases {
  anyHeading ??= {
    language: null,
    headings: new PhraseTable([
      ...headingPhrases,
      ...Object.values(foreign).flatMap((phrases) => listsOf(phrases().headings)),
    ]),
    cues: phrasesFor("en").cues,
  };
  return anyHeading;
}

function listsOf<Label extends Topic | Cue>(phrases: Partial<Record<Label, string>> = {}): [Label, string[]][] {
  return Object.entries<string>(phrases as Record<string, string>).map(([label, list]) => [
    label as Label,
    phraseList(list).map(spaced),
  ]);
}

/** A phrase of a script without spaces as `foldedWords` reads it: character by character. */
function spaced(phrase: string): string {
  return hasCjk(phrase) ? foldedWords(phrase).join(" ") : phrase;
}
