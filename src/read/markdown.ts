import { defaults, Lexer, type Token, Tokenizer, type Tokens } from "marked";
import type { Block, Cell, SourceDocument } from "../model/document.ts";
import { block, frontMatterEnd, indentOf, plainBlock, plainBlocks, withGaps, withoutTags } from "./markdown-blocks.ts";
import { decodeEntities } from "./markdown-entities.ts";
import { type VisualLine, visualLines } from "./markdown-lines.ts";
import type { ReaderInput } from "./reader.ts";

/** Longer runs of inline text are taken as they stand: marked needs time that grows with the square of their marks. */
const longestInline = 20_000;
/** Quotes and lists inside each other beyond this are no document; marked would lex each level anew. */
const deepestNesting = 24;
/** Columns that a list is set in by at the least, inside another. */
const leastIndent = 2;

/**
 * marked asks at every letter whether emphasis begins there, with patterns that take longer to compile than a CV to read;
 * it can begin only at its marks.
 */
class MarkedTokenizer extends Tokenizer {
  override emStrong(src: string, maskedSrc: string, prevChar?: string): Tokens.Em | Tokens.Strong | undefined {
    return src.startsWith("*") || src.startsWith("_") ? super.emStrong(src, maskedSrc, prevChar) : undefined;
  }
}

/** What inline Markdown can begin with, addresses included; `!` and `&` mean nothing alone. */
const inlineMark = /[\\<[`*~_@]|https?:|ftp:|www\.| {2,}\n/i;
const wholeEmphasis = /^(\*{1,2})(?![\s*])([^*]*[^\s*])\1$/;

/** The tokens of text without marks, or wholly within one pair of stars, which is most of a CV; null for any other. */
function plainTokens(src: string): Token[] | null {
  const text = (words: string): Token => ({ type: "text", raw: words, text: words, escaped: false });
  if (!inlineMark.test(src)) return [text(src)];
  const [, stars, inner] = wholeEmphasis.exec(src) ?? [];
  if (stars === undefined || inner === undefined || inlineMark.test(inner)) return null;
  return [{ type: stars.length === 1 ? "em" : "strong", raw: src, text: inner, tokens: [text(inner)] }];
}

interface Place {
  line: number;
  listDepth: number;
  /** The item that waits for its first line. */
  item: { mark: string } | null;
}

/** Reads Markdown (CommonMark with GitHub's tables) into blocks that know the line and column of their first visible character. */
export function readMarkdown(input: ReaderInput): SourceDocument {
  const text = input.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  return {
    name: input.name,
    format: "markdown",
    blocks: withGaps(markdownBlocks(text), text.split("\n")),
    structured: null,
    meta: { title: null, company: null, location: null },
  };
}

function markdownBlocks(text: string): Block[] {
  const lines = text.split("\n");
  const frontMatter = frontMatterEnd(lines);
  const metadata = lines.slice(0, frontMatter).flatMap((line, index) => plainBlock(lines, index + 1, line));
  const body = lines.map((line, index) => (index < frontMatter ? "" : line)).join("\n");
  if (lines.some((line) => containerMarks(line) > deepestNesting)) return plainBlocks(lines);
  try {
    const lexer = new Lexer({ ...defaults, tokenizer: new MarkedTokenizer() });
    lexer.blockTokens(body, lexer.tokens);
    for (const queued of lexer.inlineQueue) {
      const plain = plainTokens(queued.src);
      if (plain !== null) queued.tokens.push(...plain);
      else if (queued.src.length <= longestInline) lexer.inlineTokens(queued.src, queued.tokens);
      else queued.tokens.push({ type: "text", raw: queued.src, text: queued.src });
    }
    const reader = new BlockReader(lines);
    reader.walk(lexer.tokens, { line: 1, listDepth: -1, item: null });
    const blocks = [...metadata, ...reader.blocks];
    // An open comment would hide the whole file.
    return blocks.length > 0 ? blocks : plainBlocks(lines);
  } catch {
    // marked overflows the stack on nesting that no line shows by itself; the words are still there, line by line.
    return plainBlocks(lines);
  }
}

/** How many quotes and lists a line opens inside each other: by its marks, or by how far an item is set in. */
const containerMarks = (line: string): number =>
  line.length < deepestNesting
    ? 0
    : Math.max(
        /^(?:[\s>]|[-*+](?=\s))+/.exec(line)?.[0].match(/[>*+-]/g)?.length ?? 0,
        (/^[ \t]+(?=(?:[-*+]|\d{1,9}[.)])[ \t])/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0) / leastIndent,
      );

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  walk(tokens: readonly Token[], place: Place): void {
    for (const token of tokens) {
      const skipped = /^\n*/.exec(token.raw)?.[0].length ?? 0;
      place.line += skipped;
      this.take(token as Tokens.Generic, place);
      place.line += token.raw.split("\n").length - 1 - skipped;
    }
  }

  private lineAt(line: number): string {
    return this.lines[line - 1] ?? "";
  }

  private take(token: Tokens.Generic, place: Place): void {
    const inner = { line: place.line, listDepth: place.listDepth, item: place.item };
    switch (token.type) {
      case "heading": {
        const underlined = token.raw.trimEnd().includes("\n") ? 1 : 0;
        this.leaf("heading", token.depth, String(token.text), token.tokens ?? [], place, underlined);
        break;
      }
      case "paragraph":
      case "text":
        this.leaf("text", 0, String(token.text), token.tokens ?? [token as Token], place);
        break;
      case "list":
        this.list(token as Tokens.List, place);
        break;
      case "blockquote":
        this.walk(token.tokens ?? [], inner);
        break;
      case "table":
        this.table(token as unknown as Tokens.Table, place.line);
        break;
      case "code": {
        const fence = /^ {0,3}(```|~~~)/.test(token.raw) ? 1 : 0;
        this.plain(String(token.text), place.line + fence);
        break;
      }
      case "html":
        this.plain(decodeEntities(withoutTags(token.raw)), place.line);
        break;
      case "hr":
        this.plain(token.raw.trim(), place.line);
        break;
    }
  }

  private list(list: Tokens.List, place: Place): void {
    let line = place.line;
    for (const item of list.items) {
      const mark = /^\s*([-*+]|\d+[.)])/.exec(item.raw)?.[1] ?? "-";
      this.walk(item.tokens, { line, listDepth: place.listDepth + 1, item: { mark } });
      line += item.raw.split("\n").length - 1;
    }
  }

  /** A heading, a paragraph, or the words of an item: one block for each visual line. */
  private leaf(
    kind: Block["kind"],
    level: number,
    text: string,
    tokens: readonly Token[],
    place: Place,
    underline = 0,
  ): void {
    for (const [index, visual] of visualLines(tokens, place.listDepth >= 0).entries()) {
      const { line, column, lineCount } = this.locate(text, visual, place.line);
      // A colon begins a definition, which has its term above it.
      const bullet = kind === "text" ? (index === 0 ? /^[•●▪◦‣∙] / : /^[•●▪◦‣∙:] /).exec(visual.text) : null;
      const item = place.item;
      const words = !item && bullet ? visual.text.slice(2) : visual.text;
      const mark = item?.mark ?? (bullet ? visual.text.charAt(0) : null);
      const source = this.lineAt(line);
      const at =
        !item && bullet ? column + source.slice(column).length - source.slice(column).trimStart().length + 1 : column;
      const asItem = kind === "text" && mark !== null;
      this.blocks.push(
        block(asItem ? "item" : kind, asItem ? Math.max(0, place.listDepth) : level, words, line, at, {
          lineCount: lineCount + underline,
          mark: asItem ? mark : null,
          indent: indentOf(source.replaceAll(">", " ")),
          strong: visual.strong,
          ...(visual.strongStart === "" ? {} : { strongStart: visual.strongStart }),
          emphasis: visual.emphasis,
          links: visual.links,
        }),
      );
      place.item = null;
    }
  }

  /** Where a visual line stands: lines of a leaf follow the source's, and each is the tail of its source line. */
  private locate(
    text: string,
    visual: VisualLine,
    firstLine: number,
  ): { line: number; column: number; lineCount: number } {
    const before = text.slice(0, visual.start).split("\n").length - 1;
    const span = text.slice(visual.start, visual.end).split("\n");
    const rest = (text.slice(visual.start).split("\n", 1)[0] ?? "").trimEnd();
    const line = Math.min(firstLine + before, this.lines.length);
    const at = this.lineAt(line).lastIndexOf(rest);
    const column = (at < 0 ? indentOf(this.lineAt(line)) : at) + 1;
    return { line, column, lineCount: span.length };
  }

  private table(table: Tokens.Table, firstLine: number): void {
    for (const [index, row] of [table.header, ...table.rows].entries()) {
      const line = firstLine + index + (index > 0 ? 1 : 0);
      const source = this.lineAt(line);
      let from = 0;
      const cells: Cell[] = [];
      const looks: VisualLine[] = [];
      for (const cell of row) {
        const seen = visualLines(cell.tokens);
        const [first] = seen;
        if (!first) continue;
        const word = cell.text.slice(first.start).split(/[\s|\\]/, 1)[0] ?? "";
        const at = Math.max(from, source.indexOf(word, from));
        cells.push({ text: seen.map((each) => each.text).join(" "), column: at + 1 });
        looks.push(...seen);
        from = at + word.length;
      }
      if (cells.length === 0) continue;
      this.blocks.push(
        block("text", 0, cells.map((cell) => cell.text).join(" | "), line, cells[0]?.column ?? 1, {
          cells,
          lineCount: index === 0 ? 2 : 1,
          indent: indentOf(source),
          strong: looks.every((look) => look.strong),
          emphasis: looks.every((look) => look.emphasis),
          links: looks.flatMap((look) => look.links),
        }),
      );
    }
  }

  private plain(text: string, firstLine: number): void {
    for (const [index, line] of text.split("\n").entries()) {
      const [plain] = plainBlock(this.lines, firstLine + index, line);
      if (!plain) continue;
      const source = this.lineAt(plain.source.line);
      const column = Math.max(indentOf(source), source.indexOf(line.trim().split(/\s/, 1)[0] ?? "")) + 1;
      this.blocks.push(block("text", 0, plain.text, plain.source.line, column, { indent: plain.indent }));
    }
  }
}
