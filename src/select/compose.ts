import type { Cv, Entry, EntryKind } from "../model/cv.ts";
import { headingSubtitle, isListItem, isWholeSection, shownSummary } from "../model/layout.ts";
import { summaryForReaders } from "../model/own-summary.ts";
import { type Resume, type ResumeEntry, type ResumeSection, sectionHeadings } from "../model/resume.ts";
import type { Choice, Selection } from "../model/selection.ts";

/** The order a recruiter expects. */
const usualOrder: readonly EntryKind[] = [
  "work",
  "project",
  "education",
  "skill",
  "certificate",
  "publication",
  "award",
  "volunteer",
  "language",
  "other",
  "interest",
  "reference",
];

/** What goes on the page, by ids. */
export interface Kept {
  /** Whether the CV's own summary does. */
  summary: boolean;
  /** Those whose headings are there, whatever is under them. */
  entries: ReadonlySet<string>;
  bullets: ReadonlySet<string>;
}

/**
 * Lays the chosen parts out: sections in the usual order, entries and bullets in the CV's own order, projects under their position.
 * @param first sections that come before all others, in this order.
 */
export function composeResume(
  cv: Cv,
  { summary, entries, bullets }: Selection,
  first: readonly EntryKind[] = [],
): Resume {
  return composeKept(cv, { summary, entries: keptIds(entries), bullets: keptIds(bullets) }, first);
}

/** As `composeResume`, of a choice without its reasons. */
export function composeKept(
  cv: Cv,
  { summary, entries: kept, bullets }: Kept,
  first: readonly EntryKind[] = [],
): Resume {
  const compose = (entry: Entry): ResumeEntry | null => {
    const entries = entry.entries.map(compose).filter((child) => child !== null);
    const shown = entry.bullets.filter((bullet) => bullets.has(bullet.id)).map(({ id, text }) => ({ id, text }));
    if (!kept.has(entry.id) && shown.length === 0 && entries.length === 0) return null;
    const isEmpty = shown.length + entries.length === 0;
    const isLeftEmpty = isEmpty && entry.bullets.length + entry.entries.length > 0;
    // A position of which nothing is shown is there for its years.
    const isBare = isLeftEmpty && entry.kind === "work";
    const location = isBare ? null : entry.location;
    const summary = shownSummary(entry);
    const listItem = isListItem(entry);
    return {
      id: entry.id,
      kind: entry.kind,
      title: isWholeSection(entry, cv.markers) ? null : entry.title,
      subtitle: headingSubtitle(entry),
      role: entry.role,
      organization: entry.organization,
      location,
      start: entry.start,
      end: entry.end,
      dates: entry.dates,
      summary,
      bullets: shown,
      entries,
      listItem,
      oneLine: isEmpty && (isBare || !isLeftEmpty) && location === null && summary === null && !listItem,
    };
  };

  const sections: ResumeSection[] = [];
  for (const kind of new Set([...first, ...usualOrder])) {
    const entries = cv.entries
      .filter((entry) => entry.kind === kind)
      .map(compose)
      .filter((entry) => entry !== null);
    if (kind === "skill") entries.push(...skillLines(cv, bullets));
    // A list item after a headed entry would read as one of that entry's bullets.
    const plain = entries.filter((entry) => entry.listItem || entry.title === null);
    const headed = entries.filter((entry) => !plain.includes(entry));
    if (entries.length > 0) sections.push({ kind, heading: sectionHeadings[kind], entries: [...plain, ...headed] });
  }
  const shown = summary && cv.basics.summary !== null ? summaryForReaders(cv.basics.summary) : null;
  return { basics: { ...cv.basics, summary: shown }, sections };
}

function skillLines(cv: Cv, bullets: ReadonlySet<string>): ResumeEntry[] {
  const lines = cv.skills.filter((line) => bullets.has(line.id)).map(({ id, text }) => ({ id, text }));
  if (lines.length === 0) return [];
  const nothing = { title: null, subtitle: null, role: null, organization: null, location: null, summary: null };
  const undated = { start: null, end: null, dates: null };
  return [
    {
      ...nothing,
      ...undated,
      id: "skills",
      kind: "skill",
      bullets: lines,
      entries: [],
      listItem: false,
      oneLine: false,
    },
  ];
}

function keptIds(choices: readonly Choice[]): Set<string> {
  return new Set(choices.filter((choice) => choice.kept).map((choice) => choice.id));
}
