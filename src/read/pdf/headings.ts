import { type PrintedLine, textOfWords } from "./lines.ts";
import type { Paragraph } from "./paragraphs.ts";

/** How much larger than the running text a line's font is that announces something. */
const larger = 1.12;
const longestHeading = 90;

/** Levels of the paragraphs that are headings, by how they are set: the largest is 1, the deepest 6. */
export function headingLevels(paragraphs: readonly Paragraph[], bodySize: number): Map<Paragraph, number> {
  const headings = paragraphs.filter((paragraph) => isHeading(paragraph, bodySize));
  const styles = [...new Set(headings.map(styleOf))].sort((one, other) => rankOf(other) - rankOf(one));
  return new Map(headings.map((heading) => [heading, Math.min(6, styles.indexOf(styleOf(heading)) + 1)]));
}

function isHeading({ lines }: Paragraph, bodySize: number): boolean {
  const [first] = lines as [PrintedLine];
  if (lines.length > 2 || lines.some(({ cells, mark }) => cells.length > 1 || mark !== null)) return false;
  const text = lines.map((line) => textOfWords(line.cells[0] ?? [])).join(" ");
  if (text.length > longestHeading || (text.match(/\p{L}/gu)?.length ?? 0) < 2 || /[.;,]$/.test(text)) return false;
  return first.size >= bodySize * larger || (first.cells[0]?.[0]?.tag?.heading ?? 0) > 0;
}

/** Size in halves of a point, weight, and whether it is in capitals: lines alike in these are of one level. */
function styleOf({ lines }: Paragraph): string {
  const words = lines[0]?.cells[0] ?? [];
  const text = textOfWords(words);
  const isCapitals = !/\p{Ll}/u.test(text);
  const size = Math.round((lines[0]?.size ?? 0) * 2) / 2;
  return `${size} ${words.every(({ bold }) => bold) ? 1 : 0} ${isCapitals ? 1 : 0} ${words[0]?.tag?.heading ?? 0}`;
}

function rankOf(style: string): number {
  const [size = 0, bold = 0, capitals = 0, tagged = 0] = style.split(" ").map(Number);
  return size * 100 + bold * 20 + capitals * 10 - tagged;
}
