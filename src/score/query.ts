import type { Posting } from "../model/posting.ts";
import type { Feature } from "../text/features.ts";
import { featureIdf, featuresOf } from "../text/features.ts";
import type { FuzzyLookup } from "../text/fuzzy.ts";
import type { CvIndex } from "./cv-index.ts";
import { weights } from "./weights.ts";

/** What a posting asks of one CV: for each of the CV's features that it has, how much it counts. */
export interface Query {
  /** Feature id → weight, above 0. */
  weights: ReadonlyMap<number, number>;
  /** CV term → the posting's term that it is taken for, for misspellings. */
  fuzzy: ReadonlyMap<string, string>;
}

interface Wanted {
  feature: Feature;
  /** How often it is asked for, each time by its statement's priority. */
  count: number;
}

function wantedFeatures(posting: Posting): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const add = (text: string, count: number): void => {
    for (const feature of featuresOf(text)) {
      const known = wanted.get(feature.key);
      if (known === undefined) wanted.set(feature.key, { feature, count });
      else known.count += count;
    }
  };
  if (posting.title !== null) add(posting.title, weights.title);
  for (const { text, priority } of posting.statements) if (priority !== null) add(text, weights.priority[priority]);
  return wanted;
}

/** How much a feature counts when asked for once: (postings' idf^.9 × CV's idf^.1)^rarity, a pair at its share. */
export function featureWeight(feature: Feature, id: number, index: CvIndex): number {
  const idf = featureIdf(feature) ** weights.background * (index.idf[id] ?? 1) ** (1 - weights.background);
  return (feature.terms.length === 2 ? weights.pair : 1) * idf ** weights.rarity;
}

/**
 * What the posting's statements and title ask for, as far as the CV has it; a repeated wish counts more, but ever less.
 */
export function queryFor(posting: Posting, index: CvIndex, lookup: FuzzyLookup): Query {
  const byId = new Map<number, number>();
  const fuzzy = new Map<string, string>();
  const { querySaturation: k } = weights;
  for (const [key, { feature, count }] of wantedFeatures(posting)) {
    let id = index.ids.get(key);
    let share = 1;
    if (id === undefined && feature.terms.length === 1) {
      const near = lookup.nearest(key);
      if (near === null) continue;
      id = index.ids.get(near);
      fuzzy.set(near, key);
      share = weights.fuzzy;
    }
    if (id === undefined) continue;
    const weight = share * featureWeight(feature, id, index) * ((count * (1 + k)) / (count + k));
    byId.set(id, (byId.get(id) ?? 0) + weight);
  }
  return { weights: byId, fuzzy };
}
