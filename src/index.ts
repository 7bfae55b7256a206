export { UserError } from "./errors.ts";
export { Cv } from "./model/cv.ts";
export type { SourceDocument } from "./model/document.ts";
export { Match } from "./model/match.ts";
export { Posting } from "./model/posting.ts";
export { type Resume, sectionHeadings } from "./model/resume.ts";
export { Selection } from "./model/selection.ts";
export { formatOf, type InputFormat, loadReaders, type ReadBytes, readDocument, readers } from "./read/registry.ts";
