import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import type { LanguageCode } from "../model/languages.ts";
import type { LayoutName, PaperName, RenderOptions } from "../model/typesetting.ts";

/** How a layout is set. Lengths are twentieths of a point where the name does not say otherwise. */
interface Setting {
  font: string;
  /** Half points. */
  size: number;
  /** Half points. */
  nameSize: number;
  /** To the sides of the page. */
  side: number;
  /** Above and below the page. */
  top: number;
  /** Above an entry. */
  gap: number;
  /** Of each 240 a line is high. */
  line: number;
  /** Name and contacts in the middle of the line. */
  centred: boolean;
  /** Of section headings. */
  caps: "allCaps" | "smallCaps";
}

/** Fonts that come with Word and that LibreOffice has doubles of with the same widths, so that the pages break alike. */
const settings: Record<LayoutName, Setting> = {
  classic: {
    font: "Cambria",
    size: 21,
    nameSize: 44,
    side: 1134,
    top: 964,
    gap: 120,
    line: 252,
    centred: false,
    caps: "allCaps",
  },
  dense: {
    font: "Calibri",
    size: 20,
    nameSize: 36,
    side: 907,
    top: 737,
    gap: 70,
    line: 236,
    centred: false,
    caps: "allCaps",
  },
  academic: {
    font: "Times New Roman",
    size: 22,
    nameSize: 40,
    side: 1304,
    top: 1247,
    gap: 130,
    line: 250,
    centred: true,
    caps: "smallCaps",
  },
};

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
  const { side, top } = settings[layout];
  const size = papers[paper];
  return { size, margin: { top, bottom: top, left: side, right: side }, textWidth: size.width - 2 * side };
}

/** Where the mark of a bullet stands and where its words do, in twentieths of a point. */
export const bulletIndent = { left: 284, hanging: 227 };

/** The styles by their names in Word, so that who opens the résumé there changes all of a kind at once. */
export function stylesOf(options: RenderOptions): IStylesOptions {
  const { font, size, nameSize, gap, line, centred, caps } = settings[options.layout];
  const { textWidth } = pageOf(options);
  const ink = "1A1A1A";
  const grey = "444444";
  const language = languageOf(options);
  const alignment = centred ? ("center" as const) : ("left" as const);
  // What stands above others never ends a page.
  const heading = { keepNext: true, keepLines: true, rightTabStop: textWidth };
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
        run: { font: { ascii: font, hAnsi: font, cs: font }, size, color: ink, language },
        paragraph: { spacing: { line, before: 0, after: 0 } },
      },
      title: {
        run: { font, size: nameSize, bold: true, color: ink },
        paragraph: { alignment, keepNext: true, spacing: { line: 240, after: 40 } },
      },
      heading1: {
        run: { font, size: size + 1, bold: true, color: ink, [caps]: true, characterSpacing: 12 },
        paragraph: {
          ...heading,
          spacing: { before: 2 * gap + 40, after: 60 },
          border: { bottom: { style: "single", size: 4, space: 1, color: "999999" } },
        },
      },
      heading2: { run: { font, size, bold: true, color: ink }, paragraph: { ...heading, spacing: { before: gap } } },
      heading3: {
        run: { font, size, bold: true, italics: true, color: grey },
        paragraph: { ...heading, spacing: { before: Math.round(gap / 2) } },
      },
      hyperlink: { run: { color: ink, underline: { type: "single", color: "999999" } } },
    },
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true },
      named("Subtitle", "Subtitle", { run: { size: size + 2, color: grey }, paragraph: { alignment, keepNext: true } }),
      named("Contacts", "Contacts", { run: { size: size - 1 }, paragraph: { alignment, spacing: { before: 40 } } }),
      named("Summary", "Summary", { paragraph: { spacing: { before: 100 } } }),
      named("EntryDetails", "Entry Details", {
        run: { size: size - 1, italics: true, color: grey },
        paragraph: { keepNext: true },
      }),
      named("ListBullet", "List Bullet", { paragraph: { spacing: { before: 10 } } }),
    ],
    characterStyles: [
      { id: "Organisation", name: "Organisation", run: { bold: false, italics: false, color: ink } },
      { id: "Dates", name: "Dates", run: { bold: false, italics: false, color: grey, size: size - 1 } },
    ],
  };
}

/** Of Chinese and Japanese the words are East Asian text, which Word keeps a language of its own for. */
function languageOf({ language = "en", paper }: RenderOptions) {
  const tag = language === "en" && paper === "letter" ? "en-US" : languageTags[language];
  return language === "zh" || language === "ja" ? { value: "en-GB", eastAsia: tag } : { value: tag };
}
