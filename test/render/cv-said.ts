import { existsSync, readFileSync } from "node:fs";
import type { Cv, Entry } from "../../src/model/cv.ts";
import { readJson } from "../../src/read/json.ts";
import { readMarkdown } from "../../src/read/markdown.ts";
import { readText } from "../../src/read/text.ts";
import { understandCv } from "../../src/understand/cv/index.ts";

const readers = { md: readMarkdown, json: readJson, txt: readText };

export function understand(text: string, format: keyof typeof readers): Cv {
  return understandCv(readers[format]({ text, bytes: new Uint8Array(), name: `cv.${format}` }));
}

/** What a CV says, its ids and places in the source aside. */
export function said({ basics, entries, skills }: Cv) {
  return {
    basics,
    entries: entries.map(saidOf),
    skills: skills.map(({ text, name, keywords }) => ({ text, name, keywords })),
  };
}

export type Said = Omit<Entry, "id" | "source" | "bullets" | "entries"> & { bullets: string[]; entries: Said[] };

function saidOf({ id: _id, source: _source, bullets, entries, ...fields }: Entry): Said {
  return { ...fields, bullets: bullets.map(({ text }) => text), entries: entries.map(saidOf) };
}

const shared = process.env.CVTAILOR_SHARED ?? "../shared";

/** Whether the shared examples are on this machine. */
export const hasShared = existsSync(`${shared}/eval`);

/** The labelled CVs of the shared examples. */
export const sharedCvs = [
  "cv/seed-cv.txt",
  ...["accountant.txt", "backend-engineer.json", "mechanical-engineer.txt", "nurse.md"].map(
    (name) => `eval/fields/${name}`,
  ),
  ...[
    "data-scientist.md",
    "devops-engineer.json",
    "hr-generalist.txt",
    "lab-scientist.txt",
    "marketing-manager.md",
    "mobile-developer.txt",
  ].map((name) => `eval/fields2/${name}`),
];

export function understandShared(name: string): Cv {
  return understand(readFileSync(`${shared}/${name}`, "utf8"), name.split(".").at(-1) as keyof typeof readers);
}
