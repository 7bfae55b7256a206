import type { Entry, EntryKind } from "../../model/cv.ts";
import { isStudy } from "./degree.ts";
import type { Draft } from "./draft.ts";
import { isDuration } from "./durations.ts";
import { type Employer, goesOn, withEmployers } from "./employers.ts";
import { EntryStarts } from "./entry-starts.ts";
import { isLinkLeftover } from "./furniture.ts";
import { fillHeader, kindOfUndeclared } from "./header.ts";
import { withItemTitles } from "./item-titles.ts";
import { type Label, labelOf, namesOf } from "./labels.ts";
import { type Line, sourceAt, textOf } from "./lines.ts";
import { cellGap, OpenHeading, setDates, shortKinds } from "./open-heading.ts";
import { isPlace, splitPlace } from "./places.ts";
import { isRole } from "./roles.ts";
import { columnsOf } from "./table-head.ts";

/** The entries of a section (or of a CV without sections: `kind` null), and where the lines before the first of them go. */
export class EntryReader {
  readonly #draft: Draft;
  readonly #lines: readonly Line[];
  readonly #starts: EntryStarts;
  readonly #kind: EntryKind | null;
  readonly #heading: Line | null;
  #entry: Entry | null = null;
  #project: Entry | null = null;
  /** Of the entry, while more of its lines may come. */
  #header: OpenHeading | null = null;
  /** Of several positions, each of which names only its role. */
  #employer: string | null = null;
  /** The first line of each entry. */
  readonly #titles = new Map<Entry, Line>();
  /** How many entries the CV had before these. */
  readonly #first: number;
  /** Named over the role of the last position. */
  #above: Employer | null = null;
  #inProjects = false;
  #expectsProject = false;

  constructor(draft: Draft, lines: readonly Line[], kind: EntryKind | null, heading: Line | null) {
    this.#draft = draft;
    this.#lines = withItemTitles(lines, kind);
    this.#starts = new EntryStarts(this.#lines, kind);
    this.#kind = kind;
    this.#heading = heading;
    this.#first = draft.cv.entries.length;
  }

  read(): void {
    for (const [index, line] of this.#lines.entries()) this.#take(line, index);
    this.#closeHeader();
    const { cv, towns } = this.#draft;
    const own = cv.entries.splice(this.#first);
    const isSetIn = (position: Entry, employer: Entry) => this.#indentOf(position) > this.#indentOf(employer);
    const onEmployer = (entry: Entry) => {
      const line = this.#titles.get(entry);
      if (line === undefined) return;
      const text = textOf(line.printed);
      this.#draft.marker("label", text, line.source);
      const { dates } = entry;
      if (dates !== null && !text.includes(dates)) this.#draft.marker("label", dates, line.source);
    };
    cv.entries.push(...withEmployers(own, isSetIn, onEmployer, towns));
  }

  #indentOf(entry: Entry): number {
    return this.#titles.get(entry)?.indent ?? 0;
  }

  #take(line: Line, index: number): void {
    if (line.mark === null && columnsOf(line.printed) !== null) {
      this.#draft.marker("label", textOf(line.printed, cellGap), line.source);
      return;
    }
    const isProject = line.mark === null && this.#holdsProjects() && this.#starts.isBoldProject(index);
    const named = line.mark === null && line.dates === null ? labelIn(line) : null;
    // `Kiln Projects` over bullets is a project's title.
    const label = isProject && named?.kind === "projects" ? null : named;
    if (label !== null && this.#entry !== null) this.#takeLabel(line, label);
    else if (line.mark !== null) this.#takeBullet(line);
    else if (isProject) this.#openProject(line);
    else if (this.#isStart(line, index)) this.#open(line);
    else if (this.#entry === null) this.#takeOrphan(line);
    else if (isLinkLeftover(line.text)) this.#draft.unparsed(line);
    else if (this.#inProjects && this.#starts.isProject(index, this.#expectsProject)) this.#openProject(line);
    else if (line.dates?.at === "alone" || line.dates?.at === "start") this.#takeDates(line);
    else if (this.#header?.hasPlaceUnderDates(line, this.#lines[index - 1], this.#lines[index + 1]))
      this.#header.place = line.text;
    else if (this.#header?.goesOnWith(line)) this.#header.lines.push(line);
    else if (this.#isPlaceOfEntry(line)) this.#takePlace(line);
    else this.#takeBullet(line);
  }

  /** The entry is a position or degree, as its dates or its title say. */
  #holdsProjects(): boolean {
    const kind = this.#entry?.kind;
    const lines = this.#header?.lines ?? [];
    const isSaid = this.#entry?.role != null || lines.some(({ dates, text }) => dates !== null || isRole(text));
    return (kind === "work" || kind === "volunteer" || kind === "education") && (isSaid || this.#entry?.dates != null);
  }

  #isStart(line: Line, index: number): boolean {
    if (this.#starts.isEntry(index)) return this.#header?.isCompletedBy(line) !== true;
    const isFirst = this.#entry === null && this.#kind !== null && !shortKinds.has(this.#kind);
    return isFirst && line.dates?.at !== "alone" && line.text.length < 180 && !/[.;]$/.test(line.text);
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

  #open(line: Line): void {
    this.#closeHeader();
    const kind = this.#kind ?? "project";
    this.#entry = this.#draft.entry(kind, line.text, line.source);
    this.#draft.cv.entries.push(this.#entry);
    this.#titles.set(this.#entry, line);
    this.#project = null;
    this.#inProjects = false;
    this.#header = new OpenHeading(line, this.#entry, this.#kind, this.#starts.hasMarks);
  }

  #openProject(line: Line): void {
    this.#closeHeader();
    this.#project = this.#draft.entry("project", line.text, line.source);
    this.#entry?.entries.push(this.#project);
    this.#expectsProject = false;
  }

  /** Once no more lines can belong to it, the heading says what the entry is. */
  #closeHeader(): void {
    const header = this.#header;
    if (header === null || this.#entry === null) return;
    this.#header = null;
    const { lines, place } = header;
    const texts = header.texts();
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
    this.#nameEmployer(this.#entry, lines);
    if (this.#entry.organization !== null) this.#employer = null;
    else if (this.#employer !== null) {
      this.#entry.role ??= this.#entry.title;
      this.#entry.organization = this.#employer;
    }
  }

  /** A position that begins with its role may be at the employer that stood over the role of the one before. */
  #nameEmployer(entry: Entry, [first, second]: readonly Line[]): void {
    const levelOf = (line: Line | undefined) => (line?.last.kind === "heading" ? line.last.level : null);
    const level = levelOf(first);
    if (this.#above !== null && second === undefined && goesOn(entry, level, this.#above)) {
      entry.role ??= entry.title;
      entry.organization = this.#above.organization;
      entry.location ??= this.#above.location;
      this.#above = { ...this.#above, start: entry.start };
      return;
    }
    const { organization, location, start, role } = entry;
    const isOver = organization !== null && first?.text.startsWith(organization) === true && second?.text === role;
    this.#above = isOver ? { organization, location, level: levelOf(second), start } : null;
  }

  /** `Acme` over `7 years 3 months` is no entry: the positions that follow, each with dates of its own, are at Acme. */
  #openEmployer([name, duration]: [Line, Line]): void {
    this.#draft.cv.entries.pop();
    this.#entry = null;
    this.#employer = name.text;
    this.#above = null;
    for (const line of [name, duration]) this.#draft.marker("label", line.text, line.source);
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
    setDates(entry, line.dates);
    if (line.text === "") return;
    if (this.#header !== null) this.#header.lines.push({ ...line, dates: null });
    else this.#addSummary(line.text);
  }

  #takeBullet(line: Line): void {
    this.#closeHeader();
    const isOwn = this.#project === null && this.#entry === null && this.#heading === null;
    const owner = this.#project ?? this.#entry ?? this.#openUnderHeading(line);
    // Where there is no heading, the line is the title.
    if (isOwn) return;
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
