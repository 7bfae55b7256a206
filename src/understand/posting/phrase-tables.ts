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
  /** Whether a folded word says to somebody called by another one what they do: `you`, `install`. */
  addresses(pronoun: string, verb: string): boolean;
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
      addresses: addressesOf(own),
    };
    tables.set(code, phrases);
  }
  return phrases;
}

/** Verbs after `you` that say what somebody is, has or wishes, and words that are no verbs. */
const states = new Set(
  phraseList(`
    are, are not, have, had, need, want, can, could, may, might, must, should, shall, would, do, did, don't, know, love, like, enjoy, thrive, think,
    believe, feel, see, find, get, bring, possess, hold, excel, seek, value, prefer, live, belong, understand, speak, show, demonstrate, look, wish, hope, deserve,
    receive, earn, also, always, never, already, ever, will, all, and, or, who, people, as, in, to, with, for, at, on, by, from, of, the, a, an, your, ll, re, ve, d`),
);

const addressesEnglish = (pronoun: string, verb: string): boolean =>
  pronoun === "you" && !states.has(verb) && !verb.endsWith("ed");

function addressesOf(own: LanguagePhrases | null): PostingPhrases["addresses"] {
  const address = own?.address;
  if (address === undefined) return addressesEnglish;
  const pronouns = new Set(phraseList(address.pronouns));
  const others = new Set(phraseList(address.states));
  return (pronoun, verb) =>
    addressesEnglish(pronoun, verb) || (pronouns.has(pronoun) && address.verbs.test(verb) && !others.has(verb));
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
    addresses: addressesEnglish,
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
