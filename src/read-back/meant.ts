import type { Resume, ResumeEntry } from "../model/resume.ts";
import { formatDates } from "../render/dates.ts";
import { isPlain, isText, plainItems } from "../render/entry-words.ts";
import { foldSpace } from "../render/escape.ts";

/** A text of a résumé that whoever takes its words out needs to find. */
export interface MeantText {
  what: "name" | "contact" | "label" | "summary" | "section" | "title" | "organisation" | "place" | "dates" | "bullet";
  text: string;
}

/** Texts that stand together, in any order among themselves: contacts, or what an entry's heading says. */
export type MeantGroup = MeantText[];

/** What a résumé says, in the order in which it is to be read. */
export function meantGroups({ basics, sections }: Resume): MeantGroup[] {
  const { name, label, email, phone, location, links, summary } = basics;
  const contacts = [email, phone, location, ...links.map(({ text }) => text)];
  return [
    group([["name", name]]),
    group([["label", label], ...[...new Set(contacts)].map((text) => ["contact", text] as const)]),
    group([["summary", summary]]),
    ...sections.flatMap(({ heading, entries }) => [
      group([["section", heading]]),
      ...entries.filter(isPlain).flatMap((entry) => plainItems(entry).map((text) => group([["bullet", text]]))),
      ...entries.filter((entry) => !isPlain(entry)).flatMap(entryGroups),
    ]),
  ].filter((texts) => texts.length > 0);
}

function entryGroups(entry: ResumeEntry): MeantGroup[] {
  const { title, subtitle, location, summary, bullets, entries } = entry;
  return [
    group([
      ["title", title],
      ["organisation", subtitle],
      ["place", location],
      ["dates", formatDates(entry)],
    ]),
    group([["summary", summary]]),
    ...bullets.map(({ text }) => group([["bullet", text]])),
    ...entries.flatMap(entryGroups),
  ];
}

function group(texts: readonly (readonly [MeantText["what"], string | null])[]): MeantGroup {
  return texts.flatMap(([what, text]) => (isText(text) ? [{ what, text: foldSpace(text) }] : []));
}
