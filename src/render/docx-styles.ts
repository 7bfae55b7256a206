import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import type { LanguageCode } from "../model/languages.ts";
import type { PaperName, RenderOptions } from "../model/typesetting.ts";
import { wordFonts } from "./docx-metrics.ts";
import { layouts } from "./layouts.ts";

/** These fonts are smaller to the eye than those of the PDF, by so many points at the same size. */
const smaller = 0.5;

const halfPoints = (points: number): number => Math.round(2 * points);
const twentieths = (points: number): number => Math.round(20 * points);
const ofMillimetres = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
/** A colour of CSS as Word writes it. */
const colour = (css: string): string => css.slice(1).toUpperCase();

/** Twentieths of a point. */
const papers: Record<PaperName, { width: number; height: number }> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};

const languageTags: Record<LanguageCode, string> = {
  en: "en-GB",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  pt: "pt-PT",
  it: "it-IT",
  nl: "nl-NL",
  zh: "zh-CN",
  ja: "ja-JP",
};

/** The page and how far its text runs, in twentieths of a point. */
export function pageOf({ layout, paper }: RenderOptions) {
  const { top, side, bottom } = layouts[layout].margin;
  const size = papers[paper];
  const [left, right] = [ofMillimetres(side), ofMillimetres(side)];
  const margin = { top: ofMillimetres(top), bottom: ofMillimetres(bottom), left, right };
  return { size, margin, textWidth: size.width - left - right };
}

/** Sizes of what is written, in points. */
export function sizesOf({ layout }: RenderOptions) {
  const { size, nameSize, labelSize, contactSize, sectionSize, titleSize, metaSize } = layouts[layout];
  const inHalves = (points: number): number => halfPoints(points + smaller) / 2;
  return {
    text: inHalves(size),
    name: halfPoints(nameSize) / 2,
    label: inHalves(labelSize),
    contacts: inHalves(contactSize),
    section: inHalves(sectionSize),
    title: inHalves(titleSize),
    details: inHalves(metaSize),
  };
}

/** How high a line is, as a multiple of the height that its font asks for, which is about 1.22 of its size. */
export function lineSpacing({ layout }: RenderOptions): number {
  return layouts[layout].lineHeight / 1.22;
}

/** Where the mark of a bullet stands and where its words do, in twentieths of a point. */
export const bulletIndent = { left: 284, hanging: 227 };

/** The styles by their names in Word, so that who opens the résumé there changes all of a kind at once. */
export function stylesOf(options: RenderOptions): IStylesOptions {
  const layout = layouts[options.layout];
  const { gaps } = layout;
  const font = wordFonts[options.layout].name;
  const size = halfPoints(layout.size + smaller);
  const [accent, quiet] = [colour(layout.accent), colour(layout.quiet)];
  const ink = "1A1A1A";
  const alignment = layout.centredHead ? ("center" as const) : ("left" as const);
  const rule = { bottom: { style: "single", size: 4, space: 1, color: "999999" } } as const;
  // What stands above others never ends a page.
  const heading = { keepNext: true, keepLines: true, rightTabStop: pageOf(options).textWidth };
  const details = { run: { size: halfPoints(layout.metaSize + smaller), color: quiet } };
  const named = (id: string, name: string, rest: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    ...rest,
  });
  return {
    default: {
      document: {
        run: { font: { ascii: font, hAnsi: font, cs: font }, size, color: ink, language: languageOf(options) },
        paragraph: { spacing: { line: Math.round(240 * lineSpacing(options)), before: 0, after: 0 } },
      },
      title: {
        run: { font, size: halfPoints(layout.nameSize), bold: true, color: accent },
        paragraph: { alignment, keepNext: true, spacing: { line: 240, after: 40 } },
      },
      heading1: {
        run: {
          font,
          size: halfPoints(layout.sectionSize + smaller),
          bold: true,
          color: accent,
          [layout.sectionCase === "capitals" ? "allCaps" : "smallCaps"]: true,
          characterSpacing: 12,
        },
        paragraph: {
          ...heading,
          spacing: { before: twentieths(gaps.section), after: twentieths(gaps.afterSection) },
          ...(layout.sectionRule ? { border: rule } : {}),
        },
      },
      heading2: {
        run: { font, size: halfPoints(layout.titleSize + smaller), bold: true, color: ink },
        paragraph: { ...heading, spacing: { before: twentieths(gaps.entry) } },
      },
      heading3: {
        run: { font, size, bold: true, italics: true, color: quiet },
        paragraph: { ...heading, spacing: { before: twentieths(gaps.project) } },
      },
      hyperlink: { run: { color: ink, underline: { type: "single", color: "999999" } } },
    },
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true },
      named("Subtitle", "Subtitle", {
        run: { size: halfPoints(layout.labelSize + smaller), color: quiet },
        paragraph: { alignment, keepNext: true },
      }),
      named("Contacts", "Contacts", {
        run: { size: halfPoints(layout.contactSize + smaller) },
        paragraph: { alignment, spacing: { before: 40 } },
      }),
      named("Summary", "Summary", { paragraph: { spacing: { before: twentieths(gaps.header) } } }),
      named("EntryDetails", "Entry Details", {
        run: { ...details.run, italics: true },
        paragraph: { keepNext: true, rightTabStop: pageOf(options).textWidth },
      }),
      named("ListBullet", "List Bullet", { paragraph: { spacing: { before: twentieths(gaps.bullet) } } }),
    ],
    characterStyles: [
      { id: "Organisation", name: "Organisation", run: { bold: false, italics: false, color: ink } },
      { id: "Dates", name: "Dates", run: { ...details.run, bold: false, italics: false } },
    ],
  };
}

/** Of Chinese and Japanese the words are East Asian text, which Word keeps a language of its own for. */
function languageOf({ language = "en", paper }: RenderOptions) {
  const tag = language === "en" && paper === "letter" ? "en-US" : languageTags[language];
  return language === "zh" || language === "ja" ? { value: "en-GB", eastAsia: tag } : { value: tag };
}
