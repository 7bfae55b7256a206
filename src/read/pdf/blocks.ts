import type { Block, Cell, Link } from "../../model/document.ts";
import { joinedLines, type Vocabulary } from "./hyphens.ts";
import { type PrintedLine, textOfWords } from "./lines.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { Row } from "./rows.ts";
import type { Word } from "./words.ts";

/** White space between the cells of a line, in characters. */
const cellSpace = 2;

/** A stretch's paragraphs with what all of the document is measured by. */
export interface Measures {
  bodySize: number;
  leading: number;
  vocabulary: Vocabulary;
  levels: ReadonlyMap<Paragraph, number>;
  /** Left edge of each stretch's text, in points. */
  leftOf(paragraph: Paragraph): number;
}

/** The paragraphs as blocks; lines are counted in this order, from 1. */
export function blocksOf(paragraphs: readonly Paragraph[], measures: Measures): Block[] {
  const blocks: Block[] = [];
  let line = 1;
  for (const paragraph of paragraphs) {
    blocks.push(blockOf(paragraph, line, measures, blocks.length > 0));
    line += paragraph.lines.length;
  }
  return blocks;
}

/** Rows of page numbers, headers and footers as blocks, from a line on. */
export function furnitureBlocks(rows: readonly Row[], firstLine: number): Block[] {
  return rows.map((row, index) => {
    const words = row.segments.flatMap((segment) => segment.words);
    const text = textOfWords(words);
    const source = { line: firstLine + index, column: 1, page: words[0]?.page ?? 1 };
    return { ...plainBlock(text, source), gapBefore: 1, furniture: true };
  });
}

function plainBlock(text: string, source: Block["source"]): Block {
  return {
    kind: "text",
    level: 0,
    text,
    source,
    lineCount: 1,
    mark: null,
    indent: 0,
    gapBefore: 0,
    strong: false,
    emphasis: false,
    cells: [{ text, column: source.column }],
    links: [],
  };
}

function blockOf(paragraph: Paragraph, line: number, measures: Measures, hasBefore: boolean): Block {
  const [first, ...others] = paragraph.lines as [PrintedLine, ...PrintedLine[]];
  const texts = first.cells.map(textOfWords);
  let main = texts[0] ?? "";
  for (const next of others) main = joinedLines(main, textOfWords(next.cells[0] ?? []), measures.vocabulary);
  let column = first.mark === null ? 1 : first.mark.length + 2;
  const cells: Cell[] = [];
  for (const [index, text] of texts.entries()) {
    cells.push({ text: index === 0 ? main : text, column });
    column += text.length + cellSpace;
  }
  const words = paragraph.lines.flatMap((each) => each.cells.flat());
  const level = measures.levels.get(paragraph);
  const indent = Math.max(0, Math.round((first.start - measures.leftOf(paragraph)) / (measures.bodySize * 0.5)));
  return {
    ...plainBlock(cells.map(({ text }) => text).join(" "), {
      line,
      column: cells[0]?.column ?? 1,
      page: first.page,
    }),
    kind: level !== undefined ? "heading" : first.mark !== null ? "item" : "text",
    level: level ?? 0,
    lineCount: paragraph.lines.length,
    mark: first.mark,
    indent,
    gapBefore: hasBefore ? gapBefore(paragraph, measures) : 0,
    strong: (first.cells[0] ?? []).every(({ bold }) => bold),
    ...boldStart(first.cells[0] ?? []),
    emphasis: words.every(({ italic }) => italic),
    cells,
    links: linksOf(words),
  };
}

/** The words in bold that a cell begins with, where the rest is not bold. */
function boldStart(words: readonly Word[]): { strongStart?: string } {
  const end = words.findIndex(({ bold }) => !bold);
  return end > 0 ? { strongStart: textOfWords(words.slice(0, end)) } : {};
}

/** Blank lines that the space above would hold; at the top of a page or column, one before all but items. */
function gapBefore({ lines, spacing }: Paragraph, { leading, bodySize }: Measures): number {
  const [first] = lines as [PrintedLine];
  if (spacing === null) return first.mark === null ? 1 : 0;
  const lineHeight = leading * Math.min(first.size, bodySize);
  return spacing > lineHeight * 1.35 ? Math.max(1, Math.min(3, Math.round(spacing / lineHeight) - 1)) : 0;
}

/** Neighbouring words that lead to one address are one link. */
function linksOf(words: readonly Word[]): Link[] {
  const links: { url: string; words: Word[] }[] = [];
  let before: string | null = null;
  for (const word of words) {
    if (word.url !== null && word.url === before) links.at(-1)?.words.push(word);
    else if (word.url !== null) links.push({ url: word.url, words: [word] });
    before = word.url;
  }
  return links.map(({ url, words: linked }) => ({
    text: textOfWords(linked).replace(/^[,;|·•–]\s*|\s*[,;|·•–]$/g, ""),
    url,
  }));
}
