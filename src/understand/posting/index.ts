import { UserError } from "../../errors.ts";
import type { SourceDocument } from "../../model/document.ts";
import type { LanguageCode } from "../../model/languages.ts";
import type { Posting } from "../../model/posting.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { languageOf } from "../../text/language.ts";
import { renewTexts } from "../../text/lex.ts";
import { extractAsks } from "./asks.ts";
import { confidenceOf } from "./confidence.ts";
import { rankOf } from "./level.ts";
import { namingOf } from "./naming.ts";
import { passagesOf } from "./passages.ts";
import { type PostingPhrases, phrasesFor, phrasesOfFrames } from "./phrase-tables.ts";
import { readStatements } from "./statements.ts";

/**
 * What a job posting says: its names, and each sentence with its topic and how much it asks.
 * Throws UserError when the document has no words.
 * @param given the language it is in. Default: the one that its words tell.
 */
export function understandPosting(document: SourceDocument, given?: LanguageCode): Posting {
  renewTexts(true);
  const passages = passagesOf(document.blocks, document.format === "text" || document.format === "markdown");
  if (passages.length === 0)
    throw new UserError(`${document.name} holds no job posting`, "Give a file with the text of the posting.");
  const language = given ?? detectLanguage(passages.map(({ text }) => text));
  const read = (phrases: PostingPhrases) => {
    const naming = namingOf(document, passages, phrases);
    return { naming, ...readStatements(passages, naming.passages, phrases) };
  };
  let reading = read(phrasesFor(language));
  // No section of what is wanted: the site's own headings may be in another language than the text.
  if (reading.askingHeadings === 0 && language === "en") reading = read(phrasesOfFrames());
  const { naming, statements, knownHeadings } = reading;
  const asks = extractAsks(statements, { ...naming, language: languageOf(language) });
  return {
    schema: "cvtailor.posting/1",
    language,
    title: naming.title,
    company: naming.company,
    location: naming.location,
    ...rankOf(naming.title, statements, asks),
    statements,
    asks,
    confidence: confidenceOf(statements, asks, knownHeadings, passages, document.meta.unread),
  };
}
