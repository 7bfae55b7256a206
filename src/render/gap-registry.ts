import type { Gaps } from "../model/gaps.ts";

/** Lays gaps out as a document, under the name of the posting. */
type RenderGaps = (gaps: Gaps, title: string) => string;

/** Every format for gaps as a document, loaded when it is asked for. A table on the terminal and JSON are the command's own. */
export const gapRenderers = {
  md: { load: async () => (await import("./gaps-markdown.ts")).renderGapsMarkdown },
  html: { load: async () => (await import("./gaps-html.ts")).renderGapsHtml },
} satisfies Record<string, { load(): Promise<RenderGaps> }>;

/** Name of a format for gaps. */
export type GapFormat = keyof typeof gapRenderers;
