import type { Resume } from "../model/resume.ts";
import type { RenderOptions } from "../model/typesetting.ts";
import { loadTypesetter } from "./typst/typesetter.ts";

/** Typesets a résumé as a tagged PDF, with its fonts in it. Throws a UserError where the typesetter is not installed. */
export function renderPdf(resume: Resume, options: RenderOptions): Uint8Array {
  return loadTypesetter().typeset(resume, options).bytes();
}
