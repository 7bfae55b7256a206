import { nameParts } from "../src/text/lexicon/name-keys.ts";
import { foldName, type SourceConcept, type SourceName } from "./lexicon-source.ts";

/** A name in its place. */
interface Use {
  name: SourceName;
  thing: SourceConcept;
}

const at = ({ thing: { file, line } }: Use): string => `src/lexicon/${file}:${line}`;

/** What is no everyday word anywhere must not be one elsewhere: kinds whose names are written with capitals. */
const proper = new Set(["tool", "standard", "certificate"]);

/**
 * What is wrong with the files: names that nothing can meet, that stand twice for one meaning, or that are guarded in one
 * place and free in another. A name of several things in several files is right: the recogniser goes by the text's field.
 * @param things of each line, before those of several files are made one.
 */
export function mistakes(things: readonly SourceConcept[]): string[] {
  const found: string[] = [];
  const places = new Map<string, Use>();
  const guards = new Map<string, Use>();
  for (const thing of things) {
    const { kind, file, names } = thing;
    const first = foldName(names[0]?.text ?? "");
    for (const name of names) {
      const use = { name, thing };
      const { keys, word } = nameParts(name.text);
      if (keys.length === 0) found.push(`${at(use)}: no word of it can be met: ${name.text}`);
      if (/[()|\t]/.test(name.text)) found.push(`${at(use)}: a sign that has a meaning in the table: ${name.text}`);
      const meant = `${keys.join(" ")}|${word ?? ""}`;
      // Once among the titles, tools … of one file, and once among the lines of several that are one thing.
      for (const scope of [`file ${file}`, `thing ${first}`]) {
        const key = `${kind} ${scope} ${meant}`;
        const before = places.get(key);
        const isFirstName = foldName(name.text) === first;
        if (before === undefined) places.set(key, use);
        else if (!(scope.startsWith("thing") && isFirstName))
          found.push(`${at(use)}: again, after ${at(before)}: ${name.text}`);
      }
      if (!proper.has(kind) || word === null) continue;
      const other = guards.get(name.text);
      if (other === undefined) guards.set(name.text, use);
      else if (other.name.guarded !== name.guarded)
        found.push(`${at(use)}: an everyday word here or at ${at(other)}: ${name.text}`);
    }
  }
  return [...new Set(found)];
}
