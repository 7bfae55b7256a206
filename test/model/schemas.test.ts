import { expect, test } from "vitest";
import { Cv, Match, Posting, Selection, UserError } from "../../src/index.ts";

const basics = { name: null, label: null, email: null, phone: null, location: null, links: [], summary: null };
const source = { line: 1, column: 1 };
const bare = {
  kind: "project",
  title: "Loom",
  subtitle: null,
  role: null,
  organization: null,
  location: null,
  start: "2020",
  end: "present",
  dates: null,
  advisors: [],
  summary: null,
  source,
};

test("a position holds projects, which hold bullets", () => {
  const project = { ...bare, id: "e2", bullets: [{ id: "b3", text: "Wove cloth.", source }], entries: [] };
  const cv = {
    schema: "cvtailor.cv/1",
    basics,
    entries: [{ ...bare, id: "e1", kind: "work", bullets: [], entries: [project] }],
    skills: [],
    markers: [],
    unparsed: [],
  };
  expect(Cv.parse(cv)).toEqual(cv);
  project.start = "Spring";
  expect(Cv.safeParse(cv).success).toBe(false);
});

test("each artefact names its schema and version", () => {
  for (const schema of [Cv, Posting, Match, Selection]) expect(schema.safeParse({}).success).toBe(false);
});

test("a user's mistake carries its mend", () => {
  const error = new UserError("no such file: cv.md", "Name a CV that exists with --cv.");
  expect(error.hint).toContain("--cv");
});
