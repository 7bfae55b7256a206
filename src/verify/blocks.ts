import type { Block, SourceDocument } from "../model/document.ts";
import { sectionHeadings } from "../model/resume.ts";
import { foldSpace } from "../render/escape.ts";
import { type PlacedLine, type VerifiedLine, verified } from "./lines.ts";
import type { Position, Tracer } from "./tracer.ts";

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
  let walks: Walk[] = [{ position: tracer.position, lines: [], before: null }];
  for (let at = 0; at < blocks.length; ) {
    const step = stepFrom(walks, blocks, at, layout, tracer);
    walks = step.walks;
    at += step.used;
  }
  const lines: VerifiedLine[][] = [];
  for (let walk: Walk | null = walks[0] ?? null; walk !== null; walk = walk.before) lines.push(walk.lines);
  return lines.reverse().flat();
}

/** One of the ways in which the blocks so far can be read; which of several is right, those that follow tell. */
interface Walk {
  position: Position;
  /** Of its last step. */
  lines: VerifiedLine[];
  before: Walk | null;
}

const mostWalks = 8;

function stepFrom(
  walks: readonly Walk[],
  blocks: readonly Block[],
  at: number,
  layout: Layout,
  tracer: Tracer,
): { used: number; walks: Walk[] } {
  const read = (walk: Walk, reading: readonly PlacedLine[]): Walk => {
    tracer.position = walk.position;
    const lines = reading.map((line) => verified(line, tracer.trace(line)));
    return { position: tracer.position, lines, before: walk };
  };
  const isHead = at < layout.firstSection;
  let block = blocks[at] as Block;
  for (let used = 1; ; used++) {
    const readings = readingsOf(block, isHead, layout);
    const ways = walks.flatMap((walk) => readings.map((reading) => read(walk, reading)));
    const right = ways.filter(({ lines }) => lines.every(({ ok }) => ok));
    if (right.length > 0) return { used, walks: distinct(right).slice(0, mostWalks) };
    const next = blocks[at + used];
    if (layout.isSure || next === undefined || next.kind !== "text" || used >= mostBlocks) break;
    block = joined(block, next);
  }
  const [likeliest = []] = readingsOf(blocks[at] as Block, isHead, layout);
  return { used: 1, walks: walks.slice(0, 1).map((walk) => read(walk, likeliest)) };
}

/** Those that have come to different places. */
function distinct(walks: readonly Walk[]): Walk[] {
  const byPlace = new Map<string, Walk>();
  for (const walk of walks) {
    const { section, scopes } = walk.position;
    const key = JSON.stringify([section, scopes.map((scope) => scope?.map(({ id }) => id) ?? null)]);
    if (!byPlace.has(key)) byPlace.set(key, walk);
  }
  return [...byPlace.values()];
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
  const texts = isSure ? [block.text] : spellingsOf(block.text);
  const whole = texts.flatMap((text) => looks.map((look) => [lineOf(block, look, foldSpace(text))]));
  if (block.cells.length < 2) return whole;
  // What stands beside a heading, as its dates do, may stand on either side of it.
  const heads = isSure ? block.cells.slice(0, 1) : block.cells;
  const apart = heads.flatMap((head) => {
    const others = block.cells.filter((cell) => cell !== head);
    const beside = others.map(({ text }) => lineOf(block, { kind: "text", level: 0 }, foldSpace(text)));
    const spellings = isSure ? [head.text] : spellingsOf(head.text);
    return spellings.flatMap((text) => looks.map((look) => [lineOf(block, look, foldSpace(text)), ...beside]));
  });
  // The first is what is shown of one that fails.
  return isSure ? [...apart, ...whole] : [...whole, ...apart];
}

/** Places in one text that lines may have been broken at. */
const mostBreaks = 4;

/** A text as it is read, and as it is where lines were broken after any of its strokes and hyphens. */
function spellingsOf(text: string): string[] {
  const parts = text.split(/(?<=\S[/-]) (?=\S)/);
  if (parts.length - 1 > mostBreaks) return [text, parts.join("")];
  const [first = "", ...others] = parts;
  return others.reduce((texts, part) => texts.flatMap((start) => [`${start} ${part}`, start + part]), [first]);
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

/** A block with the one after it as the rest of its text, or of what stands last in its line. */
function joined(block: Block, next: Block): Block {
  const last = block.cells.at(-1);
  const isInColumns = last !== undefined && block.cells.length > 1 && next.cells.length < 2;
  return {
    ...block,
    text: `${block.text} ${next.text}`,
    cells: isInColumns ? [...block.cells.slice(0, -1), { ...last, text: `${last.text} ${next.text}` }] : [],
    links: [...block.links, ...next.links],
  };
}
