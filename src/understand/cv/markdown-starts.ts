import type { Entry } from "../../model/cv.ts";
import type { Block } from "../../model/document.ts";
import { datesAtEnd, datesAtStart, findDates } from "../dates.ts";
import { isStudy, namesSchool } from "./degree.ts";
import { isRole } from "./roles.ts";
import type { SectionKind } from "./sections.ts";
import { namesOrganization } from "./segments.ts";

/** Kinds whose entries hold projects. */
export const parentKinds: ReadonlySet<SectionKind> = new Set<SectionKind>(["work", "volunteer", "education"]);
/** Kinds whose sections are running text or entries with headings; the others are lists of short items. */
export const headedKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([...parentKinds, "project", "other"]);

/** What follows a title in bold on its line. */
const titleRest = /^\s*(?:[,–—|·(@-]|(?:at|bei|chez|bij)\s)/;
/** A full stop that is part of a name. */
const endsShort = /(?:^|[\s.])(?:\p{L}|Inc|Ltd|Co|Corp|Lda|Ltda|Jr|Sr)\.$/u;
/** Titles in bold stand under every heading. */
export const boldLevel = 7;
/** Titles of projects in bold under a position that is bold, too. */
export const projectLevel = 8;
/** And titles that are items of a list under those. */
export const itemLevel = 9;
/** Longest plain line that is a title by its dates alone. */
const longestPlain = 110;

/** A title without dates that names neither a role, nor an employer, nor a degree. */
function saysNoPosition(title: string): boolean {
  return findDates(title).length === 0 && !isRole(title) && !isStudy(title) && !namesOrganization(title);
}

/** The blocks of a CV in Markdown, asked which of them are titles. */
export class MarkdownStarts {
  readonly #blocks: readonly Block[];

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /**
   * @param kind of the section that the block stands in.
   * @param openLevels levels of the titles that it may stand under, outermost first.
   */
  isTitle(block: Block, next: Block | undefined, kind: SectionKind, openLevels: readonly number[]): boolean {
    if (block.kind === "heading") return true;
    const isShort = block.text.length <= 160 && (!/[.:]$/.test(block.text) || endsShort.test(block.text));
    if (block.kind === "text") {
      if (block.strong || hasBoldTitle(block, kind)) return isShort;
      return (
        openLevels.every((level) => level === boldLevel || level === projectLevel) &&
        this.#isDatedLine(block, next, kind)
      );
    }
    if (block.level === 0 && isShort && isItemTitle(block, kind, openLevels)) return true;
    const isFirst = openLevels.every((level) => level === itemLevel);
    if (kind === "education" && isFirst && isShort && this.#isListOfDegrees(block)) return true;
    const nested = next?.kind === "item" && next.level > block.level;
    if (!nested || !isShort || block.level > 0 || openLevels.some((level) => level < boldLevel)) return false;
    return openLevels.length === 0 || this.#isListOfTitles(block);
  }

  /** `Cook @ The Mill (2018 - 2021)` in a section none of whose titles are set as such. */
  #isDatedLine(block: Block, next: Block | undefined, kind: SectionKind): boolean {
    const dates = parentKinds.has(kind) && block.gapBefore > 0 ? datesAtEnd(block.text) : null;
    if (dates === null || dates.start === dates.end || block.text.length > longestPlain) return false;
    const words = block.text.slice(0, dates.startIndex).replace(/[\s,|–—·(-]+$/, "");
    const isHeading = /^\p{Lu}/u.test(words) && !/[.;:]$/.test(words);
    return isHeading && (next?.kind === "item" || isRole(words) || isStudy(words));
  }

  /** Each item of the list has items under it. */
  #isListOfTitles(block: Block): boolean {
    const list = this.#listAround(block);
    return list.every((item, index) => item.level > 0 || (list[index + 1]?.level ?? 0) > 0);
  }

  /** Each item of the list has a year, and one names a degree: `WSET level 3, 2017` among them is one, too. */
  #isListOfDegrees(block: Block): boolean {
    const list = this.#listAround(block);
    const areDated = list.every(({ level, text }) => level === 0 && datesAtEnd(withoutRemark(text)) !== null);
    return areDated && list.some(({ text }) => isStudy(text));
  }

  #listAround(block: Block): readonly Block[] {
    const at = this.#blocks.indexOf(block);
    const isItem = (index: number) => this.#blocks[index]?.kind === "item";
    let [from, to] = [at, at];
    while (isItem(from - 1)) from -= 1;
    while (isItem(to + 1)) to += 1;
    return this.#blocks.slice(from, to + 1);
  }
}

/** A text without the brackets that follow its dates: `BA, 2012 – 2015 (Distinction)`. */
export function withoutRemark(text: string): string {
  const [, before = "", remark = ""] = /^(.*\d)(\s\([^()]*\p{L}[^()]*\))$/u.exec(text) ?? [];
  return remark === "" || findDates(remark).length > 0 ? text : before;
}

/** `**Cook**, *The Mill*, Lima`: bold words, and what parts them from the rest. */
function hasBoldTitle({ text, strongStart = "" }: Block, kind: SectionKind): boolean {
  const isTitle = strongStart !== "" && !strongStart.endsWith(":");
  return headedKinds.has(kind) && isTitle && titleRest.test(text.slice(strongStart.length));
}

/** An item with dates of its own, in a section of entries that has no other titles. */
function isItemTitle(block: Block, kind: SectionKind, openLevels: readonly number[]): boolean {
  const isFirst = openLevels.every((level) => level === itemLevel);
  const isAtSchool = kind === "education" && namesSchool(block.text);
  const isSetApart = hasBoldTitle(block, kind) || isStudy(block.text) || isRole(block.text) || isAtSchool;
  const leading = datesAtStart(block.text);
  if (leading !== null && headedKinds.has(kind) && isFirst && isSetApart)
    return leading.start !== leading.end && /^[)\]]?\s*[|:–—·-]\s+\S/.test(block.text.slice(leading.endIndex));
  return headedKinds.has(kind) && isFirst && isSetApart && datesAtEnd(withoutRemark(block.text)) !== null;
}

/**
 * The level of a title.
 * @param bold the entry with a bold title that it may stand under: roles in plain letters do where that only names an employer, and
 * bold titles without dates where it has dates, as titles of its projects.
 */
export function levelOf(block: Block, next: Block | undefined, bold: Entry | undefined): number {
  if (block.kind === "heading") return block.level;
  if (block.mark !== null) return itemLevel;
  if (bold === undefined) return boldLevel;
  const isPlain = !block.strong && (block.strongStart ?? "") === "";
  if (bold.dates === null && bold.bullets.length === 0 && isPlain) return projectLevel;
  const isPosition = bold.dates !== null && parentKinds.has(bold.kind);
  const isProject = isPosition && block.strong && next?.kind === "item" && saysNoPosition(block.text);
  return isProject ? projectLevel : boldLevel;
}
