import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mistakes } from "../../../bench/lexicon-mistakes.ts";
import { readLexicon, readThings, type SourceConcept } from "../../../bench/lexicon-source.ts";
import { tableOf } from "../../../bench/lexicon-table.ts";

const thing = (kind: "tool" | "activity", line: number, ...names: string[]): SourceConcept => ({
  fields: ["shop"],
  kind,
  level: null,
  family: null,
  names: names.map((text) => ({ text: text.replace("!", ""), guarded: text.endsWith("!"), ofField: false })),
  file: "shop.txt",
  line,
});

describe("the files of the lexicon", () => {
  it("have no mistakes", () => {
    expect(mistakes(readThings())).toEqual([]);
  });

  it("are what the table was made of: npm run lexicon", () => {
    const table = readFileSync(new URL("../../../src/text/lexicon/table.ts", import.meta.url), "utf8");
    expect(tableOf(readLexicon()) === table).toBe(true);
  });
});

describe("the mistakes of a file", () => {
  it.each([
    [
      [thing("tool", 1, "till"), thing("tool", 2, "cash register", "tills")],
      "shop.txt:2: again, after src/lexicon/shop.txt:1",
    ],
    [[thing("tool", 1, "the")], "no word of it can be met"],
    [[thing("tool", 1, "till (old)")], "a sign that has a meaning"],
    [[thing("tool", 1, "Dash!"), thing("tool", 2, "Plotly", "Dash"), thing("tool", 3)], "an everyday word here or at"],
  ])("are told with their lines", (things, mistake) => {
    expect(mistakes(things).join("\n")).toContain(mistake);
  });

  it("are not that a name has another meaning as another kind of thing", () => {
    expect(mistakes([thing("tool", 1, "till"), thing("activity", 2, "cashiering", "till")])).toEqual([]);
  });
});
