import { UserError } from "../../errors.ts";
import type { Cv } from "../../model/cv.ts";
import type { SourceDocument } from "../../model/document.ts";
import { contactSources } from "./contact-sources.ts";
import { sectionLevel } from "./headings.ts";
import { understandJsonResume } from "./json-resume.ts";
import { understandMarkdown } from "./markdown.ts";
import { understandPlain } from "./plain.ts";
import { isRenderCv, understandRenderCv } from "./rendercv.ts";

/** What a CV says, whatever its format. Throws a UserError for one without any words. */
export function understandCv(given: SourceDocument): Cv {
  const document = { ...given, blocks: given.whole ?? given.blocks };
  if (document.blocks.length === 0 && document.structured === null) {
    throw new UserError(`${document.name} has no text`, "Give a CV that has text in it.");
  }
  const { schema, basics, ...rest } = understood(document);
  return { schema, basics, contacts: contactSources(document, basics), ...rest };
}

function understood(document: SourceDocument): Cv {
  if (document.structured !== null)
    return isRenderCv(document) ? understandRenderCv(document) : understandJsonResume(document);
  return isNested(document) ? understandMarkdown(document) : understandPlain(document);
}

/** Formats in which the writer gave headings their levels; in others they are guessed by their look. */
const outlineFormats: ReadonlySet<string> = new Set(["docx", "html"]);

/**
 * Whether the layout says what is inside what: by headings under headings under those of sections, as a position has projects.
 * Markdown always does, with bold titles and nested lists where not with headings.
 */
function isNested({ format, blocks }: SourceDocument): boolean {
  if (format === "markdown") return true;
  if (!outlineFormats.has(format)) return false;
  const level = sectionLevel(blocks);
  const first = blocks.findIndex((block) => block.kind === "heading" && block.level === level);
  // What stands before the sections, as a person's label may, is inside none.
  return level > 0 && blocks.slice(first).some((block) => block.kind === "heading" && block.level > level + 1);
}
