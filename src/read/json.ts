import type { SourceDocument } from "../model/document.ts";
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
  const sourceOf = (path: readonly (string | number)[]) => {
    let node: JsonNode = root;
    for (const step of path) {
      const child = node.children.get(step);
      if (!child) break;
      node = child;
    }
    return placeAt(starts, node.offset);
  };
  const structured = { value: root.value, sourceOf };
  const document: SourceDocument = {
    name: input.name,
    format: "json",
    blocks: [],
    structured,
    meta: { title: null, company: null, location: null },
  };
  return jobPostingDocument(document) ?? atsPostingDocument(document, structured) ?? document;
}
