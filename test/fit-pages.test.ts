import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createPageFit, type FittedResume } from "../src/fit-pages.ts";
import type { Cv, Entry } from "../src/model/cv.ts";
import type { ResumeEntry } from "../src/model/resume.ts";
import { defaultRenderOptions, layoutNames } from "../src/model/typesetting.ts";
import { compileCv } from "../src/score/index.ts";
import { composeResume, select } from "../src/select/index.ts";
import { readCv, readPosting } from "../src/tailor.ts";
import { ask, beekeeper, cv, entry, matchOf } from "./support/people.ts";
import { installedTypesetter } from "./support/typesetter.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = process.env.CVTAILOR_SHARED ?? `${root}../shared`;
const typesetter = installedTypesetter();
const least = 0.85;

/** Whether all that the CV has is on the résumé, but what another line says already: then no page can be fuller. */
function isAllOfIt({ selection }: FittedResume): boolean {
  return [...selection.entries, ...selection.bullets].every(({ kept, reason }) => kept || reason === "twin");
}

function expectFull(fitted: FittedResume, pages: number): void {
  expect(fitted.pages.used).toBeLessThanOrEqual(pages);
  expect(fitted.pages.full).toBeLessThanOrEqual(1);
  if (!isAllOfIt(fitted)) expect(fitted.pages.full).toBeGreaterThanOrEqual(least);
}

async function readAll(folder: string, names: readonly string[]) {
  const files = names.map((name) => ({ bytes: readFileSync(`${folder}/${name}`), name }));
  return Promise.all(files.map((file) => readPosting(file)));
}

/** In milliseconds: on a busy machine a hundred pages take their time. */
const timeout = 60_000;

describe.skipIf(typesetter === null)(
  "real pages (skipped where the optional typesetter is not installed)",
  { timeout },
  () => {
    if (typesetter === null) return;
    const look = defaultRenderOptions;
    const fitOf = (person: Cv, pages: number, change: object = {}) =>
      createPageFit(person, { pages, look: { ...look, ...change }, typesetter });

    it.each(layoutNames)("are filled and never exceeded for samples in %s", async (layout) => {
      const person = await readCv({ bytes: readFileSync(`${root}data/cv.md`), name: "cv.md" });
      const matcher = compileCv(person);
      const folder = `${root}job-descriptions`;
      const names = readdirSync(folder).filter((_, at) => at % 3 === 0);
      for (const pages of [1, 2]) {
        const choose = fitOf(person, pages, { layout });
        for (const posting of await readAll(folder, names)) expectFull(choose(matcher.rank(posting)), pages);
      }
    });

    it.each(layoutNames)("are as high as the sum of their parts in %s", (layout) => {
      const person = beekeeper();
      const resume = composeResume(person, select(person, matchOf(person, [ask("honey")]), { lines: 60 }));
      const { measure, pageLines } = typesetter.measure(resume, { ...look, layout });
      const { pages, length } = typesetter.typeset(resume, { ...look, layout });
      let sum = measure.contacts + (resume.basics.summary === null ? 0 : measure.summary);
      const add = ({ id, title, listItem, bullets, entries }: ResumeEntry): void => {
        if (listItem) sum += measure.text(id, title ?? "");
        else if (title !== null) sum += measure.header({ id } as Entry);
        for (const bullet of bullets) sum += measure.text(bullet.id, bullet.text);
        for (const child of entries) add(child);
      };
      for (const section of resume.sections) {
        sum += measure.section(section.kind);
        for (const one of section.entries) add(one);
      }
      expect(pages).toBe(1);
      expect(sum).toBeGreaterThan(15);
      expect(length * pageLines).toBeCloseTo(sum, 3);
    });

    it("take what a whole CV of little has, and say how full they are", async () => {
      const person = cv([entry("work", "Beekeeper", { bullets: ["Kept forty hives."] })], { name: "Ada Hive" });
      const [posting] = await readAll(`${root}job-descriptions`, readdirSync(`${root}job-descriptions`).slice(0, 1));
      if (posting === undefined) throw new RangeError("no sample");
      const fitted = fitOf(person, 1)(compileCv(person).rank(posting));
      expect(isAllOfIt(fitted)).toBe(true);
      expect(fitted.pages.full).toBeGreaterThan(0.05);
      expect(fitted.pages.full).toBeLessThan(0.3);
    });

    it("go by more than one page where what must be there does not fit, and say so", () => {
      const links = Array.from({ length: 400 }, (_, at) => ({
        text: `example.org/a-long-way/${at}`,
        url: "https://x.org",
      }));
      const person = cv([entry("work", "Beekeeper", { bullets: ["Kept forty hives."] })], { name: "Ada Hive", links });
      const posting = readPosting({ bytes: Buffer.from("# Beekeeper\n\n- hives"), name: "p.md" });
      return posting.then((read) => {
        const { pages } = fitOf(person, 1)(compileCv(person).rank(read));
        expect(pages.used).toBeGreaterThan(1);
        expect(pages.full).toBeGreaterThan(1);
      });
    });

    describe.skipIf(!existsSync(`${shared}/eval`))("for labelled CVs (skipped where ../shared is not there)", () => {
      // One posting of each CV: all of them take a minute.
      const pairs = ["fields", "fields2"].flatMap((set) => {
        const all: { cv: string; posting: string }[] = JSON.parse(
          readFileSync(`${shared}/eval/${set}/labels.json`, "utf8"),
        );
        const first = new Map(all.map((pair) => [pair.cv, pair]));
        return Array.from(
          first.values(),
          ({ cv, posting }) => [`eval/${set}/${cv}`, `corpus/${posting}`] as [string, string],
        );
      });
      pairs.push(["cv/seed-cv.txt", "eval/postings/A01.md"], ["cv/seed-cv.txt", "eval/postings/A03.html"]);
      it.each(pairs)("are filled and never exceeded for %s and %s", async (name, posting) => {
        const person = await readCv({ bytes: readFileSync(`${shared}/${name}`), name });
        const [read] = await readAll(shared, [posting]);
        if (read === undefined) throw new RangeError("no posting");
        const match = compileCv(person).rank(read);
        for (const pages of [1, 2]) expectFull(fitOf(person, pages)(match), pages);
      });
    });
  },
);
