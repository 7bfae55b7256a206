import * as z from "zod/mini";
import { entryKinds } from "./entry-kinds.ts";
import { Source } from "./source.ts";

export const EntryKind = z.enum(entryKinds);
export type EntryKind = z.infer<typeof EntryKind>;

/** `YYYY-MM`, `YYYY`, or `present` for a position still held. */
export const CvDate = z.string().check(z.regex(/^(\d{4}(-(0[1-9]|1[0-2]))?|present)$/));

/** One achievement under an entry, in the words of the CV. */
export const Bullet = z.object({
  /** `b` and the line it begins on; `b<line>-<n>` for the n-th bullet of one line, from 2. */
  id: z.string(),
  /** Verbatim but for the bullet's mark and line wrapping. */
  text: z.string(),
  source: Source,
});
export type Bullet = z.infer<typeof Bullet>;

/** The smallest thing with a title of its own that a recruiter would read as one item. */
export const Entry = z.object({
  /** `e` and the line it begins on; `e<line>-<n>` for the n-th entry of one line, from 2. */
  id: z.string(),
  kind: EntryKind,
  /** A position's role, or its organisation where there is no role; a project's, degree's or publication's own title. */
  title: z.string(),
  /** A side project's second line. */
  subtitle: z.nullable(z.string()),
  role: z.nullable(z.string()),
  organization: z.nullable(z.string()),
  location: z.nullable(z.string()),
  start: z.nullable(CvDate),
  end: z.nullable(CvDate),
  /** The dates as the CV writes them, kept because a rendering may lose what they say ("Spring 2016, six weeks"). */
  dates: z.nullable(z.string()),
  advisors: z.array(z.string()),
  /** The address that the CV gives for it, as it stands there; left out where there is none. */
  url: z.optional(z.string()),
  /** Running text under the heading; an explicit `Motivation:`. */
  summary: z.nullable(z.string()),
  bullets: z.array(Bullet),
  /** The projects of a position; empty for a leaf. */
  get entries() {
    return z.array(Entry);
  },
  /** The entry's first line. */
  source: Source,
});
export type Entry = z.infer<typeof Entry>;

/** A line of the skills section. */
export const SkillLine = z.object({
  /** `s` and its line. */
  id: z.string(),
  /** The whole line, verbatim: `Programming: Python, R`. */
  text: z.string(),
  /** What stands before the colon. */
  name: z.nullable(z.string()),
  keywords: z.array(z.string()),
  source: Source,
});
export type SkillLine = z.infer<typeof SkillLine>;

/** A link of the contacts, with the words it stands on. */
export const ContactLink = z.object({ text: z.string(), url: z.string() });

/** Who the CV is of. Null where the CV does not say. */
export const Basics = z.object({
  name: z.nullable(z.string()),
  label: z.nullable(z.string()),
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  location: z.nullable(z.string()),
  links: z.array(ContactLink),
  summary: z.nullable(z.string()),
});
export type Basics = z.infer<typeof Basics>;

/** A text of the contacts, and where it stands. */
export const PlacedText = z.object({ text: z.string(), source: Source });
export type PlacedText = z.infer<typeof PlacedText>;

/** A line that gives only structure: a section's heading, a label such as `Contributions:`, a page number, a rule. */
export const Marker = z.object({
  role: z.enum(["section", "label", "page", "rule"]),
  text: z.string(),
  /** What the section holds; null for other markers. */
  kind: z.nullable(EntryKind),
  source: Source,
});
export type Marker = z.infer<typeof Marker>;

/** A line that no field took. */
export const Unparsed = z.object({ text: z.string(), source: Source });

/** Everything the person ever did, as understood. Each non-blank source line is in exactly one field, marker, or `unparsed`. */
export const Cv = z.object({
  schema: z.literal("cvtailor.cv/1"),
  basics: Basics,
  /** Where the texts of `basics` stand, those that were found. */
  contacts: z.optional(z.array(PlacedText)),
  entries: z.array(Entry),
  skills: z.array(SkillLine),
  markers: z.array(Marker),
  unparsed: z.array(Unparsed),
});
export type Cv = z.infer<typeof Cv>;
