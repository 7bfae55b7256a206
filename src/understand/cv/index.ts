import { UserError } from "../../errors.ts";
import type { Cv } from "../../model/cv.ts";
import type { SourceDocument } from "../../model/document.ts";
import { understandJsonResume } from "./json-resume.ts";
import { understandMarkdown } from "./markdown.ts";
import { understandPlain } from "./plain.ts";

/** What a CV says, whatever its format. Throws a UserError for one without any words. */
export function understandCv(document: SourceDocument): Cv {
  if (document.blocks.length === 0 && document.structured === null) {
    throw new UserError(`${document.name} has no text`, "Give a CV that has text in it.");
  }
  if (document.structured !== null) return understandJsonResume(document);
  return document.format === "markdown" ? understandMarkdown(document) : understandPlain(document);
}
