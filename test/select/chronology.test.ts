import { describe, expect, test } from "vitest";
import type { ResumeEntry } from "../../src/model/resume.ts";
import type { Budget } from "../../src/model/selection.ts";
import { type OutputFormat, renderers } from "../../src/render/registry.ts";
import { composeResume, select } from "../../src/select/index.ts";
import { readCv } from "../../src/tailor.ts";
import { verifyFile } from "../../src/verify/index.ts";
import { ask, cv, entry, matchOf } from "../support/people.ts";

const work = (title: string, start: string, end: string, bullets: string[]) =>
  entry("work", title, { organization: `${title} Ltd`, location: "Leith", start, end, bullets });
const kiln = (at: number) => [`Fired the kiln at batch ${at}.`, `Mended the kiln of workshop ${at}.`];

/** A potter who was at sea in between, for as long as is said. */
function potter(start: string, end: string, more: Parameters<typeof cv>[0] = []) {
  const sailor = work("Sailor", start, end, ["Sailed north.", "Sailed south."]);
  return cv(
    [
      work("Potter", "2020-01", "present", kiln(1)),
      sailor,
      work("Apprentice", "2008-01", "2011-12", kiln(2)),
      work("Shop hand", "2004-01", "2007-12", ["Sold jugs."]),
      ...more,
    ],
    { name: "Mira Solano", email: "ola@example.org", phone: "+44 131 496 0112" },
    ["Crafts: kiln, glazes"],
  );
}

function shown(person: ReturnType<typeof potter>, rules: Partial<Budget> = {}) {
  const selection = select(person, matchOf(person, [ask("kiln")]), { lines: 25, ...rules });
  const resume = composeResume(person, selection);
  const [section] = resume.sections;
  return { selection, resume, titles: (section?.entries ?? []).map((one: ResumeEntry) => one.title) };
}

describe("the story of work", () => {
  test("has no hole: what fell out between keeps its heading and dates on one line", () => {
    const { selection, resume, titles } = shown(potter("2012-01", "2019-12"));
    expect(titles).toEqual(["Potter", "Sailor", "Apprentice"]);
    const sailor = resume.sections[0]?.entries[1];
    expect(sailor).toMatchObject({ bullets: [], location: null, oneLine: true, start: "2012-01", end: "2019-12" });
    expect(selection.entries[1]).toMatchObject({ kept: true, reason: "frame", gain: 0 });
    expect(selection.bullets.filter(({ kept }) => kept)).toHaveLength(5);
  });

  test.each([
    ["half a year is no hole", potter("2012-01", "2012-06"), {}],
    [
      "years that a kept entry has are none",
      potter("2012-01", "2019-12", [entry("education", "MA Glazing", { start: "2012", end: "2019" })]),
      {},
    ],
    ["what is excluded is not told", potter("2012-01", "2019-12"), { exclude: ["Sailor"] }],
    ["a page of few lines has no room for it", potter("2012-01", "2019-12"), { lines: 16 }],
  ])("%s", (_, person, rules) => {
    expect(shown(person, rules).titles).toEqual(["Potter", "Apprentice"]);
  });

  test("what is older than all that is shown is left out", () => {
    expect(shown(potter("2012-01", "2019-12")).titles).not.toContain("Shop hand");
  });

  test("of a position that holds projects too", () => {
    const person = potter("2012-01", "2019-12");
    const [first, sailor, ...others] = person.entries;
    if (first === undefined || sailor === undefined) throw new Error("two positions");
    const voyage = entry("project", "Voyage", { bullets: ["Went round the Horn."] });
    const { selection, titles } = shown({
      ...person,
      entries: [first, { ...sailor, bullets: [], entries: [voyage] }, ...others],
    });
    expect(titles).toEqual(["Potter", "Sailor", "Apprentice"]);
    expect(selection.entries.map(({ id }) => id)).toContain(sailor.id);
  });

  test("fills the heading where nothing else fills the page", () => {
    const person = potter("2012-01", "2019-12");
    const { resume } = shown(person, { lines: 60, full: 0.9 });
    expect(resume.sections[0]?.entries[1]?.bullets).toHaveLength(2);
  });

  test.each(Object.keys(renderers).filter((format) => format !== "pdf") as OutputFormat[])(
    "reads back from %s",
    async (format) => {
      const person = potter("2012-01", "2019-12");
      const { resume } = shown(person);
      const render = await renderers[format].load();
      const bytes = Buffer.from(await render(resume, { layout: "classic", paper: "a4" }));
      const name = `resume.${renderers[format].extension}`;
      const { lines } = await verifyFile({ bytes, name }, person);
      expect(lines.filter(({ ok }) => !ok)).toEqual([]);
      const { entries } = await readCv({ bytes, name });
      expect(
        entries.slice(0, 3).map(({ organization, start, end, bullets }) => [organization, start, end, bullets.length]),
      ).toEqual([
        ["Potter Ltd", "2020-01", "present", 2],
        ["Sailor Ltd", "2012-01", "2019-12", 0],
        ["Apprentice Ltd", "2008-01", "2011-12", 2],
      ]);
    },
  );
});

test("bullets of one entry that a reader loses patience with give way to others", () => {
  const many = Array.from({ length: 14 }, (_, at) => `Fired the kiln ${at} times.`);
  const person = cv([
    work("Potter", "2015-01", "present", many),
    work(
      "Apprentice",
      "2010-01",
      "2014-12",
      many.map((text) => text.replace("Fired", "Swept")),
    ),
  ]);
  const { bullets } = select(person, matchOf(person, [ask("kiln")]), { lines: 23 });
  const kept = bullets.filter((choice) => choice.kept).map(({ id }) => id);
  const counts = person.entries.map((one) => one.bullets.filter(({ id }) => kept.includes(id)).length);
  expect(counts.reduce((a, b) => a + b, 0)).toBe(17);
  expect(Math.max(...counts)).toBeLessThanOrEqual(9);
});
