import { cvConfidence, cvRenderers, readCv } from "../../index.ts";
import type { Cv, Entry } from "../../model/cv.ts";
import type { Confidence } from "../../model/posting.ts";
import { sectionHeadings } from "../../model/resume.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { warnOfLowConfidence } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { placeOf } from "../place.ts";
import { count, json, printable } from "../text.ts";

/** Prints what was understood of a CV, and what was not. */
export async function parseCommand(argument: string, options: CliOptions, io: Io): Promise<number> {
  const cv = await readCv(await readInput(argument, io));
  const confidence = cvConfidence(cv);
  warnOfLowConfidence(confidence, io);
  io.stdout.write(await printed(cv, options, confidence));
  return 0;
}

async function printed(cv: Cv, options: CliOptions, confidence: Confidence): Promise<string> {
  if (options.to !== undefined) return (await cvRenderers[options.to].load())(cv);
  return options.json ? json({ ...cv, confidence }) : `${outline(cv).map(safe).join("\n")}\n`;
}

function outline(cv: Cv): string[] {
  const { basics } = cv;
  const contacts = [basics.label, basics.email, basics.phone, basics.location].filter((part) => part !== null);
  const links = basics.links.map((link) => `  ${link.text === link.url ? link.url : `${link.text}: ${link.url}`}`);
  return [
    basics.name ?? "(no name found)",
    `  ${contacts.join(" · ") || "(no contacts found)"}`,
    ...links,
    ...(basics.summary === null ? [] : [`  ${basics.summary}`]),
    ...sections(cv),
    ...(cv.skills.length > 0 ? ["", `SKILLS (${count(cv.skills.length, "line")})`] : []),
    ...cv.skills.map((skill) => `  ${skill.text}`),
    "",
    `NOT UNDERSTOOD (${count(cv.unparsed.length, "line")})`,
    ...cv.unparsed.map(({ text, source }) => `  ${placeOf(source)}: ${text}`),
  ];
}

/** Entries of a kind together, kinds in the order in which the CV has them first. */
function sections(cv: Cv): string[] {
  const kinds = [...new Set(cv.entries.map((entry) => entry.kind))];
  return kinds.flatMap((kind) => {
    const entries = cv.entries.filter((entry) => entry.kind === kind);
    const within = entries.flatMap((entry) => [entry, ...entry.entries]);
    const bullets = within.reduce((sum, entry) => sum + entry.bullets.length, 0);
    const projects = within.length - entries.length;
    const counts = [
      `${entries.length}`,
      ...(projects > 0 ? [count(projects, "project")] : []),
      ...(bullets > 0 ? [count(bullets, "bullet")] : []),
    ];
    return [
      "",
      `${sectionHeadings[kind].toUpperCase()} (${counts.join(", ")})`,
      ...entries.flatMap((entry) => item(entry, 1)),
    ];
  });
}

function item(entry: Entry, depth: number): string[] {
  const organization = entry.organization === entry.title ? null : entry.organization;
  const what = [entry.title, entry.subtitle, organization, entry.location].filter((part) => part !== null);
  const dates = [entry.start, entry.end].filter((date) => date !== null).join(" – ") || entry.dates;
  const facts = [
    ...(dates ? [dates] : []),
    ...(entry.advisors.length > 0 ? [`advised by ${entry.advisors.join(", ")}`] : []),
    ...(entry.bullets.length > 0 ? [count(entry.bullets.length, "bullet")] : []),
    placeOf(entry.source),
  ];
  return [
    `${"  ".repeat(depth)}${what.join(" | ")}  (${facts.join("; ")})`,
    ...entry.entries.flatMap((child) => item(child, depth + 1)),
  ];
}

function safe(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return indent + printable(line);
}
