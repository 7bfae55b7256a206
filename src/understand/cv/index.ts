import { UserError } from "../../errors.ts";
import type { Cv } from "../../model/cv.ts";
import type { SourceDocument } from "../../model/document.ts";
import { sectionLevel } from "./headings.ts";
import { understandJsonResume } from "./json-resume.ts";
import { understandMarkdown } from "./markdown.ts";
import { understandPlain } from "./plain.ts";
import { isRenderCv, understandRenderCv } from "./rendercv.ts";

/** What a CV says, whatever its format. Throws a UserError for one without any words. */
export function understandCv(document: SourceDocument): Cv {
  if (document.blocks.length === 0 && document.structured === null) {
    throw new UserError(`${document.name} has no text`, "Give a CV that has text in it.");
  }
  if (document.structured !== null)
    return isRenderCv(document) ? understandRenderCv(document) : understandJsonResume(document);
  return hasTitles(document) ? understandMarkdown(document) : understandPlain(document);
}

/** Whether entries have headings of their own, under those of the sections. Markdown always counts, since its titles may be bold instead. */
function hasTitles({ format, blocks }: SourceDocument): boolean {
  if (format === "markdown") return true;
  const level = sectionLevel(blocks);
  return level > 0 && blocks.some((block) => block.kind === "heading" && block.level > level);
}
