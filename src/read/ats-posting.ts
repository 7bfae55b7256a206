import type { Block, SourceDocument, StructuredValue } from "../model/document.ts";
import { fieldBlocks, headingBlocks, isFields, severalPostings, textOf } from "./job-posting.ts";

type Path = (string | number)[];
type Fields = Record<string, unknown>;

interface Shape {
  /** Whether an object is a posting as this system's public interface gives it. */
  fits(posting: Fields): boolean;
  title: string;
  /** Paths of the fields that carry text, in reading order; of two forms of one text, the one with markup. */
  body(posting: Fields): { path: Path; heading: string | null }[];
  location(posting: Fields): unknown;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const firstText = (posting: Fields, ...keys: string[]) =>
  keys
    .filter((key) => isText(posting[key]))
    .slice(0, 1)
    .map((key) => ({ path: [key], heading: null }));

const shapes: Record<"greenhouse" | "lever" | "ashby", Shape> = {
  greenhouse: {
    fits: (posting) => isText(posting.title) && isText(posting.content),
    title: "title",
    body: (posting) => firstText(posting, "content"),
    location: (posting) => posting.location,
  },
  lever: {
    fits: (posting) => isText(posting.text) && (isFields(posting.categories) || Array.isArray(posting.lists)),
    title: "text",
    body: (posting) => [
      ...firstText(posting, "description", "descriptionPlain"),
      ...[posting.lists ?? []].flat().flatMap((list, index) => {
        if (!isFields(list) || !isText(list.content)) return [];
        return [{ path: ["lists", index, "content"], heading: isText(list.text) ? list.text : null }];
      }),
      ...firstText(posting, "additional", "additionalPlain"),
    ],
    location: (posting) => (isFields(posting.categories) ? posting.categories.location : null),
  },
  ashby: {
    fits: (posting) => isText(posting.title) && (isText(posting.descriptionHtml) || isText(posting.descriptionPlain)),
    title: "title",
    body: (posting) => firstText(posting, "descriptionHtml", "descriptionPlain"),
    location: (posting) => posting.location,
  },
};

/**
 * A posting as Greenhouse, Lever or Ashby give it, alone or as the only one of a list, as its blocks; null for any other value.
 * @throws UserError for a list of several postings, of which none is the one meant.
 */
export function atsPostingDocument(document: SourceDocument, structured: StructuredValue): SourceDocument | null {
  const root = structured.value;
  const [list, base]: [unknown, Path] = isFields(root) && Array.isArray(root.jobs) ? [root.jobs, ["jobs"]] : [root, []];
  const candidates = Array.isArray(list) ? list : [list];
  const [posting] = candidates;
  if (!isFields(posting)) return null;
  const shape = Object.values(shapes).find((each) => each.fits(posting));
  if (shape === undefined) return null;
  if (candidates.length > 1) throw severalPostings(document.name, candidates.length);
  const path = Array.isArray(list) ? [...base, 0] : base;
  return {
    ...document,
    structured: null,
    blocks: shape.body(posting).flatMap((part) => partBlocks(structured, [...path, ...part.path], part.heading)),
    meta: {
      title: textOf(posting[shape.title]),
      company: textOf(posting.company_name),
      location: textOf(shape.location(posting)),
    },
  };
}

function partBlocks(structured: StructuredValue, path: Path, heading: string | null): Block[] {
  let value = structured.value;
  for (const step of path) value = (value as Fields)[step];
  const source = structured.sourceOf(path);
  return [...headingBlocks(heading ?? "", source), ...fieldBlocks(String(value), source)];
}
