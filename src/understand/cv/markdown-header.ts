import type { Entry } from "../../model/cv.ts";
import type { Block } from "../../model/document.ts";
import { mayBePlace } from "../../model/heading.ts";
import { hasCjk } from "../../text/cjk.ts";
import { datesAlone, datesAtEnd, findDates } from "../dates.ts";
import { isDegree, isStudy } from "./degree.ts";
import { fillHeader } from "./header.ts";
import { labelOf } from "./labels.ts";
import { isPlace } from "./places.ts";
import { isRole } from "./roles.ts";
import { namesOrganization, placeOfOrganization, townsOf } from "./segments.ts";

/** Kinds whose titles say for whom or where on the lines under them. */
const placedKinds: ReadonlySet<Entry["kind"]> = new Set<Entry["kind"]>(["work", "volunteer", "education"]);
const longestLine = 110;
const label = /^\p{Lu}[\p{L} -]{1,24}:/u;

/** The lines that say what an entry is, as long as more of them can follow: its title without dates, then those under it. */
export interface OpenHeader {
  lines: string[];
  /** A line with dates, or anything but a line of the header, was read. */
  isClosed: boolean;
}

/** Towns that the headings and short lines of a document end with. */
export function townsOfBlocks(blocks: readonly Block[]): ReadonlySet<string> {
  const first = blocks.findIndex((block, index) => index > 0 && block.kind === "heading");
  return townsOf(blocks.map(({ text, mark }, index) => ({ text, mark, isBeforeHeading: index < first })));
}

/** Reads an entry's title again where it says more than its role and one organisation: `Cook | The Mill | Lima`, `Acme — Oslo`. */
export function refineTitle(entry: Entry, parts: readonly string[], towns: ReadonlySet<string>): void {
  if (!placedKinds.has(entry.kind)) return;
  if (parts.length > 1) {
    fillAgain(entry, parts, towns);
    return;
  }
  const [text = ""] = parts;
  const { organization, title } = entry;
  const isSwapped = organization !== null && text.startsWith(organization);
  const isTown = organization !== null && (isPlace(organization) || towns.has(organization));
  const isPlaced = entry.kind === "education" ? isSwapped && isPlace(title) : isTown && mayBePlace(title, organization);
  const isSchoolFirst = entry.kind === "education" && isDegree(organization ?? "") && !isDegree(title);
  const hasMore = organization !== null && / [|–—·] | - /.test(title);
  const isWhole = organization === null && text.includes(",") && (entry.kind !== "education" || isDegree(text));
  // `readHeading` knows the roles of other scripts by nothing.
  const isRoleLast = hasCjk(organization ?? "") && isRole(organization ?? "") && !isRole(title);
  if (isPlaced || isSchoolFirst || hasMore || isWhole || isRoleLast) fillAgain(entry, [text], towns);
}

/**
 * Takes a line under a title that says for whom, where, or as what: `**Acme Ltd**, Lima` or `Acme Ltd | Lima` under `Cook`, `Cook`
 * under `Acme Ltd`, `MSc Botany, 2010 – 2012` under a school. False where it is none.
 */
export function takeHeaderLine(
  entry: Entry,
  header: OpenHeader,
  block: Block,
  next: Block | undefined,
  towns: ReadonlySet<string>,
): boolean {
  if (header.isClosed || !isHeaderLine(entry, block, next, towns)) return false;
  const dates = entry.dates === null ? datesAtEnd(block.text) : null;
  const isDated = dates !== null && /[\s|,;·–—(-]$/.test(block.text.slice(0, dates.startIndex));
  const text = isDated ? block.text.slice(0, dates.startIndex).replace(/[\s|,;·–—(-]+$/, "") : block.text;
  header.lines.push(text);
  fillAgain(entry, header.lines, towns);
  if (isDated) Object.assign(entry, { start: dates.start, end: dates.end, dates: dates.text });
  return true;
}

function isHeaderLine(entry: Entry, block: Block, next: Block | undefined, towns: ReadonlySet<string>): boolean {
  const { text, strongStart = "" } = block;
  const isOpen = placedKinds.has(entry.kind) && entry.bullets.length === 0 && entry.entries.length === 0;
  if (
    !isOpen ||
    block.kind !== "text" ||
    (block.emphasis && !block.strong) ||
    text.length > longestLine ||
    /[.!?:;]$/.test(text)
  )
    return false;
  if (label.test(text) || labelOf(text) !== null || datesAlone(text) !== null || entry.summary !== null) return false;
  const isSaid = entry.organization !== null && entry.role !== null && !towns.has(entry.organization);
  if (isSaid && !isPlace(entry.organization ?? "")) return false;
  if (/^\p{Ll}/u.test(text) || isPlace(text) || saysWhen(text)) return false;
  const isUnderDates = next?.kind === "text" && next.gapBefore === 0 && datesAlone(next.text) !== null;
  return (
    ((block.strong || strongStart !== "") && entry.organization === null) ||
    namesOrganization(text) ||
    placeOfOrganization(text, towns) !== null ||
    (entry.kind === "education" ? isDegree(text) || isStudy(text) : isRole(text)) ||
    isUnderDates
  );
}

/** Its dates are what the line is for: `2018 – 2020 (3 years) · Oslo`. */
function saysWhen(text: string): boolean {
  return findDates(text).length > 0 && (datesAtEnd(text) === null || /^[^\p{L}]*\d{4}/u.test(text));
}

function fillAgain(entry: Entry, lines: readonly string[], towns: ReadonlySet<string>): void {
  const [first = ""] = lines;
  Object.assign(entry, { title: first, subtitle: null, role: null, organization: null, location: null });
  fillHeader(entry, lines, towns);
}

/** Parts an organisation from its place, where nothing else says where that is. */
export function cutPlace(entry: Entry, towns: ReadonlySet<string>): void {
  const { organization, location, kind } = entry;
  if (organization === null || location !== null || !placedKinds.has(kind) || !organization.includes(",")) return;
  const own = placeOfOrganization(organization, towns);
  if (own !== null) Object.assign(entry, { organization: own.before, location: own.place });
}

/** A bold line right under the title of a role or degree: for whom; or right under an employer's dates: as what. No title of its own. */
export function standsUnderTitle(entry: Entry, header: OpenHeader, block: Block): boolean {
  const isTitled = entry.kind === "education" ? isDegree(entry.title) : isRole(entry.title);
  const isUntitled = entry.kind !== "education" && !isTitled && entry.dates !== null && isRole(block.text);
  if (isUntitled && placedKinds.has(entry.kind) && !header.isClosed && header.lines.length === 1)
    return entry.bullets.length === 0 && entry.entries.length === 0 && datesAtEnd(block.text) === null;
  const isOpen = !header.isClosed && header.lines.length === 1 && entry.organization === null;
  const isBare = datesAtEnd(block.text) === null && labelOf(`${block.text}:`) === null;
  return isTitled && isOpen && isBare && placedKinds.has(entry.kind) && !isRole(block.text);
}
