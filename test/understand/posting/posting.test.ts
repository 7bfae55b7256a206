import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readText } from "../../../src/read/text.ts";
import { understandPosting } from "../../../src/understand/posting/index.ts";

function understand(text: string) {
  return understandPosting(readText({ text, bytes: new Uint8Array(), name: "posting.txt" }));
}
function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/posting/${name}`, import.meta.url), "utf8");
}
/** Each statement as `line priority words`. */
function outline(text: string): string[] {
  return understand(text).statements.map(({ source, priority, text }) => `${source.line} ${priority ?? "-"} ${text}`);
}

test("a posting with headings in capitals", () => {
  const posting = understand(fixture("plain.txt"));
  expect(posting).toMatchObject({
    title: "Beekeeper in Residence",
    company: "Larkspur Gardens",
    location: "Ghent",
    confidence: { level: "high", notes: [] },
  });
  expect(outline(fixture("plain.txt"))).toEqual([
    "3 - EUR 2,900 a month",
    "4 - Posted 3 days ago",
    "7 - Larkspur Gardens has been growing herbs since 1931.",
    "7 - We believe in slow food and short supply chains.",
    "11 duty Inspect forty hives a week and record brood, stores and temperament in our register",
    "13 duty Rear young queens",
    "13 duty graft larvae for the spring splits",
    "16 must Three years of experience with hives of any kind",
    "17 must Knowledge of varroa treatment, e.g. oxalic acid",
    "18 preferred Welding is a plus",
    "19 must Driving licence required",
    "19 preferred trailer licence preferred",
    "22 preferred Mead making",
    "23 must First-aid certificate is required on site",
    "25 - honey, a pension plan and 30 days off.",
    "27 - Larkspur is an equal opportunity employer.",
    "29 - To apply, send a CV to hives@larkspur.example.",
  ]);
});

test("one paragraph without headings", () => {
  const posting = understand(fixture("dense.txt"));
  expect(posting).toMatchObject({ title: "Night Baker", company: "Crumb & Daughters" });
  expect(posting.statements.map(({ priority }) => priority)).toEqual([
    null,
    "duty",
    "must",
    "preferred",
    "context",
    null,
    null,
  ]);
});

const named: [text: string, title: string | null, company: string | null][] = [
  ["Tuner at Brass & Reed\n\nYou will tune organs.", "Tuner at Brass & Reed", null],
  ["Piano Technician at Brass & Reed\n\nYou will tune organs.", "Piano Technician", "Brass & Reed"],
  ["Brass & Reed | Organ Engineer | Riga | Remote\n\nYou will tune organs.", "Organ Engineer", "Brass & Reed"],
  ["Organ Engineer\nCompany: Brass & Reed, Riga\nLocation: Riga\n\nYou will tune.", "Organ Engineer", "Brass & Reed"],
  ["Organ Engineer\n\nWe are Reed of Riga, Latvia, a maker of organs.", "Organ Engineer", "Reed"],
  ["Organ Engineer\n\nThe Reed Trust for Music seeks an engineer.", "Organ Engineer", "The Reed Trust for Music"],
  ["title: Piano Technician at Brass & Reed\n\nYou will tune.", "Piano Technician", "Brass & Reed"],
  ["Brass & Reed | many roles | Riga | Remote\n\nYou will tune organs.", null, "Brass & Reed"],
  ["Title: Organ Engineer\nPlace: Riga\n\nYou will tune organs.", "Organ Engineer", null],
];
test.each(named)("the names in %j", (text, title, company) => {
  expect(understand(text)).toMatchObject({ title, company });
});

const languages: [heading: string, priority: string | null][] = [
  ["Anforderungen", "must"],
  ["Deine Aufgaben:", "duty"],
  ["Wir bieten", null],
  ["Profil recherché", "must"],
  ["Vos missions", "duty"],
  ["Requisitos", "must"],
  ["Responsabilidades e atribuições", "duty"],
  ["Se valorará:", "preferred"],
  ["Chi siamo", null],
  ["Wat bieden wij?", null],
  ["Functie-eisen", "must"],
];
test.each(languages)("under the heading %s", (heading, priority) => {
  const { statements } = understand(`Imker\n\n${heading}\n- Wabenbau\n- Honig`);
  expect(statements.map((statement) => statement.priority)).toEqual([priority, priority]);
});

const headings: [heading: string, priority: string | null][] = [
  ["What would make you stand out", "preferred"],
  ["An ideal candidate also has:", "preferred"],
  ["Useful but not required", "preferred"],
  ["It would be lovely if you brought", "preferred"],
  ["Extra points if you know", "preferred"],
  ["Ideal candidates will have", "must"],
  ["What you'll be working on", "duty"],
  ["Benefits of working at Larkspur", null],
];
test.each(headings)("under the heading %s", (heading, priority) => {
  const { statements } = understand(`Imker\n\n${heading}\n- Wabenbau\n- Honig`);
  expect(statements.map((statement) => statement.priority)).toEqual([priority, priority]);
});

test("an item may name its own priority", () => {
  const text = "Glazier\n\nRequirements:\n- Lead glass\n- Plus: stained glass\n- Putty and sprigs (preferred)";
  expect(outline(text)).toEqual([
    "4 must Lead glass",
    "5 preferred stained glass",
    "6 preferred Putty and sprigs (preferred)",
  ]);
});

test("paragraphs after a list leave its section when they speak of something else", () => {
  const text = "Glazier\n\nRequirements:\n- Lead glass\n\nWe offer a pension plan and paid leave.";
  expect(outline(text)).toEqual(["4 must Lead glass", "6 - We offer a pension plan and paid leave."]);
});

test("a heading that is not known keeps its section when it ranks below it", () => {
  const text = "Glazier\n\nREQUIREMENTS\n\nGlass:\n- Lead\n\nABOUT US\nWe cut glass in Bath.\n\nTools:\n- Diamond";
  expect(outline(text)).toEqual([
    "5 must Glass:",
    "6 must Lead",
    "9 - We cut glass in Bath.",
    "11 - Tools:",
    "12 - Diamond",
  ]);
});

test("a paragraph repeated counts once, where it asks most", () => {
  const text = "Glazier\n\nAbout us\n\nLead glass and putty.\n\nRequirements:\n- Lead glass and putty.";
  expect(outline(text)).toEqual(["8 must Lead glass and putty."]);
});

test("little text, or nothing asked, is said loudly", () => {
  const { confidence } = understand("The sea was calm.");
  expect(confidence.level).toBe("low");
  expect(confidence.notes).toEqual([
    "The posting has only 4 words.",
    "No requirement or duty was recognised: this may not be a job posting.",
  ]);
  const tale = `${"The old heron stood on a stone in the cold river. It was grey. ".repeat(1)}
    Snow lay on the reeds, a fox barked. The moon rose over the mill; nobody came. Bells rang far away. Ice sang. A boat drifted. You can skate. The night went on, the river slept, and the heron stayed where it was.`;
  expect(understand(tale).confidence.notes).toHaveLength(1);
});

test("a document without words is the user's mistake", () => {
  expect(() => understand(" \n --- \n")).toThrow(UserError);
});

const line = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    "Requirements:",
    "- Excel; SQL",
    "ABOUT US",
    "You will sing.",
    "",
    "We are a choir, ideally loud.",
    "o tune",
  ),
);
test("statements stand in the file, in its order, in its words", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join("\n");
      let statements: ReturnType<typeof understand>["statements"] = [];
      try {
        statements = understand(text).statements;
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
      const words = (part: string) => part.replace(/[\s\u200b\ufeff-]+/g, "");
      let before = 0;
      for (const { text: statement, source } of statements) {
        expect(words(text)).toContain(words(statement));
        expect(source.line).toBeGreaterThanOrEqual(Math.max(1, before));
        expect(source.line).toBeLessThanOrEqual(text.split("\n").length);
        before = source.line;
      }
    }),
    { numRuns: 300 },
  );
});

test("doubts a posting that names hardly anything it wants", () => {
  const long =
    "We are looking for somebody for a long engagement. The company cares about the people that it works with, and about the towns in which they live. ";
  const { asks, confidence } = understand(`Organ Tuner\n\n${long}${long}`);
  expect(asks.length).toBeLessThan(3);
  expect(confidence).toMatchObject({ level: "low", notes: [expect.stringMatching(/^It names .* that it wants/)] });
});
