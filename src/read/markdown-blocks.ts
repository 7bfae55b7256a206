import type { Block } from "../model/document.ts";

/** How many lines a YAML front matter takes, its two fences included; 0 where there is none. */
export function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== "---") return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  const first = lines.slice(1, end).find((line) => line.trim() !== "");
  return end > 1 && first !== undefined && /^[\w-]+:/.test(first) ? end + 1 : 0;
}

/** Every line as it stands. */
export const plainBlocks = (lines: readonly string[]): Block[] =>
  lines.flatMap((line, index) => plainBlock(lines, index + 1, line));

/** One line as it stands; none where it is blank. */
export function plainBlock(lines: readonly string[], line: number, text: string): Block[] {
  const folded = text.replace(/\s+/g, " ").trim();
  if (folded === "") return [];
  const source = lines[line - 1] ?? "";
  return [block("text", 0, folded, line, indentOf(source) + 1, { indent: indentOf(source) })];
}

/** Columns of white space a line begins with. */
export const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A block with what is not told left plain. */
export function block(
  kind: Block["kind"],
  level: number,
  text: string,
  line: number,
  column: number,
  more: Partial<Block> = {},
): Block {
  return {
    kind,
    level,
    text,
    source: { line, column },
    lineCount: 1,
    mark: null,
    indent: 0,
    gapBefore: 0,
    strong: false,
    emphasis: false,
    cells: [{ text, column }],
    links: [],
    ...more,
  };
}

/** Fills in the blank lines before each block. */
export function withGaps(blocks: Block[], lines: readonly string[]): Block[] {
  return blocks.map((each) => {
    let first = each.source.line - 1;
    while (first > 0 && lines[first - 1]?.replace(/[>\s]/g, "") === "") first -= 1;
    return { ...each, gapBefore: each.source.line - 1 - first };
  });
}

/** What is seen of raw HTML: comments, scripts and tags are gone, line ends stay. */
export function withoutTags(html: string): string {
  const lower = html.toLowerCase();
  let text = "";
  for (let from = 0; from < html.length; ) {
    const open = html.indexOf("<", from);
    if (open < 0) return text + html.slice(from);
    text += html.slice(from, open);
    const hidden = /^<(?:(!--)|(script|style)\b)/i.exec(html.slice(open, open + 8));
    const closing = hidden?.[1] ? "-->" : hidden ? `</${hidden[2]?.toLowerCase()}>` : ">";
    const end = lower.indexOf(closing, open);
    const stop = end < 0 ? html.length : end + closing.length;
    text += html.slice(open, stop).replace(/[^\n]/g, "");
    from = stop;
  }
  return text;
}
