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

/**
 * Weight of a feature: saturated count × (postings' idf^.75 × CV's idf^.25)^rarity; pairs and misspellings at their share.
 */
export function queryFor(posting: Posting, index: CvIndex, lookup: FuzzyLookup): Query {
  const byId = new Map<number, number>();
  const fuzzy = new Map<string, string>();
  const { querySaturation: k, background, rarity } = weights;
  for (const [key, { feature, count }] of wantedFeatures(posting)) {
    const isPair = feature.terms.length === 2;
    let id = index.ids.get(key);
    let share: number = isPair ? weights.pair : 1;
    if (id === undefined && !isPair) {
      const near = lookup.nearest(key);
      if (near === null) continue;
      id = index.ids.get(near);
      fuzzy.set(near, key);
      share = weights.fuzzy;
    }
    if (id === undefined) continue;
    const idf = featureIdf(feature) ** background * (index.idf[id] ?? 1) ** (1 - background);
    const weight = share * idf ** rarity * ((count * (1 + k)) / (count + k));
    byId.set(id, (byId.get(id) ?? 0) + weight);
  }
  return { weights: byId, fuzzy };
}
