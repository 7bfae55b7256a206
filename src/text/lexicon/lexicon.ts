import { type Concept, type ConceptKind, conceptKinds, type Guard, type Level, levels, type Sense } from "./concept.ts";
import { concepts as conceptRows, fields } from "./table.ts";

interface Loaded {
  rows: readonly string[];
  concepts: (Concept | undefined)[];
  fields: (readonly number[] | undefined)[];
}
let loaded: Loaded | null = null;

function load(): Loaded {
  if (loaded === null) {
    const rows = conceptRows.split("\n");
    // Filled, since V8 keeps an array with large holes as a hash table.
    loaded = { rows, concepts: rows.map(() => undefined), fields: rows.map(() => undefined) };
  }
  return loaded;
}

/** Ids are whole numbers from 0 up to this one. */
export function conceptCount(): number {
  return load().rows.length;
}

/** The thing with this id. */
export function conceptOf(id: number): Concept {
  const { rows, concepts, fields: fieldNumbers } = load();
  const known = concepts[id];
  if (known !== undefined) return known;
  const [own = "", kind = "", level = "", family = "", name = ""] = (rows[id] ?? "").split("\t");
  const numbers = own.split(",").map(Number);
  const concept: Concept = {
    id,
    name,
    kind: conceptKinds[Number(kind)] as ConceptKind,
    fields: numbers.map((field) => fields[field] ?? ""),
    level: level === "" ? null : (levels[Number(level)] as Level),
    family: family === "" ? null : Number(family),
  };
  concepts[id] = concept;
  fieldNumbers[id] = numbers;
  return concept;
}

export const fieldCount = fields.length;
/** The field that is no field of its own: belongs to all. */
export const generalField = fields.indexOf("general");

/** A concept's fields, by their places among all. */
export function fieldsOf(id: number): readonly number[] {
  const { fields } = load();
  if (fields[id] === undefined) conceptOf(id);
  return fields[id] as readonly number[];
}

/** A sense of the table: its concept's id, with `!` (of openers `!^`, of acronyms `!!`) and `?` for its guards. */
export function readSense(text: string): Sense {
  return { concept: Number.parseInt(text, 36), guard: guardOf(text), ofField: text.includes("?") };
}

function guardOf(text: string): Guard {
  if (!text.includes("!")) return "none";
  if (text.includes("!!")) return "capitals";
  return text.includes("!^") ? "opener" : "name";
}
