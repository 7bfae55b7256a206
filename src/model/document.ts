import type { Source } from "./source.ts";

/** A part of a line that two or more spaces, or a tab, set apart from its neighbours. */
export interface Cell {
  text: string;
  /** 1-based column of its first character. */
  column: number;
}

export interface Link {
  text: string;
  url: string;
}

/**
 * The smallest piece of layout that a reader hands on. Plain text gives one block a physical line (what is a wrapped
 * line is for the understanding stage to say); Markdown and HTML give one block a heading, list item, or line of a paragraph.
 */
export interface Block {
  kind: "heading" | "item" | "text";
  /** Heading: 1 to 6. Item: depth of nesting, from 0. Text: 0. */
  level: number;
  /** The visible words, without marks of any markup, white space folded to single spaces. */
  text: string;
  source: Source;
  /** How many source lines it stands on, at least 1. */
  lineCount: number;
  /** The bullet or number printed before an item, as printed; null where there is none. */
  mark: string | null;
  /** Columns of white space before the first character (before the mark, where there is one). */
  indent: number;
  /** Blank lines between this block and the one before. */
  gapBefore: number;
  /** The whole text is bold. */
  strong: boolean;
  /** The words in bold that it begins with, where the rest is not bold. */
  strongStart?: string;
  /** The whole text is italic. */
  emphasis: boolean;
  /** The line's columns, in reading order; one cell where the line has no gaps. */
  cells: Cell[];
  links: Link[];
  /** It belongs to the page, not to its text: a page's number, or a header or footer that pages repeat. */
  furniture?: boolean;
}

/** A value of a structured format (JSON), with the place of each of its parts. */
export interface StructuredValue {
  value: unknown;
  /** Where the value at this path begins; the nearest ancestor's place where the path leads nowhere. */
  sourceOf(path: readonly (string | number)[]): Source;
}

/** What a reader makes of a file: blocks in reading order, or a structured value, never both empty. */
export interface SourceDocument {
  /** The file's name for messages, or `standard input`. */
  name: string;
  /** The reader's key in the registry. */
  format: string;
  blocks: Block[];
  /** Of a page: all that it shows, its frame with a CV's contacts too, where `blocks` is only what a posting says. */
  whole?: Block[];
  structured: StructuredValue | null;
  /** Facts given as data (schema.org fields, a row's fields), null where there is none. */
  meta: {
    title: string | null;
    company: string | null;
    location: string | null;
    /** What a page calls itself, which may name the site beside the job. */
    pageTitle?: string | null;
    /** Files that came with it and were not read. */
    unread?: string[];
  };
}
