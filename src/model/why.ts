import * as z from "zod/mini";
import { EntryKind } from "./cv.ts";
import { AskStatus, GapEvidence } from "./gaps.ts";
import { Evidence } from "./match.ts";
import { Ask, Confidence } from "./posting.ts";
import { Choice } from "./selection.ts";
import { Source } from "./source.ts";

/** SHA-256 of a file's bytes, in hexadecimal digits. */
const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** A file told by its content. */
export const HashedFile = z.object({ name: z.string(), sha256: Sha256 });
export type HashedFile = z.infer<typeof HashedFile>;
const limit = z.nullable(z.int());

/** What the résumé was made with; null for what was not given. */
export const WhySettings = z.object({
  format: z.string(),
  lines: z.nullable(z.number()),
  pages: limit,
  language: z.nullable(z.string()),
  layout: z.string(),
  paper: z.string(),
  bullets: limit,
  bulletsPerEntry: limit,
  sections: z.partialRecord(EntryKind, z.int()),
  sectionOrder: z.array(EntryKind),
  pin: z.array(z.string()),
  exclude: z.array(z.string()),
});
export type WhySettings = z.infer<typeof WhySettings>;

/** Why a résumé is as it is, so that it can be explained, and made again, months later. */
export const Why = z.object({
  schema: z.literal("cvtailor.why/1"),
  /** Of the program: its version, and what tells its builds apart. */
  version: z.string(),
  inputs: z.object({ cv: HashedFile, posting: HashedFile }),
  resume: HashedFile,
  settings: WhySettings,
  posting: z.object({ title: z.nullable(z.string()), company: z.nullable(z.string()) }),
  fit: z.number(),
  confidence: Confidence,
  /** Lines allowed and used, and how far below the best choice this one is at most; see `Selection`. */
  budget: z.int(),
  used: z.int(),
  gap: z.number(),
  /** Must first, then by weight; what is on the résumé first among the evidence. */
  asks: z.array(z.extend(Ask, { status: AskStatus, evidence: z.array(GapEvidence) })),
  /** Every leaf entry, in the CV's order. */
  entries: z.array(
    z.extend(Choice, { title: z.string(), score: z.number(), source: Source, evidence: z.array(Evidence) }),
  ),
  /** Every bullet and every line of skills, in the CV's order. */
  bullets: z.array(
    z.extend(Choice, {
      text: z.string(),
      /** Id of the entry it stands under. */
      entry: z.string(),
      score: z.number(),
      source: Source,
      evidence: z.array(Evidence),
    }),
  ),
});
export type Why = z.infer<typeof Why>;
