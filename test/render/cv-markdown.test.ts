import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderCvMarkdown } from "../../src/render/cv-markdown.ts";
import { formatDates } from "../../src/render/dates.ts";
import { beekeeper, cv, entry } from "../support/people.ts";
import { hasShared, type Said, said, sharedCvs, understand, understandShared } from "./cv-said.ts";

describe("the sample CV", () => {
  const text = readFileSync("data/cv.md", "utf8");
  const sample = understand(text, "md");

  test("is understood whole", () => {
    expect(sample.unparsed).toEqual([]);
    expect(sample.entries.map(({ kind }) => kind).join(" ")).toBe(
      `${"work ".repeat(10)}${"project ".repeat(6)}education education language`,
    );
    const positions = sample.entries.filter(({ kind }) => kind === "work");
    expect(positions.map((position) => position.entries.length)).toEqual([1, 1, 2, 6, 3, 1, 1, 0, 0, 0]);
    expect(positions.every(({ advisors, location }) => advisors.length > 0 && location !== null)).toBe(true);
    expect(positions.filter(({ start, end }) => start === null || end === null)).toHaveLength(2);
    expect(positions.flatMap((position) => position.entries).every(({ summary }) => summary !== null)).toBe(true);
  });

  test("reads back as it was", () => {
    const again = understand(renderCvMarkdown(sample), "md");
    expect(said(again)).toEqual(said(sample));
    expect(again.unparsed).toEqual([]);
  });

  test("is written in the style it has, but for its languages, which become a list", () => {
    expect(renderCvMarkdown(sample)).toBe(text.replace("\nMandarin", "\n- Mandarin"));
  });
});

test("what its place cannot tell is told by a label", () => {
  const links = [
    { text: "https://lathe.example", url: "https://lathe.example" },
    { text: "forge.example/ada", url: "https://forge.example/ada" },
    { text: "Ada | Forge", url: "https://forge.example/a_d_a" },
    { text: "A, [b]", url: "https://b.example" },
  ];
  const tricky = cv(
    [
      entry("work", "Census 2020 clerk | floor two", { role: "Census 2020 clerk | floor two", organization: "A — B" }),
      entry("work", "Oak", { organization: "Oak", location: "School House, Bath", dates: "Until, say, 2003" }),
      entry("work", "Mill Driver", { role: "Mill Driver", summary: "Motivation: none. Since 2019, at last" }),
      entry("volunteer", "Hand", { role: "Hand", organization: "Soup Group", advisors: ["Bo Pine", "Cy Elm"] }),
      entry("project", "Pots - and pans", {
        location: "Bristol, flat 2000",
        summary: "Since 2019.",
        bullets: ["1. *a*"],
      }),
      entry("project", "Kettle", { organization: "Guild", role: "Smith", dates: "one wet spring", location: "Here." }),
      entry("education", "Diploma", { location: "Lima", summary: "Advisor: nobody" }),
      entry("award", "Prize — first", { organization: "Guild | Hall", dates: "2011-02" }),
      entry("language", "Quechua", { subtitle: "native" }),
      entry("certificate", "Certificates", { bullets: ["Glue"] }),
      entry("certificate", "Saw", { bullets: ["Both hands"] }),
      entry("other", "Further", { bullets: ["Sails"] }),
    ],
    {
      ...{ name: "Ada 2 Lathe", label: "Turner, maker | 5 axes", email: "ada@example", phone: "ext. 5, mornings" },
      ...{ location: "Lima – Peru", links, summary: "Motivation: ## none" },
    },
    ["Tools: lathe, plane (block, jack)", "Driving"],
  );
  const read = (text: string) => understand(text, "md");
  const dated: [string, string][] = [
    ["Oak", "2003"],
    ["Prize — first", "2011-02"],
  ];
  const wanted = said(tricky);
  for (const [title, date] of dated)
    Object.assign(wanted.entries.find((one) => one.title === title) as Said, { start: date, end: date });
  const markdown = renderCvMarkdown(tricky);
  const { basics, entries, skills } = said(read(markdown));
  expect(entries).toEqual(wanted.entries);
  expect(basics).toEqual(tricky.basics);
  expect(skills.map(({ text, name }) => [text, name])).toEqual([
    ["Tools: lathe, plane (block, jack)", "Tools"],
    ["Driving", null],
  ]);
});

test.each([
  ["# University Ada\n\n## Skills\n", { name: "University Ada" }],
  [
    "# Ada Lathe\n\nWeb: https://a.example · https://b.example\n",
    { links: [{ url: "https://a.example" }, { url: "https://b.example" }] },
  ],
  ["# Ada Lathe\n\nLocation: Lima · ada@a.example\n", { location: "Lima", email: "ada@a.example" }],
  ["# Ada Lathe\n\nLima, Peru · a b c d e f g h i · https://a.example\n", { location: "Lima, Peru", summary: null }],
  ["# Ada Lathe\n\n## Turner of *\\&amp;*\n\nada@a.example\n", { label: "Turner of &amp;" }],
])("the head of %j", (markdown, head) => {
  expect(understand(markdown, "md").basics).toMatchObject(head);
});

test("dates without words of their own get some", () => {
  const person = beekeeper();
  const again = understand(renderCvMarkdown(person), "md");
  const dates = ({ start, end, dates: words }: Said) => [start, end, words];
  const wanted = said(person).entries.filter(({ start, end }) => start !== null && end !== null);
  expect(wanted.length).toBeGreaterThan(2);
  for (const one of wanted) {
    const same = said(again).entries.find(({ title }) => title === one.title) as Said;
    expect(dates(same)).toEqual([one.start, one.end, formatDates(one)]);
  }
});

test("an empty CV is an empty text, and nobody has no head", () => {
  expect(renderCvMarkdown(cv([]))).toBe("");
  expect(renderCvMarkdown(cv([entry("work", "")]))).toBe("## Experience\n\n### Experience\n");
});

describe.skipIf(!hasShared)("labelled CVs of ../shared (skipped where it is not there)", () => {
  test.each(sharedCvs)("%s reads back as it was", (name) => {
    const once = understandShared(name);
    const again = understand(renderCvMarkdown(once), "md");
    expect(said(again)).toEqual(said(once));
    expect(again.unparsed).toEqual([]);
  });
});
