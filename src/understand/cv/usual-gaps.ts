import type { Block } from "../../model/document.ts";

/** So many lines of text under lines of text tell how a page sets them. */
const fewestPairs = 3;

/** Blocks of a page that sets all of its paragraphs apart, without the gaps between them, which then say nothing. */
export function withoutUsualGaps(blocks: readonly Block[]): readonly Block[] {
  const isUnder = (block: Block, index: number) => block.kind === "text" && blocks[index - 1]?.kind === "text";
  const pairs = blocks.filter(isUnder);
  if (pairs.length < fewestPairs || pairs.some(({ gapBefore }) => gapBefore !== 1)) return blocks;
  return blocks.map((block, index) => (isUnder(block, index) ? { ...block, gapBefore: 0 } : block));
}
