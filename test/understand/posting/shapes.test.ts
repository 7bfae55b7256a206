import { describe, expect, test } from "vitest";
import type { Posting } from "../../../src/model/posting.ts";
import { readText } from "../../../src/read/text.ts";
import { understandPosting } from "../../../src/understand/posting/index.ts";

function understand(text: string): Posting {
  return understandPosting(readText({ text, bytes: new Uint8Array(), name: "posting.txt" }));
}
const keyOf = (text: string): string => text.toLowerCase();
const asksOf = (text: string): string[] => understand(text).asks.map((ask) => keyOf(ask.text));
function priorityOf(posting: Posting, words: string): string | undefined {
  return posting.asks.find(({ text }) => keyOf(text).includes(words))?.priority;
}

/** One posting in many shapes; each asks for the same things. */
const shapes: Record<string, string> = {
  "headings and a list": `River Surveyor
Wherry Hydrology

Your tasks
- Survey river beds with sonar
- Draw flood maps in QGIS

Requirements
- Experience with ArcGIS and hydraulic modelling
- Boat handling

Nice to have
- Python

Benefits
- Pension plan and free lunch`,
  "no headings": `River Surveyor at Wherry Hydrology

You will survey river beds with sonar. You will draw flood maps in QGIS.

You have experience with ArcGIS and hydraulic modelling, and skills in boat handling.

Python would be a plus.

We offer a pension plan and free lunch.`,
  "one dense paragraph": `River Surveyor. You will survey river beds with sonar and draw flood maps in QGIS. You have experience with ArcGIS, hydraulic modelling and boat handling; Python is a plus. We offer a pension plan and free lunch, paid leave and more.`,
  "bullets of several kinds": `River Surveyor

Responsibilities
• Survey river beds with sonar
➢ Draw flood maps in QGIS

What you bring
* Experience with ArcGIS and hydraulic modelling
1. Boat handling

Bonus points
– Python

What we offer
→ Pension plan and free lunch`,
  "all in capitals": `RIVER SURVEYOR

YOUR TASKS
- SURVEY RIVER BEDS WITH SONAR
- DRAW FLOOD MAPS IN QGIS

REQUIREMENTS
- EXPERIENCE WITH ARCGIS AND HYDRAULIC MODELLING
- BOAT HANDLING

NICE TO HAVE
- PYTHON

BENEFITS
- PENSION PLAN AND FREE LUNCH`,
  "wrapped and hyphenated by a PDF": `River Surveyor

Your tasks
• Survey the beds of our rivers, which are many and of all kinds, with so-
nar, and draw the flood maps of the whole county, year after year, in QGIS

Requirements
• Experience with ArcGIS, in a laboratory or in the field, and with hydrau-
lic modelling, and with all that belongs to boat handling

Nice to have
• Python

Benefits
• Pension plan and free lunch`,
  "paragraphs given twice": `River Surveyor

Requirements
- Experience with ArcGIS and hydraulic modelling
- Boat handling

Nice to have
- Python

Your tasks
- Survey river beds with sonar
- Draw flood maps in QGIS

Requirements
- Experience with ArcGIS and hydraulic modelling
- Boat handling`,
  "chips at the end": `River Surveyor

Your tasks
- Survey river beds with sonar
- Draw flood maps in QGIS

Nice to have
- Python

Skills:
ArcGIS
Hydraulic modelling
Boat handling`,
};

describe.each(Object.entries(shapes))("a posting with %s", (_, text) => {
  const posting = understand(text);

  test.each(["qgis", "arcgis", "hydraulic modelling", "boat handling", "python"])("asks for %s", (words) => {
    expect(priorityOf(posting, words)).toBeDefined();
  });

  test("tells must from plus", () => {
    expect(priorityOf(posting, "arcgis")).toBe("must");
    expect(priorityOf(posting, "python")).toBe("preferred");
  });

  test("asks for no benefits, and says each thing once", () => {
    const asks = asksOf(text);
    for (const word of ["pension", "lunch", "free"]) expect(asks.join("; ")).not.toContain(word);
    expect(new Set(asks).size).toBe(asks.length);
  });
});

describe("what weighs nothing", () => {
  const around = (text: string): string[] =>
    asksOf(`River Surveyor\n\nRequirements\n- Experience with ArcGIS\n\n${text}`);
  test.each([
    [
      "the employer's praise",
      "About us\n\nWherry Hydrology is a leading maker of flood maps, founded in 1931, with offices in 12 countries.",
    ],
    ["the law", "We consider applicants without regard to age, gender, faith or passport."],
    ["pay", "Salary: EUR 52,000 per year, paid in 13 instalments."],
    ["how to apply", "To apply, send your CV and a cover letter to Mabel Oxlip before the closing date."],
    ["site furniture", "Posted 3 days ago\n\nSave job\n\nShare this job\n\nSimilar jobs"],
  ])("%s", (_, text) => {
    expect(around(text)).toEqual(["arcgis"]);
  });

  test("the employer's name inside what it asks for", () => {
    const asks = asksOf(
      `Company: Wherry Hydrology\nTitle: River Surveyor\n\nRequirements\n- Wherry Hydrology flood maps\n- Wherry Hydrology`,
    );
    expect(asks).toEqual(["flood maps"]);
  });
});
