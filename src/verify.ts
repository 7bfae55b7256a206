import type { Basics, Cv, Entry } from "./model/cv.ts";
import { isListItem, isWholeSection } from "./model/layout.ts";
import { sectionHeadings } from "./model/resume.ts";
import type { Source } from "./model/source.ts";
import { formatDates } from "./render/dates.ts";
import { foldSpace, linkTarget } from "./render/escape.ts";
import { isHtml, readHtmlLine } from "./render/html-lines.ts";
import { readLine, type ShownLine } from "./render/unescape.ts";

/** What one line of a résumé goes back to. */
export interface VerifiedLine {
  /** 1-based line of the résumé. */
  line: number;
  /** As a reader sees it. */
  text: string;
  ok: boolean;
  /** Its place in the CV; null for section headings, contacts, and lines that have none. */
  source: Source | null;
  /** Id of the entry it belongs to, `skills` for a line of skills, null for other lines. */
  entryId: string | null;
  /** Why it fails; null where it is well. */
  reason: string | null;
}

export interface Verification {
  ok: boolean;
  /** Every line that is not blank; of HTML, those with words. */
  lines: VerifiedLine[];
}

/** An entry, or the lines of skills, with where it stands. */
interface Place {
  id: string;
  kind: string;
  parent: Place | null;
  source: Source | null;
  /** Stands right under its section, without a heading of its own. */
  bare: boolean;
  /** What may be joined to a heading or the line under it. */
  pieces: string[];
  /** Texts under it, with their own places. */
  texts: Map<string, Source>;
}

const separators = [" — ", " · "];

type Found = Pick<VerifiedLine, "source" | "entryId" | "reason">;

const fail = (reason: string): Found => ({ source: null, entryId: null, reason });
const wellKnown: Found = { source: null, entryId: null, reason: null };

/**
 * Traces every line of a résumé in our Markdown or HTML to the CV. A line is well if it is a fixed heading, one text of the CV whole, or
 * pieces of one entry (or of the contacts) joined by the fixed separators, and stands under the entry and section that it belongs to.
 * Sections, entries and bullets may be left out or moved whole.
 */
export function verify(resumeText: string, cv: Cv): Verification {
  const tracer = new Tracer(cv);
  const lines: VerifiedLine[] = [];
  const html = isHtml(resumeText);
  for (const [at, raw] of resumeText.split(/\r\n|\r|\n/).entries()) {
    if (raw.trim() === "") continue;
    const shown = html ? readHtmlLine(raw.trim()) : readLine(raw.trim());
    if (shown === null) continue;
    const found = tracer.trace(shown);
    lines.push({ line: at + 1, text: shown.text, ok: found.reason === null, ...found });
  }
  return { ok: lines.every((line) => line.ok), lines };
}

/** Walks down a résumé and knows under which headings it is. */
class Tracer {
  private readonly basics: Basics;
  private readonly places: Place[];
  /** Kind of the section; `contacts` before the first; null under a heading that is not ours. */
  private section: string | null = "contacts";
  /** By level of heading, the entries it may mean; null under a heading that failed. */
  private scopes: (Place[] | null)[] = [];

  constructor(cv: Cv) {
    this.basics = cv.basics;
    this.places = placesOf(cv);
  }

  trace(line: ShownLine): Found {
    if (line.text === "") return fail("nothing stands on this line");
    const linked = line.links.every((link) =>
      this.basics.links.some(({ text, url }) => foldSpace(text) === link.text && linkTarget(url) === link.target),
    );
    if (!linked) return fail("the CV has no such link");
    if (line.kind === "heading" && line.level <= 2) return this.traceTop(line);
    if (line.kind === "heading") return this.traceHeading(line);
    if (this.section === "contacts") return this.traceContacts(line);
    return this.traceText(line);
  }

  private traceTop({ level, text }: ShownLine): Found {
    this.scopes = [];
    if (level === 1) return text === foldSpace(this.basics.name ?? "") ? wellKnown : fail("not the name in the CV");
    const known = Object.entries(sectionHeadings).find(([, heading]) => heading === text);
    this.section = known?.[0] ?? null;
    return known === undefined ? fail("not a heading that a résumé of ours has") : wellKnown;
  }

  private traceContacts({ text }: ShownLine): Found {
    const { name, label, email, phone, location, links, summary } = this.basics;
    const pieces = [name, label, email, phone, location, ...links.map((link) => link.text)].map((one) =>
      foldSpace(one ?? ""),
    );
    return isJoined(text, pieces) || text === foldSpace(summary ?? "") ? wellKnown : fail("not in the CV's contacts");
  }

  private traceHeading({ level, text }: ShownLine): Found {
    const above = level === 3 ? undefined : this.scopes[level - 1];
    const candidates = this.places.filter((place) => isJoined(text, place.pieces));
    const fitting = candidates.filter((place) => {
      if (level === 3) return place.parent === null && this.isInSection(place);
      return place.parent !== null && (above === null || above?.includes(place.parent));
    });
    this.scopes.length = level;
    this.scopes[level] = fitting.length > 0 ? fitting : null;
    return this.settle(level === 3 ? "section" : "entry", fitting, candidates, (place) => place.source);
  }

  private traceText({ kind, text }: ShownLine): Found {
    const level = this.scopes.length - 1;
    const scope = this.scopes[level];
    const means = (place: Place) =>
      place.texts.has(text) || ((kind === "text") === (scope !== undefined) && isJoined(text, place.pieces));
    const candidates = this.places.filter(means);
    const fitting = candidates.filter((place) => {
      if (scope === null) return true;
      // Without a heading of its own an item goes by its section alone.
      return scope === undefined ? place.bare && this.isInSection(place) : scope.includes(place);
    });
    // What stands under a heading also says which of several like-named entries the heading means.
    if (Array.isArray(scope) && fitting.length > 0) this.scopes[level] = fitting;
    return this.settle("entry", fitting, candidates, (place) => place.texts.get(text) ?? place.source);
  }

  private isInSection(place: Place): boolean {
    return this.section === null || this.section === place.kind;
  }

  private settle(where: string, fitting: Place[], anywhere: Place[], sourceOf: (place: Place) => Source | null): Found {
    const [place] = fitting;
    if (place !== undefined) return { source: sourceOf(place), entryId: place.id, reason: null };
    const [other] = anywhere;
    if (other === undefined) return fail("not in the CV");
    return { source: sourceOf(other), entryId: other.id, reason: `stands under another ${where} than in the CV` };
  }
}

/** Whether a text is nothing but pieces with separators between, in the order of the pieces and each taken once at most. */
function isJoined(text: string, pieces: readonly string[]): boolean {
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

function placesOf(cv: Cv): Place[] {
  const places: Place[] = [];
  const visit = (entry: Entry, parent: Place | null): void => {
    const { title, subtitle, role, organization, location, dates, summary } = entry;
    const roles = [subtitle, role, organization].filter((piece) => piece !== title);
    const pieces = [title, ...roles, location, dates, formatDates(entry)];
    const texts = new Map(entry.bullets.map((bullet) => [foldSpace(bullet.text), bullet.source]));
    if (summary !== null) texts.set(foldSpace(summary), entry.source);
    const place: Place = {
      id: entry.id,
      kind: parent?.kind ?? entry.kind,
      parent,
      bare: isListItem(entry) || isWholeSection(entry, cv.markers),
      source: entry.source,
      pieces: pieces.map((piece) => foldSpace(piece ?? "")),
      texts,
    };
    places.push(place);
    for (const child of entry.entries) visit(child, place);
  };
  for (const entry of cv.entries) visit(entry, null);
  const skills = new Map(cv.skills.map((line) => [foldSpace(line.text), line.source]));
  places.push({ id: "skills", kind: "skill", parent: null, bare: true, source: null, pieces: [], texts: skills });
  return places;
}
