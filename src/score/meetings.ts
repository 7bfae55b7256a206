import { backgroundIdf } from "../text/background.ts";
import type { FuzzyLookup } from "../text/fuzzy.ts";
import { firstAfter } from "../text/sorted-table.ts";
import { stem } from "../text/stem.ts";
import { ById, IntegerById, vocabulary } from "../text/vocabulary.ts";
import type { CvIndex } from "./cv-index.ts";
import { weights } from "./weights.ts";

/** A feature of the CV as postings ask for it; one object for each, which counts for one posting after the other. */
export interface Known {
  id: number;
  /** A CV's term and the posting's that it is taken for; null where both are spelled alike. */
  misspelt: { of: string; as: string } | null;
  /** How often the posting asks for it, each time by its statement's priority; 0 between two postings. */
  count: number;
  /** How much it counts when asked for once; that of the first time. */
  weight: number;
}

/** A feature of the CV that a posting's words meet. */
export interface Met {
  known: Known;
  /** How much it counts when asked for once. */
  weight: number;
}

/** What a posting's term meets in a CV. */
export interface Meeting {
  single: Met | null;
  /** By the next term: the pairs that begin with this one. Null where the CV has none. */
  pairs: ReadonlyMap<string, Met> | null;
}

/**
 * Words of amount, time and degree. They stand in duties and achievements alike, whatever the work is, and a background of
 * some hundred postings takes the rarer of them for telling.
 */
const measures: ReadonlySet<string> = new Set(
  [
    "year month week day hour minute quarter monthly weekly daily quarterly yearly annual annually average number total time",
    "date today percent new including included various several multiple full part different possible able self overall range",
    "level high low large small great good best better well strong etc",
  ].flatMap((words) => words.split(" ").map(stem)),
);

/**
 * How much a feature counts when asked for once: (postings' idf^.9 × CV's idf^.1)^rarity, a pair at its share; nothing for a measure.
 * @param keys of its one or two terms.
 */
export function featureWeight(keys: readonly string[], id: number, index: CvIndex): number {
  if (keys.some((key) => measures.has(key))) return 0;
  const background = keys.reduce((sum, key) => sum + backgroundIdf(key), 0);
  const idf = background ** weights.background * (index.idf[id] ?? 1) ** (1 - weights.background);
  return (keys.length === 2 ? weights.pair : 1) * idf ** weights.rarity;
}

/** Makes the function that says what a term, given by its number, meets in a CV; each distinct term is looked up once. */
export function createMeetings(index: CvIndex, lookup: FuzzyLookup): (term: number) => Meeting | null {
  const known: Known[] = Array.from({ length: index.ids.size }, (_, id) => ({
    id,
    misspelt: null,
    count: 0,
    weight: 0,
  }));
  const keys = [...index.ids.keys()].sort();

  const single = (key: string): Met | null => {
    const id = index.ids.get(key);
    if (id !== undefined) return { known: known[id] as Known, weight: featureWeight([key], id, index) };
    const near = lookup.nearest(key);
    const nearId = near === null ? undefined : index.ids.get(near);
    if (near === null || nearId === undefined) return null;
    const weight = weights.fuzzy * featureWeight([key], nearId, index);
    return { known: { id: nearId, misspelt: { of: near, as: key }, count: 0, weight: 0 }, weight };
  };
  const pairs = (key: string): Map<string, Met> | null => {
    let found: Map<string, Met> | null = null;
    for (let at = firstAfter(keys, key); keys[at]?.startsWith(key); at++) {
      const whole = keys[at] as string;
      const next = whole.slice(key.length);
      const id = index.ids.get(whole) as number;
      found ??= new Map();
      found.set(next, { known: known[id] as Known, weight: featureWeight([key, next], id, index) });
    }
    return found;
  };

  const meetings = new ById((term): Meeting => {
    const key = vocabulary.terms[term] as string;
    return { single: single(key), pairs: pairs(key) };
  });
  // Most terms of most postings meet nothing.
  const meets = new IntegerById((term) => {
    const meeting = meetings.get(term);
    return meeting.single === null && meeting.pairs === null ? 0 : 1;
  });
  return (term) => (meets.get(term) === 0 ? null : meetings.get(term));
}
