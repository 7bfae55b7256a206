import * as z from "zod/mini";
import { EntryKind } from "./cv.ts";
import type { PageMeasure } from "./layout.ts";

/** Why a bullet or an entry is on the résumé or not. */
export const reasonCodes = [
  /** Kept: it answers asks. */
  "answers",
  /** Kept though it answers nothing by its own words: the newest position, education, the best line of a fitting entry. */
  "frame",
  /** Kept: the user wants it there. */
  "pinned",
  /** Dropped: it answers no ask. */
  "no-ask",
  /** Dropped: what it answers is answered by kept bullets already. */
  "covered",
  /** Dropped: it says the same as another. */
  "twin",
  /** Dropped: better ones filled the lines, or one of the limits. */
  "budget",
  /** Dropped: the user does not want it. */
  "excluded",
] as const;
export const ReasonCode = z.enum(reasonCodes);
export type ReasonCode = z.infer<typeof ReasonCode>;

export const Choice = z.object({
  /** Id of a bullet or of an entry. */
  id: z.string(),
  kept: z.boolean(),
  reason: ReasonCode,
  /** Texts of the asks it answers, most telling first. */
  asks: z.array(z.string()),
  /** Id of the twin, or of the bullet that covers it; null for other reasons. */
  because: z.nullable(z.string()),
  /** What the objective would lose without it, or would gain by it now. */
  gain: z.number(),
});
export type Choice = z.infer<typeof Choice>;

const limit = z.optional(z.int().check(z.minimum(0)));
const names = z.optional(z.array(z.string()));

/** What the user asks of the choice besides its length. What is undefined is not limited. */
export const SelectionRules = z.object({
  /** Most bullets in all, under whichever entries; items of lists (skills, certificates) are not counted. */
  bullets: limit,
  /** Most bullets under one entry. */
  bulletsPerEntry: limit,
  /** Most bullets and list items of a section; 0 leaves it out. */
  sections: z.optional(z.partialRecord(EntryKind, z.int().check(z.minimum(0)))),
  /** The sections that come first, in this order; the others follow in the usual one. Changes nothing of what is chosen. */
  sectionOrder: z.optional(z.array(EntryKind)),
  /** What is to be there whatever it scores: ids, or texts that one bullet, line of skills or entry's title has in it. */
  pin: names,
  /** What is not to be there. */
  exclude: names,
});
export type SelectionRules = z.infer<typeof SelectionRules>;

/** How much goes on the page, and by which rules. */
export interface Budget extends SelectionRules {
  /** Typeset lines, at least 1; `pageLines` fill one A4 page. */
  lines: number;
  /** What each part takes of them. Default: counted by the length of its text. */
  measure?: PageMeasure | undefined;
  /** Share of the lines that is to be full, as far as the CV goes: where answers do not fill it, what is newest does. */
  full?: number | undefined;
}

/** What goes on the page. */
export const Selection = z.object({
  schema: z.literal("cvtailor.selection/1"),
  /** Lines allowed and lines used, counted as `render` lays them out. */
  budget: z.int(),
  used: z.int(),
  /**
   * Share of the best objective that any selection within the budget could have, by which this one is below it at most; 0 where
   * it is the best there is. Within [0, 1].
   */
  gap: z.number(),
  /** Whether the CV's own summary fits. */
  summary: z.boolean(),
  /**
   * Every leaf entry, in the CV's order; the lines of skills together are the last one, `skills`. A position that holds projects is
   * among them where none is kept and its heading stands there so that its years are no gap.
   */
  entries: z.array(Choice),
  /** Every bullet and every line of skills, in the CV's order. */
  bullets: z.array(Choice),
});
export type Selection = z.infer<typeof Selection>;
