import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { Resume, ResumeEntry } from "../../model/resume.ts";
import type { RenderOptions, TypesetResume, Typesetter } from "../../model/typesetting.ts";
import { isPlain, plainItems } from "../entry-words.ts";
import { layouts, papers } from "../layouts.ts";
import { compile, loadEngine, reported } from "./engine.ts";
import { type EntryData, entryData, headData, type ItemData, itemData, lookData, pageData } from "./page-data.ts";

/** Points in a millimetre. */
const millimetre = 72 / 25.4;

/** Loads the typesetter. Throws a UserError where it is not installed. */
export function loadTypesetter(): Typesetter {
  const compiler = loadEngine();
  return {
    measure: (resume, options) => measure(compiler, resume, options),
    typeset: (resume, options) => typeset(compiler, resume, options),
  };
}

/** Height of what is printed on a page, in points. */
function pageHeight({ layout, paper }: RenderOptions): number {
  const { margin } = layouts[layout];
  return (papers[paper].height - margin.top - margin.bottom) * millimetre;
}

function typeset(compiler: NodeCompiler, resume: Resume, options: RenderOptions): TypesetResume {
  const document = compile(compiler, "page", pageData(resume, options));
  const { page, y } = reported(compiler, document, "end") as { page: number; y: number };
  const top = layouts[options.layout].margin.top * millimetre;
  return {
    bytes: () => pdf(compiler, document, options),
    pages: document.numOfPages,
    length: page - 1 + (y - top) / pageHeight(options),
  };
}

/**
 * As PDF/UA-1, which the typesetter checks. It refuses text without a glyph, for one: what it refuses is told in a warning, and the
 * page is made without the claim.
 */
function pdf(compiler: NodeCompiler, document: NodeTypstDocument, { warn }: RenderOptions): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: "ua-1" });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const lacking = lackingGlyphs(message);
    const [, first = message] = /message: "(?:PDF\/UA-1 error: )?(.*?)", trace/s.exec(message) ?? [];
    const shown = `${lacking.slice(0, mostNamed).join(" ")}${lacking.length > mostNamed ? " …" : ""}`;
    warn?.(
      lacking.length > 0
        ? `No font here has ${shown}, so the PDF has empty boxes in their place and is not PDF/UA. Install a font that has them.`
        : `The PDF is not PDF/UA: ${first}.`,
    );
    return compiler.pdf(document, {});
  }
}

/** Characters without a glyph that a warning names. */
const mostNamed = 8;

/** The distinct characters that the typesetter's error says no font has; those that nobody sees by their number. */
function lackingGlyphs(message: string): string[] {
  const texts = message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs);
  return [...new Set(Array.from(texts, ([, text = ""]) => named(text)))];
}

function named(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) => `U+${hex.toUpperCase().padStart(4, "0")}`);
}

/** Heights in points, spaces above included: of all entries and items that were asked for. */
interface Heights {
  /** With the summary, and without. */
  head: number;
  headAlone: number;
  /** With what is between it and the first thing under it, whose own space above is not there. */
  section: number;
  entries: number[];
  items: number[];
}

function measure(compiler: NodeCompiler, resume: Resume, options: RenderOptions): ReturnType<Typesetter["measure"]> {
  const entries: { id: string; entry: EntryData; depth: number }[] = [];
  const bare: typeof entries = [];
  const items: { id: string; item: ItemData }[] = [];
  const visit = (entry: ResumeEntry, depth: number): void => {
    const heading = { ...entryData(entry), bullets: [], entries: [] };
    entries.push({ id: entry.id, entry: heading, depth });
    bare.push({ id: entry.id, entry: { ...heading, place: null, summary: null, alone: true }, depth });
    for (const { id, text } of entry.bullets) items.push({ id, item: itemData(text, false) });
    for (const child of entry.entries) visit(child, depth + 1);
  };
  for (const { kind, entries: all } of resume.sections) {
    for (const entry of all) {
      if (!isPlain(entry)) visit(entry, 0);
      else if (entry.listItem)
        for (const text of plainItems(entry)) items.push({ id: entry.id, item: itemData(text, false) });
      else for (const { id, text } of entry.bullets) items.push({ id, item: itemData(text, kind === "skill") });
    }
  }
  const document = compile(compiler, "measure", {
    ...lookData(options),
    title: "",
    author: "",
    head: headData(resume.basics),
    entries: [...entries, ...bare].map(({ entry, depth }) => ({ entry, depth })),
    items: items.map(({ item }) => item),
  });
  const heights = reported(compiler, document, "heights") as Heights;
  const { size, lineHeight, gaps } = layouts[options.layout];
  // Where a section may begin with either, the room is counted that the smaller space above leaves.
  const lists = new Set(resume.sections.flatMap(({ kind, entries }) => (entries.some(isPlain) ? kind : [])));
  const line = size * lineHeight;
  const byId = new Map<string, number>();
  for (const [at, { id }] of items.entries()) byId.set(id, (heights.items[at] ?? 0) / line);
  for (const [at, { id }] of entries.entries()) byId.set(id, (heights.entries[at] ?? 0) / line);
  const bareById = new Map(bare.map(({ id }, at) => [id, (heights.entries[entries.length + at] ?? 0) / line]));
  const heightOf = (id: string, from: ReadonlyMap<string, number> = byId): number => {
    const height = from.get(id);
    if (height === undefined) throw new RangeError(`nothing on the résumé has the id ${id}`);
    return height;
  };
  return {
    measure: {
      contacts: heights.headAlone / line,
      summary: (heights.head - heights.headAlone) / line,
      section: (kind) => (heights.section - (lists.has(kind) ? gaps.bullet : gaps.entry)) / line,
      header: ({ id }) => heightOf(id),
      bareHeading: ({ id }) => heightOf(id, bareById),
      text: (id) => heightOf(id),
    },
    pageLines: pageHeight(options) / line,
  };
}
