import type { EntryKind, OutputFormat } from "../index.ts";
import type { Ask, Confidence } from "../model/posting.ts";
import type { LayoutName, PaperName } from "../model/typesetting.ts";

/** What the page asks the server for, and what it is answered. Only types: the server checks them, the page draws them. */

/** The posting: typed or pasted, a file that was dropped, or one of those in the folder of postings. */
export type PostingSource = { text: string } | { file: { name: string; base64: string } } | { listed: string };

export interface ResumeRequest {
  posting: PostingSource;
  /** Ids of bullets, lines of skills and entries. */
  pin: string[];
  exclude: string[];
  /** The state of the CV that these ids are of; in another one they may be of other lines, and are forgotten. */
  cv?: string | undefined;
  /** One of the two; neither means one page. */
  lines?: number | undefined;
  pages?: number | undefined;
  layout: LayoutName;
  paper: PaperName;
  /** The sections that come first, in this order. */
  sectionOrder?: EntryKind[] | undefined;
}

/** What there is to choose from. */
export interface OptionsAnswer {
  formats: { name: OutputFormat; description: string }[];
  layouts: readonly LayoutName[];
  papers: readonly PaperName[];
  /** Names of the files in the folder of postings. */
  postings: string[];
  /** What the page begins with: the settings of the config file, or else the usual ones. */
  start: {
    budget: { unit: "pages" | "lines"; count: number };
    layout: LayoutName;
    paper: PaperName;
    sectionOrder: EntryKind[];
  };
}

export interface DownloadRequest extends ResumeRequest {
  format: OutputFormat;
}

/** A part of a text with the asks it has to do with, by their places in `ResumeAnswer.asks`; none for plain words. */
export interface Part {
  words: string;
  asks: number[];
}

/** A text that can be pinned or left out. */
export interface DrawnLine {
  id: string;
  /** The name of a group of skills, with its colon; empty for other lines. */
  lead: string;
  parts: Part[];
  /** Why it is there. */
  reason: string;
}

export interface DrawnEntry {
  id: string;
  title: Part[];
  subtitle: Part[];
  place: string | null;
  dates: string | null;
  summary: string | null;
  bullets: DrawnLine[];
  entries: DrawnEntry[];
}

/** The résumé as it stands on paper. */
export interface DrawnResume {
  name: string | null;
  label: string | null;
  contacts: { words: string; url: string | null }[];
  summary: string | null;
  sections: { kind: EntryKind; heading: string; items: DrawnLine[]; entries: DrawnEntry[] }[];
}

export interface DrawnAsk extends Pick<Ask, "text" | "priority" | "weight" | "line"> {
  status: "on-resume" | "cut" | "nowhere";
  /** The CV's words that answer it, those on the résumé first; a few of them. */
  evidence: { id: string; text: string; matched: string; how: string; line: number }[];
}

/** Something of the CV that is not on the résumé. */
export interface LeftOut {
  id: string;
  /** Title of the entry it stands under. */
  under: string;
  text: string;
  reason: string;
  /** The wish by which it was left out, its own id or that of what it stands under; null where the page did not wish it. */
  excludedBy: string | null;
  /** Whether the settings leave it out, which the page cannot take back. */
  bySettings: boolean;
}

export interface ResumeAnswer {
  /** Tells one state of the CV from another. */
  cv: string;
  posting: {
    title: string | null;
    company: string | null;
    statements: { topic: string; asks: boolean; parts: Part[] }[];
  };
  /** Within [0, 1]. */
  fit: number;
  confidence: Confidence;
  budget: number;
  used: number;
  /** Must first, then by weight. */
  asks: DrawnAsk[];
  resume: DrawnResume;
  /** What would answer most first. */
  leftOut: LeftOut[];
  /** Wishes that name nothing in the CV as it is now. */
  forgotten: string[];
}

/** What only takes longer: for asks by their places, what bringing an answer in would take, and what comes nearest. */
export interface GapsAnswer {
  asks: {
    cost: { id: string; lines: number; out: string[] } | null;
    nearest: { words: string; line: number } | null;
  }[];
}

export interface CvAnswer {
  /** As it is called where the program was started. */
  name: string;
  cv: string;
  confidence: Confidence;
  /** Who, and how to reach them; null where nothing was found. */
  facts: { what: string; value: string | null }[];
  sections: {
    heading: string;
    entries: { title: string; depth: number; dates: string | null; bullets: number; line: number }[];
  }[];
  skills: string[];
  unparsed: { text: string; line: number }[];
  markdown: string;
  /** Where a corrected one is saved. */
  savedAs: string;
}

export interface SaveCvRequest {
  markdown: string;
  /** The state of the CV that was corrected: another one is not overwritten. */
  cv: string;
}

export interface SummaryAnswer {
  /** Null where no batch was run yet. */
  summary: {
    postings: {
      title: string | null;
      company: string | null;
      fit: number;
      file: string;
      missing: string[];
      listed: boolean;
    }[];
    missing: { ask: string; postings: number }[];
    failed: { file: string; reason: string }[];
  } | null;
}

/** Why something was not done. */
export interface Refusal {
  error: { message: string; hint: string };
}
