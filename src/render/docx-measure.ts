import type { Cv, Entry } from "../model/cv.ts";
import { headingSubtitle, isListItem, type PageMeasure, shownSummary } from "../model/layout.ts";
import { summaryForReaders } from "../model/own-summary.ts";
import type { RenderOptions } from "../model/typesetting.ts";
import { formatDates } from "./dates.ts";
import { boldness, widthOf, wordFonts, wrappedLines } from "./docx-metrics.ts";
import { bulletIndent, lineSpacing, pageOf, sizesOf } from "./docx-styles.ts";
import { isText } from "./entry-words.ts";
import { layouts } from "./layouts.ts";

const pointsOf = (twentieths: number): number => twentieths / 20;
/** Between a heading and its dates there is at least so much, in points. */
const gutter = 9;
/** What Word's and LibreOffice's pages may differ by, as a share of the page. */
const tolerance = 0.03;

/** Whether a heading and its dates find room on one line. */
export function fitsBesideDates(title: string, subtitle: string, dates: string, options: RenderOptions): boolean {
  const font = wordFonts[options.layout];
  const { title: size, details } = sizesOf(options);
  const words = size * (boldness * widthOf(title, font) + widthOf(subtitle, font));
  return words + gutter + details * widthOf(dates, font) <= pointsOf(pageOf(options).textWidth);
}

/**
 * Heights of all parts of a CV in a Word document, by the widths of its font's characters and the spaces of its styles, in lines of
 * text, and how many lines a page has, less what programs differ by.
 */
export function measureDocx(cv: Cv, options: RenderOptions): { measure: PageMeasure; pageLines: number } {
  const { gaps, sectionRule } = layouts[options.layout];
  const font = wordFonts[options.layout];
  const sizes = sizesOf(options);
  const page = pageOf(options);
  const width = pointsOf(page.textWidth);
  const high = (size: number): number => size * font.height * lineSpacing(options);
  const line = high(sizes.text);
  const height = (text: string, size: number, room = width): number =>
    wrappedLines(text, room / size, font) * high(size);
  const item = (text: string): number =>
    gaps.bullet + Math.max(line, height(text, sizes.text, width - pointsOf(bulletIndent.left)));
  const inner = new Set(cv.entries.flatMap((entry) => innerOf(entry)));
  const heading = (entry: Entry, place: string | null): number => {
    const subtitle = headingSubtitle(entry);
    const beside = isText(subtitle) ? ` — ${subtitle}` : "";
    const dates = formatDates(entry) ?? "";
    const besideDates = fitsBesideDates(entry.title, beside, dates, options);
    const words = height(entry.title + beside, sizes.title * boldness);
    const details = isText(place) || (dates !== "" && !besideDates) ? height(place || dates, sizes.details) : 0;
    return (inner.has(entry) ? gaps.project : gaps.entry) + Math.max(high(sizes.title), words) + details;
  };
  const { basics } = cv;
  const summary = summaryForReaders(basics.summary ?? "");
  const contacts = [basics.email, basics.phone, basics.location, ...basics.links.map(({ text }) => text)].filter(
    isText,
  );
  const head =
    (isText(basics.name) ? height(basics.name, sizes.name) + pointsOf(40) : 0) +
    (isText(basics.label) ? height(basics.label, sizes.label) : 0) +
    (contacts.length > 0 ? height(contacts.join(" · "), sizes.contacts) + pointsOf(40) : 0);
  return {
    measure: {
      contacts: head / line,
      summary: isText(summary) ? (gaps.header + height(summary, sizes.text)) / line : 0,
      section: () => (gaps.section + high(sizes.section) + (sectionRule ? 1.5 : 0) + gaps.afterSection) / line,
      header: (entry) => {
        if (isListItem(entry)) return item(listWords(entry)) / line;
        return (heading(entry, entry.location) + height(shownSummary(entry) ?? "", sizes.text)) / line;
      },
      bareHeading: (entry) => heading(entry, null) / line,
      text: (_, text) => item(text) / line,
    },
    pageLines: ((1 - tolerance) * pointsOf(page.size.height - page.margin.top - page.margin.bottom)) / line,
  };
}

function innerOf(entry: Entry): Entry[] {
  return entry.entries.flatMap((child) => [child, ...innerOf(child)]);
}

/** A list item on its line, about. */
function listWords(entry: Entry): string {
  return [entry.title, headingSubtitle(entry), entry.location, formatDates(entry)].filter(isText).join(" — ");
}
