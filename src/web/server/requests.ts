import * as z from "zod/mini";
import {
  entryKinds,
  fileSizeLimit,
  layoutNames,
  type OutputFormat,
  paperNames,
  renderers,
  sizeLimit,
} from "../../index.ts";

/** Of a body in bytes: the largest file as Base64, with room for what is around it. */
export const bodyLimit = Math.ceil((fileSizeLimit * 4) / 3) + 1024 * 1024;

const Name = z.string().check(z.minLength(1), z.maxLength(255));
/** Of a bullet, a line of skills, an entry, or all lines of skills together. */
const Ids = z.array(z.string().check(z.regex(/^[a-z]{1,8}\d{0,8}(?:-\d{1,6})?$/))).check(z.maxLength(1000));

/** SHA-256 of a CV, in hexadecimal digits. */
const State = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const PostingSource = z.union([
  z.strictObject({ text: z.string().check(z.maxLength(sizeLimit)) }),
  z.strictObject({ file: z.strictObject({ name: Name, base64: z.base64().check(z.maxLength(bodyLimit)) }) }),
  z.strictObject({ listed: Name }),
]);

const resumeFields = {
  posting: PostingSource,
  pin: Ids,
  exclude: Ids,
  cv: z.optional(State),
  lines: z.optional(z.int().check(z.minimum(1), z.maximum(5000))),
  pages: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  layout: z.enum(layoutNames),
  paper: z.enum(paperNames),
  sectionOrder: z.optional(z.array(z.enum(entryKinds)).check(z.maxLength(entryKinds.length))),
};

/** What the résumé is asked for with. */
export const ResumeRequest = z.strictObject(resumeFields);
export type ResumeRequest = z.infer<typeof ResumeRequest>;

/** The same as a file of one format. */
export const DownloadRequest = z.strictObject({
  ...resumeFields,
  format: z.enum(Object.keys(renderers) as [OutputFormat, ...OutputFormat[]]),
});

/** A corrected CV, and the state of the one that was corrected. */
export const SaveCvRequest = z.strictObject({
  markdown: z.string().check(z.maxLength(sizeLimit)),
  cv: State,
});

/** What is shown of the summary that a batch left; it may be another version's, so nothing else is asked of it. */
export const ShownSummary = z.object({
  schema: z.literal("cvtailor.batch/1"),
  postings: z.array(
    z.object({
      title: z.nullable(z.string()),
      company: z.nullable(z.string()),
      fit: z.number(),
      file: z.string(),
      missing: z.array(z.string()),
    }),
  ),
  missing: z.array(z.object({ ask: z.string(), postings: z.int() })),
  failed: z.array(z.object({ file: z.string(), reason: z.string() })),
});
