import type { Resume } from "../model/resume.ts";

/** Makes a file's content of a résumé; pure. */
export type Render = (resume: Resume) => string | Uint8Array;

/** An output format, loaded only when it is asked for. */
export interface Renderer {
  /** What it is, for the list of formats. */
  description: string;
  /** Of the files it makes, without the dot. */
  extension: string;
  load(): Promise<Render>;
}

/** Every output format by its name. A new one is one file and one line here. */
export const renderers = {
  markdown: {
    description: "Markdown, as GitHub shows it",
    extension: "md",
    load: async () => (await import("./markdown.ts")).renderMarkdown,
  },
} satisfies Record<string, Renderer>;

/** Name of an output format. */
export type OutputFormat = keyof typeof renderers;
