import type { Language } from "./language.ts";
import type { Term } from "./terms.ts";
import { termsOf } from "./terms.ts";

/** What two texts can have in common: a term, or two neighbouring terms. */
export interface Feature {
  /** The term's key; for a pair both keys joined without a space, so that `front end`, `front-end` and `frontend` meet. */
  key: string;
  /** One term, or the two of a pair. */
  terms: readonly Term[];
}

/** Each term of a text, and each pair of neighbouring terms with no punctuation between them (function words are passed over). */
export function featuresOf(text: string, language: Language | null = null): Feature[] {
  const features: Feature[] = [];
  let previous: Term | null = null;
  for (const term of termsOf(text, language)) {
    features.push({ key: term.key, terms: [term] });
    if (previous !== null && !term.token.breakBefore)
      features.push({ key: previous.key + term.key, terms: [previous, term] });
    previous = term;
  }
  return features;
}
