import type { Cv, Entry } from "../../model/cv.ts";
import type { Block, SourceDocument } from "../../model/document.ts";
import { sectionHeadings } from "../../model/resume.ts";
import { Ids } from "./ids.ts";
import { takeContactLine } from "./markdown-contacts.ts";
import { type ReadTitle, takeLabel } from "./markdown-labels.ts";
import { fillDates, fillTitle } from "./markdown-title.ts";
import { isPlace } from "./places.ts";
import { type SectionKind, sectionOf } from "./sections.ts";
import { skillLine } from "./skills.ts";

interface OpenEntry {
  entry: Entry;
  level: number;
  title: ReadTitle;
}

/** Kinds whose entries hold projects. */
const parentKinds: ReadonlySet<SectionKind> = new Set<SectionKind>(["work", "volunteer", "education"]);
/** Kinds whose sections are running text or entries with headings; the others are lists of short items. */
const headedKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([...parentKinds, "project", "other"]);

/** Titles in bold stand under every heading. */
const boldLevel = 7;

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
    const known = blocks.filter(
      (block) => block.kind === "heading" && (sectionOf(block.text)?.sure || isFurther(block)),
    );
    this.#sectionLevel = Math.min(...known.map((block) => block.level), known.length > 0 ? 6 : 2);
  }

  cv(): Cv {
    for (const [index, block] of this.#blocks.entries()) this.#take(block, this.#blocks[index + 1]);
    this.#closeSection();
    return this.#cv;
  }

  #take(block: Block, next: Block | undefined): void {
    if (/^[-*_=\s]{3,}$/.test(block.text)) this.#marker("rule", block);
    else if (this.#isSection(block)) this.#openSection(block, next);
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
    if (this.#section !== null || this.#cv.basics.name !== null || isFurther(block)) return true;
    return name !== null && (name.sure || block.level === this.#sectionLevel);
  }

  #openSection(block: Block, next: Block | undefined): void {
    const name = sectionOf(block.text);
    const { basics } = this.#cv;
    const isHead = this.#section === null && basics.label === null && basics.email === null;
    if (name === null && isHead && !holdsNext(block, next)) {
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
    this.#cv.skills.push(skillLine(this.#ids.skill(block.source), block.text, block.source));
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
    const kind = isChild && parentKinds.has(this.#kind()) ? "project" : this.#kind();
    const entry = this.#newEntry(block, kind);
    fillTitle(entry, block.text);
    (parent?.entry.entries ?? this.#cv.entries).push(entry);
    this.#open.push({ entry, level, title: { heading: block.text, dates: entry.dates } });
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
    const open = this.#open.at(-1) ?? this.#openList();
    const isInList = open.level === this.#sectionLevel && !headedKinds.has(open.entry.kind);
    const { bullets } = open.entry;
    const last = bullets.at(-1);
    if (block.kind === "text" && last !== undefined && block.indent > 0) last.text = `${last.text} ${block.text}`;
    else if (block.kind === "item" || isInList) {
      bullets.push({ id: this.#ids.bullet(block.source), text: block.text, source: block.source });
    } else this.#takeText(open, block);
  }

  #takeText({ entry, title }: OpenEntry, block: Block): void {
    const { text } = block;
    const label = takeLabel(entry, text, title);
    if (label === "marker") this.#marker("label", block);
    if (label !== "none" || fillDates(entry, text)) return;
    const isFirst = entry.summary === null && entry.bullets.length === 0;
    const saysWhere = block.emphasis || (isFirst && !/[.!?]$/.test(text) && isPlace(text));
    if (saysWhere && entry.location === null && text.length < 60) entry.location = text;
    else entry.summary = entry.summary === null ? text : `${entry.summary} ${text}`;
  }

  /** A section that has items and no titles is one entry with the heading's words. */
  #openList(): OpenEntry {
    const section = this.#section as { kind: SectionKind; block: Block; used: boolean };
    section.used = true;
    const entry = this.#newEntry(section.block, this.#kind());
    this.#cv.entries.push(entry);
    const open = { entry, level: this.#sectionLevel, title: { heading: section.block.text, dates: null } };
    this.#open.push(open);
    return open;
  }

  #marker(role: "section" | "label" | "rule", block: Block): void {
    const kind = role === "section" && this.#section !== null ? this.#kind() : null;
    this.#cv.markers.push({ role, text: block.text, kind, source: block.source });
  }
}

/** A heading with items or deeper headings right under it. */
function holdsNext(heading: Block, next: Block | undefined): boolean {
  return next?.kind === "item" || (next?.kind === "heading" && next.level > heading.level);
}

/** The heading that we write over what no other section is for. */
function isFurther(block: Block): boolean {
  return block.text === sectionHeadings.other;
}
