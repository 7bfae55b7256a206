import type { LanguageCode } from "./languages.ts";
import type { PageMeasure } from "./layout.ts";
import type { Resume } from "./resume.ts";

/** The designs a résumé can be laid out in. */
export const layoutNames = ["classic", "dense", "academic"] as const;
export type LayoutName = (typeof layoutNames)[number];

/** The papers a résumé can be set on. */
export const paperNames = ["a4", "letter"] as const;
export type PaperName = (typeof paperNames)[number];

/** How a résumé is to look, for formats in which it has a look. */
export interface RenderOptions {
  layout: LayoutName;
  paper: PaperName;
  /** What the CV, and so the résumé, is written in. Default: English. */
  language?: LanguageCode | undefined;
  /** Told, as a sentence, of what could not be shown as it should. */
  warn?: ((warning: string) => void) | undefined;
}

export const defaultRenderOptions: RenderOptions = { layout: "classic", paper: "a4" };

/** A résumé on real pages. */
export interface TypesetResume {
  /** The file, made when it is asked for. */
  bytes(): Uint8Array;
  /** How many pages it takes. */
  pages: number;
  /** How far down the pages it goes, in pages: 1.5 is one whole page and half of the next. */
  length: number;
}

/** What lays a résumé out on real pages, so that it can also be measured there. */
export interface Typesetter {
  /** Heights of all that is on the résumé, and of a page. */
  measure(resume: Resume, options: RenderOptions): { measure: PageMeasure; pageLines: number };
  typeset(resume: Resume, options: RenderOptions): TypesetResume;
}
