import type { Basics, Cv, PlacedText } from "../model/cv.ts";
import { summaryForReaders } from "../model/own-summary.ts";
import { sectionHeadings } from "../model/resume.ts";
import type { Source } from "../model/source.ts";
import { foldSpace, linkTarget } from "../render/escape.ts";
import type { ShownLine } from "../render/unescape.ts";
import { isJoined, type Place, placesOf } from "./places.ts";

/** What a line goes back to, or why it does not. */
export interface Found {
  /** Of a line of several contacts that of the first. Null for section headings, and lines that have none. */
  source: Source | null;
  /** Id of the entry it belongs to, `skills` for a line of skills, null for other lines. */
  entryId: string | null;
  /** Why it fails; null where it is well. */
  reason: string | null;
}

const fail = (reason: string): Found => ({ source: null, entryId: null, reason });
const wellKnown: Found = { source: null, entryId: null, reason: null };

/** Where a walk down a résumé has come to. */
export interface Position {
  /** Kind of the section; `contacts` before the first; null under a heading that is not ours. */
  section: string | null;
  /** By level of heading, the entries it may mean; null under a heading that failed. */
  scopes: (Place[] | null)[];
}

/** Walks down a résumé and knows under which headings it is. */
export class Tracer {
  private readonly basics: Basics;
  private readonly contacts: readonly PlacedText[];
  private readonly places: Place[];
  private section: Position["section"] = "contacts";
  private scopes: Position["scopes"] = [];

  constructor(cv: Cv) {
    this.basics = cv.basics;
    this.contacts = cv.contacts ?? [];
    this.places = placesOf(cv);
  }

  /** Where the walk is, so that a reading of a line can be tried and taken back. */
  get position(): Position {
    return { section: this.section, scopes: [...this.scopes] };
  }

  set position({ section, scopes }: Position) {
    this.section = section;
    this.scopes = [...scopes];
  }

  trace(line: ShownLine): Found {
    if (line.text === "") return fail("nothing stands on this line");
    if (!line.links.every((link) => this.isKnown(link))) return fail("the CV has no such link");
    if (line.kind === "heading" && line.level <= 2) return this.traceTop(line);
    if (line.kind === "heading") return this.traceHeading(line);
    if (this.section === "contacts") return this.traceContacts(line);
    return this.traceText(line);
  }

  /** A link of the CV, or one that leads nowhere but where its own words say. */
  isKnown({ text, target }: ShownLine["links"][number]): boolean {
    const { email, phone, links } = this.basics;
    if (links.some((link) => foldSpace(link.text) === text && linkTarget(link.url) === target)) return true;
    if (phone !== null && text === foldSpace(phone) && /^tel:[\d+]+$/.test(target)) return true;
    return (email !== null && target === `mailto:${email}` && text === foldSpace(email)) || isBare(target, text);
  }

  private traceTop({ level, text }: ShownLine): Found {
    this.scopes = [];
    if (level === 1)
      return text === foldSpace(this.basics.name ?? "") ? this.contactAt(text) : fail("not the name in the CV");
    const known = Object.entries(sectionHeadings).find(([, heading]) => heading === text);
    this.section = known?.[0] ?? null;
    return known === undefined ? fail("not a heading that a résumé of ours has") : wellKnown;
  }

  /** A contact that is named, so that no other can stand in its place. */
  traceContact(field: "label" | "email" | "phone" | "location" | "summary", text: string): Found {
    const isWhole = foldSpace(this.basics[field] ?? "") === text;
    return isWhole || (field === "summary" && this.isSummary(text))
      ? this.contactAt(text)
      : fail("not in the CV's contacts");
  }

  private traceContacts({ text }: ShownLine): Found {
    const { name, label, email, phone, location, links } = this.basics;
    const pieces = [name, label, email, phone, location, ...links.map((link) => link.text)].map((one) =>
      foldSpace(one ?? ""),
    );
    return isJoined(text, pieces) || this.isSummary(text) ? this.contactAt(text) : fail("not in the CV's contacts");
  }

  /** A well-known contact, or several, with the place of the first. */
  private contactAt(text: string): Found {
    const begins = (one: PlacedText): boolean => {
      const contact = foldSpace(one.text);
      return text.startsWith(contact) || (text !== "" && contact.startsWith(text));
    };
    const inside = (one: PlacedText): boolean => text.includes(foldSpace(one.text));
    const found =
      this.contacts.find(({ text: one }) => foldSpace(one) === text) ??
      this.contacts.find(begins) ??
      this.contacts.find(inside) ??
      (this.isSummary(text) ? this.contacts.find(({ text: one }) => one === this.basics.summary) : undefined);
    return { ...wellKnown, source: found?.source ?? null };
  }

  private isSummary(text: string): boolean {
    const summary = this.basics.summary ?? "";
    return [summary, summaryForReaders(summary) ?? ""].some((one) => text === foldSpace(one));
  }

  private traceHeading({ level, text }: ShownLine): Found {
    const above = level === 3 ? undefined : this.scopes[level - 1];
    const candidates = this.places.filter((place) => text.startsWith(place.title) && isJoined(text, place.pieces));
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

/** Whether an address says no more than the words that lead to it. */
function isBare(target: string, text: string): boolean {
  const plain = (address: string) => address.replace(/^(?:https?:\/\/|mailto:)/i, "").replace(/\/$/, "");
  return plain(target) === plain(text);
}
