import type { Resume, ResumeEntry } from "../model/resume.ts";
import { foldSpace, linkTarget } from "./escape.ts";
import { jsonResume, skillFields, type WrittenEntry } from "./json-resume-fields.ts";

/** A résumé as JSON Resume 1.0.0, with what a reader sees of it and no more, for the themes and tools of that format. */
export function renderJsonResume({ basics, sections }: Resume): string {
  const skills = sections.filter(({ kind }) => kind === "skill").flatMap(({ entries }) => entries);
  const others = sections.filter(({ kind }) => kind !== "skill").flatMap(({ entries }) => entries);
  const lists = skills.filter((entry) => entry.title === null);
  const links = basics.links.map(({ text, url }) => ({
    text: foldSpace(text),
    url: linkTarget(url) ?? foldSpace(url),
  }));
  return jsonResume(
    { ...folded(basics), links },
    [...others, ...skills.filter((entry) => entry.title !== null)].map(written),
    lists.flatMap(({ bullets }) => bullets).map(({ text }) => skillFields(skillLine(foldSpace(text)))),
  );
}

function written(entry: ResumeEntry): WrittenEntry {
  const { title, subtitle, role, organization } = entry;
  return folded({
    ...entry,
    title: title ?? "",
    // What stands beside the title is the organisation already, or else the subtitle.
    subtitle: subtitle === organization ? null : subtitle,
    role,
    organization,
    advisors: [],
    bullets: entry.bullets.map(({ text }) => ({ text: foldSpace(text) })),
    entries: entry.entries.map(written),
    isSection: title === null,
  });
}

/** A line of skills by its parts: `Programming: Python, R`. */
function skillLine(text: string): { text: string; name: string | null; keywords: string[] } {
  const [, name = null, list = text] = /^([^:,]{1,60}): (.+)$/.exec(text) ?? [];
  return { text, name, keywords: list.split(", ") };
}

/** The same with all its texts as every format shows them. */
function folded<Record extends object>(record: Record): Record {
  const entries = Object.entries(record).map(([key, value]) => [
    key,
    typeof value === "string" ? foldSpace(value) : value,
  ]);
  return Object.fromEntries(entries) as Record;
}
