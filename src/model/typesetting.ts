import type { LanguageCode } from "./languages.ts";

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
  /** What the résumé is written in. Default: English. */
  language?: LanguageCode | undefined;
}

export const defaultRenderOptions: RenderOptions = { layout: "classic", paper: "a4" };
