import * as z from "zod/mini";

/** Where something stands in the file it was read from. Both count from 1. */
export const Source = z.object({
  line: z.int().check(z.minimum(1)),
  /** In UTF-16 code units from the start of the line. */
  column: z.int().check(z.minimum(1)),
});
export type Source = z.infer<typeof Source>;
