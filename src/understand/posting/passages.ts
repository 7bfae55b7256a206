import type { Block, Cell } from "../../model/document.ts";
import type { Source } from "../../model/source.ts";
import { hasCjk } from "../../text/cjk.ts";

/** A heading, list item or paragraph with its wrapped lines joined. */
export interface Passage {
  kind: Block["kind"];
  level: number;
  text: string;
  strong: boolean;
  gapBefore: number;
  /** The first line's cells. */
  cells: Cell[];
  /** Where each joined line begins: offset in `text`, and place in the file. */
  lines: { offset: number; source: Source }[];
}

const residualMark = /^(?:[•●▪■◦‣⁃∙·*∗➢➤►▶→⇒✓✔✅⚫◎※–—-]|\(?\d{1,2}[.)])\s+(?=\S)|^・\s*(?=\S)/u;
/** Scripts without spaces set none after a number either: `1.護理`, `２、給藥`, `(3)換藥`. */
const spacelessMark = /^(?:\p{N}{1,2}[.、．)）]|[(（]\p{N}{1,2}[)）]|[一二三四五六七八九十]、|※)\s*(?=\p{L})/u;
const roundMark = /^o\s+(?=\S)/u;
const sentenceEnd = /[.!?:;。！？…]["'”’)]*$/u;
const narrowest = 40;
const widest = 130;

/** Place in the file of the character at `offset` of the passage's text. */
export function sourceAt(passage: Passage, offset: number): Source {
  let line = passage.lines[0] ?? { offset: 0, source: { line: 1, column: 1 } };
  for (const candidate of passage.lines) if (candidate.offset <= offset) line = candidate;
  return { line: line.source.line, column: line.source.column + offset - line.offset };
}

/** A letter of ASCII begins no mark but `o`, and shows that there are words: most blocks need no closer look. */
const plainStart = /^[a-zA-Z]/;
const wordCharacter = /[\p{L}\p{N}]/u;

function asPassage(block: Block, roundMarks: boolean): Passage {
  const mark = block.kind === "text" ? markOf(block.text, roundMarks) : null;
  const skipped = mark?.[0].length ?? 0;
  return {
    kind: mark === null && block.mark === null ? block.kind : "item",
    level: block.level,
    text: block.text.slice(skipped),
    strong: block.strong,
    gapBefore: block.gapBefore,
    cells: block.cells,
    lines: [{ offset: 0, source: { line: block.source.line, column: block.source.column + skipped } }],
  };
}

function markOf(text: string, roundMarks: boolean): RegExpExecArray | null {
  const residual = plainStart.test(text) ? null : residualMark.exec(text);
  const mark = residual ?? (roundMarks ? roundMark.exec(text) : null);
  return mark ?? (hasCjk(text) ? spacelessMark.exec(text) : null);
}

/** The column at which the document breaks its lines, null where it does not. */
function wrapWidth(blocks: readonly Block[]): number | null {
  let width = 0;
  let long = 0;
  let lines = 0;
  for (const block of blocks) {
    if (block.kind === "heading" || block.lineCount !== 1) continue;
    lines += 1;
    const length = block.indent + block.text.length;
    if (length > widest) long += 1;
    else if (length > width) width = length;
  }
  return long * 5 > lines || width < narrowest ? null : width;
}

function continues(last: Passage, above: Block, block: Block, width: number | null): boolean {
  if (block.kind !== "text" || block.mark !== null || block.gapBefore > 0 || last.kind === "heading") return false;
  if (block.strong !== above.strong || block.source.line > above.source.line + above.lineCount) return false;
  if (/\p{L}-$/u.test(above.text) && /^\p{Ll}/u.test(block.text)) return true;
  const ended = sentenceEnd.test(above.text);
  if (/^\p{Ll}/u.test(block.text) && !ended && above.text.length >= narrowest) return true;
  if (last.kind === "item" && block.indent > above.indent && last.lines.length === 1 && !ended) return true;
  if (width === null || above.text.endsWith(":")) return false;
  // A line of a script without spaces may break after any character.
  const space = hasCjk(block.text) ? 1 : block.text.indexOf(" ");
  const firstWord = space < 0 ? block.text.length : space;
  return above.indent + above.text.length + 1 + firstWord > width - 2;
}

/** Whether a run of unbroken lines reads as running text: some line after the first goes on in lower case. */
function flows(blocks: readonly Block[], index: number): boolean {
  let from = index;
  while (from > index - 40 && from > 0 && blocks[from]?.gapBefore === 0 && blocks[from]?.kind === "text") from -= 1;
  for (let at = from + 1; at < blocks.length && at < index + 40; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.gapBefore > 0 || block.kind !== "text") break;
    if (/^[\p{Ll}(]/u.test(block.text)) return true;
  }
  return false;
}

function join(last: Passage, block: Block): void {
  const hyphenated = /\p{L}-$/u.test(last.text) && /^\p{Ll}/u.test(block.text);
  const text = hyphenated ? last.text.slice(0, -1) : `${last.text} `;
  last.lines.push({ offset: text.length, source: block.source });
  last.text = text + block.text;
}

/** Joins the lines that a plain text or Markdown file wraps (`wrapped`), mending words hyphenated at the break. */
export function passagesOf(blocks: readonly Block[], wrapped: boolean): Passage[] {
  const shown = blocks.filter(
    ({ text, furniture }) => furniture !== true && (plainStart.test(text) || wordCharacter.test(text)),
  );
  const roundMarks = shown.filter((block) => roundMark.test(block.text)).length > 1;
  const width = wrapWidth(shown);
  const passages: Passage[] = [];
  let above: Block | undefined;
  for (const [index, block] of shown.entries()) {
    const last = passages.at(-1);
    const own = asPassage(block, roundMarks);
    const wraps =
      wrapped &&
      last !== undefined &&
      above !== undefined &&
      own.kind === "text" &&
      continues(last, above, block, width) &&
      (last.kind === "item" || /^\p{Ll}/u.test(block.text) || flows(shown, index));
    if (wraps && last !== undefined) join(last, block);
    else passages.push(own);
    above = block;
  }
  return passages;
}
