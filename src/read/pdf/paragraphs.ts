import type { PrintedLine } from "./lines.ts";
import { textOfWords } from "./lines.ts";
import type { Word } from "./words.ts";

/** Printed lines that are one line as meant: an item, a paragraph, a title. */
export interface Paragraph {
  lines: PrintedLine[];
  /** Distance to the baseline above; null at the top of an area. */
  spacing: number | null;
}

/** Width of a narrow column, in sizes of the font. */
const narrow = 24;
/** How far apart the areas of one column begin, in points. */
const sameLeft = 2;
/** What no line ends in that stands for itself. */
const openEnd =
  /(?:[,&/+(]|\s(?:of|for|and|or|the|a|an|in|on|at|to|with|from|by|de|des|du|et|la|le|les|en|y|e|da|do|di|del|della|und|für|der|die|das|von|mit|im|van|voor|şi|și))$/iu;

/** Spacing of lines, as a share of the font's size, that most lines of the document have. */
export function commonLeading(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { spacing, size } of lines) {
    if (spacing === null || spacing < size * 0.8 || spacing > size * 2.4) continue;
    const rounded = Math.round((spacing / size) * 20) / 20;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
    all += 1;
  }
  const common = [...counts].filter(([, count]) => count >= all * 0.15).map(([leading]) => leading);
  return common.length > 0 ? Math.min(...common) : 1.3;
}

/**
 * How far to the right the lines of a narrow area could go: as far as any of the areas above and below it that begin at the same
 * place. Zero where it is wide.
 */
export function edgeOf(lines: readonly PrintedLine[], areas: readonly (readonly PrintedLine[])[]): number {
  const left = (area: readonly PrintedLine[]) => Math.min(...area.map((line) => line.left));
  const isNarrow = (area: readonly PrintedLine[]) =>
    area.every((line) => line.right - left(area) < narrow * Math.min(line.size, lines[0]?.size ?? line.size));
  if (!isNarrow(lines)) return 0;
  const column = areas.filter((area) => Math.abs(left(area) - left(lines)) <= sameLeft && isNarrow(area));
  return Math.max(0, ...column.flatMap((area) => area.map(({ right }) => right)));
}

/**
 * Joins the lines of an area that only its width broke.
 * @param edge how far its column goes, where that is known; else 0.
 */
export function paragraphsOf(lines: readonly PrintedLine[], leading: number, bodySize: number, edge = 0): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const limits = rightLimits(lines, edge);
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && continues(open.lines, line, limits, { leading, bodySize })) open.lines.push(line);
    else paragraphs.push({ lines: [line], spacing: line.spacing });
  }
  return paragraphs;
}

/** Right edges that text was broken at: the farthest, and those that three different lines of some length share. */
function rightLimits(lines: readonly PrintedLine[], edge: number): number[] {
  const seen = new Set<string>();
  const long = lines.filter((line) => {
    const text = textOfWords(line.cells[0] ?? []);
    if (line.right - line.left <= line.size * 15 || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  const rights = (long.length > 0 ? long : lines).map(({ right }) => right).sort((one, other) => one - other);
  // Short lines end at one place by chance.
  const limits =
    long.length === 0
      ? []
      : rights.filter((right, index) => (rights[index + 2] ?? Number.POSITIVE_INFINITY) - right <= 1.5);
  return [...limits.map((limit) => limit + 1.5), Math.max(edge, rights.at(-1) ?? 0)];
}

/** Whether a line goes on the paragraph above it. */
function continues(
  above: readonly PrintedLine[],
  line: PrintedLine,
  limits: readonly number[],
  { leading, bodySize }: { leading: number; bodySize: number },
): boolean {
  const [first, last] = [above[0] as PrintedLine, above.at(-1) as PrintedLine];
  if (line.mark !== null || line.cells.length > 1 || last.page !== line.page) return false;
  const [own, before] = [line.cells[0]?.[0], last.cells[0]?.at(-1)];
  if (own === undefined || before === undefined || Math.abs(own.size - before.size) > 0.6) return false;
  if (!isTight(above, line, leading)) return false;
  const [text, ended] = [textOfWords(line.cells[0] ?? []), textOfWords(last.cells[0] ?? [])];
  const isBroken = /\u00ad$/.test(ended) || (/\p{L}-$/u.test(ended) && /^\p{Ll}/u.test(text));
  const sameTag = tagRelation(before, own);
  const isHanging = first.mark !== null && Math.abs(line.left - first.left) <= line.size * 0.35;
  if (first.mark !== null && !isHanging) return false;
  if (first.mark === null && Math.abs(line.left - last.left) > line.size * 0.35 && sameTag !== "same") return false;
  const isSentenceStart = /[.!?:;]["”’)]?$/.test(ended) && /^["“‘(]?[\p{Lu}\p{N}]/u.test(text);
  if (isBroken) return true;
  // An address stands on a line of its own where that begins with it.
  if (/^[^\s@]+@[^\s@]+\.\p{L}{2,}/u.test(text)) return false;
  if (sameTag === "other" && (isSentenceStart || !isFull(last, own, limits))) return false;
  if (isHanging) return sameTag === "same" || !isSentenceStart || isFull(last, own, limits);
  if (isMidSentence(ended, text) && own.bold === before.bold && reaches(last, limits)) return true;
  if (last.cells.length > 1 || wholly(last, "bold") !== wholly(line, "bold")) return false;
  if (
    isShortLined(line, limits, bodySize) &&
    above.length === 1 &&
    !(sameTag === "same" && !isAddress(ended)) &&
    !isMidPhrase(ended, text)
  )
    return false;
  if (wholly(last, "italic") !== wholly(line, "italic")) return false;
  return isFull(last, own, limits) && (sameTag === "same" || !isSentenceStart || isJustified(last, limits));
}

/** Goes on in lower case, and is neither an address nor a link. */
function isMidSentence(ended: string, text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/[.!?:;]$/.test(ended) && !/^\S*[@/]|^\S+\.\p{L}/u.test(text);
}

/** A web or mail address, or a telephone number. */
function isAddress(text: string): boolean {
  return /@|https?:|www\.|^[\d\s+()./-]{7,}$/.test(text);
}

/** In a narrow column, or in large letters, most lines stand for themselves. */
function isShortLined(line: PrintedLine, limits: readonly number[], bodySize: number): boolean {
  const width = (limits.at(-1) ?? 0) - line.left;
  return width < narrow * line.size || line.size > bodySize * 1.1;
}

/** The line before leaves something open. */
function isMidPhrase(ended: string, text: string): boolean {
  return (
    isMidSentence(ended, text) || (openEnd.test(ended) && !/[@]|^\S+\.\p{Ll}{2,}/u.test(text)) || hasOpenBracket(ended)
  );
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

/** Goes over more than half of the width. */
function reaches(line: PrintedLine, limits: readonly number[]): boolean {
  return (line.right - line.left) * 2 > (limits.at(-1) ?? 0) - line.left;
}

/** As near as lines of a paragraph stand: as the lines before do, or as most lines of the document. */
function isTight(above: readonly PrintedLine[], line: PrintedLine, leading: number): boolean {
  if (line.spacing === null) return false;
  const inner = above.length > 1 ? (above.at(-1)?.spacing ?? null) : null;
  const most = inner === null ? Math.max(leading * 1.12, 1.3) * line.size : inner * 1.08 + 0.3;
  return line.spacing <= most;
}

function tagRelation(one: Word, other: Word): "same" | "other" | "unknown" {
  if (one.tag === null || other.tag === null || one.tag.paragraph === 0) return "unknown";
  return one.tag.paragraph === other.tag.paragraph ? "same" : "other";
}

/** Least share of the width that a line fills whose next word did not fit. */
const leastFilled = 0.72;

/** The next line's first word would not have fitted on it. */
function isFull(line: PrintedLine, next: Word, limits: readonly number[]): boolean {
  const limit = Math.min(...limits.filter((right) => right >= line.right - 1));
  if (line.right - line.left < leastFilled * (limit - line.left)) return false;
  return line.right + line.size * 0.2 + (next.right - next.left) > limit - line.size * 0.1;
}

function isJustified(line: PrintedLine, limits: readonly number[]): boolean {
  return limits.length > 3 && limits.some((limit) => Math.abs(limit - 1.5 - line.right) <= 1.5);
}

const wholly = (line: PrintedLine, style: "bold" | "italic"): boolean =>
  (line.cells[0] ?? []).every((word) => word[style]);

/** Adds a paragraph; one that goes on, in lower case, what the page or column before left open is joined to that. */
export function joinedAcrossPages(paragraphs: Paragraph[], next: Paragraph): void {
  const last = paragraphs.at(-1);
  const [above, line] = [last?.lines.at(-1), next.lines[0]];
  if (last !== undefined && above !== undefined && line !== undefined && next.spacing === null) {
    const ended = textOfWords(above.cells[0] ?? []);
    const goesOn = /^\p{Ll}/u.test(textOfWords(line.cells[0] ?? [])) && !/[.!?:;]$/.test(ended);
    const isAlike = Math.abs(above.size - line.size) <= 0.3 && above.cells.length === 1 && line.cells.length === 1;
    if (goesOn && isAlike && line.mark === null && above.page !== line.page) {
      last.lines.push(...next.lines);
      return;
    }
  }
  paragraphs.push(next);
}
