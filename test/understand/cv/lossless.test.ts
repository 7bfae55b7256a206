import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readText } from "../../../src/read/text.ts";
import { allTexts, sharedFile, understandText } from "./reading.ts";

const wordsOf = (text: string) => text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of the text that no field, marker or unparsed line has as often as the text. */
function lost(text: string): string[] {
  const left = new Map<string, number>();
  const marks = readText({ text, bytes: new Uint8Array(), name: "cv.txt" }).blocks.map((block) => block.mark ?? "");
  for (const kept of [...allTexts(understandText(text)), ...marks])
    for (const word of wordsOf(kept)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const invented = [
  "Mira Tolvanen",
  "mira@tolvanen.example | +358 40 555 0101 | Turku, Finland",
  "EXPERIENCE",
  "Harbour Pilot, Saltmarsh Ferries Ltd, Turku    Mar 2012 - present",
  "Brightwater Team, Kelp Labs May. 2009 - Jun.2011",
  "Reserach Assistant Oslo, Norway",
  "Advisor: Ulla Kask (Professor, Kelp University), Jon Aas",
  "Industry Projects:",
  "Tide Gauge Network",
  "Motivation: Harbours flood without a warning.",
  "Contributions:",
  "Soldered forty gauges by hand. – Wrote their firmware in C.",
  "  • Steered 300 ferries through ice without one scratch, in",
  "    fog as well.",
  "1. Painted the quay.",
  "=====",
  "Mira Tolvanen – page 1 of 2",
  "Education",
  "BSc Oceanography, Kelp University                2005 – 2008",
  "2001 to 2003        Deckhand, Ferry Lumi (night shift",
  "                    only)",
  "since 2010",
  "[2011 - 2012] summers only",
  "Skills:",
  "Navigation: radar, charts (paper), sextant",
  "BACKEND LINK",
  "",
  "",
];

test("no word of any mixture of lines is lost", () => {
  const line = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...invented) }, { weight: 1, arbitrary: fc.string() });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      try {
        expect(lost(lines.join("\n"))).toEqual([]);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});

const files = ["cv/seed-cv.txt", "eval/fields/accountant.txt", "eval/fields/mechanical-engineer.txt"]
  .concat(["hr-generalist", "lab-scientist", "mobile-developer"].map((name) => `eval/fields2/${name}.txt`))
  .map(sharedFile)
  .filter((file) => file !== null);

test.skipIf(files.length === 0)("no word of a real CV is lost (skipped where ../shared is absent)", () => {
  for (const file of files) expect(lost(readFileSync(file, "utf8"))).toEqual([]);
});
