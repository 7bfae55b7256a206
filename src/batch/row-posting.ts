import * as z from "zod/mini";
import { UserError } from "../errors.ts";
import type { SourceDocument } from "../model/document.ts";
import type { ReadBytes } from "../read/registry.ts";

/** What of a feed's row holds what, where it is none of the usual names. */
export const RowColumns = z.object({
  text: z.optional(z.string()),
  title: z.optional(z.string()),
  company: z.optional(z.string()),
});
export type RowColumns = z.infer<typeof RowColumns>;

/** What a row's fields are called, written as `key` gives it, the likeliest first. */
const usualNames: Record<keyof RowColumns, readonly string[]> = {
  text: [
    "description",
    "text",
    "jobdescription",
    "body",
    "content",
    "posting",
    "descriptionhtml",
    "jobdescriptiontext",
  ],
  title: ["title", "jobtitle", "position", "positiontitle", "role", "name"],
  company: ["company", "companyname", "employer", "hiringorganization", "organization", "organisation"],
};

/** A field's name without case, spaces and marks. */
function key(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The posting of a row: an object with its text (HTML or plain), and optionally title and company, under the columns named or
 * the usual names; or a schema.org JobPosting. Throws a UserError where it is neither.
 */
export function readRow(
  bytes: Uint8Array,
  name: string,
  read: ReadBytes,
  columns: RowColumns = {},
): SourceDocument | Promise<SourceDocument> {
  const value = parse(bytes, name);
  if (columns.text === undefined && ("@type" in value || "@graph" in value || "@context" in value)) {
    return read(bytes, name, "json");
  }
  const fields = new Map(Object.entries(value).map(([field, held]) => [key(field), held]));
  const find = (part: keyof RowColumns): string | null => {
    const column = columns[part];
    const names = column === undefined ? usualNames[part] : [key(column)];
    for (const one of names) {
      const text = textOf(fields.get(one));
      if (text !== null) return text;
    }
    return null;
  };
  const text = find("text");
  if (text === null) {
    const expected = columns.text === undefined ? 'a "description" or a "text"' : `a "${columns.text}"`;
    throw new UserError(`${name} has no text`, `Give each row ${expected}, or name its column with --text-column.`);
  }
  const named = (document: SourceDocument): SourceDocument => {
    const title = find("title") ?? document.meta.title;
    const company = find("company") ?? document.meta.company;
    return { ...document, meta: { ...document.meta, title, company } };
  };
  const document = read(Buffer.from(text), name, looksLikeHtml(text) ? "html" : "text");
  return document instanceof Promise ? document.then(named) : named(document);
}

function parse(bytes: Uint8Array, name: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new UserError(`${name} is not JSON`, "Each line of a .jsonl file must be one JSON object.");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UserError(`${name} is not a JSON object`, "Each line of a .jsonl file must be one JSON object.");
}

/** A field's text; of an organisation its name. */
function textOf(value: unknown): string | null {
  if (typeof value === "object" && value !== null && "name" in value) return textOf(value.name);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function looksLikeHtml(text: string): boolean {
  return /<(?:p|br|div|ul|ol|li|h[1-6]|strong|span|table)\b[^<>]{0,500}>/i.test(text);
}
