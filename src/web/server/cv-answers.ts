import { existsSync } from "node:fs";
import { UserError } from "../../errors.ts";
import {
  cvConfidence,
  cvRenderers,
  decode,
  formatDates,
  makeFolder,
  readCv,
  sectionHeadings,
  writeFile,
} from "../../index.ts";
import type { Cv, Entry } from "../../model/cv.ts";
import type { CvAnswer, SaveCvRequest } from "../api.ts";
import type { Workbench } from "./workbench.ts";

/** The CV as it was understood, and as Markdown to correct: its own where it is Markdown. */
export async function cvAnswer(workbench: Workbench): Promise<CvAnswer> {
  const { cv, file, state } = await workbench.cv();
  const { places } = workbench;
  const isMarkdown = places.cv.path === places.savedCv.path;
  const markdown = isMarkdown ? decode(file.bytes, file.name) : (await cvRenderers.md.load())(cv);
  return {
    name: places.cv.name,
    cv: state,
    confidence: cvConfidence(cv),
    facts: factsOf(cv),
    sections: sectionsOf(cv),
    skills: cv.skills.map(({ text }) => text),
    unparsed: cv.unparsed.map(({ text, source }) => ({ text, line: source.line })),
    markdown,
    savedAs: places.savedCv.name,
  };
}

/** What a save came to: `changed` where the file is no longer what was corrected, so that nothing was written. */
type Saved = "saved" | "changed";

/** Saves a corrected CV, whole or not at all. Throws a UserError where it cannot be read as a CV or cannot be written. */
export async function saveCv({ markdown, cv }: SaveCvRequest, workbench: Workbench): Promise<Saved> {
  const { cv: now, savedCv } = workbench.places;
  const bytes = Buffer.from(markdown);
  await readCv({ bytes, name: savedCv.name });
  if ((await workbench.cv()).state !== cv) return "changed";
  if (now.path !== savedCv.path && existsSync(savedCv.path))
    throw new UserError(
      `${savedCv.name} is there already, and is not the CV that is shown`,
      `Start with --cv ${savedCv.name}, or give that file another name.`,
    );
  makeFolder(savedCv.folder, savedCv.name);
  writeFile(savedCv.path, bytes, savedCv.name);
  workbench.useSavedCv();
  return "saved";
}

function factsOf({ basics }: Cv): CvAnswer["facts"] {
  const { name, label, email, phone, location, links, summary } = basics;
  return [
    { what: "Name", value: name },
    { what: "Headline", value: label },
    { what: "Email", value: email },
    { what: "Phone", value: phone },
    { what: "Location", value: location },
    ...links.map(({ text, url }) => ({ what: "Link", value: text === url ? url : `${text}: ${url}` })),
    { what: "Summary", value: summary },
  ];
}

/** Entries of a kind together, kinds in the order in which the CV has them first. */
function sectionsOf({ entries }: Cv): CvAnswer["sections"] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    heading: sectionHeadings[kind],
    entries: entries.filter((entry) => entry.kind === kind).flatMap((entry) => rowsOf(entry)),
  }));
}

function rowsOf(entry: Entry, depth = 0): CvAnswer["sections"][number]["entries"] {
  const { title, subtitle, organization, bullets, source } = entry;
  const parts = [title, subtitle, organization === title ? null : organization];
  const named = parts.filter((part) => part !== null && part !== "").join(" · ");
  const row = { title: named, depth, dates: formatDates(entry), bullets: bullets.length, line: source.line };
  return [row, ...entry.entries.flatMap((child) => rowsOf(child, depth + 1))];
}
