import * as z from "zod/mini";
import { languageCodes } from "./languages.ts";
import { Source } from "./source.ts";

/** How much a posting wants a thing, most first. */
export const priorities = ["must", "preferred", "duty", "context"] as const;
export const Priority = z.enum(priorities);
export type Priority = z.infer<typeof Priority>;

/** What a section or a sentence of a posting is about. Only the first four carry asks. */
export const topics = [
  "requirements",
  "preferred",
  "duties",
  "role",
  "company",
  "benefits",
  "pay",
  "legal",
  "application",
  "metadata",
] as const;
export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;

/** A sentence or list item of a posting. */
export const Statement = z.object({
  text: z.string(),
  topic: Topic,
  /** Null where the statement asks for nothing (employer's blurb, benefits, pay, law, how to apply, site furniture). */
  priority: z.nullable(Priority),
  source: Source,
});
export type Statement = z.infer<typeof Statement>;

/**
 * What sort of thing is wanted. Degrees, years, certificates, languages and permits are what one has or has not; a skill is
 * shown by what one did; a soft skill (`team player`) is claimed by everybody.
 */
export const askKinds = ["skill", "degree", "years", "certificate", "language", "permit", "soft"] as const;
export const AskKind = z.enum(askKinds);
export type AskKind = z.infer<typeof AskKind>;

/** One of the things that a posting lets choose from, with its concept as `Ask.concept`. */
export const Alternative = z.object({ text: z.string(), concept: z.nullable(z.string()) });
export type Alternative = z.infer<typeof Alternative>;

/** One thing a posting wants. */
export const Ask = z.object({
  /** In the posting's words. */
  text: z.string(),
  /** The things of which one will do, in the posting's words, with the concept of each: `Go` and `Java` of `Go or Java`. */
  alternatives: z.optional(z.array(Alternative)),
  /** `skill` where it is not said. */
  kind: z.optional(AskKind),
  /**
   * What is compared for kinds that have a value: years, at least; a degree from 1 (school leaver's) to 5 (doctor's); a language
   * from 1 (A1) to 7 (native).
   */
  value: z.optional(z.number()),
  /** Canonical name of the concept it names, null where the lexicon has none. */
  concept: z.nullable(z.string()),
  priority: Priority,
  /** Share of what the posting's heaviest ask weighs, within (0, 1]. */
  weight: z.number().check(z.minimum(0), z.maximum(1)),
  /** 1-based line of the posting. */
  line: z.int(),
});
export type Ask = z.infer<typeof Ask>;

/** How far in their trade somebody is. */
export const Seniority = z.enum(["trainee", "junior", "middle", "senior", "principal"]);
export type Seniority = z.infer<typeof Seniority>;

/** Whether one does the work oneself, leads others who do it too, or mainly manages people. */
export const Level = z.enum(["hands-on", "leading", "managing"]);
export type Level = z.infer<typeof Level>;

/** How well an input was understood, and why not better. */
export const Confidence = z.object({
  level: z.enum(["high", "low"]),
  /** Sentences for the user; empty when the level is high. */
  notes: z.array(z.string()),
});
export type Confidence = z.infer<typeof Confidence>;

/** A job advertisement, as understood. */
export const Posting = z.object({
  schema: z.literal("cvtailor.posting/1"),
  /** By whose rules its words are compared. Default: English. */
  language: z.optional(z.enum(languageCodes)),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  location: z.nullable(z.string()),
  /** Null where the posting does not say. */
  seniority: z.nullable(Seniority),
  level: Level,
  statements: z.array(Statement),
  /** Heaviest first; ties in the posting's order. */
  asks: z.array(Ask),
  confidence: Confidence,
});
export type Posting = z.infer<typeof Posting>;

/** A posting of which nothing is known but what it asks for. */
export function postingOfAsks(asks: readonly Ask[]): Posting {
  return {
    schema: "cvtailor.posting/1",
    title: null,
    company: null,
    location: null,
    seniority: null,
    level: "hands-on",
    statements: [],
    asks: [...asks],
    confidence: { level: "low", notes: [] },
  };
}
