import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Cv } from "../../../src/model/cv.ts";
import { readJson } from "../../../src/read/json.ts";
import { understandJsonResume } from "../../../src/understand/cv/json-resume.ts";

const understand = (value: unknown) =>
  understandJsonResume(readJson({ text: JSON.stringify(value, null, 1), bytes: new Uint8Array(), name: "cv.json" }));

describe("understandJsonResume", () => {
  const cv = understand({
    $schema: "https://example.org/schema.json",
    basics: {
      name: "Ada Lathe",
      email: "ada@example.org",
      url: "https://lathe.example",
      location: { city: "Lima", countryCode: "PE" },
      profiles: [{ network: "Forge", url: "https://forge.example/ada" }, { username: "x" }],
    },
    work: [
      {
        name: "Alder",
        position: "Turner",
        startDate: "2021-05-01",
        description: "Wood",
        highlights: ["Cut", 7, null, ""],
      },
      { name: "Oak", startDate: "Spring", endDate: "2019", salary: "little" },
      "a text alone",
      {},
    ],
    projects: [{ name: "Chair", description: "Nine parts", roles: ["Maker", "Seller"], startDate: "2020" }],
    education: [
      {
        institution: "College",
        area: "Joinery",
        studyType: "Diploma",
        endDate: "2010-06",
        score: "1.3",
        courses: ["Glue"],
      },
    ],
    awards: [{ title: "Prize", date: "2011-02-03", awarder: "Guild", summary: "For a stool." }],
    skills: [
      { name: "Tools", level: "Master", keywords: ["lathe", "plane"] },
      { name: "Driving" },
      { keywords: ["glue"] },
    ],
    languages: [{ language: "Quechua", fluency: "native" }],
    references: [{ name: "Bo", reference: "Good." }],
    hobby: { deep: ["chess"] },
  });

  test("is a CV with every field in its place", () => {
    expect(Cv.parse(cv)).toEqual(cv);
    expect(cv.basics).toMatchObject({
      name: "Ada Lathe",
      location: "Lima, PE",
      links: [{ text: "https://lathe.example" }, { text: "Forge" }],
    });
    expect(cv.entries).toMatchObject([
      {
        kind: "work",
        title: "Turner",
        role: "Turner",
        organization: "Alder",
        start: "2021-05",
        end: "present",
        summary: "Wood",
        bullets: [{ text: "Cut" }, { text: "7" }],
      },
      { kind: "work", title: "Oak", role: null, organization: "Oak", start: null, end: "2019", dates: "Spring – 2019" },
      { kind: "work", title: "a text alone", organization: null, bullets: [] },
      { kind: "project", title: "Chair", subtitle: "Nine parts", role: "Maker, Seller", start: "2020", end: "present" },
      {
        kind: "education",
        title: "Diploma, Joinery",
        organization: "College",
        start: null,
        end: "2010-06",
        bullets: [{ text: "Glue" }, { text: "1.3" }],
      },
      {
        kind: "award",
        title: "Prize",
        organization: "Guild",
        start: "2011-02",
        end: "2011-02",
        summary: "For a stool.",
      },
      { kind: "language", title: "Quechua", subtitle: "native" },
      { kind: "reference", title: "Bo", summary: "Good." },
    ]);
    expect(cv.skills.map((skill) => skill.text)).toEqual(["Tools (Master): lathe, plane", "Driving", "glue"]);
  });

  test("text that no field took is named", () => {
    expect(cv.unparsed.map(({ text }) => text)).toEqual(["x", "little", "chess"]);
  });

  test("an entry stands where its first text does", () => {
    const [first] = understand({ work: [{ name: "Alder", highlights: ["Cut"] }] }).entries;
    expect(first).toMatchObject({
      id: "e4",
      source: { line: 4, column: 12 },
      bullets: [{ id: "b6", source: { line: 6 } }],
    });
  });

  test("any JSON gives a valid CV", () => {
    const keys = fc.constantFrom(
      "basics",
      "work",
      "education",
      "skills",
      "name",
      "highlights",
      "startDate",
      "__proto__",
      "location",
      "profiles",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom("word", "2020-01", 3, null, true),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.array(fc.tuple(keys, tie("value")), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
      ),
    }));
    fc.assert(
      fc.property(value, (json) => {
        expect(Cv.safeParse(understand(json)).success).toBe(true);
      }),
    );
  });
});
