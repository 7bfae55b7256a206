import * as z from "zod/mini";

/**
 * Where something stands in the file it was read from, each counted from 1. A format without lines of its own counts the
 * lines (PDF) or paragraphs (DOCX) of the whole document in reading order.
 */
export const Source = z.object({
  line: z.int().check(z.minimum(1)),
  /** In UTF-16 code units from the start of the line. */
  column: z.int().check(z.minimum(1)),
  /** Of a format that has pages. */
  page: z.optional(z.int().check(z.minimum(1))),
});
export type Source = z.infer<typeof Source>;
