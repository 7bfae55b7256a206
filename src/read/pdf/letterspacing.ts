import type { PdfMarkedContent, PdfTextItem } from "./open.ts";

const letters = /^\p{Lu}{1,2}(?: \p{Lu}{1,2})*$/u;
const leastLetters = 4;

/** Takes out the spaces that wide letter spacing looks like: `A B O U T`, and `M E` beside it, of headings in capitals. */
export function joinLetterspaced(items: readonly (PdfTextItem | PdfMarkedContent)[]): void {
  const texts = items.filter((item) => "str" in item).filter(({ str }) => str.trim() !== "");
  const isSpaced = texts.map(({ str }) => {
    const parts = str.trim().split(" ");
    const single = parts.filter(({ length }) => length === 1).length;
    return letters.test(str.trim()) && parts.length >= leastLetters && single >= parts.length * 0.7;
  });
  for (const [index, item] of texts.entries()) {
    const isBeside = [index - 1, index + 1].some((other) => {
      const beside = texts[other];
      return (
        isSpaced[other] === true && beside?.fontName === item.fontName && beside.transform[5] === item.transform[5]
      );
    });
    if (isSpaced[index] || (isBeside && letters.test(item.str.trim())))
      item.str = item.str.replace(/(?<=\S) (?=\S)/g, "");
  }
}
