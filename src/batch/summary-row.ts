import * as z from "zod/mini";

/** What a summary tells of a posting, apart from where it is and what its files are called. */
export const SummaryFacts = z.object({
  /** Within [0, 1]: how well the CV fits the posting. */
  fit: z.number().check(z.minimum(0), z.maximum(1)),
  confidence: z.enum(["high", "low"]),
  title: z.nullable(z.string()),
  company: z.nullable(z.string()),
  /** The asks that nothing in the CV answers, the weightiest first, those of context left out. */
  missing: z.array(z.string()),
  /** What the posting's text is told by, to find postings that are the same: see `Likeness`. */
  likeness: z.string(),
});
export type SummaryFacts = z.infer<typeof SummaryFacts>;

/** A posting that could not be read or understood. */
export const Failure = z.object({
  file: z.string(),
  /** 1-based line of a feed; null where the file is one posting. */
  row: z.nullable(z.int()),
  reason: z.string(),
});
export type Failure = z.infer<typeof Failure>;
