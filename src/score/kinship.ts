import { featuresOf } from "../text/features.ts";
import type { CvIndex } from "./cv-index.ts";
import { featureWeight } from "./meetings.ts";

/**
 * How akin a title of the CV is to the posting's: the weight of what the two have in common, each word once. A nurse's
 * posting wants what a nurse did, before any word of a bullet.
 * @param title the posting's, null where it has none.
 * @returns a function of the distinct keys of the features of an entry's name.
 */
export function titleKinship(title: string | null, index: CvIndex): (name: readonly string[]) => number {
  const wanted = new Map<string, number>();
  for (const feature of featuresOf(title ?? "", index.language)) {
    const id = index.ids.get(feature.key);
    if (id !== undefined)
      wanted.set(
        feature.key,
        featureWeight(
          feature.terms.map((term) => term.key),
          id,
          index,
        ),
      );
  }
  return (name) => {
    let sum = 0;
    for (const key of name) sum += wanted.get(key) ?? 0;
    return sum;
  };
}
