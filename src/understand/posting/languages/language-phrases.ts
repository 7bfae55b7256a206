import type { Topic } from "../../../model/posting.ts";
import type { Cue } from "../cue-phrases.ts";

/** What the reader of postings knows of one language, as `phraseList` reads it: folded, commas between, any number of lines. */
export interface LanguagePhrases {
  /** Words of section headings. */
  headings: Partial<Record<Topic, string>>;
  /** Phrases inside sentences. */
  cues: Partial<Record<Cue, string>>;
  /** How it tells the reader what to do. */
  address?: {
    pronouns: string;
    /** What verbs end in after them, folded. */
    verbs: RegExp;
    /** Verbs that say what somebody is or has, in that form. */
    states: string;
  };
}
