import { mended, unknownCount } from "./glyphs.ts";
import { joinLetterspaced } from "./letterspacing.ts";
import type { PdfAnnotation, PdfMarkedContent, PdfPage } from "./open.ts";
import { type Shape, shapesOf } from "./shapes.ts";
import { tagsOf } from "./structure.ts";
import { type Word, wordsOf } from "./words.ts";

/** What a page shows, as far as we read it. */
export interface Page {
  number: number;
  width: number;
  height: number;
  words: Word[];
  /** Small filled shapes: what may be drawn bullets. */
  shapes: Shape[];
  characters: number;
  /** Of them, those that no font says the meaning of. */
  unknown: number;
}

/** Pages whose drawings are looked at, for bullets that are drawn; of later ones only where their fonts are new. */
const drawnPages = 8;

/** The words and marks of a page. `fonts` has the names of the fonts met so far, by pdf.js's names for them. */
export async function readPage(page: PdfPage, number: number, fonts: Map<string, string>): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  joinLetterspaced(content.items);
  const ids = new Set(content.items.flatMap((item) => ("str" in item ? [item.fontName] : [])));
  const isKnown = number > drawnPages && [...ids].every((id) => fonts.has(id));
  // Only drawing a page makes pdf.js tell its fonts' names.
  const operators = isKnown ? { fnArray: [], argsArray: [] } : await page.getOperatorList();
  for (const id of ids) if (!fonts.has(id)) fonts.set(id, fontNameOf(page, id));
  const tree = await page.getStructTree().catch(() => null);
  const tags = tagsOf(tree);
  const words: Word[] = [];
  const open: PdfMarkedContent[] = [];
  let spaced = false;
  let characters = 0;
  let unknown = 0;
  for (const item of content.items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(item);
      continue;
    }
    if (item.str.trim() === "") {
      spaced = item.str !== "" || spaced;
      continue;
    }
    if (isBreakingHyphen(item.str, open.at(-1))) item.str = "\u00ad";
    const text = mended(item.str);
    characters += text.replace(/\s/g, "").length;
    unknown += unknownCount(text);
    const id = open.findLast((each) => each.id != null)?.id ?? "";
    const tag = tags.get(id) ?? null;
    words.push(...wordsOf(item, fonts.get(item.fontName) ?? "", transform, { page: number, tag, spaced }));
    spaced = /\s$/.test(item.str);
  }
  const annotations = await page.getAnnotations().catch(() => []);
  linkWords(words, annotations, transform);
  return {
    number,
    width,
    height,
    words: withoutShadows(words),
    shapes: shapesOf(operators, transform),
    characters,
    unknown,
  };
}

/** A hyphen in a span of its own without a number: such spans say what is meant, and of a hyphen at a line's end that is a soft one. */
function isBreakingHyphen(text: string, within: PdfMarkedContent | undefined): boolean {
  return /^[-\u2010]$/.test(text) && within?.tag === "Span" && within.id == null;
}

function fontNameOf(page: PdfPage, id: string): string {
  try {
    return page.commonObjs.has(id) ? (page.commonObjs.get(id)?.name ?? "") : "";
  } catch {
    return "";
  }
}

/** Notes at words the address that a link laid over them leads to. */
function linkWords(words: readonly Word[], annotations: readonly PdfAnnotation[], matrix: readonly number[]): void {
  const [m0 = 1, m1 = 0, m2 = 0, m3 = 1, m4 = 0, m5 = 0] = matrix;
  const areas = annotations.flatMap((annotation) => {
    const url = annotation.url ?? annotation.unsafeUrl;
    if (annotation.subtype !== "Link" || url === undefined || !/^(?:https?|mailto|tel):/i.test(url)) return [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = annotation.rect;
    const xs = [m0 * x0 + m2 * y0 + m4, m0 * x1 + m2 * y1 + m4];
    const ys = [m1 * x0 + m3 * y0 + m5, m1 * x1 + m3 * y1 + m5];
    return [
      { url, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys) - 1, bottom: Math.max(...ys) + 1 },
    ];
  });
  if (areas.length === 0) return;
  for (const word of words) {
    const [x, y] = [(word.left + word.right) / 2, word.baseline - word.size * 0.3];
    const area = areas.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    if (area !== undefined && !word.picture) word.url = area.url;
  }
}

/** Without words printed twice at one place, as some programs print bold ones. */
function withoutShadows(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>();
  return words.filter((word) => {
    const same = seen.get(word.text) ?? [];
    seen.set(word.text, [...same, word]);
    const isShadow = same.some(
      ({ left, baseline }) =>
        Math.abs(left - word.left) < word.size * 0.12 && Math.abs(baseline - word.baseline) < word.size * 0.12,
    );
    if (isShadow) for (const first of same) first.bold = true;
    return !isShadow;
  });
}
