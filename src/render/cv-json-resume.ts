import type { Cv, Entry } from "../model/cv.ts";
import { isWholeSection } from "../model/layout.ts";
import { jsonResume, skillFields, type WrittenEntry } from "./json-resume-fields.ts";

/**
 * A whole CV as JSON Resume 1.0.0. Where the format has no field, the names `advisors`, `summary`, `location`, `description`,
 * `highlights`, `subtitle`, `dates` and `partOf` stand in sections that do not list them, as the schema allows; understandJsonResume reads
 * them back. What it cannot hold:
 * - the order of entries of different kinds;
 * - the words of dates that are known;
 * - a title beside a role;
 * - a section's title above its items, each of which becomes an entry;
 * - how a line of skills is punctuated, and where links lead that are to no web page or mailbox;
 * - ids, places in the source, markers and lines that no field took.
 */
export function renderCvJsonResume(cv: Cv): string {
  const written = (entry: Entry): WrittenEntry => ({
    ...entry,
    isSection: isWholeSection(entry, cv.markers),
    entries: entry.entries.map(written),
  });
  return jsonResume(cv.basics, cv.entries.map(written), cv.skills.map(skillFields));
}
