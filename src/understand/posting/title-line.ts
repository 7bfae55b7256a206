import { fromParts } from "./banner.ts";
import { isName, type NamesOnLine } from "./name.ts";
import type { Passage } from "./passages.ts";
import { endsInLegalForm, namesOrganisation, namesRole } from "./role-words.ts";

const separators = ["|", "—", "–", "·", "•", "-"] as const;

/** Whether a sentence of the posting speaks of the name as one speaks of an employer: `Larkspur grows …`, `at Larkspur`. */
export function isEmployerIn(passages: readonly Passage[], name: string): boolean {
  if (name === "") return false;
  return passages.some(({ text }) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const before = text.slice(Math.max(0, at - 12), at);
      const after = text.slice(at + name.length, at + name.length + 3);
      if (/(?:^|[.!?]\s+)$/u.test(before) && /^(?:\s\p{Ll}|['’]s)/u.test(after)) return true;
      if (/\b(?:at|join|joining)\s$/iu.test(before)) return true;
    }
    return false;
  });
}

/** `Company — Title` or `Title — Company`, where one side names a job and the other, it seems, an employer. */
function fromSides(line: string, separator: string, passages: readonly Passage[]): NamesOnLine | null {
  const parts = line.split(` ${separator} `);
  if (parts.length < 2) return null;
  const employs = (name: string): boolean =>
    !namesRole(name) &&
    (separator === "-"
      ? endsInLegalForm(name)
      : namesOrganisation(name) || (isName(name) && isEmployerIn(passages, name)));
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const tail = parts.slice(1).join(` ${separator} `);
  const head = parts.slice(0, -1).join(` ${separator} `);
  if (namesRole(tail) && employs(first)) return { title: tail, company: first, location: null };
  return namesRole(head) && employs(last) ? { title: head, company: last, location: null } : null;
}

/**
 * Takes `Title at Company`, `Company — Title`, `Title | Company` and `Company | Title | Place` apart.
 * A line that is none of these is the title. `passages` tell an employer's name from a team's or a town's.
 */
export function splitTitle(line: string, passages: readonly Passage[]): NamesOnLine {
  const at = /^(.{3,80}?)\s+(?:at|@|chez|bei)\s+(\p{Lu}.{1,60})$/u.exec(line);
  if (at?.[1] !== undefined && at[2] !== undefined && namesRole(at[1]))
    return { title: at[1], company: at[2], location: null };
  const parts = line.split(/\s*\|\s*/).filter((part) => part !== "" && !/^https?:/.test(part));
  if (parts.length >= 3) return fromParts(parts);
  for (const separator of separators) {
    const names = fromSides(line, separator, passages);
    if (names !== null) return names;
  }
  return { title: line, company: null, location: null };
}
