import type { Cv, Entry } from "../../model/cv.ts";
import type { Block, SourceDocument } from "../../model/document.ts";
import { Ids } from "./ids.ts";
import { takeContactLine } from "./markdown-contacts.ts";
import { fillDates, fillTitle } from "./markdown-title.ts";
import { type SectionKind, sectionOf } from "./sections.ts";

interface OpenEntry {
  entry: Entry;
  level: number;
}

/** Titles in bold stand under every heading. */
const boldLevel = 7;
const label = /^(\p{Lu}[\p{L} ]{1,24}):\s*(.*)$/u;

/** A CV in Markdown: sections by headings, entries by deeper headings, bold lines or items with items under them. */
export function understandMarkdown(document: SourceDocument): Cv {
  return new MarkdownCv(document.blocks).cv();
}

class MarkdownCv {
  readonly #blocks: readonly Block[];
  readonly #sectionLevel: number;
  readonly #ids = new Ids();
  #section: { kind: SectionKind; block: Block; used: boolean } | null = null;
  #open: OpenEntry[] = [];
  readonly #cv: Cv = {
    schema: "cvtailor.cv/1",
    basics: { name: null, label: null, email: null, phone: null, location: null, links: [], summary: null },
    entries: [],
    skills: [],
    markers: [],
    unparsed: [],
  };

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    const known = blocks.filter((block) => block.kind === "heading" && sectionOf(block.text)?.sure);
    this.#sectionLevel = Math.min(...known.map((block) => block.level), known.length > 0 ? 6 : 2);
  }

  cv(): Cv {
    for (const [index, block] of this.#blocks.entries()) this.#take(block, this.#blocks[index + 1]);
    this.#closeSection();
    return this.#cv;
  }

  #take(block: Block, next: Block | undefined): void {
    if (/^[-*_=\s]{3,}$/.test(block.text)) this.#marker("rule", block);
    else if (this.#isSection(block)) this.#openSection(block);
    else if (this.#section === null) this.#takeHead(block);
    else if (this.#section.kind === "summary") this.#addSummary(block.text);
    else if (this.#section.kind === "contacts") this.#takeContact(block);
    else if (this.#section.kind === "skill") this.#takeSkill(block);
    else if (this.#isTitle(block, next)) this.#openEntry(block);
    else this.#takeBody(block);
  }

  #isSection(block: Block): boolean {
    const name = sectionOf(block.text);
    if (block.kind === "text")
      return block.strong && name?.sure === true && this.#section !== null && block.gapBefore > 0;
    if (block.kind !== "heading" || block.level > this.#sectionLevel) return false;
    return this.#section !== null || name !== null || this.#cv.basics.name !== null;
  }

  #openSection(block: Block): void {
    const name = sectionOf(block.text);
    const { basics } = this.#cv;
    if (name === null && this.#section === null && basics.label === null && basics.email === null) {
      basics.label = block.text;
      return;
    }
    this.#closeSection();
    this.#section = { kind: name?.kind ?? "other", block, used: false };
  }

  /** The heading is a marker, unless its own words became the title of a list. */
  #closeSection(): void {
    this.#open = [];
    if (this.#section !== null && !this.#section.used) this.#marker("section", this.#section.block);
  }

  #takeHead(block: Block): void {
    const { basics } = this.#cv;
    if (basics.name === null && (block.kind === "heading" || block.text.length < 60) && !/[@:\d]/.test(block.text)) {
      const [name = "", ...rest] = block.text.split(/\s[|·—–]\s/);
      basics.name = rest.length === 1 ? name : block.text;
      if (rest.length === 1) basics.label = rest[0] ?? null;
    } else this.#takeContact(block);
  }

  #takeContact(block: Block): void {
    for (const text of takeContactLine(this.#cv.basics, block)) this.#cv.unparsed.push({ text, source: block.source });
  }

  #addSummary(text: string): void {
    const { basics } = this.#cv;
    basics.summary = basics.summary === null ? text : `${basics.summary} ${text}`;
  }

  #takeSkill(block: Block): void {
    if (block.kind === "heading" || (block.strong && block.kind === "text") || /:$/.test(block.text)) {
      this.#marker("label", block);
      return;
    }
    const named = /^([^:]{1,60}):\s+(.+)$/.exec(block.text);
    const keywords = (named?.[2] ?? block.text).split(/\s*[,;|·]\s*(?![^()]*\))/).filter((word) => word !== "");
    const { text, source } = block;
    this.#cv.skills.push({ id: this.#ids.skill(source), text, name: named?.[1] ?? null, keywords, source });
  }

  #isTitle(block: Block, next: Block | undefined): boolean {
    if (block.kind === "heading") return true;
    const isShort = block.text.length <= 160 && !/[.:]$/.test(block.text);
    if (block.kind === "text") return block.strong && isShort;
    const nested = next?.kind === "item" && next.level > block.level;
    return nested && isShort && block.level === 0 && !this.#open.some((open) => open.level < boldLevel);
  }

  #openEntry(block: Block): void {
    const level = block.kind === "heading" ? block.level : boldLevel;
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const parent = this.#open.at(-1);
    const isChild = parent !== undefined;
    const kind = this.#section?.kind === "work" && isChild ? "project" : this.#kind();
    const entry = this.#newEntry(block, kind);
    fillTitle(entry, block.text);
    (parent?.entry.entries ?? this.#cv.entries).push(entry);
    this.#open.push({ entry, level });
  }

  #kind(): Entry["kind"] {
    const kind = this.#section?.kind ?? "other";
    return kind === "summary" || kind === "contacts" ? "other" : kind;
  }

  #newEntry(block: Block, kind: Entry["kind"]): Entry {
    const { source, text } = block;
    const empty = {
      subtitle: null,
      role: null,
      organization: null,
      location: null,
      start: null,
      end: null,
      dates: null,
    };
    const id = this.#ids.entry(source);
    return { id, kind, title: text, ...empty, advisors: [], summary: null, bullets: [], entries: [], source };
  }

  #takeBody(block: Block): void {
    const entry = this.#open.at(-1)?.entry ?? this.#listEntry();
    const last = entry.bullets.at(-1);
    if (block.kind === "item") {
      entry.bullets.push({ id: this.#ids.bullet(block.source), text: block.text, source: block.source });
    } else if (last !== undefined && block.indent > 0) last.text = `${last.text} ${block.text}`;
    else this.#takeText(entry, block);
  }

  #takeText(entry: Entry, block: Block): void {
    const [, name = "", rest = ""] = label.exec(block.text) ?? [];
    if (/^(?:co-?)?(?:advis[eo]rs?|supervisors?)$/i.test(name) && rest !== "") {
      entry.advisors.push(...rest.split(/\s*(?:,|;| and | & )\s*/).filter((person) => person !== ""));
    } else if (/^(?:contributions?|achievements|highlights|responsibilities)$/i.test(name) && rest === "") {
      this.#marker("label", block);
    } else if (!fillDates(entry, block.text)) {
      const text = /^(?:motivation|summary|description)$/i.test(name) && rest !== "" ? rest : block.text;
      const isPlace = block.emphasis && entry.location === null && text.length < 60;
      if (isPlace) entry.location = text;
      else entry.summary = entry.summary === null ? text : `${entry.summary} ${text}`;
    }
  }

  /** A section that has items and no titles is one entry with the heading's words. */
  #listEntry(): Entry {
    const section = this.#section as { kind: SectionKind; block: Block; used: boolean };
    section.used = true;
    const entry = this.#newEntry(section.block, this.#kind());
    this.#cv.entries.push(entry);
    this.#open.push({ entry, level: this.#sectionLevel });
    return entry;
  }

  #marker(role: "section" | "label" | "rule", block: Block): void {
    const kind = role === "section" && this.#section !== null ? this.#kind() : null;
    this.#cv.markers.push({ role, text: block.text, kind, source: block.source });
  }
}
