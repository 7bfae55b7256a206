import { expect, test } from "vitest";
import { readHtml } from "../../../src/read/html.ts";
import { readMarkdown } from "../../../src/read/markdown.ts";
import { readText } from "../../../src/read/text.ts";
import { understandPosting } from "../../../src/understand/posting/index.ts";

function input(text: string, name: string) {
  return { text, bytes: new Uint8Array(), name };
}

const named: [text: string, title: string | null, company: string | null][] = [
  [
    "UNIVERSITY OF EASTMOOR\nSCHOOL OF MUSIC\n\nTEACHING FELLOW IN HARMONY\n\nDUTIES\n\n- Teach",
    "TEACHING FELLOW IN HARMONY",
    "UNIVERSITY OF EASTMOOR",
  ],
  ["Larkspur Clinic\nWard Nurse\n\nYou will care for patients.", "Ward Nurse", "Larkspur Clinic"],
  ["Larkspur\nPastry Chef\n\nYou will bake.", "Pastry Chef", "Larkspur"],
  ["Larkspur GmbH\n\nYou will bake.", null, "Larkspur GmbH"],
  ["Elektriker (m/w/d)\nlarkspur GmbH\nGraz\n\nSie werden bauen.", "Elektriker (m/w/d)", "larkspur GmbH"],
  ['Baumpfleger:in\n"Larkspur"\n"Graz"\n\nSie werden klettern.', "Baumpfleger:in", "Larkspur"],
  ["Lorry Driver\nLarkspur, Ltd.\n\nYou will drive.", "Lorry Driver", "Larkspur, Ltd."],
  ["Lorry Driver\nSenior Officer\n\nYou will drive.", "Lorry Driver", null],
  ["School Nurse\n\nYou will care for pupils.", "School Nurse", null],
  ["Larkspur — Lorry Driver (Nights)\n\nLarkspur moves trees.", "Lorry Driver (Nights)", "Larkspur"],
  ["Lorry Driver | Larkspur\n\nAt Larkspur you will drive.", "Lorry Driver", "Larkspur"],
  ["Lorry Driver – Nights\n\nYou will drive at night.", "Lorry Driver – Nights", null],
  ["Lorry Driver | Full-time\n\nYou will drive.", "Lorry Driver | Full-time", null],
  ["Lorry Driver - Larkspur Ltd\n\nYou will drive.", "Lorry Driver", "Larkspur Ltd"],
  ["Trees - Lorry Driver\n\nTrees are moved by night.", "Trees - Lorry Driver", null],
  [
    `Larkspur (https://larkspur.example) | Lorry Driver | Graz | Full time We have moved trees for years. ${"More on this. ".repeat(20)}`,
    "Lorry Driver",
    "Larkspur",
  ],
  ["title: Lorry Driver at Larkspur\nposition: Full time\npath: /jobs\n\nYou will drive.", "Lorry Driver", "Larkspur"],
  ["Company: we move trees, and have moved them for years, wherever they stood\n\nYou will drive.", null, null],
  ["We are looking for a calm and tidy Tree Surgeon to join our crew in Graz.", "Tree Surgeon", null],
  ["Our crew grows. As a Senior Tree Surgeon at Larkspur, you will climb all day.", "Senior Tree Surgeon", null],
  ["We are looking for people who climb. As a rule, you climb at dawn.", null, null],
  ["Forestry:\n\n- You will plant", null, null],
];
test.each(named)("the names in %j", (text, title, company) => {
  expect(understandPosting(readText(input(text, "posting.txt")))).toMatchObject({ title, company });
});

test("front matter in quotes gives its fields one by one", () => {
  const text =
    "---\ntitle: ' Tree Surgeon at Larkspur'\nposition: ' Tree Surgeon'\ntemplateKey: jobs\n---\nYou will climb.";
  const posting = understandPosting(readMarkdown(input(text, "posting.md")));
  expect(posting).toMatchObject({ title: "Tree Surgeon", company: "Larkspur" });
});

test("a second heading names the job when the first names the employer", () => {
  const posting = understandPosting(
    readMarkdown(input("# Larkspur\n\n## Tree Surgeon\n\nLarkspur fells trees.", "a.md")),
  );
  expect(posting).toMatchObject({ title: "Tree Surgeon", company: "Larkspur" });
});

test("what stands between the job and its working time belongs to the title where another heading names the employer", () => {
  const text = "# Ward Nurse | Oncology | Remote | Part-time\n\n### Larkspur Clinic\n\nYou will care for patients.";
  const posting = understandPosting(readMarkdown(input(text, "a.md")));
  expect(posting).toMatchObject({ title: "Ward Nurse | Oncology", company: "Larkspur Clinic" });
});

test("names given as data win over the headings of the text", () => {
  const document = readHtml(input("<h1>About Elm Ltd</h1><p>You will climb trees.</p>", "posting.html"));
  const meta = { ...document.meta, title: "Tree Surgeon", company: "Larkspur" };
  expect(understandPosting({ ...document, meta })).toMatchObject({ title: "Tree Surgeon", company: "Larkspur" });
});

test("a page's title gives the names that the page itself lacks", () => {
  const posting = understandPosting(
    readHtml(
      input(
        `<title>Tree Surgeon - Larkspur - Jobs</title><main><h2>About us</h2><p>${"You will climb. ".repeat(20)}</p></main>`,
        "a.html",
      ),
    ),
  );
  expect(posting).toMatchObject({ title: "Tree Surgeon", company: "Larkspur" });
});

test("a stated place ends where the next fact begins", () => {
  const text =
    "Tree Surgeon\n\nLocation: Graz, Austria | Team: Oaks | Reports to: the Head Forester\n\nYou will climb.";
  expect(understandPosting(readText(input(text, "a.txt")))).toMatchObject({ location: "Graz, Austria" });
});

test.each([
  [
    "Brass & Reed | Organ Engineer (pipes) / Senior Organ Developer – wood & wind work | Remote (EU) / Riga | Full-time",
    "Remote (EU) / Riga",
  ],
  ["Brass & Reed | Latvia | Organ Engineer | ONSITE", "Latvia"],
  ["Brass & Reed | Organ Engineer | Riga, LV (hybrid, 3 days/week) | Full-time", "Riga, LV"],
  ["Brass & Reed | Organ Engineer | Good Salary + Equity | Riga or Remote | Visa sponsorship", "Riga or Remote"],
  ["Brass & Reed | Organ Engineer | REMOTE or ONSITE | No visas", null],
])("finds the place on a line of parts: %s", (line, place) => {
  const posting = understandPosting(
    readText(input(`${line}\n\nYou will tune organs, and mend what mice have eaten.`, "posting.txt")),
  );
  expect(posting.location).toBe(place);
  expect(posting.company).toBe("Brass & Reed");
  expect(posting.title).toContain("Organ");
});

test("takes a member of the technical staff for a title", () => {
  const posting = understandPosting(
    readText(input("Brass & Reed | Technical Staff | Riga, LV\n\nYou will tune organs.", "posting.txt")),
  );
  expect(posting.title).toBe("Technical Staff");
});
