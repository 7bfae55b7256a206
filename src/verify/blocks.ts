import type { Block, SourceDocument } from "../model/document.ts";
import { sectionHeadings } from "../model/resume.ts";
import { foldSpace } from "../render/escape.ts";
import { type PlacedLine, type VerifiedLine, verified } from "./lines.ts";
import type { Tracer } from "./tracer.ts";

/** What a document's layout says of all its blocks. */
interface Layout {
  /** In the format a paragraph is one block and a heading a heading; elsewhere a text may go on in the next block. */
  isSure: boolean;
  /** Level of the headings of sections; 0 where there are none. */
  sectionLevel: number;
  /** Index of the first section's heading. */
  firstSection: number;
}

const headings = new Map(Object.values(sectionHeadings).map((heading) => [heading.toLowerCase(), heading]));
/** Blocks that one text may be spread over. */
const mostBlocks = 12;

/**
 * Traces the blocks of a document that is laid out and not marked up by lines: each is read as what it looks like and, where the
 * CV has no such thing, as what it may be instead. A heading's dates may stand in a column of its line.
 */
export function traceBlocks({ blocks, format }: SourceDocument, tracer: Tracer): VerifiedLine[] {
  const sections = blocks.filter((block) => block.kind === "heading" && isSection(block));
  const layout: Layout = {
    isSure: format === "docx" || format === "html",
    sectionLevel: sections.length === 0 ? 0 : Math.min(...sections.map((block) => block.level)),
    firstSection: blocks.some(isSection) ? blocks.findIndex(isSection) : blocks.length,
  };
  const lines: VerifiedLine[] = [];
  for (let at = 0; at < blocks.length; ) {
    const { used, result } = traceAt(blocks, at, layout, tracer);
    lines.push(...result);
    at += used;
  }
  return lines;
}

function traceAt(
  blocks: readonly Block[],
  at: number,
  layout: Layout,
  tracer: Tracer,
): { used: number; result: VerifiedLine[] } {
  const start = tracer.position;
  const traced = (reading: readonly PlacedLine[]): VerifiedLine[] => {
    tracer.position = start;
    return reading.map((line) => verified(line, tracer.trace(line)));
  };
  const isHead = at < layout.firstSection;
  let block = blocks[at] as Block;
  for (let used = 1; ; used++) {
    for (const reading of readingsOf(block, isHead, layout)) {
      const result = traced(reading);
      if (result.every(({ ok }) => ok)) return { used, result };
    }
    const next = blocks[at + used];
    if (layout.isSure || next === undefined || next.kind !== "text" || used >= mostBlocks) break;
    block = joined(block, next);
  }
  const [likeliest = []] = readingsOf(blocks[at] as Block, isHead, layout);
  return { used: 1, result: traced(likeliest) };
}

const guesses = [
  ...[1, 2, 3, 4].map((level) => ({ kind: "heading" as const, level })),
  { kind: "text" as const, level: 0 },
  { kind: "item" as const, level: 0 },
];

/** What a block may be, the likeliest first: as a whole, and with its columns apart. */
function readingsOf(block: Block, isHead: boolean, { isSure, sectionLevel }: Layout): PlacedLine[][] {
  const { kind } = block;
  const given = { kind, level: kind === "heading" ? headingLevel(block, isHead, sectionLevel) : 0 };
  const looks = isSure ? [given] : kind === "text" ? guesses : [given, ...guesses];
  const whole = looks.map((look) => [lineOf(block, look, foldSpace(block.text))]);
  if (block.cells.length < 2) return whole;
  const [first, ...others] = block.cells;
  const apart = looks.map((look) => [
    lineOf(block, look, foldSpace(first?.text ?? "")),
    ...others.map(({ text }) => lineOf(block, { kind: "text", level: 0 }, foldSpace(text))),
  ]);
  // The first is what is shown of one that fails.
  return isSure ? [...apart, ...whole] : [...whole, ...apart];
}

function lineOf(block: Block, look: Pick<PlacedLine, "kind" | "level">, text: string): PlacedLine {
  const { line, page } = block.source;
  const links = block.links
    .map((link) => ({ text: foldSpace(link.text), target: link.url }))
    .filter((link) => text.includes(link.text));
  const heading = look.kind === "heading" && look.level === 2 ? headings.get(text.toLowerCase()) : undefined;
  return { ...look, text: heading ?? text, links, line, page };
}

function isSection(block: Block): boolean {
  return headings.has(foldSpace(block.text).toLowerCase());
}

/** Our level: 1 for the name, 2 for sections, 3 and more for entries. In Word the name may stand on the level of the sections. */
function headingLevel(block: Block, isHead: boolean, sectionLevel: number): number {
  if (isSection(block)) return 2;
  if (isHead) return 1;
  return Math.max(2, Math.min(6, block.level - sectionLevel + 2));
}

/** A block with the one after it as the rest of its text. */
function joined(block: Block, next: Block): Block {
  return { ...block, text: `${block.text} ${next.text}`, cells: [], links: [...block.links, ...next.links] };
}
