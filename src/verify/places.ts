import type { Cv, Entry } from "../model/cv.ts";
import { isListItem, isWholeSection } from "../model/layout.ts";
import type { Source } from "../model/source.ts";
import { formatDates } from "../render/dates.ts";
import { foldSpace } from "../render/escape.ts";

/** An entry, or the lines of skills, with where it stands. */
export interface Place {
  id: string;
  kind: string;
  parent: Place | null;
  source: Source | null;
  /** Stands right under its section, without a heading of its own. */
  bare: boolean;
  title: string;
  /** What may be joined to a heading or the line under it, the title first. */
  pieces: string[];
  /** Texts under it, with their own places. */
  texts: Map<string, Source>;
}

/** Everything of a CV that a line of a résumé may stand for, but the contacts. */
export function placesOf(cv: Cv): Place[] {
  const places: Place[] = [];
  const visit = (entry: Entry, parent: Place | null): void => {
    const { title, subtitle, role, organization, location, dates, advisors, summary } = entry;
    const roles = [subtitle, role, organization].filter((piece) => piece !== title);
    const pieces = [title, ...roles, location, dates, formatDates(entry), ...advisors];
    const texts = new Map(entry.bullets.map((bullet) => [foldSpace(bullet.text), bullet.source]));
    if (summary !== null) texts.set(foldSpace(summary), entry.source);
    const place: Place = {
      id: entry.id,
      kind: parent?.kind ?? entry.kind,
      parent,
      bare: isListItem(entry) || isWholeSection(entry, cv.markers),
      source: entry.source,
      title: foldSpace(title),
      pieces: pieces.map((piece) => foldSpace(piece ?? "")),
      texts,
    };
    places.push(place);
    for (const child of entry.entries) visit(child, place);
  };
  for (const entry of cv.entries) visit(entry, null);
  const skills = new Map(cv.skills.map((line) => [foldSpace(line.text), line.source]));
  places.push({
    id: "skills",
    kind: "skill",
    parent: null,
    bare: true,
    source: null,
    title: "",
    pieces: [],
    texts: skills,
  });
  return places;
}

const separators = [" — ", " · "];

/** Whether a text is nothing but pieces with separators between, in the order of the pieces and each taken once at most. */
export function isJoined(text: string, pieces: readonly string[]): boolean {
  const starts = new Set([0]);
  for (const piece of pieces) {
    if (piece === "") continue;
    // Walks a copy: what this piece reaches is for the pieces after it.
    for (const start of [...starts]) {
      if (!text.startsWith(piece, start)) continue;
      const end = start + piece.length;
      if (end === text.length) return true;
      for (const separator of separators) if (text.startsWith(separator, end)) starts.add(end + separator.length);
    }
  }
  return false;
}
