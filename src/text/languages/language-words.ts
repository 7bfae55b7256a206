/** What the text stages know of one language; all of it in lower case. */
export interface LanguageWords {
  /** Words that join others. They tell a language, and are no terms. */
  functionWords: string;
  /** Words that every posting in the language is full of (`experience`, `you bring`): they tell nothing apart, and are no terms. */
  commonWords: string;
  /** The endings of its inflected forms, as `suffixSteps` reads them; empty for a language without. */
  endings: string;
}
