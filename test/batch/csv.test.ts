import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { csvRows, loaded } from "../../src/batch/csv.ts";
import { readRows } from "../../src/batch/rows.ts";
import { sizeLimit } from "../../src/read/decode.ts";
import { folderWith } from "../folder.ts";

function rowsOf(text: string): [number, unknown][] {
  const path = join(folderWith({ "a.csv": text }), "a.csv");
  return [...csvRows(readRows(path, "a.csv", true), "a.csv")].map(({ row, load }) => {
    try {
      return [row, JSON.parse(Buffer.from(load()).toString())];
    } catch (error) {
      return [row, (error as Error).message];
    }
  });
}

describe("csvRows", () => {
  it.each([
    ["title,text\nCook,Wants salt", [[2, { title: "Cook", text: "Wants salt" }]]],
    ['\ufefftitle;text\r\nCook;"a;b\nc"\r\n', [[2, { title: "Cook", text: "a;b\nc" }]]],
    ["title\ttext\nCook\tsalt, pepper", [[2, { title: "Cook", text: "salt, pepper" }]]],
    [
      "title,text\nCook\na,b,c",
      [
        [2, { title: "Cook", text: "" }],
        [3, { title: "a", text: "b" }],
      ],
    ],
    ['title,text\n\nCook,"say ""hi"""', [[3, { title: "Cook", text: 'say "hi"' }]]],
    [
      'title,text\na,b\nCook,"never ends',
      [
        [2, { title: "a", text: "b" }],
        [3, expect.stringContaining("a.csv:3 is not CSV")],
      ],
    ],
    ["__proto__,text\na,b", [[2, { ["__proto__"]: "a", text: "b" }]]],
  ])("%j", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it("refuses a record that was too long to keep", () => {
    expect(rowsOf(`title,text\na,${"b".repeat(sizeLimit)}\nc,d`)).toEqual([
      [2, "a.csv:2 is larger than 5 MB"],
      [3, { title: "c", text: "d" }],
    ]);
    expect(() => loaded(null, "a:1")).toThrow("a:1 is larger than 5 MB");
  });
});
