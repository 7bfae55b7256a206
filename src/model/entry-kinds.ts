// Apart from the schemas, so that what needs the list alone does not load zod.

/** Kinds of entry. `other` is an entry of a section whose heading was not recognised. */
export const entryKinds = [
  "work",
  "project",
  "education",
  "volunteer",
  "certificate",
  "award",
  "publication",
  "language",
  "interest",
  "reference",
  "skill",
  "other",
] as const;

/** Kinds of section whose items stand each for itself: certificates, languages, lines of skills. */
export const listKinds = ["certificate", "award", "publication", "language", "interest", "reference", "skill"] as const;
