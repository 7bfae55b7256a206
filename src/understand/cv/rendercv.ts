import type { Basics, Cv, Entry, EntryKind } from "../../model/cv.ts";
import type { SourceDocument, StructuredValue } from "../../model/document.ts";
import { findDates } from "../dates.ts";
import { Draft } from "./draft.ts";
import { networkUrl } from "./networks.ts";
import { type SectionKind, sectionOf } from "./sections.ts";
import { skillLine } from "./skills.ts";
import { isoDate, type Path, StructuredTexts } from "./structured.ts";

/** How a RenderCV file looks and is made, which says nothing of the person. */
const unseen = new Set([
  "design",
  "locale",
  "locale_catalog",
  "settings",
  "rendercv_settings",
  "photo",
  "bold_keywords",
]);

/** The shapes of entries, told by a key that only they have, and what they are where the section's name does not say. */
const shapes = {
  institution: "education",
  company: "work",
  authors: "publication",
  journal: "publication",
  position: "work",
  label: "other",
  name: "project",
} as const satisfies Record<string, EntryKind>;
/** Keys under which an item of a list stands alone. */
const itemKeys = ["bullet", "number", "reversed_number"];

/** Whether a structured document is a CV for RenderCV. */
export function isRenderCv(document: SourceDocument): boolean {
  const value = document.structured?.value;
  const cv =
    typeof value === "object" && value !== null && Object.hasOwn(value, "cv") ? Reflect.get(value, "cv") : null;
  return typeof cv === "object" && cv !== null && !Array.isArray(cv);
}

/** A CV for RenderCV: sections of any name, each a list of entries of one shape. Text under keys that it does not know goes to `unparsed`. */
export function understandRenderCv(document: SourceDocument): Cv {
  const structured = document.structured ?? { value: null, sourceOf: () => ({ line: 1, column: 1 }) };
  return new RenderCv(structured).cv();
}

class RenderCv {
  readonly #texts: StructuredTexts;
  readonly #draft = new Draft();

  constructor(document: StructuredValue) {
    this.#texts = new StructuredTexts(document, unseen);
  }

  cv(): Cv {
    this.#fillBasics(this.#draft.basics);
    const sections = this.#texts.valueAt(["cv", "sections"]);
    if (typeof sections === "object" && sections !== null && !Array.isArray(sections))
      for (const key of Object.keys(sections)) this.#takeSection(key, ["cv", "sections", key]);
    this.#draft.cv.unparsed.push(...this.#texts.left());
    return this.#draft.cv;
  }

  #fillBasics(basics: Basics): void {
    const at = (key: string) => this.#texts.text(["cv", key]) ?? this.#texts.text(["cv", key, 0]);
    basics.name = at("name");
    basics.label = at("headline") ?? at("label");
    basics.email = at("email");
    // The YAML of older versions has telephone numbers as addresses.
    basics.phone = at("phone")?.replace(/^tel:/, "") ?? null;
    basics.location = at("location");
    const website = at("website");
    if (website !== null) basics.links.push({ text: website, url: website });
    for (const path of this.#texts.items(["cv", "social_networks"])) {
      const network = this.#texts.text([...path, "network"]);
      const username = this.#texts.text([...path, "username"]);
      if (username !== null) basics.links.push({ text: network ?? username, url: networkUrl(network ?? "", username) });
    }
    for (const path of this.#texts.items(["cv", "custom_connections"])) {
      const text = this.#texts.text([...path, "placeholder"]);
      const url = this.#texts.text([...path, "url"]);
      if (url !== null) basics.links.push({ text: text ?? url, url });
      else if (text !== null) this.#draft.cv.unparsed.push({ text, source: this.#texts.firstSource(path) });
      this.#texts.text([...path, "fontawesome_icon"]);
    }
  }

  #takeSection(key: string, path: Path): void {
    const items = this.#texts.valueAt(path);
    if (!Array.isArray(items) || items.length === 0) return;
    const name = key.replaceAll("_", " ").trim();
    const title = name === name.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    const kind = sectionOf(title)?.kind ?? null;
    const source = this.#texts.sourceOf(path);
    const isOfPerson = kind === "summary" || kind === "contacts";
    this.#draft.marker("section", title, source, isOfPerson ? null : kind);
    let list: Entry | null = null;
    for (const index of items.keys()) {
      const at = [...path, index];
      const text = this.#texts.text(at) ?? this.#texts.first(at, itemKeys);
      if (text === null) this.#takeEntry(at, kind);
      else if (kind === "summary") this.#addSummary(text);
      else if (kind === "skill") this.#takeSkill(text, at);
      else {
        list ??= this.#openList(isOfPerson ? "other" : (kind ?? "other"), title, path);
        const place = this.#texts.firstSource(at);
        list.bullets.push({ id: this.#draft.ids.bullet(place), text, source: place });
      }
    }
  }

  #addSummary(text: string): void {
    const { basics } = this.#draft;
    basics.summary = basics.summary === null ? text : `${basics.summary} ${text}`;
  }

  #takeSkill(text: string, path: Path): void {
    const source = this.#texts.firstSource(path);
    this.#draft.cv.skills.push(skillLine(this.#draft.ids.skill(source), text, source));
  }

  #openList(kind: EntryKind, title: string, path: Path): Entry {
    const entry = this.#draft.entry(kind, title, this.#texts.sourceOf(path));
    this.#draft.cv.entries.push(entry);
    return entry;
  }

  #takeEntry(path: Path, section: SectionKind | null): void {
    const value = this.#texts.valueAt(path);
    if (typeof value !== "object" || value === null) return;
    const shape = Object.keys(shapes).find((key) => Object.hasOwn(value, key)) as keyof typeof shapes | undefined;
    if (shape === "label" && section === "skill") {
      const parts = [this.#texts.text([...path, "label"]), this.#texts.text([...path, "details"])];
      const text = parts.filter((part) => part !== null).join(": ");
      if (text !== "") this.#takeSkill(text, path);
      return;
    }
    const at = (...keys: string[]) => this.#texts.first(path, keys);
    const own = section === "summary" || section === "contacts" ? null : section;
    const told = shapes[shape ?? "name"];
    // A name fits several kinds of section; a degree is one wherever it stands.
    const kind = told === "education" || told === "publication" ? told : (own ?? told);
    const entry = this.#draft.entry(kind === "skill" ? told : kind, "", this.#texts.firstSource(path));
    entry.organization = at("company", "institution", "journal");
    entry.role = at("position");
    const degree = [at("degree"), at("area")].filter((part) => part !== null).join(", ") || null;
    entry.subtitle = at("details") ?? at("doi", "url");
    entry.location = at("location");
    Object.assign(entry, this.#dates(path));
    const authors = this.#texts.list([...path, "authors"]).map(({ text }) => text);
    entry.summary = [authors.join(", "), at("summary")].filter((part) => part).join(" ") || null;
    this.#takeHighlights(path, entry);
    entry.title =
      at("title", "name", "label") ??
      degree ??
      entry.role ??
      entry.organization ??
      entry.summary ??
      entry.bullets[0]?.text ??
      "";
    if (entry.title !== "") this.#draft.cv.entries.push(entry);
  }

  /** Achievements; ` - ` in one begins another under it. */
  #takeHighlights(path: Path, entry: Entry): void {
    for (const highlight of this.#texts.list([...path, "highlights"])) {
      const source = this.#texts.sourceOf(highlight.path);
      for (const text of highlight.text.split(" - "))
        if (text !== "") entry.bullets.push({ id: this.#draft.ids.bullet(source), text, source });
    }
  }

  /** A free `date` stands above the others, as RenderCV has it; a start without an end goes on. */
  #dates(path: Path): Pick<Entry, "start" | "end" | "dates"> {
    const [date, from, to] = ["date", "start_date", "end_date"].map((key) => this.#texts.text([...path, key]));
    if (date != null) {
      const found = findDates(date)[0];
      const only = isoDate(date);
      return { start: found?.start ?? only, end: found?.end ?? only, dates: date };
    }
    const until = to ?? (from == null ? null : "present");
    const dates = [from, until].filter((text) => text != null).join(" – ") || null;
    return { start: from == null ? null : isoDate(from), end: until === null ? null : isoDate(until), dates };
  }
}
