import type { Cv } from "./model/cv.ts";
import type { Confidence } from "./model/posting.ts";

/** A CV of which more than this share of lines found no place was not understood. */
const highestUnparsedShare = 0.2;

/** How well a CV was understood: low where it has nothing to choose from, or too many lines that no field took. */
export function cvConfidence(cv: Cv): Confidence {
  const entries = cv.entries.flatMap((entry) => [entry, ...entry.entries]);
  const bullets = entries.reduce((sum, entry) => sum + entry.bullets.length, 0);
  const taken = entries.length + bullets + cv.skills.length;
  const unparsed = cv.unparsed.length;
  const notes: string[] = [];
  if (bullets === 0) notes.push("No bullets were found in the CV: there is hardly anything to choose from.");
  if (unparsed > highestUnparsedShare * (taken + unparsed)) {
    notes.push(`${unparsed} of the CV's lines were not understood: see cvtailor parse.`);
  }
  return { level: notes.length > 0 ? "low" : "high", notes };
}
