import type { Basics, EntryKind } from "./cv.ts";

/** The only words on a résumé that are not the CV's own. */
export const sectionHeadings = {
  work: "Experience",
  project: "Projects",
  education: "Education",
  volunteer: "Volunteering",
  certificate: "Certificates",
  award: "Awards",
  publication: "Publications",
  skill: "Skills",
  language: "Languages",
  interest: "Interests",
  reference: "References",
  other: "Further",
} as const satisfies Record<EntryKind, string>;

/** An entry as it stands on the résumé. */
export interface ResumeEntry {
  id: string;
  kind: EntryKind;
  /** Null for a list that needs no heading but its section's. */
  title: string | null;
  /** The organisation, or a project's subtitle. */
  subtitle: string | null;
  /** A position's role and organisation, for formats that keep them apart. */
  role: string | null;
  organization: string | null;
  location: string | null;
  /** `YYYY-MM`, `YYYY`, `present`. */
  start: string | null;
  end: string | null;
  /** The dates as the CV writes them, used where `start` is not known. */
  dates: string | null;
  /** Running text, shown only where there is nothing else to show. */
  summary: string | null;
  bullets: { id: string; text: string }[];
  /** The kept projects of a position. */
  entries: ResumeEntry[];
  /** One line of a list, without anything under it. */
  listItem: boolean;
  /** A heading with its dates on one line: nothing stands under it, and no place beside it. */
  oneLine: boolean;
}

export interface ResumeSection {
  kind: EntryKind;
  heading: string;
  /** Items without a heading of their own first. */
  entries: ResumeEntry[];
}

/** A résumé before it has a format: what every renderer lays out. */
export interface Resume {
  /** The CV's own, its summary only where it fits. */
  basics: Basics;
  sections: ResumeSection[];
}
