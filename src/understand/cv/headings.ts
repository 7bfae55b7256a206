import type { Block } from "../../model/document.ts";
import { hasCjk } from "../../text/cjk.ts";
import { looksLikeName } from "./contacts.ts";
import { isDocumentTitle, isLinkLeftover, isPageNumber, isRule } from "./furniture.ts";
import { levelsOfSections } from "./heading-levels.ts";
import { labelOf } from "./labels.ts";
import type { Line } from "./lines.ts";
import { isRole } from "./roles.ts";
import { isNamedSection, type SectionKind, sectionOf } from "./sections.ts";

const longestHeading = 60;
/** Columns that a heading in the middle of a page is set in more than other lines. */
const leastCentred = 12;

/**
 * The lines that announce a section, with what it holds. A heading made of known words needs to stand apart (a gap before
 * it, capitals, a rule under it, a colon), unless the document has no gaps at all; one with unknown words needs a rule, or
 * capitals and a gap.
 */
export function findHeadings(lines: readonly Line[]): Map<Line, SectionKind> {
  const headings = new Map<Line, SectionKind>();
  const gaps = lines.filter((line) => line.gapBefore > 0).length;
  const hasGaps = gaps > 3 || gaps * 8 > lines.length;
  const sectionLevels = levelsOfSections(lines.filter(couldBeHeading));
  for (const [index, line] of lines.entries()) {
    if (!couldBeHeading(line)) continue;
    const next = lines[index + 1];
    const isUnderlined = next !== undefined && next.gapBefore === 0 && isRule(next.text);
    const isCapitals = (line.text.match(/\p{L}/gu)?.length ?? 0) > 3 && !/\p{Ll}/u.test(line.text);
    const isApart =
      line.gapBefore > 0 ||
      index === 0 ||
      isPartOfPage(lines[index - 1]) ||
      isSetOut(line, lines[index - 1]) ||
      isCentred(line, lines[index - 1], next);
    const name = sectionOf(line.text);
    if (line.last.kind === "heading" && sectionLevels.size > 0) {
      // Word has the name at the top in a heading as high as those of sections.
      const isName = index === 0 && name === null && looksLikeName(line.text);
      if (sectionLevels.has(line.last.level) && !isName) headings.set(line, name?.kind ?? "other");
    } else if (name?.sure === true) {
      const label = labelOf(line.text)?.kind;
      const isLabel =
        (name.kind === "project" && label === "projects" && !isApart) ||
        (label === "contributions" && isWithin(headings));
      const isBold = line.last.strong && lines[index - 1]?.last.strong !== true;
      if (!isLabel && (isUnderlined || isCapitals || isApart || isBold || !hasGaps || /:$/.test(line.text)))
        headings.set(line, name.kind);
    } else if (sectionLevels.size > 0 && !isUnderlined) {
      // Layout tells this document's headings; a line that is none needs a name that says so.
    } else if (name !== null && isApart && next?.mark != null && headsList(line)) {
      headings.set(line, name.kind);
    } else if (isCapitals && isLateName(line, next, lines[0], headings)) {
      // The name, after a column that the page has at its left.
    } else if (isUnderlined || (isCapitals && headings.size > 0 && !/[,\d]/.test(line.text) && (isApart || !hasGaps))) {
      headings.set(line, name?.kind ?? "other");
    }
  }
  return headings;
}

/** The level of the headings that stand over sections: the first at which one has a section's name; 0 where none has. */
export function sectionLevel(blocks: readonly Block[]): number {
  const levels = blocks
    .filter((block) => block.kind === "heading" && sectionOf(block.text)?.sure === true)
    .map((block) => block.level);
  return levels.length === 0 ? 0 : Math.min(...levels);
}

/** Japanese headings have such a mark more often than not; bullets, too, so that the words must be known. */
function isCjkMark(line: Line): boolean {
  return /^[■●◆▼]$/.test(line.mark ?? "") && hasCjk(line.text) && sectionOf(line.text)?.sure === true;
}

/** In a section whose entries may have small headings of their own. */
function isWithin(headings: ReadonlyMap<Line, SectionKind>): boolean {
  const kind = [...headings.values()].at(-1);
  return kind === "work" || kind === "volunteer" || kind === "project";
}

/** A few words, one of which only sections are called by, and no role. */
function headsList(line: Line): boolean {
  return line.gapBefore > 0 && line.text.split(" ").length <= 4 && isNamedSection(line.text) && !isRole(line.text);
}

/** Less set in than the text above it. */
function isSetOut(line: Line, before: Line | undefined): boolean {
  return before !== undefined && line.source.page === undefined && before.dates === null && line.indent < before.indent;
}

/** A name over what the person is, on a page whose first line is a heading. */
function isLateName(
  line: Line,
  next: Line | undefined,
  first: Line | undefined,
  headings: ReadonlyMap<Line, SectionKind>,
): boolean {
  const isLate = first !== undefined && headings.has(first) && line.gapBefore > 0;
  return isLate && next !== undefined && looksLikeName(line.text) && !isRole(line.text) && isRole(next.text);
}

/** Set in far more than the lines around it. */
function isCentred(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  const around = [before, next].filter((each) => each !== undefined);
  return around.every((each) => line.indent >= each.indent + leastCentred);
}

function isPartOfPage(line: Line | undefined): boolean {
  return line !== undefined && (isRule(line.text) || isPageNumber(line.text));
}

function couldBeHeading(line: Line): boolean {
  return (
    (line.mark === null || isCjkMark(line)) &&
    line.dates === null &&
    line.text.length <= longestHeading &&
    line.pieces.length === 1 &&
    !/[.;,@]$|@|https?:/.test(line.text) &&
    !isRule(line.text) &&
    !isLinkLeftover(line.text) &&
    !isDocumentTitle(line.text)
  );
}
