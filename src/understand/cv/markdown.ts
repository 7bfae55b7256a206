import type { Cv, Entry } from "../../model/cv.ts";
import type { Block, SourceDocument } from "../../model/document.ts";
import { sectionHeadings } from "../../model/resume.ts";
import { datesAtEnd } from "../dates.ts";
import { isStudy } from "./degree.ts";
import { emptyEntry } from "./draft.ts";
import { Ids } from "./ids.ts";
import { KeyedSection } from "./keyed-entries.ts";
import { keyedRun, readKeyed } from "./keyed-lines.ts";
import { takeContactLine } from "./markdown-contacts.ts";
import { type ReadTitle, takeLabel } from "./markdown-labels.ts";
import { fillDates, fillTitle } from "./markdown-title.ts";
import { isPlace } from "./places.ts";
import { isRole } from "./roles.ts";
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

/** What follows a title in bold on its line. */
const titleRest = /^\s*(?:[,–—|·(@-]|(?:at|bei|chez|bij)\s)/;
/** Titles in bold stand under every heading. */
const boldLevel = 7;
/** And titles that are items of a list under those. */
const itemLevel = 8;

/** A CV in Markdown: sections by headings, entries by deeper headings, bold lines or items with items under them. */
export function understandMarkdown(document: SourceDocument): Cv {
  return new MarkdownCv(document.blocks).cv();
}

class MarkdownCv {
  readonly #blocks: readonly Block[];
  readonly #sectionLevel: number;
  readonly #ids = new Ids();
  #section: { kind: SectionKind; block: Block } | null = null;
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
    for (let index = 0; index < this.#blocks.length; ) {
      const block = this.#blocks[index] as Block;
      const length = this.#section === null ? 0 : keyedRun(this.#blocks, index);
      if (length > 0) this.#takeKeyed(this.#blocks.slice(index, index + length));
      else this.#take(block, this.#blocks[index + 1]);
      index += Math.max(1, length);
    }
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

  #takeKeyed(blocks: readonly Block[]): void {
    new KeyedSection(this.#cv, this.#ids, this.#kind()).take(readKeyed(blocks));
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
    const isLabel = name === null || (!name.sure && isRole(block.text));
    if (isLabel && isHead && !holdsNext(block, next)) {
      basics.label = block.text;
      return;
    }
    this.#closeSection();
    this.#section = { kind: name?.kind ?? "other", block };
  }

  #closeSection(): void {
    this.#open = [];
    if (this.#section !== null) this.#marker("section", this.#section.block);
  }

  #takeHead(block: Block): void {
    const { basics } = this.#cv;
    const couldBeName = block.kind === "heading" || (block.text.length < 60 && block.links.length === 0);
    if (basics.name === null && couldBeName && !/[@:\d]/.test(block.text)) {
      const [name = "", ...rest] = block.text.split(/\s[|·—–]\s/);
      const isNameAndLabel = rest.length === 1 && basics.label === null;
      basics.name = isNameAndLabel ? name : block.text;
      if (isNameAndLabel) basics.label = rest[0] ?? null;
    } else this.#takeContact(block);
  }

  #takeContact(block: Block): void {
    const { source } = block;
    const { left, labels } = takeContactLine(this.#cv.basics, block);
    for (const text of left) this.#cv.unparsed.push({ text, source });
    for (const text of labels) this.#cv.markers.push({ role: "label", text, kind: null, source });
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
    const [label, list] = block.cells;
    const isRow = block.cells.length === 2 && label !== undefined && list !== undefined && !/[,;:]/.test(label.text);
    const text = isRow ? `${label.text}: ${list.text}` : block.text;
    this.#cv.skills.push(skillLine(this.#ids.skill(block.source), text, block.source));
  }

  #isTitle(block: Block, next: Block | undefined): boolean {
    if (block.kind === "heading") return true;
    const isShort = block.text.length <= 160 && !/[.:]$/.test(block.text);
    if (block.kind === "text") return (block.strong || this.#hasBoldTitle(block)) && isShort;
    if (block.level === 0 && isShort && this.#isItemTitle(block)) return true;
    const nested = next?.kind === "item" && next.level > block.level;
    if (!nested || !isShort || block.level > 0 || this.#open.some((open) => open.level < boldLevel)) return false;
    return this.#open.length === 0 || this.#isListOfTitles(block);
  }

  /** `**Cook**, *The Mill*, Lima`: bold words, and what parts them from the rest. */
  #hasBoldTitle({ text, strongStart = "" }: Block): boolean {
    const isHeaded = this.#section !== null && headedKinds.has(this.#section.kind);
    return (
      isHeaded && strongStart !== "" && !strongStart.endsWith(":") && titleRest.test(text.slice(strongStart.length))
    );
  }

  /** An item with dates of its own, in a section of entries that has no other titles. */
  #isItemTitle(block: Block): boolean {
    const isInList = this.#section !== null && headedKinds.has(this.#section.kind);
    const isFirst = this.#open.every((open) => open.level === itemLevel);
    const isSetApart = this.#hasBoldTitle(block) || isStudy(block.text) || isRole(block.text);
    return isInList && isFirst && isSetApart && datesAtEnd(block.text) !== null;
  }

  /** Each item of the list has items under it. */
  #isListOfTitles(block: Block): boolean {
    const at = this.#blocks.indexOf(block);
    const isItem = (index: number) => this.#blocks[index]?.kind === "item";
    let [from, to] = [at, at];
    while (isItem(from - 1)) from -= 1;
    while (isItem(to + 1)) to += 1;
    const list = this.#blocks.slice(from, to + 1);
    return list.every((item, index) => item.level > 0 || (list[index + 1]?.level ?? 0) > 0);
  }

  #openEntry(block: Block): void {
    const level = block.kind === "heading" ? block.level : block.mark !== null ? itemLevel : boldLevel;
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
    return { id: this.#ids.entry(source), ...emptyEntry(kind, text, source) };
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
    if (label === "taken") this.#marker("label", { ...block, text: text.slice(0, text.indexOf(":") + 1) });
    if (label !== "none" || fillDates(entry, text)) return;
    const isFirst = entry.summary === null && entry.bullets.length === 0;
    const saysWhere = block.emphasis || (isFirst && !/[.!?]$/.test(text) && isPlace(text));
    if (saysWhere && entry.location === null && text.length < 60) entry.location = text;
    else entry.summary = entry.summary === null ? text : `${entry.summary} ${text}`;
  }

  /** A section that has items and no titles is one entry with the heading's words. */
  #openList(): OpenEntry {
    const section = this.#section as { kind: SectionKind; block: Block };
    const entry = this.#newEntry(section.block, this.#kind());
    this.#cv.entries.push(entry);
    const open = { entry, level: this.#sectionLevel, title: { heading: section.block.text, dates: null } };
    this.#open.push(open);
    return open;
  }

  #marker(role: "section" | "label" | "rule", block: Block): void {
    const held = this.#section?.kind;
    const kind = role === "section" && held !== undefined && held !== "summary" && held !== "contacts" ? held : null;
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
