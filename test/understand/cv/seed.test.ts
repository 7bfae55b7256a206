import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Bullet, Entry } from "../../../src/model/cv.ts";
import { sharedFile, understandText } from "./reading.ts";

interface Expected {
  kind: string;
  title?: string;
  subtitle?: string | null;
  organization?: string;
  role?: string;
  location?: string | null;
  start?: string;
  end?: string;
  advisors: string[];
  bullets: { line: number; text: string }[];
  projects?: { title: string; motivation: string; line: number; bullets: { line: number; text: string }[] }[];
  lines: number[];
}

const seed = sharedFile("cv/seed-cv.txt");
const expected = sharedFile("cv/seed-cv.expected.json");

const bulletsOf = (bullets: readonly Bullet[]) => bullets.map(({ text, source }) => ({ line: source.line, text }));

/** What the expected file says of an entry, from ours. */
function plain(entry: Entry, withLines: boolean) {
  return {
    ...{ kind: entry.kind, title: entry.title, subtitle: entry.subtitle, organization: entry.organization },
    ...{ role: entry.role, location: entry.location, start: entry.start, end: entry.end, advisors: entry.advisors },
    bullets: bulletsOf(entry.bullets).map((bullet) => (withLines ? bullet : bullet.text)),
    projects: entry.entries.map((project) => ({
      title: project.title,
      motivation: project.summary,
      bullets: bulletsOf(project.bullets).map((bullet) => (withLines ? bullet : bullet.text)),
      line: withLines ? project.source.line : 0,
    })),
    line: withLines ? entry.source.line : 0,
  };
}

function wanted(entry: Expected, withLines: boolean) {
  const bulletOf = (bullet: { line: number; text: string }) => (withLines ? bullet : bullet.text);
  return {
    kind: entry.kind,
    title: entry.title ?? entry.role ?? entry.organization,
    subtitle: entry.subtitle ?? null,
    organization: entry.organization ?? null,
    role: entry.role ?? null,
    location: entry.location ?? null,
    start: entry.start ?? null,
    end: entry.end ?? null,
    advisors: entry.advisors,
    bullets: entry.bullets.map(bulletOf),
    projects: (entry.projects ?? []).map((project) => ({
      ...{ title: project.title, motivation: project.motivation, bullets: project.bullets.map(bulletOf) },
      line: withLines ? project.line : 0,
    })),
    line: withLines ? entry.lines[0] : 0,
  };
}

describe.skipIf(seed === null || expected === null)("the seed CV (skipped where ../shared/cv is absent)", () => {
  const text = seed === null ? "" : readFileSync(seed, "utf8");
  const want: Expected[] = expected === null ? [] : JSON.parse(readFileSync(expected, "utf8")).entries;
  const lines = text.split("\n");
  const starts = new Set(want.map((entry) => entry.lines[0]));
  const bullets = new Set(want.flatMap((e) => [e, ...(e.projects ?? [])].flatMap((p) => p.bullets.map((b) => b.line))));

  test("every field and line is as expected, and one line of link leftovers is in no field", () => {
    const cv = understandText(text);
    expect(cv.entries.map((entry) => plain(entry, true))).toEqual(want.map((entry) => wanted(entry, true)));
    expect(cv.unparsed.map(({ source }) => source.line)).toEqual([148]);
  });

  const variants: [string, (line: string, number: number) => string][] = [
    ["blank lines between entries", (line, number) => (starts.has(number) ? `\n${line}` : line)],
    ["bullets marked", (line, number) => (bullets.has(number) ? `• ${line.replace(/^\d\. /, "")}` : line)],
    [
      "section headings",
      (line, number) => (number === 1 ? `Experience\n${line}` : number === 138 ? `PROJECTS\n${line}` : line),
    ],
    [
      "dates on a line of their own",
      (line, number) => (starts.has(number) ? line.replace(/ ([A-Z][a-z]{2}\. ?\d{4} - .*)$/, "\n$1") : line),
    ],
  ];
  test("keeps every entry's heading and nearly every bullet when wrapped at 90 columns", () => {
    const wrapped = lines.map((line) => line.replace(/(.{1,90})(?: |$)/g, "$1\n").trimEnd()).join("\n");
    const ours = understandText(wrapped).entries.map((entry) => plain(entry, false));
    const theirs = want.map((entry) => wanted(entry, false));
    const heading = ({ bullets: _bullets, projects, ...rest }: ReturnType<typeof plain>) => ({
      ...rest,
      projects: projects.map((project) => [project.title, project.motivation]),
    });
    const texts = (entries: { bullets: unknown[]; projects: { bullets: unknown[] }[] }[]) =>
      entries.flatMap((entry) => [...entry.bullets, ...entry.projects.flatMap((project) => project.bullets)]);
    expect(ours.map(heading)).toEqual((theirs as typeof ours).map(heading));
    const found = new Set(texts(ours));
    // Where a bullet ends without a full stop at the page's edge, no reader can tell it from the next.
    expect(texts(theirs).filter((text) => !found.has(text)).length).toBeLessThanOrEqual(4);
  });

  test.each(variants)("means the same with %s", (_name, change) => {
    const cv = understandText(lines.map((line, index) => change(line, index + 1)).join("\n"));
    expect(cv.entries.map((entry) => plain(entry, false))).toEqual(want.map((entry) => wanted(entry, false)));
  });
});
