import type { Entry, EntryKind } from "../../model/cv.ts";
import { listKinds } from "../../model/entry-kinds.ts";
import { partsByBold } from "./bold-start.ts";
import { mayBeTown } from "./contacts.ts";
import { isDegree } from "./degree.ts";
import { isDuration, withoutDuration } from "./durations.ts";
import { type Line, textOf } from "./lines.ts";
import { isPlace } from "./places.ts";
import { isRole } from "./roles.ts";
import { namesOrganization, segmentsOf } from "./segments.ts";

/** Kinds whose sections are lists of short items more often than entries with headings. */
export const shortKinds: ReadonlySet<EntryKind> = new Set<EntryKind>([...listKinds, "other"]);
/** Most lines that a heading has before the one that its dates stand on or under. */
const longestHeader = 3;
/** Lines of an unmarked heading after its first: one, that a bullet is not taken for a part of it. */
const longestSecondLine = 130;
/** What parts the cells of a heading's line, so that each is read by itself. */
export const cellGap = " | ";

/** The lines of an entry's heading, while more of them may come. */
export class OpenHeading {
  readonly lines: Line[];
  /** One that stands under the dates. */
  place: string | null = null;
  readonly #entry: Entry;
  readonly #kind: EntryKind | null;
  readonly #hasMarks: boolean;

  /**
   * @param kind of the section; null where it has none.
   * @param hasMarks bullets are marked in it.
   */
  constructor(first: Line, entry: Entry, kind: EntryKind | null, hasMarks: boolean) {
    this.lines = [first];
    this.#entry = entry;
    this.#kind = kind;
    this.#hasMarks = hasMarks;
    if (first.dates !== null) setDates(entry, first.dates);
  }

  /** The heading's own second line: the role under `Acme  2019 – 2021`, or `Cook  2019 – 2021` under `Acme`. */
  isCompletedBy(line: Line): boolean {
    const { lines } = this;
    if (!this.#isOver(line)) return false;
    if (lines.length === 2 && isDuration(lines[1]?.text ?? "")) return false;
    const isDated = this.#entry.dates !== null || (lines.length > 1 && lines.some(({ dates }) => dates !== null));
    if (!isDated || (this.#entry.dates === null && !line.last.strong && line.dates === null))
      return lines.length <= longestHeader && line.dates?.at !== "column";
    return lines.length === 1 && line.dates === null;
  }

  /** An unmarked line under a title: any in a section with bullets' marks until the first gap; else one, and no sentence. */
  goesOnWith(line: Line): boolean {
    if (!this.#isOver(line)) return false;
    if (this.#hasMarks || this.#isUnderBold(line)) return true;
    const isOfList = this.#kind !== null && shortKinds.has(this.#kind);
    if (isOfList && line.dates === null && line.gapBefore === 0) return this.lines.length <= longestHeader;
    if (this.#isWhole(line)) return false;
    const named = this.lines.filter(({ text }) => text !== "");
    return named.length <= 1 && line.text.length <= longestSecondLine && !/[.;:]$/.test(line.text);
  }

  /** The first line says as what, for whom and when, and the next none of it. */
  #isWhole({ text }: Line): boolean {
    const [first] = this.lines;
    if (
      this.#kind === "education" ||
      first?.dates?.at !== "end" ||
      this.lines.length > 1 ||
      segmentsOf(first.text).length < 3
    )
      return false;
    return (isRole(first.text) || !isRole(text)) && !namesOrganization(text) && !isPlace(text);
  }

  /** `Lima, Peru` under `2018 - 2021 (3 years)`, or a place that is known under any dates. */
  hasPlaceUnderDates(line: Line, above: Line | undefined, below: Line | undefined): boolean {
    if (above?.dates?.at !== "alone" || line.gapBefore > 0 || this.place !== null) return false;
    const isCounted = withoutDuration(above.dates.text) !== null;
    const isLast = below !== undefined && below.gapBefore > 0 && mayBeTown(line.text);
    return isPlace(line.text) || isLast || (isCounted && /^[^.;:]{2,50}, [^.;:,]{3,30}$/.test(line.text));
  }

  /** The words of each line without its dates, which the entry gets; with them where it has dates already. */
  texts(): string[] {
    return this.lines
      .flatMap((line, index) => {
        const text = this.#textOf(line, index);
        const below = this.lines[1]?.text ?? "";
        const isOverRole = isRole(below) || isDegree(below);
        return index === 0 ? partsByBold(text, line.last.strongStart, this.#kind, isOverRole) : [text];
      })
      .filter((text) => text !== "");
  }

  #textOf(line: Line, index: number): string {
    if (line.dates === null || index === 0) return textOf(line.pieces, cellGap);
    if (this.#entry.dates !== null) return textOf(line.printed);
    setDates(this.#entry, line.dates);
    return textOf(line.pieces, cellGap);
  }

  /** Paragraphs have gaps between them; that those after a heading belong to it is said by the heading. On pages, gaps are seen: one
   * only of a browser's making stands between a heading and the line that completes it. */
  #isOver(line: Line): boolean {
    if (line.gapBefore === 0) return true;
    const { lines } = this;
    const isTitleOfDates = lines.length === 1 && lines[0]?.dates?.at === "alone" && line.last.kind === "heading";
    if (isTitleOfDates) return true;
    const first = (lines[0]?.dates?.at === "alone" ? lines[1] : lines[0])?.last;
    const isRightUnder = lines.length === 1 && this.#entry.dates === null && line.mark === null;
    const isOnPage = first?.source.page !== undefined;
    const isHeaded = first?.kind === "heading" && (!isOnPage || isRightUnder) && line.last.kind !== "heading";
    return isHeaded && !isDuration(lines.at(-1)?.text ?? "");
  }

  /** Authors and journal under the bold title of a publication. */
  #isUnderBold(line: Line): boolean {
    return this.#kind === "publication" && this.lines[0]?.last.strong === true && !line.last.strong;
  }
}

/** Gives an entry the dates of one of its lines. */
export function setDates(entry: Entry, { start, end, text }: NonNullable<Line["dates"]>): void {
  Object.assign(entry, { start, end, dates: text });
}
