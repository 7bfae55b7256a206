import type { LayoutName, PaperName } from "../model/typesetting.ts";

/** A family of fonts: ours, by which the PDF is set and which HTML asks for first, then what readers are likely to have. */
interface FontStack {
  /** Name of the family that the PDF embeds. */
  family: string;
  /** As CSS lists them, the family itself left out. */
  others: string;
}

const sans: FontStack = { family: "Source Sans 3", others: '"Helvetica Neue", Arial, sans-serif' };
const serif: FontStack = { family: "Source Serif 4", others: 'Charter, Georgia, "Times New Roman", serif' };

/** A design: every measure that PDF and HTML share. Lengths are points unless they say otherwise; colours are CSS. */
export interface Layout {
  /** For the list of layouts. */
  description: string;
  bodyFont: FontStack;
  /** Of the name, the headings and the dates. */
  headingFont: FontStack;
  size: number;
  /** Distance of two lines' baselines, as a multiple of the size. */
  lineHeight: number;
  /** Of the page, in millimetres. */
  margin: { top: number; side: number; bottom: number };
  nameSize: number;
  labelSize: number;
  contactSize: number;
  sectionSize: number;
  /** Of titles of entries. */
  titleSize: number;
  /** Of places and dates. */
  metaSize: number;
  /** Colour of section headings and the name. */
  accent: string;
  /** Colour of places and dates. */
  quiet: string;
  /** Whether name and contacts stand in the middle. */
  centredHead: boolean;
  /** Whether a thin line runs under section headings. */
  sectionRule: boolean;
  /** How section headings are written. */
  sectionCase: "capitals" | "small capitals";
  /**
   * Where an entry's parts stand:
   * - `one row`: title, subtitle and place, then the dates at the right edge;
   * - `two rows`: title and dates, under them subtitle and place;
   * - `hanging dates`: dates in a column of their own left of all else.
   */
  entryHead: "one row" | "two rows" | "hanging dates";
  /** Width of the column of hanging dates, its gap included; 0 where there is none. */
  dateColumn: number;
  /** Space above, on top of the usual distance of lines. */
  gaps: { header: number; section: number; afterSection: number; entry: number; project: number; bullet: number };
  /** From the left edge of the text to a bullet's words. */
  bulletIndent: number;
}

/** The designs. One table for all formats, so that a page printed from HTML looks as the PDF does. */
export const layouts: Readonly<Record<LayoutName, Layout>> = {
  classic: {
    description: "serif text, the name in the middle, each entry on two rows",
    bodyFont: serif,
    headingFont: sans,
    size: 9.75,
    lineHeight: 1.32,
    margin: { top: 16, side: 19, bottom: 16 },
    nameSize: 21,
    labelSize: 11,
    contactSize: 9,
    sectionSize: 10,
    titleSize: 10,
    metaSize: 9.25,
    accent: "#1a1a1a",
    quiet: "#4a4a4a",
    centredHead: true,
    sectionRule: true,
    sectionCase: "capitals",
    entryHead: "two rows",
    dateColumn: 0,
    gaps: { header: 5, section: 9, afterSection: 3, entry: 6.5, project: 2.5, bullet: 0.8 },
    bulletIndent: 11,
  },
  dense: {
    description: "sans serif, small margins, each entry on one row: the most that reads well on a page",
    bodyFont: sans,
    headingFont: sans,
    size: 9.5,
    lineHeight: 1.24,
    margin: { top: 12, side: 15, bottom: 12 },
    nameSize: 18,
    labelSize: 10.5,
    contactSize: 9,
    sectionSize: 10,
    titleSize: 9.75,
    metaSize: 9,
    accent: "#1d3f66",
    quiet: "#4a4a4a",
    centredHead: false,
    sectionRule: true,
    sectionCase: "capitals",
    entryHead: "one row",
    dateColumn: 0,
    gaps: { header: 3.5, section: 6.5, afterSection: 2, entry: 4.5, project: 2, bullet: 0.4 },
    bulletIndent: 10,
  },
  academic: {
    description: "serif text in roomy margins, dates in a column of their own",
    bodyFont: serif,
    headingFont: serif,
    size: 10,
    lineHeight: 1.34,
    margin: { top: 20, side: 21, bottom: 20 },
    nameSize: 20,
    labelSize: 11,
    contactSize: 9.25,
    sectionSize: 12,
    titleSize: 10,
    metaSize: 8.5,
    accent: "#1a1a1a",
    quiet: "#4a4a4a",
    centredHead: false,
    sectionRule: false,
    sectionCase: "small capitals",
    entryHead: "hanging dates",
    dateColumn: 98,
    gaps: { header: 6, section: 10, afterSection: 3, entry: 7, project: 4.5, bullet: 0.8 },
    bulletIndent: 11,
  },
};

/** Width and height in millimetres. */
export const papers: Readonly<Record<PaperName, { width: number; height: number; cssName: string }>> = {
  a4: { width: 210, height: 297, cssName: "A4" },
  letter: { width: 215.9, height: 279.4, cssName: "letter" },
};
