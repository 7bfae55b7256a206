import type { Posting } from "../model/posting.ts";
import type { FuzzyLookup } from "../text/fuzzy.ts";
import { isAfterBreak, lex, lexed } from "../text/lex.ts";
import { idfOf, termIn } from "../text/terms.ts";
import { noTerm, vocabulary } from "../text/vocabulary.ts";
import type { CvIndex } from "./cv-index.ts";
import { createMeetings, type Known, type Met } from "./meetings.ts";
import { weights } from "./weights.ts";

/**
 * What a posting asks of one CV: for each of the CV's features that it has, how much it counts. Good until the next query of
 * the same CV is made.
 */
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

/**
 * Makes the function that reads what a posting's statements and title ask for, as far as the CV has it; a repeated wish
 * counts more, but ever less.
 */
export function queriesOf(index: CvIndex, lookup: FuzzyLookup): (posting: Posting) => Query {
  const meetings = createMeetings(index, lookup);
  const { querySaturation: k } = weights;

  const wantedOf = ({ title, statements }: Posting): { wanted: Known[]; covered: number } => {
    const wanted: Known[] = [];
    let met = 0;
    let all = 0;
    const want = ({ known, weight }: Met, count: number): void => {
      if (known.count === 0) {
        known.weight = weight;
        wanted.push(known);
      }
      known.count += count;
    };
    const add = (text: string, count: number): void => {
      let pairs: ReadonlyMap<string, Met> | null = null;
      const { firstToken, endOfTokens } = lex(text);
      for (let at = firstToken; at < endOfTokens; at++) {
        const token = lexed.tokens[at] as number;
        const term = termIn(token, index.language);
        if (term === noTerm) continue;
        const idf = idfOf(term);
        all += count * idf;
        const here = meetings(term);
        if (here !== null && here.single !== null) {
          if (here.single.known.misspelt === null) met += count * idf;
          want(here.single, count);
        }
        if (pairs !== null && !isAfterBreak(token)) {
          const pair = pairs.get(vocabulary.terms[term] as string);
          if (pair !== undefined) want(pair, count);
        }
        pairs = here === null ? null : here.pairs;
      }
    };
    if (title !== null) add(title, weights.priority.duty);
    for (const { text, priority } of statements) if (priority !== null) add(text, weights.priority[priority]);
    return { wanted, covered: all > 0 ? met / all : 0 };
  };

  const byId = new Float64Array(index.idf.length);
  let ids: number[] = [];
  return (posting) => {
    for (const id of ids) byId[id] = 0;
    ids = [];
    const fuzzy = new Map<string, string>();
    const { wanted, covered } = wantedOf(posting);
    for (const known of wanted) {
      const { id, misspelt, weight, count } = known;
      known.count = 0;
      if (misspelt !== null) fuzzy.set(misspelt.of, misspelt.as);
      const before = byId[id] ?? 0;
      if (before === 0) ids.push(id);
      byId[id] = before + weight * ((count * (1 + k)) / (count + k));
    }
    return { ids, weights: byId, covered, fuzzy };
  };
}
