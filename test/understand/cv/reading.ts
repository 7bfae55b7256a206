import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Cv, Entry } from "../../../src/model/cv.ts";
import { readText } from "../../../src/read/text.ts";
import { understandCv } from "../../../src/understand/cv/index.ts";

const shared = process.env.CVTAILOR_SHARED ?? "../shared";

export function understandText(text: string): Cv {
  return understandCv(readText({ text, bytes: new Uint8Array(), name: "cv.txt" }));
}

/** A file of the shared examples, null where they are not on this machine. */
export function sharedFile(path: string): string | null {
  const file = join(shared, path);
  return existsSync(file) ? file : null;
}

export function allEntries(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...allEntries(entry.entries)]);
}

/** Every text that a CV holds, each field and marker once. */
export function allTexts(cv: Cv): string[] {
  const { basics } = cv;
  const ofEntries = allEntries(cv.entries).flatMap((entry) => [
    ...[entry.title, entry.subtitle, entry.role, entry.organization, entry.location, entry.dates, entry.summary],
    ...entry.advisors,
    entry.url ?? "",
    ...entry.bullets.map((bullet) => bullet.text),
  ]);
  const ofBasics = [basics.name, basics.label, basics.email, basics.phone, basics.location, basics.summary];
  const others = [...basics.links, ...cv.skills, ...cv.markers, ...cv.unparsed].map((part) => part.text);
  return [...ofBasics, ...ofEntries, ...others].filter((text) => text !== null);
}
