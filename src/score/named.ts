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
  /** The texts that name the thing with this first name, so that it is what some words of an ask say. */
  documents(concept: string, words: string): readonly number[];
  /** How a text calls it. */
  quote(document: number, concept: string): string;
}

/** Kinds that words describe: what is written as a name there is one of many that do it, or an acronym of the words. */
const described: ReadonlySet<ConceptKind> = new Set<ConceptKind>(["method", "activity"]);
const lettered = /\p{Lu}[^\s]*[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u;

/** Whether two names of something described can stand for each other: `NLP` and `natural language processing`, not `GRPO` and `RL`. */
function isAnother(a: string, b: string): boolean {
  const short = lettered.test(a) ? a : lettered.test(b) ? b : null;
  if (short === null) return true;
  const initials = (short === a ? b : a).split(/[\s-]+/).map((word) => word.charAt(0));
  return short.replace(/s$/, "").toLowerCase() === initials.join("").toLowerCase();
}

/** @param mentions of each text. */
export function namedThings(texts: readonly string[], mentions: readonly (readonly Mention[])[]): NamedThings {
  const places = new Map<string, Map<number, Mention>>();
  const kinds = new Map<string, ConceptKind>();
  for (const [document, ofText] of mentions.entries())
    for (const mention of ofText)
      for (const { name, kind } of mention.concepts) {
        if (!answering.has(kind)) continue;
        const known = places.get(name) ?? new Map<number, Mention>();
        if (!known.has(document)) known.set(document, mention);
        places.set(name, known);
        kinds.set(name, kind);
      }
  const quotes = new Map<Mention, string>();
  const documents = new Map([...places].map(([name, ofThing]) => [name, [...ofThing.keys()]] as const));
  const quote = (document: number, concept: string): string => {
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
  };
  return {
    documents(concept, words) {
      const found = documents.get(concept) ?? none;
      if (found.length === 0 || !described.has(kinds.get(concept) as ConceptKind)) return found;
      return found.filter((document) => isAnother(words, quote(document, concept)));
    },
    quote,
  };
}
const none: readonly number[] = [];
