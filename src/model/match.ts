import * as z from "zod/mini";
import { EntryKind } from "./cv.ts";
import { Ask, Confidence } from "./posting.ts";
import { Source } from "./source.ts";

/**
 * How an ask met the CV's words. `value`: a degree, or dated years, at least as high as the ask's. `related`: a text of the
 * ask's topic has a good part of its words, and none has more.
 */
export const evidenceKinds = ["exact", "stem", "alias", "acronym", "value", "related", "fuzzy"] as const;
export const EvidenceKind = z.enum(evidenceKinds);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** Why a bullet scored: which ask, which of its words, how they met, and how much it counted. */
export const Evidence = z.object({
  /** Text of the ask. */
  ask: z.string(),
  /** Where the ask is a choice: which of its things. */
  option: z.optional(z.string()),
  /** The CV's own words that answer it. */
  matched: z.string(),
  how: EvidenceKind,
  /** Share of the bullet's own match; a bullet's evidence adds up to 1 at most. 0 where its words count for another ask. */
  weight: z.number(),
});
export type Evidence = z.infer<typeof Evidence>;

const score = z.number().check(z.minimum(0), z.maximum(1));

/** How a bullet's score came about; it is `total / (total + scale)`. */
export const ScoreSum = z.object({
  /** The words, and pairs of words, that posting and bullet share, with what each counts; the heaviest first. */
  words: z.array(z.object({ text: z.string(), amount: z.number() })),
  /** The things that posting and bullet both name, each by its first name in the lexicon, with what each counts. */
  names: z.array(z.object({ text: z.string(), amount: z.number() })),
  /** What being about the posting's topics counts. */
  topic: z.number(),
  /** What words, names and topic come to. */
  own: z.number(),
  /** What its entry lends it: each part counts its weight times its value. */
  lent: z.array(
    z.object({ from: z.enum(["pooled", "heading", "kinship", "list"]), weight: z.number(), value: z.number() }),
  ),
  /** `own` and all that is lent. */
  total: z.number(),
  /** What a text with the ten heaviest words of the posting would come to. */
  scale: z.number(),
});
export type ScoreSum = z.infer<typeof ScoreSum>;

export const ScoredBullet = z.object({
  id: z.string(),
  text: z.string(),
  score,
  source: Source,
  /** Most telling first. */
  evidence: z.array(Evidence),
  /** Id of the earlier bullet that says the same, null for an only child. */
  twinOf: z.nullable(z.string()),
  /** Only where it was asked for. */
  sum: z.optional(ScoreSum),
});
export type ScoredBullet = z.infer<typeof ScoredBullet>;

export const ScoredEntry = z.object({
  id: z.string(),
  kind: EntryKind,
  title: z.string(),
  role: z.nullable(z.string()),
  organization: z.nullable(z.string()),
  /** Id of the position that holds it. */
  parent: z.nullable(z.string()),
  score,
  source: Source,
  /** Best first. */
  bullets: z.array(ScoredBullet),
  /** Evidence of the heading's own words. */
  evidence: z.array(Evidence),
  /** Id of the earlier entry that is the same one given again. */
  twinOf: z.nullable(z.string()),
});
export type ScoredEntry = z.infer<typeof ScoredEntry>;

/** The leaves of a CV by how well they answer a posting. */
export const Match = z.object({
  schema: z.literal("cvtailor.rank/1"),
  posting: z.object({
    title: z.nullable(z.string()),
    company: z.nullable(z.string()),
    asks: z.array(Ask),
  }),
  /** How well the whole CV answers the posting: from the shares of its words and names that the CV has; poor below .4. */
  fit: score,
  confidence: Confidence,
  /** Best first; ties in the CV's order. */
  entries: z.array(ScoredEntry),
});
export type Match = z.infer<typeof Match>;
