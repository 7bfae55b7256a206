import type { Cv, Entry } from "../../model/cv.ts";
import type { Block, SourceDocument } from "../../model/document.ts";
import { partsByBold } from "./bold-start.ts";
import { isStudy } from "./degree.ts";
import { emptyEntry } from "./draft.ts";
import { leftOf, positionsUnder } from "./employers.ts";
import { Ids } from "./ids.ts";
import { KeyedSection } from "./keyed-entries.ts";
import { keyedRun, readKeyed } from "./keyed-lines.ts";
import { takeContact, takeHead } from "./markdown-head.ts";
import {
  cutPlace,
  type OpenHeader,
  refineTitle,
  standsUnderTitle,
  takeHeaderLine,
  townsOfBlocks,
} from "./markdown-header.ts";
import { type ReadTitle, takeLabel } from "./markdown-labels.ts";
import { fillRow, isEntryRow, isHeadOfList } from "./markdown-rows.ts";
import { holdsNext, MarkdownSections } from "./markdown-sections.ts";
import { boldLevel, headedKinds, levelOf, MarkdownStarts, parentKinds } from "./markdown-starts.ts";
import { fillDates, fillTitle } from "./markdown-title.ts";
import { isPlace } from "./places.ts";
import { isRole } from "./roles.ts";
import { type SectionKind, sectionOf } from "./sections.ts";
import { skillLine } from "./skills.ts";
import { type Column, columnsOf } from "./table-head.ts";

interface OpenEntry {
  entry: Entry;
  level: number;
  title: ReadTitle;
  header: OpenHeader;
}

/** A CV in Markdown: sections by headings, entries by deeper headings, bold lines or items with items under them. */
export function understandMarkdown(document: SourceDocument): Cv {
  return new MarkdownCv(document.blocks).cv();
}

class MarkdownCv {
  readonly #blocks: readonly Block[];
  readonly #sections: MarkdownSections;
  readonly #starts: MarkdownStarts;
  readonly #towns: ReadonlySet<string>;
  /** Of the table whose rows are read. */
  #columns: Column[] | null = null;
  readonly #ids = new Ids();
  #section: { kind: SectionKind; block: Block } | null = null;
  #open: OpenEntry[] = [];
  readonly #titles = new Map<Entry, Block>();
  /** Entries that say with labels what they are, so that nothing is to guess. */
  readonly #labelled = new Set<Entry>();
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
    this.#starts = new MarkdownStarts(blocks);
    this.#towns = townsOfBlocks(blocks);
    this.#sections = new MarkdownSections(blocks);
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
    else if (this.#isInEntry() && this.#sections.isLabelOfEntry(block)) this.#marker("label", block);
    else if (this.#sections.begins(block, this.#section !== null, this.#cv.basics.name !== null))
      this.#openSection(block, next);
    else if (this.#section === null) takeHead(this.#cv, block);
    else if (this.#section.kind === "summary") this.#addSummary(block.text);
    else if (this.#section.kind === "contacts") takeContact(this.#cv, block);
    else if (this.#section.kind === "skill") this.#takeSkill(block);
    else if (this.#takesRow(block)) this.#openRow(block);
    else if (this.#isTitle(block, next)) this.#openEntry(block);
    else this.#takeBody(block, next);
  }

  #isTitle(block: Block, next: Block | undefined): boolean {
    const kind = this.#section?.kind ?? "other";
    const levels = this.#open.map(({ level }) => level);
    const open = this.#open.at(-1);
    const isUnder = open !== undefined && block.kind === "text" && (open.level < boldLevel || block.gapBefore === 0);
    if (isUnder && standsUnderTitle(open.entry, open.header, block)) return false;
    return this.#starts.isTitle(block, next, kind, levels);
  }

  /** A row of a table, whose head is passed over. */
  #takesRow(block: Block): boolean {
    const columns = block.kind === "text" ? columnsOf(block.cells) : null;
    if (block.cells.length < 2) this.#columns = null;
    if (columns !== null) this.#columns = columns;
    return (
      columns !== null ||
      isHeadOfList(block, this.#kind()) ||
      ((headedKinds.has(this.#kind()) || this.#columns !== null) && isEntryRow(block, this.#columns))
    );
  }

  #openRow(block: Block): void {
    if (columnsOf(block.cells) !== null || isHeadOfList(block, this.#kind())) {
      this.#marker("label", block);
      return;
    }
    const entry = this.#newEntry(block, this.#kind());
    if (entry.kind === "certificate" && isStudy(block.text)) entry.kind = "education";
    fillRow(entry, block, this.#columns, this.#towns);
    this.#cv.entries.push(entry);
    this.#open = [];
  }

  #takeKeyed(blocks: readonly Block[]): void {
    new KeyedSection(this.#cv, this.#ids, this.#kind()).take(readKeyed(blocks));
  }

  #isInEntry(): boolean {
    return this.#open.some(({ level }) => level < boldLevel);
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
    this.#columns = null;
    this.#cv.entries = this.#cv.entries.flatMap((entry) => {
      if (!this.#labelled.has(entry)) cutPlace(entry, this.#towns);
      const positions = this.#labelled.has(entry) ? null : positionsUnder(entry, this.#towns);
      const block = this.#titles.get(entry);
      if (positions === null || block === undefined) return [entry];
      this.#cv.markers.push({ role: "label", text: block.text, kind: null, source: block.source });
      for (const text of leftOf(entry, positions, block.text))
        this.#cv.markers.push({ role: "label", text, kind: null, source: block.source });
      return positions;
    });
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

  #openEntry(block: Block): void {
    const next = this.#blocks[this.#blocks.indexOf(block) + 1];
    const bold = this.#open.find(({ level }) => level === boldLevel)?.entry;
    const level = levelOf(block, next, bold);
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const parent = this.#open.at(-1);
    const isChild = parent !== undefined;
    const kind = isChild && parentKinds.has(this.#kind()) ? "project" : this.#kind();
    const entry = this.#newEntry(block, kind);
    const text = fillTitle(entry, block.text);
    const parts = partsByBold(text, block.strongStart, this.#kind());
    if (!isChild) refineTitle(entry, parts, this.#towns);
    (parent?.entry.entries ?? this.#cv.entries).push(entry);
    this.#open.push({
      entry,
      level,
      title: { heading: block.text, dates: entry.dates },
      header: { lines: [...parts], isClosed: false },
    });
  }

  #kind(): Entry["kind"] {
    const kind = this.#section?.kind ?? "other";
    return kind === "summary" || kind === "contacts" ? "other" : kind;
  }

  #newEntry(block: Block, kind: Entry["kind"]): Entry {
    const { source, text } = block;
    const entry = { id: this.#ids.entry(source), ...emptyEntry(kind, text, source) };
    this.#titles.set(entry, block);
    return entry;
  }

  #takeBody(block: Block, next: Block | undefined): void {
    const open = this.#open.at(-1) ?? this.#openList();
    const isInList = open.level === this.#sections.level && !headedKinds.has(open.entry.kind);
    const { bullets } = open.entry;
    const last = bullets.at(-1);
    if (block.kind === "text" && last !== undefined && block.indent > 0) last.text = `${last.text} ${block.text}`;
    else if (block.kind === "item" || isInList) {
      bullets.push({ id: this.#ids.bullet(block.source), text: block.text, source: block.source });
    } else this.#takeText(open, block, next);
  }

  #takeText({ entry, title, header }: OpenEntry, block: Block, next: Block | undefined): void {
    const { text } = block;
    if (takeHeaderLine(entry, header, block, next, this.#towns)) return;
    const label = takeLabel(entry, text, title);
    if (label === "marker") this.#marker("label", block);
    if (label === "taken") this.#marker("label", { ...block, text: text.slice(0, text.indexOf(":") + 1) });
    header.isClosed ||= label !== "none";
    if (label === "taken") this.#labelled.add(entry);
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
    const open = {
      entry,
      level: this.#sections.level,
      title: { heading: section.block.text, dates: null },
      header: { lines: [], isClosed: true },
    };
    this.#open.push(open);
    return open;
  }

  #marker(role: "section" | "label" | "rule", block: Block): void {
    const held = this.#section?.kind;
    const kind = role === "section" && held !== undefined && held !== "summary" && held !== "contacts" ? held : null;
    this.#cv.markers.push({ role, text: block.text, kind, source: block.source });
  }
}
