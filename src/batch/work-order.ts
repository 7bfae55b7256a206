import * as z from "zod/mini";
import { Cv } from "../model/cv.ts";
import { languageCodes } from "../model/languages.ts";
import type { Match } from "../model/match.ts";
import type { Posting } from "../model/posting.ts";
import { SelectionRules } from "../model/selection.ts";
import { layoutNames, paperNames } from "../model/typesetting.ts";
import { HashedFile, WhySettings } from "../model/why.ts";
import { type OutputFormat, renderers } from "../render/registry.ts";
import { whyFormats } from "../why-files.ts";
import { RowColumns } from "./row-posting.ts";
import type { SummaryFacts } from "./summary-row.ts";

const Format = z.enum(Object.keys(renderers) as [OutputFormat, ...OutputFormat[]]);

/** What is done with each posting of a batch, all that it depends on but the posting itself. */
export const WorkOrder = z.object({
  cv: Cv,
  /** What the postings are written in; null for what their words tell. */
  language: z.nullable(z.enum(languageCodes)),
  /** What holds what in the rows of feeds. */
  columns: RowColumns,
  make: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("resume"),
      formats: z.array(Format),
      /** Lines a résumé may take; null for what `pages` says. */
      lines: z.nullable(z.int().check(z.minimum(1))),
      /** Pages it may take: real ones where one of the formats has them. */
      pages: z.int().check(z.minimum(1)),
      /** What else is asked of each choice. */
      rules: z.optional(SelectionRules),
      /** What is written beside each résumé to say why it is as it is, and what that says of the CV and the settings. */
      why: z.optional(z.object({ format: z.enum(whyFormats), cv: HashedFile, settings: WhySettings })),
      look: z.object({ layout: z.enum(layoutNames), paper: z.enum(paperNames) }),
    }),
    /** A line of `ranks.jsonl`, with the `top` best entries or all. */
    z.object({ kind: z.literal("ranks"), top: z.nullable(z.int().check(z.minimum(1))) }),
  ]),
});
export type WorkOrder = z.infer<typeof WorkOrder>;

/** A posting as bytes, and where they are from. */
export interface WorkItem {
  file: string;
  /** 1-based line of a feed, whose row the bytes are; null where they are a file. */
  row: number | null;
  bytes: Uint8Array;
}

/** What a posting came to. */
export type WorkResult =
  | {
      kind: "resume";
      /** What its files would be called if no other posting had the same name. */
      name: string;
      /** Their content by what their names end with, in the order of the formats. */
      files: Record<string, string | Uint8Array>;
      /** Files beside them, by what their names end with, in pieces: the résumé's file name stands between each two. */
      sidecars: Record<string, string[]>;
      facts: SummaryFacts;
      /** Sentences about what could not be shown as it should. */
      warnings: string[];
    }
  | {
      kind: "ranks";
      /** With its end; to be used before the next posting is worked on. */
      line: Uint8Array;
    }
  | { kind: "failed"; reason: string };

/** Works on one posting; waits for nothing but what is not loaded yet and for writers that take their time. */
export type Work = (item: WorkItem) => WorkResult | Promise<WorkResult>;

/** Makes what was asked for of a posting that is understood and ranked. */
export type Finish = (item: WorkItem, posting: Posting, match: Match) => WorkResult | Promise<WorkResult>;
