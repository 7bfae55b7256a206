import { childOf, childrenOf, type XmlElement } from "../xml.ts";

/** A list that a paragraph belongs to, and its level in it, from 0. */
export interface ListPlace {
  list: string;
  level: number;
}

/** What a style, or a paragraph or run itself, says of its look; undefined where it leaves that to what it is based on. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
  /** 1 to 9 for headings by their level in the outline, 0 for body text. */
  outline?: number;
  list?: ListPlace;
  /** Space before and after, in twentieths of a point. */
  before?: number;
  after?: number;
  /** No space between neighbours of one style. */
  joined?: boolean;
  /** White space before the text, in twentieths of a point, and that of its first line beyond it. */
  left?: number;
  hanging?: number;
}

/** Names of heading styles, where the style itself does not tell its level: localized programs translate them. */
const headingName =
  /^(?:heading|überschrift|titre|título|titulo|titolo|kop|koptekst|rubrik|overskrift|otsikko|nagłówek|nadpis|заголовок|titlu|başlık|見出し|标题|標題)\s?(\d)$/i;
const titleName = /^(?:title|titel|titre|título|titulo|titolo|titlu|表題|标题|標題)$/i;
const longestChain = 20;
/** Lists have nine levels. */
const deepestLevel = 8;

/** The styles of a document. */
export class Styles {
  readonly #own = new Map<string, { look: Look; basedOn: string | null }>();
  readonly #looks = new Map<string, Look>();
  readonly #base: Look;

  constructor(root: XmlElement | null) {
    const defaults = childOf(root ?? undefined, "w:docDefaults");
    this.#base = lookOf(childOf(defaults, "w:pPrDefault", "w:pPr"), childOf(defaults, "w:rPrDefault", "w:rPr"));
    for (const style of childrenOf(root ?? undefined, "w:style")) {
      const id = style.attributes["w:styleId"];
      if (id === undefined) continue;
      const look = lookOf(childOf(style, "w:pPr"), childOf(style, "w:rPr"));
      const name = attributeOf(childOf(style, "w:name"))?.trim() ?? "";
      const level = headingName.exec(name)?.[1];
      if (level !== undefined) look.outline ??= Number(level);
      else if (titleName.test(name)) look.outline ??= 1;
      const isDefault = style.attributes["w:default"] === "1" && style.attributes["w:type"] === "paragraph";
      if (isDefault) Object.assign(this.#base, look);
      this.#own.set(id, { look, basedOn: attributeOf(childOf(style, "w:basedOn")) });
    }
  }

  /** The look of a paragraph without a style. */
  get base(): Look {
    return this.#base;
  }

  /** The look of a style with all that it is based on; none for a style that is not known. */
  lookOf(id: string | null): Look {
    const known = this.#looks.get(id ?? "");
    if (known !== undefined) return known;
    const chain: Look[] = [];
    for (let at = id; at !== null && chain.length < longestChain; ) {
      const style = this.#own.get(at);
      if (style !== undefined) chain.unshift(style.look);
      at = style?.basedOn ?? null;
    }
    const look: Look = Object.assign({}, ...chain);
    this.#looks.set(id ?? "", look);
    return look;
  }
}

/** What properties of a paragraph and of a run say. */
export function lookOf(paragraph: XmlElement | undefined, run: XmlElement | undefined): Look {
  const look: Look = {};
  const bold = childOf(run, "w:b");
  const italic = childOf(run, "w:i");
  const hidden = childOf(run, "w:vanish");
  if (bold !== undefined) look.bold = isOn(bold);
  if (italic !== undefined) look.italic = isOn(italic);
  if (hidden !== undefined) look.hidden = isOn(hidden);
  if (paragraph === undefined) return look;
  const outline = numberOf(childOf(paragraph, "w:outlineLvl"), "w:val");
  if (outline !== null) look.outline = outline < 9 ? outline + 1 : 0;
  const numbering = childOf(paragraph, "w:numPr");
  const list = attributeOf(childOf(numbering, "w:numId"));
  const level = numberOf(childOf(numbering, "w:ilvl"), "w:val") ?? 0;
  if (list !== null) look.list = { list, level: Math.min(deepestLevel, Math.max(0, Math.trunc(level))) };
  const spacing = childOf(paragraph, "w:spacing");
  const before = numberOf(spacing, "w:before");
  const after = numberOf(spacing, "w:after");
  if (before !== null) look.before = before;
  if (after !== null) look.after = after;
  const joined = childOf(paragraph, "w:contextualSpacing");
  if (joined !== undefined) look.joined = isOn(joined);
  const indent = childOf(paragraph, "w:ind");
  const left = numberOf(indent, "w:left") ?? numberOf(indent, "w:start");
  const hanging = numberOf(indent, "w:hanging") ?? -(numberOf(indent, "w:firstLine") ?? 0);
  if (left !== null) look.left = left;
  if (hanging !== 0) look.hanging = hanging;
  return look;
}

/** An element's value attribute; null where it has none. */
export function attributeOf(element: XmlElement | undefined): string | null {
  return element?.attributes["w:val"] ?? null;
}

function isOn(element: XmlElement): boolean {
  return !["0", "false", "off", "none"].includes(attributeOf(element) ?? "1");
}

function numberOf(element: XmlElement | undefined, name: string): number | null {
  const text = element?.attributes[name];
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}
