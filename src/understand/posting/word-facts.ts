import { degreeLevels, languageLevels, spokenLanguages } from "../../text/qualifications.ts";
import type { Token } from "../../text/tokenize.ts";
import { ById, type Spelling, vocabulary } from "../../text/vocabulary.ts";
import { generalNouns, partOf, type WordPart } from "./ask-words.ts";
import { certificateWords, languageWords, permitWords, placeAndTimeWords, softHeads, softWords } from "./kind-words.ts";

/** What a word says of the phrase it stands in, wherever that is. */
export interface WordFacts {
  part: WordPart;
  /** Ends as nouns of doing or knowing do. */
  doing: boolean;
  /** Somebody, or something that every job has. */
  general: boolean;
  language: boolean;
  /** Leaves a phrase one of a language, or is an amount (`7B`): nothing by itself. */
  besideLanguage: boolean;
  amount: boolean;
  soft: boolean;
  softHead: boolean;
  certificate: boolean;
  /** Of the degree that it names, 0 where it names none. */
  degree: number;
  permit: boolean;
  placeOrTime: boolean;
}

const nounOfDoing = /(?:[tsx]ion|ing|ment|ics?|ity|ism|ology|graphy|ysis|ance|ence|ure|ery|care)s?$/;
const amount = /^\p{N}[\p{N}.,]*\p{L}?\+?$/u;

const facts = new ById((spelling): WordFacts => {
  const { word } = vocabulary.spellings[spelling] as Spelling;
  return {
    part: partOf(word),
    doing: nounOfDoing.test(word),
    general: generalNouns.has(word),
    language: spokenLanguages.has(word),
    besideLanguage: languageWords.has(word) || languageLevels.has(word),
    amount: amount.test(word),
    soft: softWords.has(word),
    softHead: softHeads.has(word),
    certificate: certificateWords.has(word),
    degree: degreeLevels.get(word) ?? 0,
    permit: permitWords.has(word),
    placeOrTime: placeAndTimeWords.has(word),
  };
});

export function factsOf({ spelling }: Token): WordFacts {
  return facts.get(spelling.id);
}
