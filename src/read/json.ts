import type { SourceDocument } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { atsPostingDocument } from "./ats-posting.ts";
import { jobPostingDocument } from "./job-posting.ts";
import { type JsonNode, lineStartsOf, parseJson, placeAt } from "./json-parser.ts";
import type { ReaderInput } from "./reader.ts";

/** Reads JSON into one structured value with the place of each of its parts. @throws UserError where it is not JSON. */
export function readJson(input: ReaderInput): SourceDocument {
  // A byte order mark counts as white space, so that columns stay those of the file.
  const text = input.text.replace(/^\ufeff/, " ");
  const root = parseJson(text, input.name);
  const starts = lineStartsOf(text);
  return structuredDocument(input.name, "json", root, (offset) => placeAt(starts, offset));
}

/** A value as a document: a posting where it is one in a form that we know, else for the understanding of CVs. */
export function structuredDocument(
  name: string,
  format: string,
  root: JsonNode,
  place: (offset: number) => Source,
): SourceDocument {
  const sourceOf = (path: readonly (string | number)[]) => {
    let node: JsonNode = root;
    for (const step of path) {
      const child = node.children.get(step);
      if (!child) break;
      node = child;
    }
    return place(node.offset);
  };
  const structured = { value: root.value, sourceOf };
  const meta = { title: null, company: null, location: null };
  const document: SourceDocument = { name, format, blocks: [], structured, meta };
  return jobPostingDocument(document) ?? atsPostingDocument(document, structured) ?? document;
}
