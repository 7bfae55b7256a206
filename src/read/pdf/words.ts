import { isPicture, isSymbolFont, mended, withoutPictures, withoutUnknown } from "./glyphs.ts";
import type { PdfTextItem } from "./open.ts";
import type { Tag } from "./structure.ts";

/** A run of characters without a space, and where it stands: points from the left and the top of the page. */
export interface Word {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Size of the font. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** A sign of a symbol font, or an icon. */
  picture: boolean;
  /** A space was printed before it, however narrow. */
  spaced: boolean;
  rightToLeft: boolean;
  tag: Tag | null;
  url: string | null;
  page: number;
}

const boldName = /bold|black|heavy|demi|[-,]bd\b|-medi(?:ital)?$|^(?:cm|sf|ec|lm|rm|ss)\w*bx|^cmb\d|^ec\w*b[xs]?\d/i;
const italicName = /italic|oblique|slanted|[-,]it\b|^(?:cm|sf|ec|lm)(?:ti|sl|bxti)/i;

/** The words of a text item; `matrix` turns the PDF's coordinates to the page's. Turned text is laid as if upright. */
export function wordsOf(
  item: PdfTextItem,
  fontName: string,
  matrix: readonly number[],
  around: { page: number; tag: Tag | null; spaced: boolean },
): Word[] {
  const text = withoutUnknown(mended(item.str));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [m0 = 1, m1 = 0, m2 = 0, m3 = 1, m4 = 0, m5 = 0] = matrix;
  const x = m0 * e + m2 * f + m4;
  const baseline = m1 * e + m3 * f + m5;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const plainName = fontName.replace(/^[A-Z]{6}\+/, "");
  const rightToLeft = item.dir === "rtl";
  const symbol = isSymbolFont(plainName);
  const total = widthOf(text) || 1;
  const words: Word[] = [];
  let before = 0;
  let at = 0;
  for (const match of text.matchAll(/[^\s\u00a0]+/g)) {
    before += widthOf(text.slice(at, match.index));
    const width = widthOf(match[0]);
    const from = (before / total) * item.width;
    const to = ((before + width) / total) * item.width;
    const picture = isPicture(match[0]) || (symbol && match[0].length === 1);
    words.push({
      text: picture ? match[0] : withoutPictures(match[0]),
      left: rightToLeft ? x + item.width - to : x + from,
      right: rightToLeft ? x + item.width - from : x + to,
      baseline,
      size,
      bold: boldName.test(plainName),
      italic: italicName.test(plainName),
      picture,
      spaced: words.length > 0 || match.index > 0 || around.spaced,
      rightToLeft,
      tag: around.tag,
      url: null,
      page: around.page,
    });
    before += width;
    at = match.index + match[0].length;
  }
  return words;
}

/** Rough width of characters in a proportional font, to part an item at its spaces. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[ijl.,:;'|!()ft\s]/.test(character)) width += 0.55;
    else if (/[mwMW@%—]/.test(character)) width += 1.5;
    else if (/[A-Z]/.test(character)) width += 1.25;
    else width += 1;
  }
  return width;
}
