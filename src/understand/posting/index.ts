import { UserError } from "../../errors.ts";
import type { SourceDocument } from "../../model/document.ts";
import type { Posting } from "../../model/posting.ts";
import { renewVocabulary } from "../../text/vocabulary.ts";
import { extractAsks } from "./asks.ts";
import { confidenceOf } from "./confidence.ts";
import { namingOf } from "./naming.ts";
import { passagesOf } from "./passages.ts";
import { readStatements } from "./statements.ts";

/**
 * What a job posting says: its names, and each sentence with its topic and how much it asks.
 * Throws UserError when the document has no words.
 */
export function understandPosting(document: SourceDocument): Posting {
  renewVocabulary();
  const passages = passagesOf(document.blocks, document.format === "text" || document.format === "markdown");
  if (passages.length === 0)
    throw new UserError(`${document.name} holds no job posting`, "Give a file with the text of the posting.");
  const naming = namingOf(document, passages);
  const { statements, knownHeadings } = readStatements(passages, naming.passages);
  return {
    schema: "cvtailor.posting/1",
    title: naming.title,
    company: naming.company,
    location: naming.location,
    statements,
    asks: extractAsks(statements, naming.company),
    confidence: confidenceOf(statements, knownHeadings, passages),
  };
}
