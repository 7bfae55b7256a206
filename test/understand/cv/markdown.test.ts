import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Cv, type Entry } from "../../../src/model/cv.ts";
import { readJson } from "../../../src/read/json.ts";
import { readMarkdown } from "../../../src/read/markdown.ts";
import { understandJsonResume } from "../../../src/understand/cv/json-resume.ts";
import { understandMarkdown } from "../../../src/understand/cv/markdown.ts";

const understand = (text: string) => understandMarkdown(readMarkdown({ text, bytes: new Uint8Array(), name: "cv.md" }));
const fromJson = (text: string) => understandJsonResume(readJson({ text, bytes: new Uint8Array(), name: "cv.json" }));
const all = (entries: readonly Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...all(entry.entries)]);

const sample = `# Ada Lathe

Lima, Peru · ada@example.org · +51 1 555 0100 · [lathe.example](https://lathe.example)

Turner of wood and metal who has kept small workshops running for a good many years now.

## Experience

### Workshop Manager — Alder & Oak
*Mar 2019 – present · Lima*

Advisors: Bo Pine, Cy Elm

#### Chair of nine parts
Motivation: Chairs that ship flat.

Contributions:
- Drew it
  - and built it

### Turner – Plane Works (2015 – 2018)
- Turned
- Sanded

**Intern, Saw Mill (small)**
Cusco, 2012 to 2013

* Swept

## Education

### Diploma in Joinery | College of Trees
*2010 - 2012, evenings*

## Talks

- One
- Two

## Skills

**Hands:**
- Tools: lathe, plane (block, jack)
- Driving

---

## Contact

Web: ada.example
`;

describe("understandMarkdown", () => {
  const cv = understand(sample);

  test("the head", () => {
    expect(cv.basics).toEqual({
      name: "Ada Lathe",
      label: null,
      email: "ada@example.org",
      phone: "+51 1 555 0100",
      location: "Lima, Peru",
      links: [
        { text: "lathe.example", url: "https://lathe.example" },
        { text: "ada.example", url: "https://ada.example" },
      ],
      summary: "Turner of wood and metal who has kept small workshops running for a good many years now.",
    });
    expect(cv.unparsed).toEqual([]);
  });

  test("positions, their projects, and what stands under them", () => {
    const [first, second, third] = cv.entries;
    expect(first).toMatchObject({
      kind: "work",
      title: "Workshop Manager",
      role: "Workshop Manager",
      organization: "Alder & Oak",
      location: "Lima",
      start: "2019-03",
      end: "present",
      advisors: ["Bo Pine", "Cy Elm"],
      source: { line: 9, column: 5 },
    });
    expect(first?.entries[0]).toMatchObject({
      kind: "project",
      title: "Chair of nine parts",
      summary: "Chairs that ship flat.",
      bullets: [{ text: "Drew it" }, { text: "and built it" }],
    });
    expect(second).toMatchObject({ role: "Turner", organization: "Plane Works", start: "2015", end: "2018" });
    expect(third ?? second?.entries[0]).toBeDefined();
  });

  test("education, lists and skills", () => {
    const education = cv.entries.find((entry) => entry.kind === "education");
    expect(education).toMatchObject({
      title: "Diploma in Joinery",
      organization: "College of Trees",
      dates: "2010 - 2012, evenings",
    });
    const talks = cv.entries.find((entry) => entry.title === "Talks");
    expect(talks?.bullets.map((bullet) => bullet.text)).toEqual(["One", "Two"]);
    expect(cv.skills).toMatchObject([
      { name: "Tools", keywords: ["lathe", "plane (block, jack)"] },
      { name: null, keywords: ["Driving"] },
    ]);
  });

  test("labels that fit no field are kept", () => {
    expect(understand("# Bo Pine\n\nBorn: 1980\n\n## Work\n").unparsed).toMatchObject([{ text: "Born: 1980" }]);
  });

  test("any document gives a valid CV in which no word is lost", () => {
    const line = fc.constantFrom(
      "# zeta",
      "## Experience",
      "## Skills",
      "### Turner – mill",
      "*2019 – 2020*",
      "- alpha",
      "  - beta",
      "gamma delta",
      "**iota**",
      "Advisor: kappa",
      "## Summary",
      "---",
      "",
      "a@b.org",
      "1. lambda",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join("\n");
        const result = understand(text);
        Cv.parse(result);
        const kept = JSON.stringify(result);
        for (const word of text.match(/zeta|Turner|mill|alpha|beta|gamma|delta|iota|kappa|a@b|lambda/g) ?? [])
          expect(kept).toContain(word);
      }),
    );
  });
});

const shared = process.env.CVTAILOR_SHARED ?? "../shared";
describe.skipIf(!existsSync(`${shared}/eval`))("graded CVs of ../shared/eval (skipped where it is not there)", () => {
  test.each([
    ["fields", "nurse.md"],
    ["fields2", "data-scientist.md"],
    ["fields2", "marketing-manager.md"],
    ["fields", "backend-engineer.json"],
    ["fields2", "devops-engineer.json"],
  ])("%s/%s: every named entry and bullet is found where it stands", (folder, name) => {
    const text = readFileSync(`${shared}/eval/${folder}/${name}`, "utf8");
    const lines = text.split("\n");
    const cv = name.endsWith(".md") ? understand(text) : fromJson(text);
    Cv.parse(cv);
    const labels: { cv: string; entries: object; bullets: object }[] = JSON.parse(
      readFileSync(`${shared}/eval/${folder}/labels.json`, "utf8"),
    );
    const entries = all(cv.entries);
    const mine = labels.filter((label) => label.cv === name);
    const titles = entries.map((entry) => lines[entry.source.line - 1] ?? "");
    const items = [...entries.flatMap((entry) => entry.bullets), ...cv.skills].map((item) => item.text);
    const found = [...items, ...entries.map((entry) => entry.title)];
    const missing = [
      ...[...new Set(mine.flatMap((label) => Object.keys(label.entries)))].filter(
        (title) => !titles.some((line) => line.includes(title)),
      ),
      ...[...new Set(mine.flatMap((label) => Object.keys(label.bullets)))].filter(
        (start) => !found.some((item) => item.startsWith(start.trim())),
      ),
    ];
    expect(missing).toEqual([]);
    expect(cv.unparsed.filter(({ text }) => !text.startsWith("https://"))).toEqual([]);
  });
});
