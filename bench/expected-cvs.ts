import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { CvDate, EntryKind } from "../src/model/cv.ts";
import { sharedFolder } from "./shared.ts";

const orMore = <T extends z.core.$ZodType>(type: T) => z.union([type, z.array(type)]);

const ExpectedEntry = z.strictObject({
  /** More than one where a fair reader could take it for either. */
  kind: orMore(EntryKind),
  /** The title as printed; more than one where the line can fairly be cut in more than one place. */
  title: orMore(z.string()),
  organization: z.optional(orMore(z.nullable(z.string()))),
  /** Left out: not judged. */
  start: z.optional(z.nullable(CvDate)),
  end: z.optional(z.nullable(CvDate)),
  /** How many; left out: none; more than one number where wrapping or running text can fairly be counted in more ways; null: not judged. */
  bullets: z._default(z.nullable(orMore(z.int())), 0),
  /** The title of the position it stands under. */
  parent: z.optional(z.string()),
});
export type ExpectedEntry = z.infer<typeof ExpectedEntry>;

/** What a person saw in a CV: names, titles, dates and counts. Fields left out are not judged; null says that there is none. */
const Facts = z.strictObject({
  name: z.optional(z.nullable(z.string())),
  email: z.optional(z.nullable(z.string())),
  phone: z.optional(z.nullable(z.string())),
  location: z.optional(orMore(z.nullable(z.string()))),
  /** Addresses without scheme, `www.` or trailing slash; all that there are. */
  links: z.optional(z.array(z.string())),
  entries: z.optional(z.array(ExpectedEntry)),
  /** How many items sections of short items have that are not listed one by one among the entries; null: not judged. */
  lists: z.optional(z.partialRecord(EntryKind, z.nullable(z.int()))),
  /** How many lines of skills. */
  skills: z.optional(z.int()),
});
export type ExpectedFacts = z.infer<typeof Facts>;

const FileAndFacts = z.strictObject({
  file: z.string(),
  /** The file has its page's lines in another order than a person reads them, so that nobody could tell the entries. */
  isScrambled: z._default(z.boolean(), false),
  ...Facts.shape,
});

const ExpectedCv = z.strictObject({
  /** Files that say the same, beside this one or in `corpus/cvs` of the shared folder; with what differs in one of them. */
  files: z.array(z.union([z.string(), FileAndFacts])),
  /** Of the page: two columns are harder. */
  columns: z._default(z.int(), 1),
  language: z.string(),
  ...Facts.shape,
});

/** One file with what it says. */
export interface ExpectedFile {
  /** As the expectation names it. */
  file: string;
  /** Null where the file is not on this machine. */
  path: string | null;
  /** Folder of the corpus, or the file's ending. */
  format: string;
  /** What the table and the thresholds group by: the format, with what makes it hard. */
  group: string;
  columns: number;
  isScrambled: boolean;
  language: string;
  facts: ExpectedFacts;
}

/** Folders of expectations: those that the rules were made with, and those that were written before anybody read them with the rules. */
const folders = ["expected-cvs", "unseen-cvs"] as const;

/** Every file that somebody wrote expectations for, in the order of their names. Throws for an expectation of the wrong shape. */
export function expectedFiles(): ExpectedFile[] {
  return folders.flatMap(filesIn);
}

function filesIn(set: (typeof folders)[number]): ExpectedFile[] {
  const folder = fileURLToPath(new URL(`../test/fixtures/${set}`, import.meta.url));
  const origin = set === "unseen-cvs" ? "unseen" : "own";
  const names = readdirSync(folder).filter((name) => name.endsWith(".expected.json"));
  return names.sort().flatMap((name) => {
    const read = ExpectedCv.safeParse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
    const { files, columns, language, ...facts } = read.data;
    return files.map((each) => {
      const { file, isScrambled, ...own } = typeof each === "string" ? { file: each, isScrambled: false } : each;
      const path = [join(folder, file), join(sharedFolder, "corpus/cvs", file)].find((one) => existsSync(one)) ?? null;
      const format = file.includes("/") ? (file.split("/", 1)[0] ?? "") : `${origin} ${extname(file).slice(1)}`;
      const group = isScrambled ? `${format}, order lost` : columns > 1 ? `${format}, two columns` : format;
      return { file, path, format, group, columns, isScrambled, language, facts: { ...facts, ...own } };
    });
  });
}
