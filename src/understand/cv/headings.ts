import type { Block } from "../../model/document.ts";
import { hasCjk } from "../../text/cjk.ts";
import { isDocumentTitle, isRule } from "./furniture.ts";
import { labelOf } from "./labels.ts";
import type { Line } from "./lines.ts";
import { type SectionKind, sectionOf } from "./sections.ts";

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
  const level = sectionLevel(lines.map((line) => line.last));
  for (const [index, line] of lines.entries()) {
    if (line.last.kind === "heading" && line.last.level <= level) {
      const name = sectionOf(line.text);
      // The first headings are the person's name and title.
      if (name?.sure === true || headings.size > 0) headings.set(line, name?.kind ?? "other");
      continue;
    }
    if (!couldBeHeading(line)) continue;
    const next = lines[index + 1];
    const isUnderlined = next !== undefined && next.gapBefore === 0 && isRule(next.text);
    const isCapitals = (line.text.match(/\p{L}/gu)?.length ?? 0) > 3 && !/\p{Ll}/u.test(line.text);
    const isApart =
      line.gapBefore > 0 || index === 0 || isPartOfPage(lines[index - 1]) || isCentred(line, lines[index - 1], next);
    const name = sectionOf(line.text);
    if (name?.sure === true) {
      const isLabel = name.kind === "project" && labelOf(line.text)?.kind === "projects" && !isApart;
      const isBold = line.last.strong && lines[index - 1]?.last.strong !== true;
      if (!isLabel && (isUnderlined || isCapitals || isApart || isBold || !hasGaps || /:$/.test(line.text)))
        headings.set(line, name.kind);
    } else if (isUnderlined || (isCapitals && isApart && headings.size > 0 && !/[,\d]/.test(line.text))) {
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

/** Set in far more than the lines around it. */
function isCentred(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  const around = [before, next].filter((each) => each !== undefined);
  return around.every((each) => line.indent >= each.indent + leastCentred);
}

function isPartOfPage(line: Line | undefined): boolean {
  return line !== undefined && isRule(line.text);
}

function couldBeHeading(line: Line): boolean {
  return (
    (line.mark === null || isCjkMark(line)) &&
    line.dates === null &&
    line.text.length <= longestHeading &&
    line.pieces.length === 1 &&
    !/[.;,@]$|@|https?:/.test(line.text) &&
    !isRule(line.text) &&
    !isDocumentTitle(line.text)
  );
}
