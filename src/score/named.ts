import type { ConceptKind } from "../text/lexicon/concept.ts";
import type { Mention } from "../text/lexicon/recognise.ts";
import { tokenize } from "../text/tokenize.ts";

/** Kinds of which having a thing by another name is having it; soft skills are claimed by everybody in any words. */
const answering: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  "tool",
  "method",
  "standard",
  "certificate",
  "degree",
  "language",
  "title",
  "activity",
  "permit",
]);

/** The things that the texts of a CV name. */
export interface NamedThings {
  /** The texts that name the thing with this first name. */
  documents(concept: string): readonly number[];
  /** How a text calls it. */
  quote(document: number, concept: string): string;
}

/** @param mentions of each text. */
export function namedThings(texts: readonly string[], mentions: readonly (readonly Mention[])[]): NamedThings {
  const places = new Map<string, Map<number, Mention>>();
  for (const [document, ofText] of mentions.entries())
    for (const mention of ofText)
      for (const { name, kind } of mention.concepts) {
        if (!answering.has(kind)) continue;
        const known = places.get(name) ?? new Map<number, Mention>();
        if (!known.has(document)) known.set(document, mention);
        places.set(name, known);
      }
  const quotes = new Map<Mention, string>();
  const documents = new Map([...places].map(([name, ofThing]) => [name, [...ofThing.keys()]] as const));
  return {
    documents: (concept) => documents.get(concept) ?? none,
    quote(document, concept) {
      const mention = places.get(concept)?.get(document);
      if (mention === undefined) return "";
      let quote = quotes.get(mention);
      if (quote === undefined) {
        const text = texts[document] ?? "";
        const tokens = tokenize(text);
        quote = text.slice(tokens[mention.first]?.start, tokens[mention.last]?.end);
        quotes.set(mention, quote);
      }
      return quote;
    },
  };
}
const none: readonly number[] = [];
