import { weights } from "../src/score/weights.ts";

/** Values of the score's weights by name; those of priorities as `priority.must`. */
export type Settings = Readonly<Record<string, number>>;

// The product never changes its weights; tuning has to.
const tree = weights as unknown as Record<string, number | Record<string, number>>;

/** The weights as committed. */
export const committed: Settings = Object.fromEntries(
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "number"
      ? [[name, value]]
      : Object.entries(value).map(([inner, each]) => [`${name}.${inner}`, each]),
  ),
);

/**
 * Where tuning begins, for the weights that it moves: what books say, and what anyone would say who has seen no labelled
 * pair. The committed weights have seen them all, so that whoever began with them would judge nothing left out. Weights not
 * named here are conventions (BM25's saturation of 1.2, the i-th bullet at 1 / i, and 1 or ½ where nothing says better)
 * or rules for what is rare among the pairs; no search sets them.
 */
export const untuned: Settings = {
  "priority.must": 1,
  "priority.duty": 1,
  "priority.preferred": 0.5,
  "priority.context": 0.25,
  lengthCorrection: 0.75,
  plain: 1,
  pair: 0.5,
  background: 0.5,
  rarity: 1,
  heading: 1,
  pooled: 1,
  listEntry: 0.5,
  concept: 0.5,
  degree: 0.1,
};

/** Makes settings hold for every CV compiled from now on. */
export function apply(settings: Settings): void {
  for (const [name, value] of Object.entries(settings)) {
    const [outer = "", inner] = name.split(".");
    const holder = inner === undefined ? tree : tree[outer];
    if (typeof holder !== "object" || !((inner ?? outer) in holder)) throw new Error(`No weight is called ${name}.`);
    holder[inner ?? outer] = value;
  }
}

/** Each part of the score switched off, as changes of the committed weights. */
export const ablations: Readonly<Record<string, Settings>> = {
  "priorities alike": { "priority.must": 1, "priority.duty": 1, "priority.preferred": 1, "priority.context": 1 },
  "repeated wishes unsaturated": { querySaturation: 1e6 },
  "repeated words unsaturated": { bulletSaturation: 1e6 },
  "no length correction": { lengthCorrection: 0 },
  "no pairs": { pair: 0 },
  "names as plain words": { plain: 1 },
  "idf of the CV alone": { background: 0 },
  "idf of postings alone": { background: 1 },
  "idf not sharpened": { rarity: 1 },
  "no heading": { heading: 0 },
  "no pooling": { pooled: 0 },
  "best bullet as the pool": { fade: 1e6 },
  "quiet bullets lent as much": { quiet: 0 },
  "no title kinship": { kinship: 0 },
  "nothing lent within lists": { listItem: 0 },
  "nothing lent by a degree's heading": { degreeHeading: 0 },
  "degrees above work": { degreeCeiling: 10 },
  "no degree as such": { degree: 0 },
  "no names but words": { concept: 0, credential: 0 },
  "credentials as other names": { credential: 0.2 },
  "no topics": { topic: 0 },
  "topics from the mean on": { topicThreshold: 0 },
  "no misspellings": { fuzzy: 0 },
};
