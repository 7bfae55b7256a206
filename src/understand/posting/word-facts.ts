import { degreeLevels, languageLevels, spokenLanguages, yearWords } from "../../text/qualifications.ts";
import { stopwords } from "../../text/stopwords.ts";
import type { Token } from "../../text/tokenize.ts";
import { ById, type Spelling, vocabulary } from "../../text/vocabulary.ts";
import { generalNouns, partOf, type WordPart } from "./ask-words.ts";
import { certificateWords, languageWords, permitWords, placeAndTimeWords, softHeads, softWords } from "./kind-words.ts";
import { copulas, havings, type Lead, leads, subjects, wishes } from "./leading-words.ts";

/** What a word says of the phrase it stands in, wherever that is. */
export interface WordFacts {
  part: WordPart;
  /** What it makes of a phrase that it stands before. */
  lead: Lead;
  /** Joins others and means nothing by itself. */
  stopword: boolean;
  having: boolean;
  /** `is`, `would`: what stands before a wish (`required`, `a plus`). */
  copula: boolean;
  wish: boolean;
  /** Begins a clause of which the phrase before it is the subject. */
  clause: boolean;
  year: boolean;
  /** Begins with a digit. */
  numeric: boolean;
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
  /** Of a page or a mailbox. */
  address: boolean;
}

const nounOfDoing = /(?:[tsx]ion|ing|ment|ics?|ity|ism|ology|graphy|ysis|ance|ence|ure|ery|care)s?$/;
const numeric = /^\p{N}/u;
const address = /^www[.]|[^.][.](?:com|org|edu|gov|de|uk|eu)(?:[./]|$)|[^@]@[^@]/;
const amount = /^\p{N}[\p{N}.,]*\p{L}?\+?$/u;

const facts = new ById((spelling): WordFacts => {
  const { word } = vocabulary.spellings[spelling] as Spelling;
  return {
    part: partOf(word),
    lead: leads.get(word) ?? "other",
    stopword: stopwords.has(word),
    having: havings.has(word),
    copula: copulas.has(word),
    wish: wishes.has(word),
    clause: subjects.has(word),
    year: yearWords.has(word),
    numeric: numeric.test(word),
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
    address: address.test(word),
  };
});

export function factsOf({ spelling }: Token): WordFacts {
  return facts.get(spelling.id);
}
