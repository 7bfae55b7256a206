import type { Cv, Entry } from "../../src/model/cv.ts";
import type { Resume } from "../../src/model/resume.ts";
import { composeKept } from "../../src/select/compose.ts";

/** A résumé with everything that a CV has. */
export function wholeResume(person: Cv): Resume {
  const all = (list: readonly Entry[]): Entry[] => list.flatMap((one) => [one, ...all(one.entries)]);
  const entries = all(person.entries);
  return composeKept(person, {
    summary: true,
    entries: new Set(entries.map(({ id }) => id)),
    bullets: new Set([...entries.flatMap(({ bullets }) => bullets), ...person.skills].map(({ id }) => id)),
  });
}
