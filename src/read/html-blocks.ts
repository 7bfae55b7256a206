import { Parser } from "htmlparser2";
import { UserError } from "../errors.ts";
import type { Block, Link } from "../model/document.ts";
import type { Source } from "../model/source.ts";

/** A block and how likely its part of the page is to be the page's subject; what stands aside is that of CVs only. */
export interface PageBlock extends Block {
  region: "main" | "body" | "form" | "aside";
}

/** What a page shows and what it says of itself. */
export interface Page {
  blocks: PageBlock[];
  title: string | null;
  /** The first h1, wherever it stands. */
  heading: string | null;
  /** The text of each JSON-LD script, with its offset in the page. */
  scripts: { text: string; offset: number }[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const unseen = words("script style nav button dialog template svg noscript select iframe head object");
/** Where a page has its own frame, and a CV its contacts. */
const frames = words("aside footer");
const breaking = words(
  "address article aside blockquote body br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead title tr ul",
);
const apart = words("article blockquote dl h1 h2 h3 h4 h5 h6 hr main ol p section table ul");
/** Words of ids and classes of what no page is about. */
const notices = words(
  "cookie cookies consent gdpr onetrust breadcrumb breadcrumbs newsletter advert advertisement navbar",
);
/** The same of what stands beside a page's subject, in pages that have one. */
const asides = words("footer topbar related similar recommended");

/** No page nests so deep; with the depth grows the time that the parser takes for each tag. */
const deepest = 25_000;

interface Element {
  name: string;
  hidden: boolean;
  region: PageBlock["region"];
}

function isHidden(attributes: { [name: string]: string }): boolean {
  if (attributes.role === "dialog" || attributes.role === "navigation" || attributes.hidden !== undefined) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? "");
}

/** Whether an element's id or class has one of these words. */
function isNamed(name: string, attributes: { [name: string]: string }, among: ReadonlySet<string>): boolean {
  if (name === "body" || name === "html" || name === "main" || name === "article") return false;
  const names = `${attributes.id ?? ""} ${attributes.class ?? ""}`.replace(/([a-z])(?=[A-Z])/g, "$1 ").toLowerCase();
  return names.split(/[^a-z]+/).some((part) => among.has(part));
}

/** Gathers a page's blocks from the parser's events; nothing recurses. */
class Gatherer {
  readonly page: Page = { blocks: [], title: null, heading: null, scripts: [] };
  private readonly place: (offset: number) => Source;
  private readonly open: Element[] = [];
  private text = "";
  /** Something visible stands in `text`. */
  private begun = false;
  private start = 0;
  private end = 0;
  private plain = false;
  /** The words in bold before any others. */
  private bold = "";
  /** A part of the line ended where another began, with nothing between them but what a style sheet may put there. */
  private isParted = false;
  private hasParts = false;
  private isPartEnded = false;
  private upright = false;
  private links: Link[] = [];
  private counts = new Map<string, number>();
  private pendingItem = false;
  private gap = 0;
  private script: { text: string; offset: number } | null = null;
  private head = "";

  constructor(place: (offset: number) => Source) {
    this.place = place;
  }

  opened(name: string, attributes: { [name: string]: string }): void {
    if (this.open.length > deepest)
      throw new UserError("the HTML nests deeper than any page does", "Give the text that it shows.");
    const parent = this.open.at(-1) ?? { name: "", hidden: false, region: "body" };
    // A definition stands beside its term, in columns.
    const isBeside = name === "dd" && /\t\s*$/.test(this.text);
    if (breaking.has(name) && !isBeside) this.breakAt(name === "dt" ? "" : name);
    // A time is a word of its own.
    if (name === "time" && /[\p{L}\d]$/u.test(this.text)) this.text += " ";
    this.isParted = this.isPartEnded && !breaking.has(name) && breaking.has(parent.name);
    this.isPartEnded = false;
    let region: PageBlock["region"] = parent.region;
    if (parent.region === "aside") region = "aside";
    else if (name === "main" || name === "article") region = "main";
    else if (name === "form" && region === "body") region = "form";
    const siteHeader = name === "header" && parent.region !== "main";
    if (siteHeader || frames.has(name) || isNamed(name, attributes, asides)) region = "aside";
    const hidden = parent.hidden || unseen.has(name) || isHidden(attributes) || isNamed(name, attributes, notices);
    this.open.push({ name, hidden, region });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (name === "li") this.pendingItem = true;
    if (name === "title" || name === "h1") this.head = "";
    if (name === "meta" && attributes.property === "og:title")
      this.page.title = attributes.content?.trim() || this.page.title;
    if (name === "a" && !hidden && /^(?:https?|mailto|tel):/i.test(attributes.href ?? ""))
      this.links.push({ text: "", url: attributes.href ?? "" });
    if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) this.script = { text: "", offset: -1 };
  }

  closed(name: string): void {
    if (this.open.at(-1)?.name !== name) return;
    const heading = name === "h1" && !this.within("dialog") ? this.head.replace(/\s+/g, " ").trim() : "";
    if (heading !== "") this.page.heading ??= heading;
    if (name === "title" && !this.within("svg")) this.page.title ??= this.head.replace(/\s+/g, " ").trim() || null;
    if (breaking.has(name) && name !== "br") this.breakAt(name);
    this.isPartEnded = !breaking.has(name) && breaking.has(this.open.at(-2)?.name ?? "");
    this.open.pop();
    this.counts.set(name, (this.counts.get(name) ?? 1) - 1);
    if (name === "li") this.pendingItem = false;
    if (name === "script" && this.script !== null) {
      this.page.scripts.push(this.script);
      this.script = null;
    }
  }

  said(text: string, offset: number): void {
    if (this.script !== null) {
      if (this.script.offset < 0) this.script.offset = offset;
      this.script.text += text;
      return;
    }
    if (this.within("title") || this.within("h1")) this.head += text;
    if (this.open.at(-1)?.hidden === true) return;
    const lead = text.search(/\S/);
    this.isPartEnded = false;
    if (this.isParted && /^[\p{Lu}\d]/u.test(text) && /[\p{Ll}\d.)]$/u.test(this.text)) {
      this.text += "\t";
      this.hasParts = true;
    }
    this.isParted = false;
    const isBold = this.within("b") || this.within("strong");
    if (isBold && !this.plain) this.bold += text;
    if (lead >= 0) {
      if (!this.begun) this.start = offset + lead;
      this.begun = true;
      this.end = offset + text.trimEnd().length;
      this.plain ||= !isBold;
      this.upright ||= !this.within("i") && !this.within("em");
    }
    this.text += text;
    const link = this.within("a") ? this.links.at(-1) : undefined;
    if (link !== undefined) link.text += text;
  }

  /** Ends the block that is being gathered. */
  breakAt(name: string): void {
    if (name === "td" || name === "th" || name === "dt") {
      this.text += "\t";
      return;
    }
    const text = this.text.replace(/\s+/g, " ").trim();
    if (text !== "") this.push(text);
    else if (name === "br") this.gap = 1;
    if (apart.has(name)) this.gap = 1;
    this.text = "";
    this.links = [];
    this.begun = false;
    this.hasParts = false;
    this.bold = "";
    this.plain = false;
    this.upright = false;
  }

  private push(text: string): void {
    const heading = this.open.findLast((element) => /^h[1-6]$/.test(element.name));
    const source = this.place(this.start);
    const item = heading === undefined && this.pendingItem;
    const depth = (this.counts.get("ul") ?? 0) + (this.counts.get("ol") ?? 0);
    this.page.blocks.push({
      kind: heading !== undefined ? "heading" : item ? "item" : "text",
      level: heading !== undefined ? Number(heading.name[1]) : item ? Math.max(0, depth - 1) : 0,
      text,
      source,
      lineCount: this.place(Math.max(this.start, this.end - 1)).line - source.line + 1,
      mark: item ? "•" : null,
      // What follows a break inside an item stands under the item's words.
      indent: !item && heading === undefined && this.within("li") ? 2 * depth : 0,
      gapBefore: this.gap,
      strong: !this.plain,
      ...(this.plain && this.bold.trim() !== "" ? { strongStart: this.bold.replace(/\s+/g, " ").trim() } : {}),
      emphasis: !this.upright,
      cells: this.cells(source),
      links: this.links.map((link) => ({ ...link, text: link.text.replace(/\s+/g, " ").trim() })),
      region: this.open.at(-1)?.region ?? "body",
    });
    this.pendingItem = false;
    this.gap = 0;
  }

  private cells(source: Source): Block["cells"] {
    const parts = this.hasParts || this.within("tr") || this.within("dl") ? this.text.split("\t") : [this.text];
    const shown = parts.map((part) => part.replace(/\s+/g, " ").trim()).filter((part) => part !== "");
    return shown.map((part) => ({ text: part, column: source.column }));
  }

  private within(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }
}

/** The blocks of a page without what was kept of its parts. */
export function plainBlocks(blocks: readonly PageBlock[]): Block[] {
  return blocks.map(({ region: _, ...block }) => block);
}

/**
 * Reads HTML, whole pages or fragments. `place` tells where an offset stands.
 * @throws UserError for nesting without end.
 */
export function readPage(html: string, place: (offset: number) => Source): Page {
  const gatherer = new Gatherer(place);
  const parser = new Parser({
    onopentag: (name, attributes) => gatherer.opened(name, attributes),
    onclosetag: (name) => gatherer.closed(name),
    ontext: (text) => gatherer.said(text, parser.startIndex),
  });
  parser.end(html);
  gatherer.breakAt("");
  return gatherer.page;
}

/** Character references as the characters they name. */
export function decodeReferences(text: string): string {
  let decoded = "";
  const parser = new Parser({
    ontext: (part) => {
      decoded += part;
    },
  });
  parser.end(text);
  return decoded;
}
