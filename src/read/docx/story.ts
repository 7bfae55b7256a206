import { childOf, type XmlElement } from "../xml.ts";
import { paragraphBlocks } from "./lines.ts";
import type { Numbering } from "./numbering.ts";
import type { Placed } from "./placed.ts";
import { RunReader } from "./runs.ts";
import { attributeOf, lookOf, type Styles } from "./styles.ts";
import { rowBlocks } from "./tables.ts";

/** What all stories of a document share. */
export interface Context {
  styles: Styles;
  numbering: Numbering;
  /** Paragraphs read so far. */
  paragraphs: number;
}

/** Reads one story of a document (the body, a header, the notes) into blocks in reading order. */
export class StoryReader {
  readonly #context: Context;
  readonly #runs: RunReader;
  #blank = 0;
  #previous: { style: string | null; after: number } = { style: null, after: 0 };

  /** `targets` are the addresses of links by the ids of the story's relationships. */
  constructor(context: Context, targets: ReadonlyMap<string, string>) {
    this.#context = context;
    this.#runs = new RunReader(context.styles, targets);
  }

  read(element: XmlElement): Placed[] {
    const blocks: Placed[] = [];
    // Not `push(...)`: a list as arguments overflows the stack where it is very long.
    const add = (more: readonly Placed[]) => {
      for (const placed of more) blocks.push(placed);
    };
    for (const child of element.children) {
      if (typeof child === "string" || isGone(child)) continue;
      if (child.name === "w:p") add(this.#paragraph(child));
      else if (child.name === "w:tbl") add(this.#table(child));
      else if (child.name === "mc:AlternateContent") add(this.#alternatives(child));
      else if (child.name !== "w:sdt" || childOf(child, "w:sdtPr", "w:showingPlcHdr") === undefined)
        add(this.read(child));
    }
    return blocks;
  }

  #alternatives(element: XmlElement): Placed[] {
    for (const child of element.children) {
      const blocks = typeof child === "string" ? [] : this.read(child);
      if (blocks.length > 0) return blocks;
    }
    return [];
  }

  #paragraph(element: XmlElement): Placed[] {
    const { styles, numbering } = this.#context;
    this.#context.paragraphs += 1;
    const properties = childOf(element, "w:pPr");
    const style = attributeOf(childOf(properties, "w:pStyle"));
    const look = { ...styles.base, ...styles.lookOf(style), ...lookOf(properties, undefined) };
    const number = this.#context.paragraphs;
    const { runs, boxes } = this.#runs.read(element, look);
    const isSeen = runs.some((run) => /\S/.test(run.text));
    const mark = look.list !== undefined && isSeen ? numbering.next(look.list) : null;
    const blocks = paragraphBlocks({ number, runs, look, mark });
    const isJoined = look.joined === true && this.#previous.style === style;
    const before = isJoined ? 0 : Math.max(look.before ?? 0, this.#previous.after);
    const placed = blocks.map((block, index) => ({
      block,
      blank: index === 0 ? this.#blank : 0,
      before: index === 0 ? before : 0,
      after: look.after ?? 0,
    }));
    if (isSeen) {
      this.#blank = 0;
      this.#previous = { style, after: look.after ?? 0 };
    } else if (boxes.length === 0) this.#blank += 1;
    return [...placed, ...boxes.flatMap((box) => this.#apart(() => this.read(box)))];
  }

  #table(table: XmlElement): Placed[] {
    const blocks: Placed[] = [];
    for (const row of elementsIn(table, "w:tr")) {
      if (childOf(row, "w:trPr", "w:del") !== undefined) continue;
      const cells = elementsIn(row, "w:tc").map((cell) => {
        const lines = this.read(cell);
        this.#blank = 0;
        return lines;
      });
      for (const placed of rowBlocks(cells)) blocks.push(placed);
    }
    return blocks;
  }

  /** What stands in a place of its own begins and ends with a gap. */
  #apart(read: () => Placed[]): Placed[] {
    this.#blank = Math.max(1, this.#blank);
    const blocks = read();
    this.#blank = Math.max(1, this.#blank);
    return blocks;
  }
}

function isGone({ name }: XmlElement): boolean {
  return name === "w:del" || name === "w:moveFrom" || name === "w:sectPr" || name.endsWith("Pr");
}

/** Rows of a table or cells of a row, also inside the frames that controls and tracked changes put around them. */
function elementsIn(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === "string" || isGone(child)) return [];
    if (child.name === name) return [child];
    return child.name === "w:tbl" || child.name === "w:tc" ? [] : elementsIn(child, name);
  });
}
