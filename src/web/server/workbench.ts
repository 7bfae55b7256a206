import { createHash } from "node:crypto";
import { type BigIntStats, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { UserError } from "../../errors.ts";
import {
  compileCv,
  type InputFile,
  type Matcher,
  type RenderOptions,
  readCv,
  readers,
  readInputFile,
  readPosting,
  type SelectionRules,
} from "../../index.ts";
import type { Cv } from "../../model/cv.ts";
import type { Match } from "../../model/match.ts";
import type { Posting } from "../../model/posting.ts";
import type { PostingSource } from "../api.ts";

/** The files that the page may see, by their whole paths, each with what it is called where the program was started. */
export interface Places {
  cv: { path: string; name: string };
  /** Where a corrected CV goes; the CV itself where it is Markdown. */
  savedCv: { path: string; name: string; folder: string };
  postings: string;
  /** Where the program was started. */
  start: string;
  /** Where a batch leaves its summary. */
  summary: string;
}

/** What the settings say; the page begins with it, and its rules hold for each résumé. */
export interface PageSettings {
  lines?: number | undefined;
  pages?: number | undefined;
  look: Partial<Pick<RenderOptions, "layout" | "paper">>;
  rules: SelectionRules;
}

/** A CV ready to be held against postings. */
export interface ReadyCv {
  file: InputFile;
  cv: Cv;
  matcher: Matcher;
  /** SHA-256 of the file. */
  state: string;
}

/** A posting held against the CV. */
export interface Ranked {
  file: InputFile;
  posting: Posting;
  match: Match;
}

/** Postings whose reading is kept, so that a pin costs only a choice. */
const keptPostings = 8;

/** Holds what was read, and reads anew what has changed. */
export class Workbench {
  readonly places: Places;
  readonly settings: PageSettings;
  private stamp = "";
  private ready: Promise<ReadyCv> | undefined;
  private readonly ranked = new Map<string, Promise<Ranked>>();

  constructor(places: Places, settings: PageSettings) {
    this.places = places;
    this.settings = settings;
  }

  /** The CV as its file is now. Throws a UserError where it cannot be read. */
  cv(): Promise<ReadyCv> {
    const stamp = stampOf(this.places.cv.path);
    if (this.ready === undefined || stamp === "" || stamp !== this.stamp) {
      this.stamp = stamp;
      this.ready = readyCv(readInputFile(this.places.cv.path, this.places.cv.name));
      // A CV that cannot be read is tried again when it is next asked for.
      this.ready.catch(() => {
        this.stamp = "";
      });
    }
    return this.ready;
  }

  /** From now on the CV is the corrected one. */
  useSavedCv(): void {
    this.places.cv = this.places.savedCv;
    this.stamp = "";
  }

  /** Names of the files in the folder of postings that can be read; links are not followed. */
  postings(): string[] {
    const extensions = Object.values(readers).flatMap<string>((reader) => reader.extensions);
    try {
      return readdirSync(this.places.postings, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map((entry) => entry.name)
        .filter((name) => extensions.includes(extname(name).slice(1).toLowerCase()))
        .sort();
    } catch {
      return [];
    }
  }

  /** The bytes of a posting of the folder; only a name that is listed leads to a file. */
  listed(name: string): InputFile {
    if (!this.postings().includes(name))
      throw new UserError("there is no such posting in the folder", "Choose one from the list.");
    return readInputFile(join(this.places.postings, name), name);
  }

  /** The bytes of a posting, wherever it is from. */
  posting(source: PostingSource): InputFile {
    if ("listed" in source) return this.listed(source.listed);
    if ("file" in source) return { bytes: Buffer.from(source.file.base64, "base64"), name: source.file.name };
    return { bytes: Buffer.from(source.text), name: "the pasted posting" };
  }

  /** A posting held against the CV; the last few are kept. */
  rank(source: PostingSource, { matcher, state }: ReadyCv): Promise<Ranked> {
    const file = this.posting(source);
    const key = hash(Buffer.concat([Buffer.from(`${state}\n${file.name}\n`), file.bytes]));
    const known = this.ranked.get(key);
    this.ranked.delete(key);
    const found = known ?? rankWith(matcher, file);
    this.ranked.set(key, found);
    found.catch(() => this.ranked.delete(key));
    for (const old of [...this.ranked.keys()].slice(0, -keptPostings)) this.ranked.delete(old);
    return found;
  }
}

async function readyCv(file: InputFile): Promise<ReadyCv> {
  const cv = await readCv(file);
  return { file, cv, matcher: compileCv(cv), state: hash(file.bytes) };
}

async function rankWith(matcher: Matcher, file: InputFile): Promise<Ranked> {
  const posting = await readPosting(file);
  return { file, posting, match: matcher.rank(posting) };
}

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Tells a file from what it was before, also where an editor put another in its place; empty where there is none. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeNs }: BigIntStats = statSync(path, { bigint: true });
    return [ino, size, mtimeNs].join(" ");
  } catch {
    return "";
  }
}
