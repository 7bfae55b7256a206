/** What a name of the lexicon can be a name of. */
export const conceptKinds = [
  "tool",
  "method",
  "standard",
  "certificate",
  "degree",
  "title",
  "activity",
  "soft",
  "language",
  "permit",
] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** How much of a job is leading others: `doing` is the work itself, `leading` by example, `managing` people and budgets. */
export const levels = ["trainee", "assisting", "doing", "leading", "managing"] as const;
export type Level = (typeof levels)[number];

/** A thing that has names: a tool, a method, a job. */
export interface Concept {
  /** Its line among all lines of the lexicon. */
  id: number;
  /** Its first name. */
  name: string;
  kind: ConceptKind;
  /** Fields of work, by the names of the files in src/lexicon that list it; `general` belongs to all. */
  fields: readonly string[];
  /** Of a title; null for all other kinds. */
  level: Level | null;
  /** Titles with the same number are kin; null for all other kinds. */
  family: number | null;
}

/** What a name has to be written like to count. */
export type Guard = "none" | "name" | "opener" | "capitals";

/** One thing that a name is a name of. */
export interface Sense {
  concept: number;
  /**
   * An everyday word as well: counts only where it is written as a name is; where the word may open a sentence (`Lead`,
   * `Teams`), where its capital tells so; of an acronym, in capitals.
   */
  guard: Guard;
  /** Means something else in other fields: counts only in texts of the concept's own. */
  ofField: boolean;
}
