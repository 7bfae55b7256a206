import { deflateSync } from "node:zlib";

/** A run of text on a page. Points, from the page's left and top; `y` is the baseline. */
export interface PrintedText {
  text: string;
  x: number;
  y: number;
  /** Default: 10. */
  size?: number;
  /** Key of the font. Default: `plain`. */
  font?: string;
  /** Roles of the elements that it stands in, outermost first; runs of one key share their elements. */
  tags?: { role: string; key: string }[];
}

export interface PrintedPage {
  texts: PrintedText[];
  /** Filled squares: drawn bullets. */
  squares?: { x: number; y: number; size: number }[];
  links?: { x: number; y: number; width: number; height: number; url: string }[];
  /** Raw operators before the text. */
  operators?: string;
}

interface FontDefinition {
  name: string;
  /** Codes of the font as the file has them, without a map to characters: pdf.js takes them as they are. */
  isUnmapped?: boolean;
  /** A font of our own whose codes from 1 on are these characters. */
  characters?: string;
}

const standardFonts: Record<string, FontDefinition> = {
  plain: { name: "Helvetica" },
  bold: { name: "Helvetica-Bold" },
  italic: { name: "Helvetica-Oblique" },
  symbol: { name: "Symbol" },
  dingbats: { name: "ZapfDingbats" },
};

export interface PdfOptions {
  fonts?: Record<string, FontDefinition>;
  /** Entries of the trailer, such as an encryption dictionary. */
  trailer?: string;
  /** Entries of the catalogue, such as a script to be run on opening. */
  catalogue?: string;
  packed?: boolean;
}

const pageHeight = 842;
/** What WinAnsi has where Unicode has others. */
const winAnsi: Record<string, number> = { "•": 0x95, "–": 0x96, "—": 0x97, "’": 0x92, "“": 0x93, "”": 0x94, "€": 0x80 };

const hex = (code: number, digits = 2): string => code.toString(16).padStart(digits, "0");

function coded(text: string, { characters }: FontDefinition): string {
  const codeOf = (character: string) =>
    characters === undefined
      ? (winAnsi[character] ?? character.codePointAt(0) ?? 0)
      : [...characters].indexOf(character) + 1;
  return [...text].map((character) => hex(codeOf(character))).join("");
}

/** A PDF made by hand, so that its fonts, encodings and structure are what a test needs. */
export function buildPdf(pages: readonly PrintedPage[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const reserve = (): number => add("");
  const fonts = { ...standardFonts, ...options.fonts };
  const fontNumbers = Object.entries(fonts).map(([key, font]) => `/${key} ${add(fontBody(font, add))} 0 R`);
  const root = reserve();
  const tree = new StructureTree(reserve(), reserve, objects);
  const pageNumbers = pages.map((page, index) => {
    const number = reserve();
    const content = contentOf(page, { tree, index, pageNumber: number, fonts });
    const stream = add(streamBody(content, options.packed ?? false));
    const links = (page.links ?? []).map(({ x, y, width, height, url }) =>
      add(
        `<< /Type /Annot /Subtype /Link /Rect [${x} ${pageHeight - y} ${x + width} ${pageHeight - y + height}] /Border [0 0 0] /A << /S /URI /URI (${url}) >> >>`,
      ),
    );
    objects[number - 1] =
      `<< /Type /Page /Parent ${root} 0 R /MediaBox [0 0 595 ${pageHeight}] /Resources << /Font << ${fontNumbers.join(" ")} >> >> /Contents ${stream} 0 R /StructParents ${index} /Annots [${links.map((link) => `${link} 0 R`).join(" ")}] >>`;
    return number;
  });
  objects[root - 1] =
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(" ")}] >>`;
  const tagged = tree.finish() ? `/StructTreeRoot ${tree.root} 0 R /MarkInfo << /Marked true >>` : "";
  const catalogue = add(`<< /Type /Catalog /Pages ${root} 0 R ${tagged} ${options.catalogue ?? ""} >>`);
  return written(objects, `/Root ${catalogue} 0 R ${options.trailer ?? ""}`);
}

function fontBody({ name, isUnmapped = false, characters }: FontDefinition, add: (body: string) => number): string {
  if (!isUnmapped && characters === undefined) {
    const encoding = /Symbol|Dingbats/.test(name) ? "" : "/Encoding /WinAnsiEncoding";
    return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} ${encoding} >>`;
  }
  const glyph = add(streamBody("500 0 0 0 500 700 d1 0 0 400 700 re f", false));
  const codes = Array.from({ length: 256 }, (_, code) => code);
  const map = characters === undefined ? "" : `/ToUnicode ${add(streamBody(unicodeMap([...characters]), false))} 0 R`;
  return `<< /Type /Font /Subtype /Type3 ${map} /Name /${name} /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 /LastChar 255 /Widths [${codes.map(() => 500).join(" ")}] /Resources << >> /CharProcs << ${codes.map((code) => `/a${code} ${glyph} 0 R`).join(" ")} >> /Encoding << /Type /Encoding /Differences [0 ${codes.map((code) => `/a${code}`).join(" ")}] >> >>`;
}

function unicodeMap(characters: readonly string[]): string {
  const lines = characters.map((character, index) => `<${hex(index + 1)}> <${hex(character.charCodeAt(0), 4)}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange ${lines.length} beginbfchar ${lines.join(" ")} endbfchar endcmap end end`;
}

function contentOf(
  page: PrintedPage,
  around: { tree: StructureTree; index: number; pageNumber: number; fonts: Record<string, FontDefinition> },
): string {
  const { tree, index, pageNumber, fonts } = around;
  const parts = [page.operators ?? ""];
  for (const { x, y, size } of page.squares ?? []) parts.push(`${x} ${pageHeight - y} ${size} ${size} re f`);
  for (const { text, x, y, size = 10, font = "plain", tags } of page.texts) {
    const show = `BT /${font} ${size} Tf 1 0 0 1 ${x} ${pageHeight - y} Tm <${coded(text, fonts[font] ?? { name: "" })}> Tj ET`;
    if (tags === undefined) parts.push(show);
    else parts.push(`/Span << /MCID ${tree.mark(tags, index, pageNumber)} >> BDC ${show} EMC`);
  }
  return parts.join("\n");
}

function streamBody(content: string, packed: boolean): string {
  const data = packed ? deflateSync(Buffer.from(content, "latin1")).toString("latin1") : content;
  return `<< /Length ${data.length} ${packed ? "/Filter /FlateDecode" : ""} >>\nstream\n${data}\nendstream`;
}

/** The elements of a tagged PDF and what is marked on each page. */
class StructureTree {
  readonly root: number;
  readonly #reserve: () => number;
  readonly #objects: string[];
  readonly #elements = new Map<string, { number: number; role: string; parent: number; children: string[] }>();
  readonly #marks: number[][] = [];

  constructor(root: number, reserve: () => number, objects: string[]) {
    this.root = root;
    this.#reserve = reserve;
    this.#objects = objects;
  }

  mark(tags: readonly { role: string; key: string }[], page: number, pageNumber: number): number {
    let parent = this.root;
    let element: { number: number; children: string[] } | undefined;
    for (const { role, key } of tags) {
      const known = this.#elements.get(key);
      const next = known ?? { number: this.#reserve(), role, parent, children: [] };
      if (known === undefined) {
        this.#elements.set(key, next);
        element?.children.push(`${next.number} 0 R`);
      }
      parent = next.number;
      element = next;
    }
    this.#marks[page] ??= [];
    const marks = this.#marks[page];
    const id = marks.length;
    marks.push(parent);
    element?.children.push(`<< /Type /MCR /Pg ${pageNumber} 0 R /MCID ${id} >>`);
    return id;
  }

  finish(): boolean {
    const tops: number[] = [];
    for (const { number, role, parent, children } of this.#elements.values()) {
      if (parent === this.root) tops.push(number);
      this.#objects[number - 1] = `<< /Type /StructElem /S /${role} /P ${parent} 0 R /K [${children.join(" ")}] >>`;
    }
    const nums = this.#marks.flatMap((marks, page) =>
      marks === undefined ? [] : [`${page} [${marks.map((number) => `${number} 0 R`).join(" ")}]`],
    );
    this.#objects[this.root - 1] =
      `<< /Type /StructTreeRoot /K [${tops.map((number) => `${number} 0 R`).join(" ")}] /ParentTree << /Nums [${nums.join(" ")}] >> >>`;
    return tops.length > 0;
  }
}

function written(objects: readonly string[], trailer: string): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets: number[] = [];
  for (const [index, body] of objects.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) text += `${String(offset).padStart(10, "0")} 00000 n \n`;
  text += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text, "latin1"));
}
