import { escapeHtml } from "./escape-html.ts";

/** A stretch of a text, by the places of its characters. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where some phrases stand in a text: the first place of each, whatever the case of its letters; of several words in their order
 * the first after the one before. Whole words go before parts of words.
 */
export function spansOf(text: string, phrases: readonly string[], inOrder = false): Span[] {
  const folded = lowered(text);
  const spans: Span[] = [];
  let from = 0;
  for (const phrase of phrases) {
    const wanted = lowered(phrase.trim());
    if (wanted === "") continue;
    const start = placeOf(folded, wanted, inOrder ? from : 0);
    if (start < 0) continue;
    from = start + wanted.length;
    spans.push({ start, end: from });
  }
  return spans;
}

/** Small letters, as many characters as before. */
function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

function placeOf(text: string, wanted: string, from: number): number {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + wanted.length)) return at;
  return text.indexOf(wanted, from);
}

/** A text cut at the ends of its spans, each part with the spans that cover it. Spans may overlap. */
export function partsOf<Mark extends Span>(
  text: string,
  spans: readonly Mark[],
): { words: string; covering: Mark[] }[] {
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return { words: text.slice(start, end), covering };
  });
}

/** A text as HTML, each stretch that spans cover wrapped by `wrap`, which is given its escaped words. Spans may overlap. */
export function marked<Mark extends Span>(
  text: string,
  spans: readonly Mark[],
  wrap: (words: string, covering: Mark[]) => string,
): string {
  return partsOf(text, spans)
    .map(({ words, covering }) => (covering.length === 0 ? escapeHtml(words) : wrap(escapeHtml(words), covering)))
    .join("");
}
