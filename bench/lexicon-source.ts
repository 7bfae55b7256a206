import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ConceptKind, conceptKinds, type Level, levels } from "../src/text/lexicon/concept.ts";

/** A name of a thing, as its line gives it. */
export interface SourceName {
  text: string;
  /** An everyday word: counts only where it is written as a name. */
  guarded: boolean;
  /** Has another meaning in another field: counts only in texts of this one. */
  ofField: boolean;
}

/** A thing of a field's file: a line, or a part of one. */
export interface SourceConcept {
  /** The files that list it, by name: the same thing may stand in several. */
  fields: string[];
  kind: ConceptKind;
  /** Of a title; null for all other kinds. */
  level: Level | null;
  /** Titles of one block are kin and share a number, counted over all files; null for all other kinds. */
  family: number | null;
  /** The canonical name first. */
  names: SourceName[];
  file: string;
  line: number;
}

const folder = fileURLToPath(new URL("../src/lexicon/", import.meta.url));
const sections: Readonly<Record<string, ConceptKind>> = {
  tools: "tool",
  methods: "method",
  standards: "standard",
  certificates: "certificate",
  degrees: "degree",
  titles: "title",
  activities: "activity",
  "soft skills": "soft",
  languages: "language",
  permits: "permit",
};
const bracket = /\s*\[(\w+)\]\s*$/;

function nameOf(text: string): SourceName {
  const marks = /[!?]*$/.exec(text)?.[0] ?? "";
  return {
    text: text.slice(0, text.length - marks.length).trim(),
    guarded: marks.includes("!"),
    ofField: marks.includes("?"),
  };
}

/** The things of all files: what several list under the same first name is one. */
export function readLexicon(): SourceConcept[] {
  return merged(readThings());
}

/** The things that do the same job, as if they were one. */
export function readLines(): SourceConcept[] {
  const lines = new Map<string, SourceConcept>();
  for (const thing of readThings()) {
    const at = `${thing.file}:${thing.line}`;
    const line = lines.get(at);
    if (line === undefined) lines.set(at, thing);
    else line.names.push(...thing.names);
  }
  return merged([...lines.values()]);
}

/**
 * The things of each line of every file, in order of the files' names. A line is one thing; where ` | ` parts it, several that
 * do the same job and yet are not each other (`PagerDuty | Opsgenie`). Throws where a line cannot be read.
 */
export function readThings(): SourceConcept[] {
  const concepts: SourceConcept[] = [];
  let family = 0;
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".txt")) continue;
    let kind: ConceptKind | null = null;
    for (const [index, text] of readFileSync(folder + file, "utf8")
      .split("\n")
      .entries()) {
      const fail = (why: string): never => {
        throw new Error(`src/lexicon/${file}:${index + 1}: ${why}: ${text}`);
      };
      const line = text.trim();
      if (line === "") family += 1;
      else if (line.startsWith("## ")) kind = null;
      else if (line.startsWith("#")) kind = sections[line.slice(1).trim()] ?? fail("no such section");
      else {
        const level = bracket.exec(line)?.[1] ?? null;
        const known = level === null ? "doing" : (levels.find((each) => each === level) ?? fail("no such level"));
        if (kind === null || !conceptKinds.includes(kind)) fail("stands under no section");
        for (const thing of line.replace(bracket, "").split(" | "))
          concepts.push({
            fields: [file.replace(/\.txt$/, "")],
            kind: kind as ConceptKind,
            level: kind === "title" ? known : null,
            family: kind === "title" ? family : null,
            names: thing
              .split(";")
              .map((name) => nameOf(name.trim()))
              .filter(({ text }) => text !== ""),
            file,
            line: index + 1,
          });
      }
    }
    family += 1;
  }
  return concepts;
}

/** What several files list under the same first name as one thing, with the names of all. */
function merged(concepts: readonly SourceConcept[]): SourceConcept[] {
  const byName = new Map<string, SourceConcept>();
  for (const concept of concepts) {
    const key = `${concept.kind} ${foldName(concept.names[0]?.text ?? "")}`;
    const before = byName.get(key);
    if (before === undefined) byName.set(key, { ...concept, fields: [...concept.fields], names: [...concept.names] });
    else {
      before.fields.push(...concept.fields.filter((field) => !before.fields.includes(field)));
      before.names.push(...concept.names);
    }
  }
  return [...byName.values()];
}

/** A name without what spellings differ in. */
export function foldName(text: string): string {
  return text.toLowerCase().replace(/[-\s]+/g, " ");
}
