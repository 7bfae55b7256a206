import type { PdfStructure } from "./open.ts";

/** What a tagged PDF says of a piece of text. */
export interface Tag {
  /** Number of the paragraph, heading, cell or item it stands in: pieces of one have the same. */
  paragraph: number;
  /** Level of the heading, 0 where it is none. */
  heading: number;
  /** Number of the list item it stands in, 0 for none. */
  item: number;
  /** How deep the item's list stands in others, from 0. */
  depth: number;
}

const paragraphRole = /^(?:P|H[1-6]?|LI|LBody|Lbl|TD|TH|Caption|Title|BlockQuote|TOCI|Note|Div|Sect)$/;
/** Trees deeper than this are no document's. */
const deepest = 60;

/** The tags of a page by the id of its marked content; empty where the PDF has none. */
export function tagsOf(tree: PdfStructure | null): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  let elements = 0;
  const walk = (node: PdfStructure, tag: Tag, nesting: number): void => {
    if (nesting > deepest) return;
    if (node.type === "content" && node.id !== undefined) tags.set(node.id, tag);
    let own = tag;
    const role = node.role ?? "";
    if (paragraphRole.test(role)) {
      elements += 1;
      const heading = /^H([1-6])?$/.exec(role);
      own = { ...tag, paragraph: elements };
      if (heading !== null) own.heading = Number(heading[1] ?? 1);
      if (role === "Title") own.heading = 1;
      if (role === "LI") own.item = elements;
    }
    if (role === "L") own = { ...own, depth: tag.item === 0 ? 0 : tag.depth + 1 };
    for (const child of node.children ?? []) walk(child, own, nesting + 1);
  };
  if (tree !== null) walk(tree, { paragraph: 0, heading: 0, item: 0, depth: 0 }, 0);
  return tags;
}
