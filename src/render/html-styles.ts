import type { RenderOptions } from "../model/typesetting.ts";
import { type Layout, layouts, papers } from "./layouts.ts";

/** How the résumé looks on a screen and on paper; fonts are the reader's own, since none may be fetched. */
export function styleSheet(options: RenderOptions): string {
  const layout = layouts[options.layout];
  const { width, cssName } = papers[options.paper];
  const { margin } = layout;
  return `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: ${bodyFont(layout)}; }
main { max-width: ${width}mm; margin: 0 auto; padding: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm; }
${partStyles(options)}
@media print {
  @page { size: ${cssName}; margin: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm; }
  main { max-width: none; padding: 0; }
  h2, .heading { break-after: avoid; }
  li { break-inside: avoid; orphans: 2; widows: 2; }
}`;
}

/** The same look within one element of a page that has other things on it; its rules are nested in the selector. */
export function nestedStyleSheet(selector: string, options: RenderOptions): string {
  const layout = layouts[options.layout];
  const { margin } = layout;
  return `${selector} {
width: ${papers[options.paper].width}mm; padding: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm; background: #fff; color: #000; font: ${bodyFont(layout)};
${partStyles(options)}
}
@page { size: ${papers[options.paper].cssName}; margin: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm; }
`;
}

function bodyFont({ size, lineHeight, bodyFont: { family, others } }: Layout): string {
  return `${size}pt/${lineHeight} "${family}", ${others}`;
}

/** The rules of the parts of a résumé, whatever they stand in. */
function partStyles(options: RenderOptions): string {
  const layout = layouts[options.layout];
  const { gaps, size } = layout;
  const headings = `"${layout.headingFont.family}", ${layout.headingFont.others}`;
  return `h1, h2, h3, h4, h5, h6, p, ul { margin: 0; }
h1, h2, .title, .label, .contacts, .place, .dates { font-family: ${headings}; }
header { text-align: ${layout.centredHead ? "center" : "left"}; }
h1 { font-size: ${layout.nameSize}pt; line-height: 1.2; font-weight: 700; color: ${layout.accent}; }
.label { font-size: ${layout.labelSize}pt; color: ${layout.quiet}; }
.contacts { margin-top: ${gaps.header / 2}pt; font-size: ${layout.contactSize}pt; }
header p:not([class]) { margin-top: ${gaps.header}pt; text-align: left; }
h2 { margin: ${gaps.section}pt 0 ${gaps.afterSection}pt; font-size: ${layout.sectionSize}pt; font-weight: 600; color: ${layout.accent}; ${sectionStyle(layout)} }
article { margin-top: ${gaps.entry}pt; }
h2 + article { margin-top: 0; }
article article { margin-top: ${gaps.project}pt; }
h3, h4, h5, h6 { font-size: ${layout.titleSize}pt; font-weight: 400; }
.title { font-weight: 700; }
article article .title { font-weight: 600; }
.subtitle { font-style: italic; font-size: ${size}pt; }
.place, .dates { font-size: ${layout.metaSize}pt; line-height: ${layout.titleSize * layout.lineHeight}pt; color: ${layout.quiet}; }
ul { padding-left: ${layout.bulletIndent + 2}pt; }
li::marker { font-size: 0.8em; }
li { margin-top: ${gaps.bullet}pt; }
.lead { font-weight: 600; }
a { color: inherit; text-decoration-color: #999; text-underline-offset: 0.15em; overflow-wrap: anywhere; }
p, li, h1, h3, h4, h5, h6 { overflow-wrap: anywhere; }
${oneRow}
${layout.entryHead === "two rows" ? twoRows : ""}${layout.entryHead === "hanging dates" ? hangingDates(layout.dateColumn) : ""}`;
}

function sectionStyle({ sectionCase, sectionRule }: Layout): string {
  const written =
    sectionCase === "capitals"
      ? "text-transform: uppercase; letter-spacing: 0.06em;"
      : "font-variant-caps: small-caps; letter-spacing: 0.02em;";
  return sectionRule ? `${written} padding-bottom: 1pt; border-bottom: 0.5pt solid #999;` : written;
}

/** Title, subtitle and place, then the dates at the right edge. */
const oneRow = `.heading { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.35em; }
.meta { display: contents; }
.meta .mark { display: none; }
.place::before { content: "· "; }
.dates { margin-left: auto; }`;

/** Title and dates, under them subtitle and place. */
const twoRows = `section > article > .heading { display: grid; grid-template-columns: 1fr auto; column-gap: 10pt; }
section > article > .heading h3 { display: contents; }
section > article > .heading .mark { display: none; }
section > article > .heading .place::before { content: none; }
section > article > .heading .title { grid-area: 1 / 1; }
section > article > .heading .dates { grid-area: 1 / 2; text-align: right; }
section > article > .heading .subtitle { grid-area: 2 / 1; }
section > article > .heading .place { grid-area: 2 / 2; text-align: right; }
section > article > .heading .meta:not(:has(.dates)) .place { grid-area: 1 / 2; }`;

/** Dates in a column of their own, left of all else; above it where the screen is narrow. */
function hangingDates(column: number): string {
  return `@media print, (min-width: 40rem) {
  section > article, section > ul { margin-left: ${column}pt; }
  .heading { position: relative; }
  .dates { position: absolute; top: 0; left: -${column}pt; width: ${column - 10}pt; }
}`;
}
