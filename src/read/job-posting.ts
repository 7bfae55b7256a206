import { UserError } from "../errors.ts";
import type { Block, SourceDocument } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { decodeReferences, plainBlocks, readPage } from "./html-blocks.ts";

type Fields = Record<string, unknown>;

/** The fields of a schema.org JobPosting that carry its text, and the heading each stands under. */
const sections = [
  ["description", null],
  ["responsibilities", "Responsibilities"],
  ["qualifications", "Qualifications"],
  ["skills", "Skills"],
  ["educationRequirements", "Education"],
  ["experienceRequirements", "Experience"],
  ["jobBenefits", "Benefits"],
] as const;
const mostVisited = 10_000;

/** A JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPosting(value: unknown): boolean {
  const types = isFields(value) ? [value["@type"]].flat() : [];
  return types.some((type) => typeof type === "string" && /(?:^|[/:])JobPosting$/.test(type));
}

/** The first JobPosting in a JSON-LD value (an object, a list, a `@graph`) and the path to it; null where there is none. */
export function findJobPosting(root: unknown): { posting: Fields; path: (string | number)[] } | null {
  const queue: { value: unknown; path: (string | number)[] }[] = [{ value: root, path: [] }];
  for (let at = 0; at < queue.length && at < mostVisited; at += 1) {
    const { value, path } = queue[at] ?? { value: null, path: [] };
    if (Array.isArray(value))
      for (const [index, part] of value.entries()) queue.push({ value: part, path: [...path, index] });
    if (!isFields(value) || path.length > 8) continue;
    if (isPosting(value)) return { posting: value, path };
    for (const key of ["@graph", "mainEntity", "itemListElement", "item"]) {
      if (Object.hasOwn(value, key)) queue.push({ value: value[key], path: [...path, key] });
    }
  }
  return null;
}

/** A short text given as a string, the first of a list, or an object's name; null where there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return decodeReferences(value).replace(/\s+/g, " ").trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  return isFields(value) ? textOf(value.name) : null;
}

function locationOf(posting: Fields): string | null {
  const place = [posting.jobLocation].flat()[0];
  const address = isFields(place) ? (place.address ?? place.name) : place;
  const remote = posting.jobLocationType === "TELECOMMUTE" ? "Remote" : null;
  if (!isFields(address)) return textOf(address) ?? remote;
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map(textOf);
  return parts.filter((part) => part !== null).join(", ") || remote;
}

/** Title, employer and place of a JobPosting. */
export function jobPostingMeta(posting: Fields): SourceDocument["meta"] {
  return {
    title: textOf(posting.title ?? posting.name),
    company: textOf(posting.hiringOrganization),
    location: locationOf(posting),
  };
}

/** HTML in which every tag was escaped, once or twice, as HTML again. */
export function unescapedHtml(text: string): string {
  let html = text;
  for (let round = 0; round < 2 && !/<[a-z!/]/i.test(html) && /&(?:amp;)?lt;\/?[a-z]/i.test(html); round += 1)
    html = decodeReferences(html);
  return html;
}

/** The text of a JobPosting as blocks; every block of a field stands where the field begins. */
export function jobPostingBlocks(posting: Fields, sourceOf: (field: string) => Source): Block[] {
  const blocks: Block[] = [];
  for (const [field, heading] of sections) {
    const values = [posting[field]]
      .flat()
      .map((value) => (isFields(value) ? (value.description ?? value.name) : value));
    const source = sourceOf(field);
    const found = values.filter((value) => typeof value === "string").flatMap((value) => fieldBlocks(value, source));
    if (found.length === 0) continue;
    blocks.push(...headingBlocks(heading ?? "", source), ...found);
  }
  return blocks;
}

/** A heading over a field; none where it has no words. */
export function headingBlocks(heading: string, source: Source): Block[] {
  return fieldBlocks(`<h2>${heading.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</h2>`, source);
}

/** A text field, HTML (escaped or not) or plain, as blocks that all stand where the field begins. */
export function fieldBlocks(value: string, source: Source): Block[] {
  const html = unescapedHtml(value);
  const marked = /<(?:p|br|li|div|h[1-6]|ul|strong)\b/i.test(html) ? html : html.replace(/\n/g, "<br>");
  return plainBlocks(readPage(marked, () => source).blocks.filter(({ region }) => region !== "aside"));
}

/** For a file of several postings, of which none is the one meant. */
export function severalPostings(name: string, count: number): UserError {
  return new UserError(`${name} is a list of ${count} postings`, "Give one of them as a file of its own.");
}

/**
 * A JSON document that holds a JobPosting as its blocks; null where it holds none.
 * @throws UserError for a list of several.
 */
export function jobPostingDocument(document: SourceDocument): SourceDocument | null {
  const structured = document.structured;
  const list = Array.isArray(structured?.value) ? structured.value.filter(isPosting) : [];
  if (list.length > 1) throw severalPostings(document.name, list.length);
  const found = findJobPosting(structured?.value);
  if (found === null || structured === null) return null;
  const blocks = jobPostingBlocks(found.posting, (field) => structured.sourceOf([...found.path, field]));
  return { ...document, blocks, structured: null, meta: jobPostingMeta(found.posting) };
}
