import { describe, expect, test } from "vitest";
import type { AskKind } from "../../../src/model/posting.ts";
import { tokenize } from "../../../src/text/tokenize.ts";
import { sorted } from "../../../src/understand/posting/ask-kinds.ts";
import { phrasesOf } from "../../../src/understand/posting/ask-phrases.ts";

function kindsOf(text: string): (readonly [AskKind, string, number | null])[] {
  return sorted(text, tokenize(text), phrasesOf(text, tokenize(text)), "must").map(({ kind, start, end, value }) => [
    kind,
    text.slice(start, end),
    value,
  ]);
}

describe("sorted", () => {
  const rows: [text: string, kind: AskKind, words: string, value: number | null][] = [
    [
      "Bachelor's or Master's degree in Botany or a related field",
      "degree",
      "Bachelor's or Master's degree in Botany",
      3,
    ],
    ["PhD in glaciology", "degree", "PhD in glaciology", 5],
    ["M.Sc. or diploma in forestry", "degree", "diploma in forestry", 2],
    ["At least 5 years of experience with orchards", "years", "5 years of experience with orchards", 5],
    ["Three to five years' beekeeping experience", "years", "Three to five years' beekeeping", 3],
    ["7+ years", "years", "7+ years", 7],
    ["Fluent German", "language", "German", 5],
    ["Spanish (B2)", "language", "Spanish", 4],
    ["Welsh, native", "language", "Welsh", 7],
    ["Forklift licence", "certificate", "Forklift licence", null],
    ["Security clearance", "permit", "Security clearance", null],
    ["Driving licence B", "permit", "Driving licence", null],
    ["Attention to detail", "soft", "Attention", null],
    ["Problem-solving skills", "soft", "Problem-solving", null],
    ["Master data management", "skill", "Master data management", null],
    ["English literature", "skill", "English literature", null],
  ];
  test.each(rows)("%s", (text, ...expected) => {
    const [first] = kindsOf(text).filter(([kind]) => kind === expected[0]);
    expect(first).toEqual(expected);
  });

  test("years that count nobody's work are no ask", () => {
    for (const text of [
      "You must be 18 years old to climb our masts",
      "The contract runs for 2 years and may be extended once more",
    ])
      expect(kindsOf(text).map(([kind]) => kind)).not.toContain("years");
  });
});
