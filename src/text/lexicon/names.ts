import { keyOfTable, SortedTable, tableKey } from "../sorted-table.ts";
import { vocabulary } from "../vocabulary.ts";
import type { Sense } from "./concept.ts";
import { Edges } from "./edges.ts";
import { readSense } from "./lexicon.ts";
import { names as nameRows } from "./table.ts";

/**
 * After so many questions it costs less to take a row of the table apart than to search it on: short rows soon, long ones
 * only in a batch.
 */
const manyQuestions = (row: string): number => Math.min(64, 3 + row.length / 25);

export const nothing = -1;

const table = new SortedTable(() => nameRows);

/**
 * The ways in which a name may be written, by which its senses count (see `Guard`), as bits: all its words as names are,
 * the first by a capital that says so, all in capitals.
 */
export const asName = 1;
export const byCapital = 2;
export const inCapitals = 4;
export const writings = 8;

function counts({ guard }: Sense, writing: number): boolean {
  if (guard === "none") return true;
  if (guard === "capitals") return (writing & inCapitals) !== 0;
  return (writing & asName) !== 0 && (guard === "name" || (writing & byCapital) !== 0);
}

/**
 * The names of the lexicon as far as texts have asked for them, as a net of numbered nodes: a root for each first word, and
 * from each node on by the next word. A name that ends somewhere has an ending there, which has a meaning for each way of
 * writing it. A row of the table is searched where it lies.
 * Numbers hold as long as those of the vocabulary.
 */
export class Names {
  private readonly edges = new Edges();
  /** By node: its ending, or `nothing`. */
  readonly endings: number[] = [];
  /** By node: 1 where names go on from it. */
  readonly goesOn: number[] = [];
  /** By node: a bit for each term that names go on with. Most others are told by it, and not looked up. */
  private readonly reach: number[] = [];
  /** By node: a root's row, with a tab before each of its names. */
  private readonly rows: string[] = [];
  /** By node: how often a root's row was asked; `nothing` where there is nothing left to ask. */
  private readonly questions: number[] = [];

  /** By ending, for each way of writing: its meaning, or `nothing`. */
  readonly meanings: number[] = [];
  /** By meaning: where its senses begin in `senses`; they end where the next one's begin. */
  readonly senseStarts: number[] = [0];
  /** Twice the number of a concept, and 1 more where it counts in texts of its own fields only. */
  readonly senses: number[] = [];
  private readonly endingOf = new Map<string, number>();

  /** The root of all names that begin with a word, given by the number of its term; `nothing` where none does. */
  root(term: number): number {
    const row = table.lineOf(tableKey(vocabulary.terms[term] as string));
    if (row === null) return nothing;
    const root = this.node(row);
    if (hasLonger(row)) {
      this.goesOn[root] = 1;
      this.questions[root] = 0;
    }
    return root;
  }

  /** The endings of the names that are one of these words alone, in the order of the table. */
  singles(root: number, words: readonly string[]): number[] {
    const row = this.rows[root] as string;
    const found: { at: number; ending: number }[] = [];
    for (const word of words) {
      const start = `\t|${tableKey(word)}|`;
      const at = row.indexOf(start);
      if (at >= 0) found.push({ at, ending: this.ending(valueAt(row, at + start.length)) });
    }
    return found.sort((a, b) => a.at - b.at).map(({ ending }) => ending);
  }

  /** The node that a word, given by the number of its term, leads to; `nothing` where no name goes on with it. */
  next(node: number, term: number): number {
    if (((this.reach[node] as number) & bitOf(term)) !== 0) {
      const known = this.edges.get(node, term);
      if (known !== nothing) return known;
    }
    return this.questions[node] === nothing ? nothing : this.ask(node, term);
  }

  private node(row: string): number {
    const node = this.endings.length;
    this.endings.push(nothing);
    this.goesOn.push(0);
    this.reach.push(0);
    this.rows.push(row);
    this.questions.push(nothing);
    return node;
  }

  private ask(root: number, term: number): number {
    const row = this.rows[root] as string;
    const asked = (this.questions[root] as number) + 1;
    this.questions[root] = asked;
    if (asked > manyQuestions(row)) {
      this.questions[root] = nothing;
      for (let at = 0; at >= 0; at = row.indexOf("\t", at + 1)) this.addName(root, row, at);
      return this.edges.get(root, term);
    }
    const start = `\t${tableKey(vocabulary.terms[term] as string)}`;
    for (let at = row.indexOf(start); at >= 0; at = row.indexOf(start, at + 1)) {
      const after = row[at + start.length];
      if (after === " " || after === "|") this.addName(root, row, at);
    }
    return this.edges.get(root, term);
  }

  /** Adds the nodes of a longer name, whose tab stands at `at`. */
  private addName(root: number, row: string, at: number): void {
    const end = row.indexOf("|", at);
    if (end === at + 1) return;
    let node = root;
    for (const key of row.slice(at + 1, end).split(" ")) {
      const term = vocabulary.term(keyOfTable(key));
      let next = this.edges.get(node, term);
      if (next === nothing) {
        next = this.node("");
        this.edges.set(node, term, next);
        this.goesOn[node] = 1;
        this.reach[node] = (this.reach[node] as number) | bitOf(term);
      }
      node = next;
    }
    // Longer names meet by their stems: the place of the word is empty.
    this.endings[node] = this.ending(valueAt(row, end + 2));
  }

  private ending(text: string): number {
    let ending = this.endingOf.get(text);
    if (ending === undefined) {
      ending = this.endingOf.size;
      this.endingOf.set(text, ending);
      const senses = text.split(",").map(readSense);
      const known = new Map<number, number>([[0, nothing]]);
      for (let writing = 0; writing < writings; writing++) {
        let counting = 0;
        for (const [place, sense] of senses.entries()) if (counts(sense, writing)) counting += 2 ** place;
        let meaning = known.get(counting);
        if (meaning === undefined) {
          meaning = this.meaning(senses.filter((sense) => counts(sense, writing)));
          known.set(counting, meaning);
        }
        this.meanings.push(meaning);
      }
    }
    return ending;
  }

  private meaning(senses: readonly Sense[]): number {
    for (const { concept, ofField } of senses) this.senses.push(2 * concept + (ofField ? 1 : 0));
    this.senseStarts.push(this.senses.length);
    return this.senseStarts.length - 2;
  }
}

const bitOf = (term: number): number => 1 << (term & 31);

/** Whether a row has names of more than its first word. */
function hasLonger(row: string): boolean {
  return /\t[^|]/.test(row);
}

/** What stands in a row up to the next name. */
function valueAt(row: string, at: number): string {
  const end = row.indexOf("\t", at);
  return end < 0 ? row.slice(at) : row.slice(at, end);
}
