import type { Source } from "../../model/source.ts";

/** A piece of a line: one cell of one printed line. */
export interface Piece {
  text: string;
  source: Source;
}

/**
 * Pieces as running text: a soft hyphen at an end goes, a hyphen inside a word stays and takes no space.
 * @param between what stands between two cells of one printed line.
 */
export function textOf(pieces: readonly Piece[], between = " "): string {
  let text = "";
  for (const [index, piece] of pieces.entries()) {
    if (text === "") text = piece.text;
    else if (between !== " " && pieces[index - 1]?.source.line === piece.source.line) text += between + piece.text;
    else if (text.endsWith("\u00ad")) text = text.slice(0, -1) + piece.text;
    else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(piece.text)) text += piece.text;
    else text += ` ${piece.text}`;
  }
  return text;
}
