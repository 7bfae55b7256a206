import type { Entry, SkillLine } from "./cv.ts";

/**
 * What JSON Resume has no place for, kept beside it under `meta.cvtailor`, so that a CV written as JSON Resume reads back as it was:
 * the order of entries of different kinds, sections whose items stand alone, the words of dates. Each note says of which values it is;
 * where somebody has changed those since, it is passed over.
 */
export interface KeptExactly {
  /** In the order of the CV. */
  entries: KeptEntry[];
  skills: KeptSkill[];
}

/** Of one entry, or of the items of a section that is one entry. */
export interface KeptEntry extends Place {
  /** How many items from the index on are bullets of one entry; left out where the item is the entry. */
  items?: number;
  exact: Partial<Pick<Entry, (typeof exactFields)[number]>>;
}

export interface KeptSkill extends Place {
  exact: Pick<SkillLine, "text" | "name" | "keywords">;
}

interface Place {
  /** Key of the section. */
  section: string;
  index: number;
  /** `fingerprint` of the items. */
  of: string;
}

/** Fields that JSON Resume writes in other words, or not at all. */
export const exactFields = [
  "kind",
  "title",
  "subtitle",
  "role",
  "organization",
  "location",
  "start",
  "end",
  "dates",
] as const satisfies readonly (keyof Entry)[];

/** Tells whether values are those that a note was written of (FNV-1a over their JSON, 32 bits). */
export function fingerprint(values: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(values)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
