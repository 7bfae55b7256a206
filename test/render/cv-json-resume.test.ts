import { readFileSync } from "node:fs";
import schema from "@jsonresume/schema/schema.json" with { type: "json" };
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { Cv } from "../../src/model/cv.ts";
import { renderCvJsonResume } from "../../src/render/cv-json-resume.ts";
import { beekeeper, entry } from "../support/people.ts";
import { hasShared, type Said, said, sharedCvs, understand, understandShared } from "./cv-said.ts";

const formats = { uri: (text: string) => URL.canParse(text), email: /^[^\s@]+@[^\s@]+$/ };
const validate = new Ajv({ strict: false, formats }).compile(schema);

const order = "work volunteer project other skill education certificate award publication language interest reference";

/** The entries as far as the format itself holds them: by kind, without the words of dates that are known, projects with their position's organisation. */
function held(person: Cv): Partial<Said>[] {
  const written = ({ dates, ...one }: Said, entity: string | null): Partial<Said> => {
    const organization = one.organization ?? entity;
    const entries = one.entries.map((inner) => written(inner, one.organization ?? one.title) as Said);
    return { ...one, organization, entries, ...((one.start ?? one.end) === null ? { dates } : {}) };
  };
  const all = said(person).entries.map((one) => written(one, null));
  return order.split(" ").flatMap((kind) => all.filter((one) => one.kind === kind));
}

/** The same, but for the entry of this title: its items are entries. */
function items(list: Partial<Said>[], title: string): Partial<Said>[] {
  return list.flatMap((one) =>
    one.title === title ? (one.bullets ?? []).map((text) => ({ ...one, title: text, bullets: [] })) : [one],
  );
}

/** The document as a program that knows nothing of our notes writes it. */
const withoutNotes = (json: string): string => JSON.stringify({ ...JSON.parse(json), meta: undefined });

function renderValid(person: Cv): string {
  const json = renderCvJsonResume(person);
  expect(validate(JSON.parse(json)) ? [] : validate.errors).toEqual([]);
  return json;
}

test("the sample CV comes back", () => {
  const sample = understand(readFileSync("data/cv.md", "utf8"), "md");
  const again = understand(renderValid(sample), "json");
  expect(said(again)).toEqual(said(sample));
  expect(again.unparsed).toEqual([]);
});

test("the sample CV comes back without our notes, as far as the format holds it", () => {
  const sample = understand(readFileSync("data/cv.md", "utf8"), "md");
  const again = understand(withoutNotes(renderValid(sample)), "json");
  expect(held(again)).toEqual(items(held(sample), "Languages"));
  expect(said(again).skills).toEqual(said(sample).skills);
  expect(again.basics).toEqual(sample.basics);
  expect(again.unparsed).toEqual([]);
});

test("what somebody changed in the document stands above our notes", () => {
  const sample = understand(readFileSync("data/cv.md", "utf8"), "md");
  const document = JSON.parse(renderValid(sample));
  document.work[0].position = "Lighthouse Keeper";
  document.work[0].startDate = "1999-01";
  document.work.push({ position: "Ferryman", name: "Lake Lines" });
  const { entries } = understand(JSON.stringify(document), "json");
  const keeper = entries.find(({ title }) => title === "Lighthouse Keeper");
  expect(keeper).toMatchObject({ role: "Lighthouse Keeper", start: "1999-01" });
  expect(entries.at(-1)).toMatchObject({ title: "Ferryman", organization: "Lake Lines" });
});

test.each([
  [[]],
  [{ entries: "no", skills: 7 }],
  [{ entries: [{ section: "work", index: 1e9, of: "", items: 1e9 }, null, { section: "__proto__", index: 0 }] }],
])("notes of the wrong shape are passed over: %j", (cvtailor) => {
  const sample = understand(readFileSync("data/cv.md", "utf8"), "md");
  const json = renderValid(sample);
  const again = understand(JSON.stringify({ ...JSON.parse(json), meta: { cvtailor } }), "json");
  expect(said(again)).toEqual(said(understand(withoutNotes(json), "json")));
});

test("only what the format cannot hold is lost", () => {
  const person = beekeeper();
  person.entries.push(
    entry("work", "Oak", { organization: "Oak", location: "Bath", advisors: ["Bo Pine"], summary: "Wood." }),
    entry("work", "Odd jobs", { start: "3019", end: "2020" }),
    entry("volunteer", "Cook", { role: "Cook", organization: "Soup", start: "2019", end: "2019" }),
    entry("education", "College", { organization: "College", bullets: ["Glue"], subtitle: "by night", summary: "S." }),
    entry("project", "Kettle", {
      organization: "Guild",
      role: "Smith",
      summary: "Tea.",
      start: "2020",
      end: "present",
    }),
    entry("award", "Prize", { organization: "Guild", start: "2011-02", end: "2011-02", summary: "For a stool." }),
    entry("certificate", "Saws", { start: "2010", end: "2012" }),
    entry("publication", "On glue", { organization: "Press", start: "2010", end: "2010", bullets: ["Two volumes"] }),
    entry("language", "Quechua", { subtitle: "native" }),
    entry("interest", "Chess", { bullets: ["openings"] }),
    entry("reference", "Bo Pine", { summary: "Good." }),
    entry("other", "Sails", { bullets: ["Six"] }),
    entry("award", "Awards", { bullets: ["Spoon"] }),
    entry("other", "Further", { bullets: ["Oars"] }),
  );
  person.skills.push({ ...(person.skills[0] as Cv["skills"][number]), text: "SQL, a bit; R", keywords: ["SQL", "R"] });
  const json = renderValid(person);
  expect(said(understand(json, "json"))).toEqual(said(person));
  const again = understand(withoutNotes(json), "json");
  expect(again.unparsed).toEqual([]);
  const changed = new Map<string, Partial<Said>>([
    ["Beekeeping Licence", { end: "2018-05" }],
    ["Odd jobs", { role: "Odd jobs", start: null }],
  ]);
  const wanted = ["Languages", "Awards", "Further"].reduce(items, held(person));
  expect(held(again)).toEqual(wanted.map((one) => ({ ...one, ...changed.get(one.title ?? "") })));
  expect(again.skills.map(({ text }) => text)).toEqual([
    "Programming: C++, Python, R",
    "Workshop: joinery, smoking # and wax",
    "SQL, a bit; R",
  ]);
});

describe.skipIf(!hasShared)("labelled CVs of ../shared (skipped where it is not there)", () => {
  test.each(sharedCvs)("%s comes back", (name) => {
    const once = understandShared(name);
    const again = understand(renderValid(once), "json");
    expect(said(again)).toEqual(said(once));
    expect(again.unparsed).toEqual([]);
  });
});
