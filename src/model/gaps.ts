import * as z from "zod/mini";
import { Evidence } from "./match.ts";
import { Ask } from "./posting.ts";

/** Where the answer to an ask stands. `cut` is in the CV, but not on this résumé. */
export const AskStatus = z.enum(["on-resume", "cut", "nowhere"]);

/** The CV's words that answer an ask. */
export const GapEvidence = z.extend(z.omit(Evidence, { ask: true }), {
  /** Id of the bullet, the line of skills, or the entry whose heading answers; `summary` for the CV's own summary. */
  id: z.string(),
  /** That bullet, line or title. */
  text: z.string(),
  /** 1-based line of the CV. */
  line: z.int(),
});

/** The CV's words that come nearest to an ask that nothing answers. */
export const Nearest = z.object({
  id: z.string(),
  text: z.string(),
  line: z.int(),
  /** Its few words that are nearest. */
  matched: z.string(),
  /** Cosine of the two topics, or the share of the ask's letters that is found there, or one half for another degree; within (0, 1]. */
  similarity: z.number(),
});
export type Nearest = z.infer<typeof Nearest>;

/** What bringing an answer in that was cut would take. */
export const BringInCost = z.object({
  /** Id of the bullet, the line of skills or the entry. */
  id: z.string(),
  /** Lines it takes, with the headings it needs. */
  lines: z.number(),
  /** What would have to go for it, in the CV's order; empty where there is room. */
  out: z.array(z.object({ id: z.string(), text: z.string(), lines: z.number() })),
});

/** What a posting wants and where it is answered. */
export const Gaps = z.object({
  schema: z.literal("cvtailor.gaps/1"),
  /** Must first, then by weight. */
  asks: z.array(
    z.extend(Ask, {
      status: AskStatus,
      /** What is on the résumé first, then what counts most; empty for `nowhere`. */
      evidence: z.array(GapEvidence),
      /** Null unless the status is `nowhere` and something is near. */
      nearest: z.nullable(Nearest),
      /** Null unless the status is `cut` and it can be brought in. */
      cost: z.nullable(BringInCost),
    }),
  ),
});
export type Gaps = z.infer<typeof Gaps>;
