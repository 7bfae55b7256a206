import type { Block } from "../../model/document.ts";
import { sectionHeadings } from "../../model/resume.ts";
import { sectionOf } from "./sections.ts";

/** The blocks of a CV in Markdown, asked which of them announce sections. */
export class MarkdownSections {
  /** Of the headings that stand over sections. */
  readonly level: number;
  readonly #blocks: readonly Block[];
  /** No heading names a section, so that bold lines do. */
  readonly #areBold: boolean;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    const known = blocks.filter(
      (block) => block.kind === "heading" && (sectionOf(block.text)?.sure || isFurther(block)),
    );
    this.#areBold = known.length === 0;
    this.level = Math.min(...known.map((block) => block.level), known.length > 0 ? 6 : 2);
  }

  /**
   * @param isInSection another section stands above.
   * @param hasName the person's name is known.
   */
  begins(block: Block, isInSection: boolean, hasName: boolean): boolean {
    const name = sectionOf(block.text);
    if (block.kind === "text")
      return block.strong && name?.sure === true && (isInSection || this.#areBold) && block.gapBefore > 0;
    if (block.kind !== "heading" || block.level > this.level) return false;
    if (isInSection || hasName || isFurther(block)) return true;
    return name !== null && (name.sure || block.level === this.level);
  }

  /** `**Projects**` or `**Skills**` inside an entry, as more entries with headings follow in the same section. */
  isLabelOfEntry(block: Block): boolean {
    if (block.kind !== "text" || !block.strong || sectionOf(block.text)?.sure !== true) return false;
    const after = this.#blocks.slice(this.#blocks.indexOf(block) + 1).find(({ kind }) => kind === "heading");
    return after !== undefined && after.level > this.level;
  }
}

/** A heading with items or deeper headings right under it. */
export function holdsNext(heading: Block, next: Block | undefined): boolean {
  return next?.kind === "item" || (next?.kind === "heading" && next.level > heading.level);
}

/** The heading that we write over what no other section is for. */
function isFurther(block: Block): boolean {
  return block.text === sectionHeadings.other;
}
