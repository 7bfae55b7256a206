import type { Cv } from "../model/cv.ts";
import type { PageMeasure } from "../model/layout.ts";
import type { Resume } from "../model/resume.ts";
import type { RenderOptions, Typesetter } from "../model/typesetting.ts";

/** Makes a file's content of a résumé; the same bytes for the same input. */
export type Render = (resume: Resume, options: RenderOptions) => string | Uint8Array | Promise<string | Uint8Array>;

/** An output format, loaded only when it is asked for. */
export interface Renderer {
  /** What it is, for the list of formats. */
  description: string;
  /** Of the files it makes, without the dot. */
  extension: string;
  load(): Promise<Render>;
  /** Of a format whose pages others make: what its parts take of them, in lines, and how many a page has. */
  loadMeasure?(): Promise<(cv: Cv, options: RenderOptions) => { measure: PageMeasure; pageLines: number }>;
  /** Of a format that has real pages: what fills and measures them. */
  loadTypesetter?(): Promise<Typesetter>;
}

/** Every output format by its name. A new one is one file and one line here. */
export const renderers = {
  markdown: {
    description: "Markdown, as GitHub shows it",
    extension: "md",
    load: async () => (await import("./markdown.ts")).renderMarkdown,
  },
  html: {
    description: "one HTML file that prints as a page",
    extension: "html",
    load: async () => (await import("./html.ts")).renderHtml,
  },
  docx: {
    description: "a Word document",
    extension: "docx",
    load: async () => (await import("./docx.ts")).renderDocx,
    loadMeasure: async () => (await import("./docx-measure.ts")).measureDocx,
  },
  jsonresume: {
    description: "JSON Resume, for its themes and tools",
    extension: "json",
    load: async () => (await import("./json-resume.ts")).renderJsonResume,
  },
  pdf: {
    description: "a typeset, tagged PDF (PDF/UA-1)",
    extension: "pdf",
    load: async () => (await import("./pdf.ts")).renderPdf,
    loadTypesetter: async () => (await import("./typst/typesetter.ts")).loadTypesetter(),
  },
} satisfies Record<string, Renderer>;

/** Name of an output format. */
export type OutputFormat = keyof typeof renderers;

/** A format that a whole CV is written in, so that it reads back as it was understood. */
interface CvRenderer {
  description: string;
  load(): Promise<(cv: Cv) => string>;
}

/** Every format for whole CVs by the name that `parse --to` takes. */
export const cvRenderers = {
  md: {
    description: "a clean Markdown CV to keep by hand",
    load: async () => (await import("./cv-markdown.ts")).renderCvMarkdown,
  },
  json: {
    description: "JSON Resume",
    load: async () => (await import("./cv-json-resume.ts")).renderCvJsonResume,
  },
} satisfies Record<string, CvRenderer>;

/** Name of a format for whole CVs. */
export type CvFormat = keyof typeof cvRenderers;
