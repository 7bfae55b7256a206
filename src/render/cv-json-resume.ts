import type { Cv, Entry, SkillLine } from "../model/cv.ts";
import { exactFields, fingerprint, type KeptExactly } from "../model/kept-exactly.ts";
import { isWholeSection } from "../model/layout.ts";
import { type Fields, jsonResume, type PlacedEntry, skillFields, type WrittenEntry } from "./json-resume-fields.ts";

/**
 * A whole CV as JSON Resume 1.0.0. Where the format has no field, the names `advisors`, `summary`, `location`, `description`,
 * `highlights`, `subtitle`, `dates` and `partOf` stand in sections that do not list them, as the schema allows; understandJsonResume reads
 * them back. What the format cannot hold is noted in `meta.cvtailor`, which other programs pass over: the order of entries of different
 * kinds, the words of dates, a title beside a role, a section's title above its items, how a line of skills is punctuated. Not kept are
 * ids, places in the source, markers and lines that no field took.
 */
export function renderCvJsonResume(cv: Cv): string {
  const written = (entry: Entry): WrittenEntry => ({
    ...entry,
    isSection: isWholeSection(entry, cv.markers),
    entries: entry.entries.map(written),
  });
  const skills = cv.skills.map(skillFields);
  return jsonResume(cv.basics, cv.entries.map(written), skills, (placed) => ({
    cvtailor: keptExactly(placed, cv.skills, skills),
  }));
}

function keptExactly(
  placed: readonly PlacedEntry[],
  lines: readonly SkillLine[],
  skills: readonly Fields[],
): KeptExactly {
  return {
    entries: placed.map(({ entry, section, index, items }) => ({
      section,
      index,
      ...(entry.isSection ? { items: items.length } : {}),
      of: fingerprint(items),
      exact: Object.fromEntries(exactFields.map((field) => [field, entry[field]])),
    })),
    skills: lines.map(({ text, name, keywords }, index) => ({
      section: "skills",
      index,
      of: fingerprint([skills[index]]),
      exact: { text, name, keywords },
    })),
  };
}
