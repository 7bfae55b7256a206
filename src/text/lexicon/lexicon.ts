import { keyOfTable, lookUp, tableKey } from "../sorted-table.ts";
import { ById, vocabulary } from "../vocabulary.ts";
import { type Concept, type ConceptKind, conceptKinds, type Guard, type Level, levels, type Sense } from "./concept.ts";
import { concepts as conceptRows, fields, names as nameRows } from "./table.ts";

let rows: readonly string[] | null = null;
const concepts: (Concept | undefined)[] = [];

/** The thing with this id. */
export function conceptOf(id: number): Concept {
  const known = concepts[id];
  if (known !== undefined) return known;
  rows ??= conceptRows.split("\n");
  const [own = "", kind = "", level = "", family = "", name = ""] = (rows[id] ?? "").split("\t");
  const concept: Concept = {
    id,
    name,
    kind: conceptKinds[Number(kind)] as ConceptKind,
    fields: own.split(",").map((field) => fields[Number(field)] ?? ""),
    level: level === "" ? null : (levels[Number(level)] as Level),
    family: family === "" ? null : Number(family),
  };
  concepts[id] = concept;
  return concept;
}

/** What names begin with some words: those that end here, and those that go on. */
export interface NameNode {
  ends: readonly NameEnd[];
  /** By the key of the next word. */
  next: ReadonlyMap<number, NameNode> | null;
}

/** A name that ends at a node. */
interface NameEnd {
  /** Of a name of one word, the word, which the text must have, be it in the plural; null for longer names. */
  word: string | null;
  senses: readonly Sense[];
}

interface OpenNode {
  ends: NameEnd[];
  next: Map<number, OpenNode> | null;
}

/** By the key of a name's first word: all names that begin with it, null where none does. */
export const namesByFirst = new ById<NameNode | null>((term) => {
  const row = lookUp(nameRows, tableKey(vocabulary.terms[term] as string));
  if (row === null) return null;
  const root: OpenNode = { ends: [], next: null };
  for (const name of row.split("\t")) {
    const [rest = "", word = "", senses = ""] = name.split("|");
    let node = root;
    for (const key of rest === "" ? [] : rest.split(" ")) {
      node.next ??= new Map();
      const number = vocabulary.term(keyOfTable(key));
      const after: OpenNode = node.next.get(number) ?? { ends: [], next: null };
      node.next.set(number, after);
      node = after;
    }
    node.ends.push({ word: word === "" ? null : keyOfTable(word), senses: senses.split(",").map(readSense) });
  }
  return root;
});

/** A sense of the table: its concept's id, with `!` (of openers `!^`, of acronyms `!!`) and `?` for its guards. */
function readSense(text: string): Sense {
  return { concept: Number.parseInt(text, 36), guard: guardOf(text), ofField: text.includes("?") };
}

function guardOf(text: string): Guard {
  if (!text.includes("!")) return "none";
  if (text.includes("!!")) return "capitals";
  return text.includes("!^") ? "opener" : "name";
}
