// Apart from the schemas, so that what needs the list alone does not load zod.

/** The languages whose words, headings and phrases are known, by ISO 639-1 code. */
export const languageCodes = ["en", "de", "fr", "es", "pt", "it", "nl", "zh", "ja"] as const;

export type LanguageCode = (typeof languageCodes)[number];
