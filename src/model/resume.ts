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
  title: string;
  /** The organisation, or a project's subtitle. */
  subtitle: string | null;
  location: string | null;
  /** `YYYY-MM`, `YYYY`, `present`. */
  start: string | null;
  end: string | null;
  /** The dates as the CV writes them, used where `start` is not known. */
  dates: string | null;
  bullets: { id: string; text: string }[];
  /** The kept projects of a position. */
  entries: ResumeEntry[];
}

export interface ResumeSection {
  kind: EntryKind;
  heading: string;
  entries: ResumeEntry[];
}

/** A résumé before it has a format: what every renderer lays out. */
export interface Resume {
  basics: Basics;
  sections: ResumeSection[];
}
