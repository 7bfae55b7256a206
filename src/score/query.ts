import type { Posting } from "../model/posting.ts";
import type { FuzzyLookup } from "../text/fuzzy.ts";
import { termsOf } from "../text/terms.ts";
import type { CvIndex } from "./cv-index.ts";
import { createMeetings, type Known, type Met } from "./meetings.ts";
import { weights } from "./weights.ts";

/** What a posting asks of one CV: for each of the CV's features that it has, how much it counts. */
export interface Query {
  /** Ids of the features asked for, in the order of the posting. */
  ids: readonly number[];
  /** By feature id; 0 for what is not asked for. */
  weights: Float64Array;
  /** Share of all that the posting's words weigh (count by priority × idf) that the CV has, within [0, 1]. */
  covered: number;
  /** CV term → the posting's term that it is taken for, for misspellings. */
  fuzzy: ReadonlyMap<string, string>;
}

interface Wanted {
  /** How much it counts when asked for once. */
  weight: number;
  /** How often it is asked for, each time by its statement's priority. */
  count: number;
}

/**
 * Makes the function that reads what a posting's statements and title ask for, as far as the CV has it; a repeated wish
 * counts more, but ever less.
 */
export function queriesOf(index: CvIndex, lookup: FuzzyLookup): (posting: Posting) => Query {
  const meet = createMeetings(index, lookup);
  const { querySaturation: k } = weights;

  const wantedOf = ({ title, statements }: Posting): { wanted: Map<Known, Wanted>; covered: number } => {
    const wanted = new Map<Known, Wanted>();
    let met = 0;
    let all = 0;
    const want = ({ known, weight }: Met, count: number): void => {
      const before = wanted.get(known);
      if (before === undefined) wanted.set(known, { weight, count });
      else before.count += count;
    };
    const add = (text: string, count: number): void => {
      let pairs: ReadonlyMap<string, Met> | null = null;
      for (const { key, token } of termsOf(text)) {
        const here = meet(key);
        all += count * here.idf;
        if (here.single !== null) {
          if (here.single.known.misspelt === null) met += count * here.idf;
          want(here.single, count);
        }
        const pair = token.breakBefore ? undefined : pairs?.get(key);
        if (pair !== undefined) want(pair, count);
        pairs = here.pairs;
      }
    };
    if (title !== null) add(title, weights.title);
    for (const { text, priority } of statements) if (priority !== null) add(text, weights.priority[priority]);
    return { wanted, covered: all > 0 ? met / all : 0 };
  };

  return (posting) => {
    const ids: number[] = [];
    const byId = new Float64Array(index.idf.length);
    const fuzzy = new Map<string, string>();
    const { wanted, covered } = wantedOf(posting);
    for (const [{ id, misspelt }, { weight, count }] of wanted) {
      if (misspelt !== null) fuzzy.set(misspelt.of, misspelt.as);
      const before = byId[id] ?? 0;
      if (before === 0) ids.push(id);
      byId[id] = before + weight * ((count * (1 + k)) / (count + k));
    }
    return { ids, weights: byId, covered, fuzzy };
  };
}
