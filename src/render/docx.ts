import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import type { Basics } from "../model/cv.ts";
import type { Resume, ResumeEntry } from "../model/resume.ts";
import type { RenderOptions } from "../model/typesetting.ts";
import { formatDates } from "./dates.ts";
import { fitsBesideDates } from "./docx-measure.ts";
import { repack } from "./docx-package.ts";
import { bulletIndent, pageOf, stylesOf } from "./docx-styles.ts";
import { isPlain, isText, otherLinks, plainItems } from "./entry-words.ts";
import { foldSpace, linkTarget } from "./escape.ts";

/**
 * Lays a résumé out as a Word document with the styles that Word knows, so that it can be changed there, and in one column
 * of text from top to bottom, so that any program which takes the words out gets them in order. The same bytes for the same input.
 */
export async function renderDocx(resume: Resume, options: RenderOptions): Promise<Uint8Array> {
  const name = foldSpace(resume.basics.name ?? "") || "Résumé";
  const { size, margin } = pageOf(options);
  const document = new Document({
    title: name,
    creator: name,
    styles: stylesOf(options),
    numbering: { config: [bullets] },
    sections: [{ properties: { page: { size, margin } }, children: paragraphsOf(resume, options) }],
  });
  return repack(await Packer.toBuffer(document));
}

const bullets = {
  reference: "bullets",
  levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: { paragraph: { indent: bulletIndent } } }],
};

function paragraphsOf({ basics, sections }: Resume, options: RenderOptions): Paragraph[] {
  return [
    ...headParagraphs(basics),
    ...sections.flatMap(({ heading, entries }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] }),
      ...entries.filter(isPlain).flatMap(plainItems).map(bullet),
      ...entries.filter((entry) => !isPlain(entry)).flatMap((entry) => entryParagraphs(entry, 0, options)),
    ]),
  ];
}

function headParagraphs(basics: Basics): Paragraph[] {
  const { name, label, email, phone, location, summary } = basics;
  const contacts: ParagraphChild[][] = [
    ...(isText(email) ? [[link(email, `mailto:${email}`)]] : []),
    ...[phone, location].filter(isText).map((text) => [run(text)]),
    ...otherLinks(basics).map(({ text, url }) => [link(text, url)]),
  ];
  return [
    ...(isText(name) ? [new Paragraph({ heading: HeadingLevel.TITLE, children: [run(name)] })] : []),
    ...(isText(label) ? [styled("Subtitle", [run(label)])] : []),
    ...(contacts.length > 0
      ? [
          styled(
            "Contacts",
            contacts.flatMap((each, at) => (at === 0 ? each : [new TextRun(" · "), ...each])),
          ),
        ]
      : []),
    ...(isText(summary) ? [styled("Summary", [run(summary)])] : []),
  ];
}

const levels = [
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** The heading with its dates at the right edge, or under it where they find no room; the place, then what stands under both. */
function entryParagraphs(entry: ResumeEntry, depth: number, options: RenderOptions): Paragraph[] {
  const { title, subtitle, location, summary } = entry;
  const dates = formatDates(entry);
  const beside = isText(subtitle) ? `${isText(title) ? " — " : ""}${subtitle}` : "";
  const atEdge = isText(dates) ? [new TextRun({ children: [new Tab()] }), run(dates, "Dates")] : [];
  const isRoomy = fitsBesideDates(title ?? "", beside, dates ?? "", options);
  const heading = [
    ...(isText(title) ? [run(title)] : []),
    ...(beside === "" ? [] : [run(beside, "Organisation")]),
    ...(isRoomy ? atEdge : []),
  ];
  const details = [...(isText(location) ? [run(location)] : []), ...(isRoomy ? [] : atEdge)];
  return [
    new Paragraph({ heading: levels[depth] ?? HeadingLevel.HEADING_6, children: heading }),
    ...(details.length > 0 ? [styled("EntryDetails", details)] : []),
    ...(isText(summary) ? [styled("Normal", [run(summary)])] : []),
    ...entry.bullets.map(({ text }) => bullet(text)),
    ...entry.entries.flatMap((child) => entryParagraphs(child, depth + 1, options)),
  ];
}

function bullet(text: string): Paragraph {
  return styled("ListBullet", [run(text)], { numbering: { reference: bullets.reference, level: 0 } });
}

function styled(style: string, children: ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style, children, ...more });
}

/** Words as a run of text. What no XML may hold is not among them. */
function run(words: string, style?: string): TextRun {
  const isLead = words.startsWith(" — ");
  const text = isLead ? ` — ${foldSpace(words.slice(3))}` : foldSpace(words);
  return new TextRun(style === undefined ? { text } : { text, style });
}

function link(words: string, url: string): ParagraphChild {
  const target = linkTarget(url);
  if (target === null) return run(words);
  return new ExternalHyperlink({ link: target, children: [run(words, "Hyperlink")] });
}
