import type { Block } from "../../model/document.ts";

/** A block and what is between it and the one before. */
export interface Placed {
  block: Block;
  /** Empty paragraphs before it. */
  blank: number;
  /** Space before and after its paragraph, in twentieths of a point; 0 inside a paragraph. */
  before: number;
  after: number;
}
