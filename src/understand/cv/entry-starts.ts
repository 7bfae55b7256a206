import type { EntryKind } from "../../model/cv.ts";
import { namesSchool } from "./degree.ts";
import { isDocumentTitle, isLinkLeftover } from "./furniture.ts";
import { labelOf } from "./labels.ts";
import type { Line } from "./lines.ts";
import { isRole } from "./roles.ts";
import { namesOrganization } from "./segments.ts";

const longestTitle = 180;
/** Share of a section's lines that have marks where its bullets do; headings of four lines over one bullet reach it. */
const leastMarked = 0.15;

/** The lines of one section, asked what each begins. */
export class EntryStarts {
  readonly #lines: readonly Line[];
  readonly #isSection: boolean;
  readonly #kind: EntryKind | null;
  /** Bullets are marked here; a dash that a page's width put at the start of a line does not make it so. */
  readonly hasMarks: boolean;
  /** Each entry's dates stand on a line of their own above its title. */
  readonly hasDatesFirst: boolean;

  /** @param kind what the heading says that the lines stand under, so that bold ones among them are titles; null where none does. */
  constructor(lines: readonly Line[], kind: EntryKind | null) {
    this.#lines = lines;
    this.#isSection = kind !== null;
    this.#kind = kind;
    const marked = lines.filter((line) => line.mark !== null && !/\d/.test(line.mark)).length;
    this.hasMarks = marked > lines.length * leastMarked;
    const [first, second] = lines;
    this.hasDatesFirst =
      first?.dates?.at === "alone" &&
      second !== undefined &&
      second.mark === null &&
      (second.gapBefore === 0 || second.last.kind === "heading");
  }

  /** The line is the first of a new entry. */
  isEntry(index: number): boolean {
    const line = this.#lines[index];
    if (line === undefined || line.mark !== null) return false;
    if (this.#isSection && line.last.kind === "heading") return !this.hasDatesFirst || !this.#isUnderDates(index);
    if (!isTitleLike(line)) return false;
    if (this.hasDatesFirst && (line.dates === null || line.dates.at === "alone")) return line.dates !== null;
    if (line.dates !== null)
      return line.dates.at !== "alone" && line.dates.at !== "start" ? true : this.#datesLead(index, line);
    const next = this.#lines[index + 1];
    if (next !== undefined && this.#isUnder(next) && isDateLine(next)) return true;
    if (this.#kind === "education" && this.#goesOnWithList(index)) return true;
    if (next !== undefined && labelOf(next.text)?.kind === "advisors" && isRole(line.text)) return true;
    return (
      this.#beginsRun(index) &&
      (this.#runHasDatesOrBullets(index) ||
        this.#isOverDated(index) ||
        (this.#isSection && this.#isSetAsTitle(line, next)))
    );
  }

  /** The line is the title of a project inside a position: a motivation or contributions follow, or it stands first. */
  isProject(index: number, isFirst: boolean): boolean {
    const line = this.#lines[index];
    if (line === undefined || line.mark !== null || line.dates !== null || labelOf(line.text) !== null) return false;
    const next = this.#lines[index + 1];
    const kind = next === undefined ? undefined : labelOf(next.text)?.kind;
    const isTitle = line.text.length <= longestTitle + 60;
    if (isTitle && (kind === "motivation" || kind === "contributions")) return true;
    return isTitle && (isFirst || (this.hasMarks && isTitleLike(line) && this.#lines[index - 1]?.mark != null));
  }

  /** `2018 – 2020: Cook, Lima`: the dates lead where nothing that could be their title stands above. */
  #datesLead(index: number, line: Line): boolean {
    if (line.dates?.at !== "start" || line.text === "" || /^[(\p{Ll}]/u.test(line.text)) return false;
    const before = this.#lines[index - 1];
    return (
      before === undefined ||
      before.mark !== null ||
      line.gapBefore > 0 ||
      (!this.hasMarks && line.indent <= before.indent)
    );
  }

  /**
   * A bold line over items inside a position is a project of it, where the positions of the section have dates and it has none: the
   * second of such titles tells, or one between items.
   */
  isBoldProject(index: number): boolean {
    if (!this.#isBoldTitle(index) || !this.#areTitlesDated()) return false;
    if (this.#lines[index - 1]?.mark != null || this.#lines[index]?.last.kind === "heading") return true;
    const next = this.#lines.findIndex((line, at) => at > index && line.mark === null);
    return next > 0 && this.#isBoldTitle(next);
  }

  /** Bold over an item, without dates, and nothing that a position's heading has. */
  #isBoldTitle(index: number): boolean {
    const line = this.#lines[index];
    if (line === undefined || line.mark !== null || line.dates !== null || !line.last.strong) return false;
    const isOther =
      line.pieces.length > 1 || !isTitleLike(line) || (line.last.kind === "heading" && !this.#isBelow(line));
    return !isOther && this.#lines[index + 1]?.mark != null && !isRole(line.text) && !namesOrganization(line.text);
  }

  /** A heading smaller than the titles of the section that are dated, or than which they are none. */
  #isBelow({ last }: Line): boolean {
    const titles = this.#lines.filter(({ dates, mark }) => dates !== null && mark === null);
    return titles.length > 0 && titles.every((title) => title.last.kind !== "heading" || title.last.level < last.level);
  }

  /** The section has entries whose first line, or the one under it, is dated. */
  #areTitlesDated(): boolean {
    return this.#lines.some(
      (line, index) => line.dates !== null && line.mark === null && this.#beginsRun(Math.max(0, index - 1)),
    );
  }

  /** A line after two and more that each are a degree with its year: a course without one, unless it is where the last was taken. */
  #goesOnWithList(index: number): boolean {
    const line = this.#lines[index] as Line;
    if (namesSchool(line.text) || namesOrganization(line.text)) return false;
    let from = index;
    while (from > 0 && this.#isUnder(this.#lines[from] as Line) && this.#lines[from - 1]?.mark === null) from -= 1;
    const above = this.#lines.slice(from, index);
    const dated = above.findIndex(({ dates }) => dates?.at !== "end" && dates?.at !== "column");
    return (dated < 0 ? above.length : dated) > 1;
  }

  #isUnderDates(index: number): boolean {
    return this.#lines[index - 1]?.dates?.at === "alone";
  }

  #isUnder(line: Line): boolean {
    return line.mark === null && line.gapBefore === 0;
  }

  /** First line after a gap, a bullet, or nothing. */
  #beginsRun(index: number): boolean {
    const line = this.#lines[index] as Line;
    const before = this.#lines[index - 1];
    if (before === undefined || before.mark !== null || line.gapBefore > 0) return true;
    const isOut = line.source.page === undefined && line.indent < before.indent;
    return isOut || (this.#isSection && line.last.strong && !before.last.strong);
  }

  /** Bold or in larger letters over a line right under it that is neither. */
  #isSetAsTitle(line: Line, next: Line | undefined): boolean {
    const stands = ({ last }: Line) => last.strong || last.kind === "heading";
    if (next === undefined || !stands(line) || stands(next) || !this.#isUnder(next)) return false;
    return line.last.source.page !== undefined || next.dates !== null;
  }

  /** Apart from what is above, over a dated line that ends the stretch: an organisation over what somebody was there. */
  #isOverDated(index: number): boolean {
    const [line, next, after] = [this.#lines[index], this.#lines[index + 1], this.#lines[index + 2]];
    if (line === undefined || next === undefined || line.gapBefore === 0 || !this.#isUnder(next)) return false;
    const isLast = after === undefined || after.gapBefore > 0 || after.mark !== null;
    const isOfRole = isRole(line.text) && !isRole(next.text);
    return this.#isSection && (isLast || isOfRole) && next.dates?.at === "end" && isTitleLike(next);
  }

  /** Within the next lines, without a gap, come dates alone or a bullet. */
  #runHasDatesOrBullets(index: number): boolean {
    for (let ahead = index + 1; ahead <= index + 3; ahead += 1) {
      const line = this.#lines[ahead];
      if (line === undefined || (line.gapBefore > 0 && line.mark === null)) return false;
      if (line.mark !== null || isDateLine(line)) return true;
      if (!isTitleLike(line) || labelOf(line.text) !== null) return false;
    }
    return false;
  }
}

function isDateLine(line: Line): boolean {
  return line.dates?.at === "alone" || (line.dates?.at === "start" && /^$|^[(\p{Ll}]/u.test(line.text));
}

/** Short enough for a title, and no sentence, label, or leftover. */
export function isTitleLike(line: Line): boolean {
  if (isDocumentTitle(line.text)) return false;
  if (line.text.length > longestTitle || labelOf(line.text) !== null || isLinkLeftover(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text) && line.dates === null) return false;
  if (/^\S+(?: \S+)?\s?:$|^\p{Lo}{2,6}[:：]/u.test(line.text)) return false;
  return !/[.;:]$/.test(line.text) || (line.dates !== null && line.text.split(" ").length < 12);
}
