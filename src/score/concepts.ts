import type { Posting } from "../model/posting.ts";
import type { Concept, ConceptKind } from "../text/lexicon/concept.ts";
import { conceptIdf } from "../text/lexicon/concept-idf.ts";
import { type Mention, recognise } from "../text/lexicon/recognise.ts";
import type { CvIndex } from "./cv-index.ts";
import { weights } from "./weights.ts";

/** What a posting and a CV's texts both name, though they may call it by other names. */
export interface NamedAlike {
  /** By document: what the things it has in common with the posting count. */
  scores: Float64Array;
  /** Share of all that the posting names, by priority and rarity, that the CV names too, within [0, 1]. */
  covered: number;
  /** Each of the things of one document, with what it counts; the heaviest first. */
  of(document: number): { text: string; amount: number }[];
}

/** What one either has or has not, and what a posting that asks for it means to the letter. */
const credentials: ReadonlySet<ConceptKind> = new Set<ConceptKind>(["certificate", "degree", "language", "permit"]);

function weightOf(concept: Concept, count: number): number {
  const share = credentials.has(concept.kind) ? weights.credential : weights.concept;
  const { querySaturation: k, rarity } = weights;
  return share * conceptIdf(concept) ** rarity * ((count * (1 + k)) / (count + k));
}

/**
 * Makes the function that finds what a posting names of what a CV's texts name, by the lexicon. A thing counts as a word of
 * its frequency does, at its share: its words, where they are the same, count for themselves.
 */
export function conceptsOf(
  mentionsByDocument: readonly (readonly Mention[])[],
  index: CvIndex,
): (posting: Posting) => NamedAlike {
  const ofDocuments = mentionsByDocument.map((mentions) => new Set(mentions.flatMap(({ concepts }) => concepts)));
  const ofCv = new Set(ofDocuments.flatMap((concepts) => [...concepts]));

  return ({ title, statements }) => {
    const asking = statements.filter(({ priority }) => priority !== null);
    const mentions = recognise([title ?? "", ...asking.map(({ text }) => text)]);
    const counts = new Map<Concept, number>();
    /** The last text that named it, to count it once a text. */
    const lastIn = new Map<Concept, number>();
    for (let place = 0; place < mentions.length; place++) {
      // The title counts as a duty does: it is the shortest of them.
      const count = weights.priority[asking[place - 1]?.priority ?? "duty"];
      for (const { concepts } of mentions[place] as readonly Mention[])
        for (const concept of concepts) {
          if (lastIn.get(concept) === place) continue;
          lastIn.set(concept, place);
          counts.set(concept, (counts.get(concept) ?? 0) + count);
        }
    }
    const amountOf = (concept: Concept, document: number): number => {
      const count = counts.get(concept);
      return count === undefined ? 0 : weightOf(concept, count) * (index.once[document] as number);
    };
    const scores = Float64Array.from(ofDocuments, (concepts, document) => {
      let sum = 0;
      for (const concept of concepts) sum += amountOf(concept, document);
      return sum;
    });
    let named = 0;
    let all = 0;
    for (const [concept, count] of counts) {
      if (concept.kind === "soft") continue;
      const weight = count * conceptIdf(concept);
      all += weight;
      if (ofCv.has(concept)) named += weight;
    }
    return {
      scores,
      covered: all > 0 ? named / all : 0,
      of: (document) =>
        [...(ofDocuments[document] ?? [])]
          .map((concept) => ({ text: concept.name, amount: amountOf(concept, document) }))
          .filter(({ amount }) => amount > 0)
          .sort((a, b) => b.amount - a.amount || (a.text < b.text ? -1 : 1)),
    };
  };
}
