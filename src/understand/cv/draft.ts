import type { Basics, Bullet, Cv, Entry, EntryKind, Marker } from "../../model/cv.ts";
import type { Source } from "../../model/source.ts";
import { Ids } from "./ids.ts";
import { type Line, type Piece, sourceAt, textOf } from "./lines.ts";
import { skillLine } from "./skills.ts";

/** An entry of which only kind, title and place are known. */
export function emptyEntry(kind: EntryKind, title: string, source: Source): Omit<Entry, "id"> {
  const none = { subtitle: null, role: null, organization: null, location: null, start: null, end: null, dates: null };
  return { kind, title, ...none, advisors: [], summary: null, bullets: [], entries: [], source };
}

/** A CV while it is being understood. */
export class Draft {
  readonly ids = new Ids();
  /** Towns that the CV names, whatever they are. */
  towns: ReadonlySet<string> = new Set();
  readonly basics: Basics = {
    name: null,
    label: null,
    email: null,
    phone: null,
    location: null,
    links: [],
    summary: null,
  };
  readonly cv: Cv = {
    schema: "cvtailor.cv/1",
    basics: this.basics,
    entries: [],
    skills: [],
    markers: [],
    unparsed: [],
  };

  /** A new entry without any field but its kind and title, in no list yet. */
  entry(kind: EntryKind, title: string, source: Source): Entry {
    return { id: this.ids.entry(source), ...emptyEntry(kind, title, source) };
  }

  marker(role: Marker["role"], text: string, source: Source, kind: EntryKind | null = null): void {
    this.cv.markers.push({ role, text, kind, source });
  }

  unparsed(line: Line): void {
    this.cv.unparsed.push({ text: textOf(line.printed), source: line.source });
  }

  skill(line: Line): void {
    this.cv.skills.push(skillLine(this.ids.skill(line.source), textOf(labelledCells(line.printed)), line.source));
  }

  /** The line's bullets, one or more, onto a list. */
  bullets(line: Line, list: Bullet[], from = 0): void {
    const text = textOf(line.printed);
    for (const [start, end] of bulletSpans(text, from)) {
      const source = sourceAt(line, start);
      list.push({ id: this.ids.bullet(source), text: text.slice(start, end), source });
    }
  }
}

const longestLabel = 40;

/** A table's two cells are a label and what it names: the colon between them is the table's line. */
function labelledCells(pieces: readonly Piece[]): readonly Piece[] {
  const [label, second, third] = pieces;
  const isRow =
    label !== undefined && second?.source.line === label.source.line && third?.source.line !== label.source.line;
  if (!isRow || label.text.length > longestLabel || /[,;:|•·]/.test(label.text)) return pieces;
  return [{ ...label, text: `${label.text}:` }, ...pieces.slice(1)];
}

/** Two bullets printed on one line stand apart by a bullet, or after a sentence's end by a dash. */
function bulletSpans(text: string, from: number): [number, number][] {
  const spans: [number, number][] = [];
  let start = from;
  for (const match of text.matchAll(/(?<=[.!?:;)]) [∗•◦▪–*-] (?=[\p{Lu}\d])|(?<=\S) [∗•◦▪] (?=\p{Lu})/gu)) {
    if (match.index <= start) continue;
    spans.push([start, match.index]);
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}
