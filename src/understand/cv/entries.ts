import type { Entry, EntryKind } from "../../model/cv.ts";
import { listKinds } from "../../model/entry-kinds.ts";
import { isStudy } from "./degree.ts";
import type { Draft } from "./draft.ts";
import { isDuration, withoutDuration } from "./durations.ts";
import { EntryStarts } from "./entry-starts.ts";
import { isLinkLeftover } from "./furniture.ts";
import { fillHeader, kindOfUndeclared } from "./header.ts";
import { type Label, labelOf, namesOf } from "./labels.ts";
import { type Line, sourceAt, textOf } from "./lines.ts";
import { isPlace, splitPlace } from "./places.ts";

/** Kinds whose sections are lists of short items more often than entries with headings. */
const lists: ReadonlySet<EntryKind> = new Set<EntryKind>([...listKinds, "other"]);
/** Most lines that a heading has before the one that its dates stand on or under. */
const longestHeader = 3;
/** Lines of an unmarked heading after its first: one, that a bullet is not taken for a part of it. */
const longestSecondLine = 130;

/** What parts the cells of a heading's line, so that each is read by itself. */
const cellGap = " | ";

/** The entries of a section (or of a CV without sections: `kind` null), and where the lines before the first of them go. */
export class EntryReader {
  readonly #draft: Draft;
  readonly #lines: readonly Line[];
  readonly #starts: EntryStarts;
  readonly #kind: EntryKind | null;
  readonly #heading: Line | null;
  #entry: Entry | null = null;
  #project: Entry | null = null;
  /** `place`: one that stands under the dates. */
  #header: { lines: Line[]; open: boolean; place: string | null } = { lines: [], open: false, place: null };
  /** Of several positions, each of which names only its role. */
  #employer: string | null = null;
  #inProjects = false;
  #expectsProject = false;

  constructor(draft: Draft, lines: readonly Line[], kind: EntryKind | null, heading: Line | null) {
    this.#draft = draft;
    this.#lines = lines;
    this.#starts = new EntryStarts(lines, kind !== null);
    this.#kind = kind;
    this.#heading = heading;
  }

  read(): void {
    for (const [index, line] of this.#lines.entries()) this.#take(line, index);
    this.#closeHeader();
  }

  #take(line: Line, index: number): void {
    const label = line.mark === null && line.dates === null ? labelIn(line) : null;
    if (label !== null && this.#entry !== null) this.#takeLabel(line, label);
    else if (line.mark !== null) this.#takeBullet(line);
    else if (this.#isStart(line, index)) this.#open(line);
    else if (this.#entry === null) this.#takeOrphan(line);
    else if (isLinkLeftover(line.text)) this.#draft.unparsed(line);
    else if (this.#inProjects && this.#starts.isProject(index, this.#expectsProject)) this.#openProject(line);
    else if (line.dates?.at === "alone" || line.dates?.at === "start") this.#takeDates(line);
    else if (this.#isPlaceUnderDates(line, this.#lines[index - 1])) this.#header.place = line.text;
    else if (this.#header.open && this.#continuesHeader(line)) this.#header.lines.push(line);
    else if (this.#isPlaceOfEntry(line)) this.#takePlace(line);
    else this.#takeBullet(line);
  }

  #isStart(line: Line, index: number): boolean {
    if (this.#starts.isEntry(index)) return !(this.#header.open && this.#completesHeader(line));
    const isFirst = this.#entry === null && this.#kind !== null && !lists.has(this.#kind);
    return isFirst && line.dates?.at !== "alone" && line.text.length < 180 && !/[.;]$/.test(line.text);
  }

  /** A heading's own second line: the role under `Acme  2019 – 2021`, or `Cook  2019 – 2021` under `Acme`. */
  #completesHeader(line: Line): boolean {
    const { lines } = this.#header;
    if (lines.length === 0 || !this.#isUnder(line)) return false;
    if (this.#entry?.dates === null) return lines.length <= longestHeader && line.dates?.at !== "column";
    return lines.length === 1 && line.dates === null;
  }

  /** An unmarked line under a title: any in a section with bullets' marks until the first gap; else one, and no sentence. */
  #continuesHeader(line: Line): boolean {
    if (!this.#isUnder(line)) return false;
    if (this.#starts.hasMarks || this.#isUnderBold(line)) return true;
    const isOfList = this.#kind !== null && lists.has(this.#kind);
    if (isOfList && line.dates === null && line.gapBefore === 0) return this.#header.lines.length <= longestHeader;
    const named = this.#header.lines.filter(({ text }) => text !== "");
    return named.length <= 1 && line.text.length <= longestSecondLine && !/[.;:]$/.test(line.text);
  }

  /** A place under the dates of an entry that says nothing else yet. */
  #isPlaceOfEntry(line: Line): boolean {
    const entry = this.#entry as Entry;
    const isBare = entry.bullets.length === 0 && entry.entries.length === 0 && this.#project === null;
    return isBare && line.gapBefore === 0 && line.dates === null && entry.dates !== null && isPlace(line.text);
  }

  #takePlace(line: Line): void {
    this.#closeHeader();
    const entry = this.#entry as Entry;
    if (entry.location === null) entry.location = line.text;
    else this.#addSummary(line.text);
  }

  /** Paragraphs have gaps between them; that those after a heading belong to it is said by the heading. On pages, gaps are seen. */
  #isUnder(line: Line): boolean {
    if (line.gapBefore === 0) return true;
    const { lines } = this.#header;
    const first = lines[0]?.last;
    const isHeaded = first?.kind === "heading" && first.source.page === undefined && line.last.kind !== "heading";
    return isHeaded && !isDuration(lines.at(-1)?.text ?? "");
  }

  /** `Lima, Peru` under `2018 - 2021 (3 years)`, or a place that is known under any dates. */
  #isPlaceUnderDates(line: Line, above: Line | undefined): boolean {
    if (above?.dates?.at !== "alone" || line.gapBefore > 0 || !this.#header.open || this.#header.place !== null)
      return false;
    const isCounted = withoutDuration(above.dates.text) !== null;
    return isPlace(line.text) || (isCounted && /^[^.;:]{2,50}, [^.;:,]{3,30}$/.test(line.text));
  }

  /** Authors and journal under the bold title of a publication. */
  #isUnderBold(line: Line): boolean {
    return this.#kind === "publication" && this.#header.lines[0]?.last.strong === true && !line.last.strong;
  }

  #open(line: Line): void {
    this.#closeHeader();
    const kind = this.#kind ?? "project";
    this.#entry = this.#draft.entry(kind, line.text, line.source);
    this.#draft.cv.entries.push(this.#entry);
    this.#project = null;
    this.#inProjects = false;
    this.#header = { lines: [line], open: true, place: null };
    this.#setDates(line);
  }

  #openProject(line: Line): void {
    this.#closeHeader();
    this.#project = this.#draft.entry("project", line.text, line.source);
    this.#entry?.entries.push(this.#project);
    this.#expectsProject = false;
  }

  #setDates(line: Line): void {
    const entry = this.#entry;
    if (line.dates === null || entry === null) return;
    entry.start = line.dates.start;
    entry.end = line.dates.end;
    entry.dates = line.dates.text;
  }

  /** Once no more lines can belong to it, the heading says what the entry is. */
  #closeHeader(): void {
    const { lines, open, place } = this.#header;
    if (!open || this.#entry === null) return;
    this.#header = { lines: [], open: false, place: null };
    const texts = lines.map((line, index) => this.#headerText(line, index)).filter((text) => text !== "");
    if (this.#kind === null) this.#entry.kind = kindOfUndeclared(texts[0] ?? "", texts[1]);
    if (texts.length === 2 && isDuration(texts[1] ?? "") && this.#entry.dates === null) {
      this.#openEmployer(lines as [Line, Line]);
      return;
    }
    if (this.#kind === "certificate" && texts.some(isStudy)) this.#entry.kind = "education";
    fillHeader(this.#entry, texts, this.#draft.towns);
    if (this.#entry.title === "") this.#entry.title = this.#entry.dates ?? "";
    if (this.#entry.location === null) this.#entry.location = place;
    else if (place !== null) this.#addSummary(place);
    if (this.#entry.organization !== null) this.#employer = null;
    else if (this.#employer !== null) {
      this.#entry.role ??= this.#entry.title;
      this.#entry.organization = this.#employer;
    }
  }

  /** `Acme` over `7 years 3 months` is no entry: the positions that follow, each with dates of its own, are at Acme. */
  #openEmployer([name, duration]: [Line, Line]): void {
    this.#draft.cv.entries.pop();
    this.#entry = null;
    this.#employer = name.text;
    for (const line of [name, duration]) this.#draft.marker("label", line.text, line.source);
  }

  /** A heading line's words without its dates; with them where the entry has dates already. */
  #headerText(line: Line, index: number): string {
    if (line.dates === null || index === 0) return textOf(line.pieces, cellGap);
    if (this.#entry?.dates !== null) return textOf(line.printed);
    this.#setDates(line);
    return textOf(line.pieces, cellGap);
  }

  #takeLabel(line: Line, label: Label): void {
    const entry = this.#entry as Entry;
    if (label.kind === "advisors") {
      this.#closeHeader();
      const place = splitPlace(label.rest);
      const hasPlace = place !== null && entry.location === null && /[)\]]$/.test(place.before);
      if (hasPlace) entry.location = place.place;
      const people = hasPlace ? place.before : label.rest;
      (this.#project ?? entry).advisors.push(...namesOf(people));
      this.#draft.marker("label", line.text.slice(0, label.index + people.length), line.source);
      return;
    }
    this.#closeHeader();
    this.#draft.marker("label", label.text, line.source);
    if (label.kind === "projects") {
      this.#inProjects = true;
      this.#expectsProject = true;
      this.#project = null;
    } else if (label.kind === "motivation") this.#addSummary(label.rest);
    else if (label.rest !== "") this.#draft.bullets(line, (this.#project ?? entry).bullets, label.index);
  }

  #addSummary(text: string): void {
    const entry = this.#project ?? (this.#entry as Entry);
    if (text !== "") entry.summary = entry.summary === null ? text : `${entry.summary} ${text}`;
  }

  #takeDates(line: Line): void {
    const entry = this.#entry as Entry;
    if (entry.dates !== null || line.dates === null) {
      this.#takeBullet(line);
      return;
    }
    this.#setDates(line);
    if (line.text === "") return;
    if (this.#header.open) this.#header.lines.push({ ...line, dates: null });
    else this.#addSummary(line.text);
  }

  #takeBullet(line: Line): void {
    this.#closeHeader();
    const owner = this.#project ?? this.#entry ?? this.#openUnderHeading(line);
    this.#draft.bullets(line, owner.bullets);
  }

  /** A line before any entry: an item of a list, or not understood. */
  #takeOrphan(line: Line): void {
    const isStray = this.#starts.hasMarks && line.gapBefore > 0 && line !== this.#lines[0];
    if (this.#heading === null || isStray) this.#draft.unparsed(line);
    else this.#takeBullet(line);
  }

  /** Items without an entry of their own belong to one that has the section's name. */
  #openUnderHeading(line: Line): Entry {
    const heading = this.#heading ?? line;
    const title = this.#heading === null ? line.text : heading.text.replace(/\s*:$/, "");
    const entry = this.#draft.entry(
      this.#kind ?? "other",
      title,
      this.#heading === null ? line.source : sourceAt(heading, 0),
    );
    this.#draft.cv.entries.push(entry);
    this.#entry = entry;
    return entry;
  }
}

/** A label, with a colon or, where it is set as a heading, without. */
function labelIn(line: Line): Label | null {
  const label = labelOf(line.text);
  if (label !== null || line.last.kind !== "heading") return label;
  const bare = labelOf(`${line.text}:`);
  return bare === null ? null : { ...bare, text: line.text, rest: "", index: line.text.length };
}
