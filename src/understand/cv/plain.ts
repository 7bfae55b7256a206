import type { Cv, EntryKind } from "../../model/cv.ts";
import type { SourceDocument } from "../../model/document.ts";
import { inReadingOrder } from "./columns.ts";
import { looksLikeName, takeContacts, takeSummary } from "./contacts.ts";
import { Draft } from "./draft.ts";
import { EntryReader } from "./entries.ts";
import { EntryStarts } from "./entry-starts.ts";
import { settleDates } from "./floating-dates.ts";
import { isPageNumber, isRule } from "./furniture.ts";
import { findHeadings } from "./headings.ts";
import { takeLabelledRows } from "./labelled-rows.ts";
import { cutLine, type Line, linesOf, type Piece } from "./lines.ts";
import { isRole } from "./roles.ts";
import { isRunningText, takeRunningText } from "./running-text.ts";
import { type SectionKind, sectionOf } from "./sections.ts";
import { townsOf } from "./segments.ts";
import { withoutUsualGaps } from "./usual-gaps.ts";
import { joinItems, joinWrapped } from "./wrapping.ts";

interface Section {
  heading: Line | null;
  kind: SectionKind | null;
  lines: Line[];
  /** The heading and what it announces stand on one line: what follows may be of the section before. */
  isInline?: boolean;
}

/** Formats whose readers were told which lines belong together, so that no page's width has broken them or set them in columns. */
const laidOutFormats: ReadonlySet<string> = new Set(["docx", "html", "pdf"]);

/**
 * A CV from plain text: wrapped lines are joined, headings part it into sections, and each section is read by its kind.
 * What stands before the first section or entry is the person's name, contacts and summary.
 */
export function understandPlain(document: SourceDocument): Cv {
  const isLaidOut = laidOutFormats.has(document.format);
  const blocks = isLaidOut ? withoutUsualGaps(document.blocks) : document.blocks;
  const found = linesOf(isLaidOut ? blocks : inReadingOrder(blocks));
  const headings = findHeadings(found);
  const lines = isLaidOut ? found : settleDates(found, (line) => headings.has(line));
  const draft = new Draft();
  const firstHeading = lines.findIndex((line) => headings.has(line));
  draft.towns = townsOf(lines.map(({ text, mark }, index) => ({ text, mark, isBeforeHeading: index < firstHeading })));
  const hasOutline = [...headings.keys()].some((line) => line.last.kind === "heading");
  const join = isLaidOut ? joinItems : joinWrapped;
  for (const section of sectionsOf(
    join(lines, (line) => headings.has(line)),
    headings,
    draft,
  ))
    readSection(section, draft, headings.size === 0, hasOutline);
  return draft.cv;
}

/** Parts the lines at the headings; page numbers and rules become markers on the way. */
function sectionsOf(lines: readonly Line[], headings: ReadonlyMap<Line, SectionKind>, draft: Draft): Section[] {
  const sections: Section[] = [{ heading: null, kind: null, lines: [] }];
  for (const line of lines) {
    const kind = headings.get(line);
    if (kind !== undefined) {
      sections.push({ heading: line, kind, lines: [] });
      draft.marker("section", line.text, line.source, markedKind(kind));
    } else if (isNameAmong(line, headings)) sections.push({ heading: null, kind: null, lines: [line] });
    else if (line.last.furniture === true || isPageNumber(line.text)) draft.marker("page", line.text, line.source);
    else if (isRule(line.text)) draft.marker("rule", line.text, line.source);
    else {
      if (sections.at(-1)?.isInline && headings.size > 0) sections.push({ heading: null, kind: null, lines: [] });
      const inline = isPreamble(sections) || headings.size === 0 ? inlineSection(line, headings.size === 0) : null;
      if (inline === null) sections.at(-1)?.lines.push(line);
      else {
        draft.marker("section", inline.heading.text, inline.heading.source, markedKind(inline.kind));
        sections.push({ ...inline, isInline: true });
      }
    }
  }
  return withName(sections);
}

/** In letters larger than those of the headings, after the column of contacts that the page has at its left. */
function isNameAmong(line: Line, headings: ReadonlyMap<Line, SectionKind>): boolean {
  if (line.last.kind !== "heading" || !looksLikeName(line.text)) return false;
  const levels = [...headings.keys()].filter(({ last }) => last.kind === "heading").map(({ last }) => last.level);
  return levels.length > 1 && levels.every((level) => line.last.level < level);
}

/**
 * A page that has a column of contacts and lists at its left gives the name after them: the last lines of such a list, apart
 * from it, that begin with a name.
 */
function withName(sections: Section[]): Section[] {
  const [preamble] = sections;
  const main = sections.findIndex(({ kind }) => kind === "summary" || kind === "work" || kind === "education");
  const before = sections[main - 1];
  if (
    preamble === undefined ||
    before === undefined ||
    main < 2 ||
    preamble.lines.some(({ text }) => looksLikeName(text))
  )
    return sections;
  const at = before.lines.findIndex((line) => line.gapBefore > 0 && line.mark === null && looksLikeName(line.text));
  if (at < 1) return sections;
  const name = { heading: null, kind: null, lines: before.lines.slice(at) };
  const list = { ...before, lines: before.lines.slice(0, at) };
  return [...sections.slice(0, main - 1), list, name, ...sections.slice(main)];
}

const isPreamble = (sections: readonly Section[]): boolean =>
  sections.every(({ kind, isInline }) => kind === null || isInline);

/** Sections that a line of its own can be, before the first heading. */
const shortSections: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "language",
  "skill",
  "interest",
  "certificate",
  "summary",
]);

/** `Skills: Python, R`: a section on one line, of any kind where the CV has no headings at all. */
function inlineSection(line: Line, hasNoHeadings: boolean): { heading: Line; kind: SectionKind; lines: Line[] } | null {
  const label = /^[^:]{3,40}:(?=\s+\S)/.exec(line.pieces[0]?.text ?? "")?.[0];
  const name = label === undefined || line.mark !== null ? null : sectionOf(label);
  if (label === undefined || name?.sure !== true || name.kind === "contacts") return null;
  if (!hasNoHeadings && !shortSections.has(name.kind)) return null;
  const { head, tail } = cutLine(line, label.length);
  return { heading: head, kind: name.kind, lines: [tail] };
}

const markedKind = (kind: SectionKind): EntryKind | null => (kind === "summary" || kind === "contacts" ? null : kind);

/**
 * @param isWhole the CV has no headings, so that its entries stand in the first section.
 * @param hasOutline its headings are marked as such, so that all entries stand under them.
 */
function readSection({ heading, kind, lines }: Section, draft: Draft, isWhole: boolean, hasOutline: boolean): void {
  if (kind === "summary") readSummary(lines, draft);
  else if (kind === "contacts") takeContacts(lines, draft);
  else if (kind === "skill") readSkills(lines, draft);
  else if (heading !== null && isRunningText(heading, lines)) takeRunningText(heading, lines, draft);
  else if (kind !== null && takeLabelledRows(draft, lines, kind)) return;
  else if (kind !== null) new EntryReader(draft, lines, kind, heading).read();
  else if (hasOutline) takeContacts(lines, draft);
  else {
    const starts = new EntryStarts(lines, null);
    const first = lines.findIndex((_line, index) => starts.isEntry(index) && (isWhole || isDated(lines, index)));
    const preamble = first < 0 ? lines : lines.slice(0, first);
    takeContacts(preamble, draft);
    if (first >= 0) new EntryReader(draft, lines.slice(first), null, null).read();
  }
}

/** Before the first heading an entry has dates; a name over a list of contacts is none. */
function isDated(lines: readonly Line[], index: number): boolean {
  return [lines[index], lines[index + 1], lines[index + 2]].some((line) => line?.dates != null);
}

/** Running text; what looks like an entry in it has lost its heading. */
function readSummary(lines: readonly Line[], draft: Draft): void {
  const starts = new EntryStarts(lines, null);
  const first = lines.findIndex((line, index) => index > 0 && isRole(line.text) && starts.isEntry(index));
  const prose = first < 0 ? lines : lines.slice(0, first);
  for (const line of prose) takeSummary(line, draft);
  if (first >= 0) new EntryReader(draft, lines.slice(first), null, null).read();
}

/** Each line a line of skills; where they are bullets, an unmarked line after a gap is none. */
function readSkills(lines: readonly Line[], draft: Draft): void {
  const hasMarks = lines.some((line) => line.mark !== null);
  for (const line of labelledLists(lines)) {
    if (hasMarks && line.mark === null && line.gapBefore > 0 && line !== lines[0]) draft.unparsed(line);
    else draft.skill(line);
  }
}

/** A label on a line of its own, and its list on the next, are one line of skills. */
function labelledLists(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const label = joined.at(-1);
    const isPair = label !== undefined && label.mark === null && line.mark === null && isLabel(label.text);
    if (isPair && line.gapBefore > 0 && label.gapBefore > 0 && /[,;]/.test(line.text)) {
      const [first, ...others] = label.printed as [Piece, ...Piece[]];
      joined.pop();
      joined.push({ ...label, printed: [{ ...first, text: `${first.text}:` }, ...others, ...line.printed], mark: "" });
    } else joined.push(line);
  }
  return joined;
}

const isLabel = (text: string): boolean => text.length <= 40 && !/[,;:.•|]/.test(text) && text.split(" ").length <= 4;
