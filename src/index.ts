export {
  type BatchSummary,
  type PlannedPosting,
  planPostings,
  rankBatch,
  type ThreadedWorkforce,
  tailorBatch,
  type Workforce,
  type WorkOrder,
  workInThreads,
} from "./batch/index.ts";
export { cvConfidence } from "./confidence.ts";
export {
  type Config,
  type ConfigFile,
  configFileName,
  parseConfig,
  parseTexts,
  type SettingName,
  settingNames,
} from "./config.ts";
export { UserError } from "./errors.ts";
export { hashFile } from "./files/fingerprint.ts";
export { resumeName } from "./files/name.ts";
export { type InputFile, readInputFile, tooLarge } from "./files/read.ts";
export { makeFolder, writeFile } from "./files/write.ts";
export { answeredAsks, eachGap, gaps } from "./gaps.ts";
export { Cv, type Entry, type EntryKind } from "./model/cv.ts";
export type { SourceDocument } from "./model/document.ts";
export { entryKinds } from "./model/entry-kinds.ts";
export { Gaps } from "./model/gaps.ts";
export { type LanguageCode, languageCodes } from "./model/languages.ts";
export { pageLines } from "./model/layout.ts";
export { Match } from "./model/match.ts";
export { Posting } from "./model/posting.ts";
export { type Resume, sectionHeadings } from "./model/resume.ts";
export { type Budget, Selection, type SelectionRules } from "./model/selection.ts";
export {
  defaultRenderOptions,
  type LayoutName,
  layoutNames,
  type PaperName,
  paperNames,
  type RenderOptions,
} from "./model/typesetting.ts";
export { decode, fileSizeLimit, sizeLimit } from "./read/decode.ts";
export { createReader, formatOf, type InputFormat, type ReadBytes, readDocument, readers } from "./read/registry.ts";
export { formatDates } from "./render/dates.ts";
export { isPlain, leadOf, plainItems } from "./render/entry-words.ts";
export { type GapFormat, gapRenderers } from "./render/gap-registry.ts";
export { answerWords, costWords, gapSections, statusWords } from "./render/gap-words.ts";
export { contactsOf } from "./render/html.ts";
export { nestedStyleSheet } from "./render/html-styles.ts";
export { partsOf, type Span, spansOf } from "./render/marked.ts";
export { type CvFormat, cvRenderers, type OutputFormat, type Renderer, renderers } from "./render/registry.ts";
export type { Theme } from "./render/theme.ts";
export { AskIndex } from "./render/why-asks.ts";
export { reasonOf } from "./render/why-html.ts";
export { compileCv, type Matcher } from "./score/index.ts";
export { composeResume, select } from "./select/index.ts";
export { readCv, readPosting, type Tailored, type TailorOptions, tailor, type Written, writeAs } from "./tailor.ts";
export { commonTerms } from "./text/background.ts";
export { understandCv } from "./understand/cv/index.ts";
export { understandPosting } from "./understand/posting/index.ts";
export { type Verification, type VerifiedLine, verify, verifyFile } from "./verify/index.ts";
export type { MadeResume } from "./why.ts";
export { type WhyFormat, whyFiles, whyFormats } from "./why-files.ts";
