import { describe, expect, test } from "vitest";
import { readText } from "../../src/read/text.ts";

const read = (text: string) => readText({ text, bytes: new Uint8Array(), name: "cv.txt" }).blocks;

describe("readText", () => {
  test("a block a line, with its indent and the blank lines before it", () => {
    const [first, second] = read("Ana  \n\n \n\tCook, Lima");
    expect(first).toMatchObject({ text: "Ana", source: { line: 1, column: 1 }, indent: 0, gapBefore: 0, mark: null });
    expect(second).toMatchObject({ text: "Cook, Lima", source: { line: 4, column: 2 }, indent: 8, gapBefore: 2 });
  });

  test.each([
    ["• Cooks", "•", "Cooks", 3],
    ["•Cooks", "•", "Cooks", 2],
    ["  - Cooks", "-", "Cooks", 5],
    ["– Cooks", "–", "Cooks", 3],
    ["∗ Cooks", "∗", "Cooks", 3],
    ["+ Cooks", "+", "Cooks", 3],
    ["o Cooks", "o", "Cooks", 3],
    ["12. Cooks", "12.", "Cooks", 5],
    ["1) Cooks", "1)", "Cooks", 4],
    ["a) Cooks", "a)", "Cooks", 4],
  ])("%j begins with the mark %j", (line, mark, text, column) => {
    expect(read(line)[0]).toMatchObject({ kind: "item", mark, text, source: { line: 1, column } });
  });

  test.each(["-40 degrees", "o tempo passa", "2019. A year", "3.", "- ", "**bold**", "C) none"])(
    "%j has no mark",
    (line) => {
      expect(read(line)[0]).toMatchObject({ kind: "text", mark: null });
    },
  );

  test("cells stand apart by two spaces or a tab", () => {
    expect(read("Cook, Lima    2019 – 2021\tPeru")[0]?.cells).toEqual([
      { text: "Cook, Lima", column: 1 },
      { text: "2019 – 2021", column: 15 },
      { text: "Peru", column: 27 },
    ]);
    expect(read("- Fish\u00a0  soup")[0]).toMatchObject({ text: "Fish soup", cells: [{ column: 3 }, { column: 10 }] });
  });

  test("a gap that stands between nearly all words is no column", () => {
    const line = Array.from({ length: 30 }, (_, index) => `w${index}`).join("\t  ");
    expect(read(line)[0]?.cells).toHaveLength(1);
  });

  test("finds addresses of pages", () => {
    expect(read("see https://a.example/x. or (www.b.example), github.com/ana; ana@c.example/d")[0]?.links).toEqual([
      { text: "https://a.example/x", url: "https://a.example/x" },
      { text: "www.b.example", url: "https://www.b.example" },
      { text: "github.com/ana", url: "https://github.com/ana" },
    ]);
  });

  test.each([
    ["a hundred thousand lines", "- a  b\n".repeat(100_000), 100_000],
    ["a line of a million letters", "a".repeat(1_000_000), 1],
    ["a line of a million spaces between two letters", `a${" ".repeat(1_000_000)}b`, 1],
    ["a line of a million dots", "a.".repeat(500_000), 1],
  ])(
    "takes %s in time",
    (_name, text, count) => {
      expect(read(text)).toHaveLength(count);
    },
    5000,
  );
});
