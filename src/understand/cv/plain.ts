import type { Cv } from "../../model/cv.ts";
import type { SourceDocument } from "../../model/document.ts";
import { inReadingOrder } from "./columns.ts";
import { takeContacts, takeSummary } from "./contacts.ts";
import { Draft } from "./draft.ts";
import { EntryReader } from "./entries.ts";
import { EntryStarts } from "./entry-starts.ts";
import { settleDates } from "./floating-dates.ts";
import { isPageNumber, isRule } from "./furniture.ts";
import { findHeadings } from "./headings.ts";
import { type Line, linesOf } from "./lines.ts";
import type { SectionKind } from "./sections.ts";
import { joinItems, joinWrapped } from "./wrapping.ts";

interface Section {
  heading: Line | null;
  kind: SectionKind | null;
  lines: Line[];
}

/** Formats whose blocks are whole paragraphs, which no page's width has broken or set in columns. */
const formatsOfParagraphs: ReadonlySet<string> = new Set(["docx", "html", "markdown"]);

/**
 * A CV from plain text: wrapped lines are joined, headings part it into sections, and each section is read by its kind.
 * What stands before the first section or entry is the person's name, contacts and summary.
 */
export function understandPlain(document: SourceDocument): Cv {
  const isPrinted = !formatsOfParagraphs.has(document.format);
  const lines = settleDates(linesOf(isPrinted ? inReadingOrder(document.blocks) : document.blocks));
  const headings = findHeadings(lines);
  const draft = new Draft();
  const join = isPrinted ? joinWrapped : joinItems;
  const hasOutline = [...headings.keys()].some((line) => line.last.kind === "heading");
  for (const section of sectionsOf(
    join(lines, (line) => headings.has(line)),
    headings,
    draft,
  ))
    readSection(section, draft, hasOutline);
  return draft.cv;
}

/** Parts the lines at the headings; page numbers and rules become markers on the way. */
function sectionsOf(lines: readonly Line[], headings: ReadonlyMap<Line, SectionKind>, draft: Draft): Section[] {
  const sections: Section[] = [{ heading: null, kind: null, lines: [] }];
  for (const line of lines) {
    const kind = headings.get(line);
    if (kind !== undefined) {
      sections.push({ heading: line, kind, lines: [] });
      draft.marker("section", line.text, line.source, kind === "summary" || kind === "contacts" ? null : kind);
    } else if (isPageNumber(line.text)) draft.marker("page", line.text, line.source);
    else if (isRule(line.text)) draft.marker("rule", line.text, line.source);
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** In a document with an outline all entries stand under the headings of sections. */
function readSection({ heading, kind, lines }: Section, draft: Draft, hasOutline: boolean): void {
  if (kind === "summary") for (const line of lines) takeSummary(line, draft);
  else if (kind === "contacts") takeContacts(lines, draft);
  else if (kind === "skill") readSkills(lines, draft);
  else if (kind !== null) new EntryReader(draft, lines, kind, heading).read();
  else if (hasOutline) takeContacts(lines, draft);
  else {
    const starts = new EntryStarts(lines, false);
    const first = lines.findIndex((_line, index) => starts.isEntry(index));
    const preamble = first < 0 ? lines : lines.slice(0, first);
    takeContacts(preamble, draft);
    if (first >= 0) new EntryReader(draft, lines.slice(first), null, null).read();
  }
}

/** Each line a line of skills; where they are bullets, an unmarked line after a gap is none. */
function readSkills(lines: readonly Line[], draft: Draft): void {
  const hasMarks = lines.some((line) => line.mark !== null);
  for (const line of lines) {
    if (hasMarks && line.mark === null && line.gapBefore > 0 && line !== lines[0]) draft.unparsed(line);
    else draft.skill(line);
  }
}
