import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RowSplitter, readRows } from "../../src/batch/rows.ts";
import { sizeLimit } from "../../src/read/decode.ts";
import { folderWith } from "../folder.ts";

const texts = (rows: Iterable<{ row: number; bytes: Uint8Array | null }>) =>
  [...rows].map(({ row, bytes }) => [row, bytes === null ? null : Buffer.from(bytes).toString()]);

describe("RowSplitter", () => {
  it("cuts the same rows wherever the pieces end", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("é", "x", "\n", " ") }),
        fc.integer({ min: 1, max: 9 }),
        (text, size) => {
          const bytes = Buffer.from(text);
          const splitter = new RowSplitter();
          const rows = [];
          // One buffer for all pieces, as one who reads a file has it.
          const buffer = Buffer.alloc(size);
          for (let at = 0; at < bytes.length; at += size) {
            const length = bytes.copy(buffer, 0, at, at + size);
            rows.push(...texts(splitter.push(buffer.subarray(0, length))));
          }
          rows.push(...texts(splitter.flush()));
          const lines = text.split("\n").map((line, index) => [index + 1, line]);
          expect(rows).toEqual(lines.filter(([, line]) => String(line).trim() !== ""));
        },
      ),
    );
  });

  it("drops a line longer than any posting and goes on", () => {
    const splitter = new RowSplitter();
    const rows = [
      ...splitter.push(new Uint8Array(sizeLimit)),
      ...splitter.push(Buffer.from("long\nshort")),
      ...splitter.flush(),
    ];
    expect(texts(rows)).toEqual([
      [1, null],
      [2, "short"],
    ]);
  });
});

describe("readRows", () => {
  it("reads a file larger than its buffer", () => {
    const line = JSON.stringify({ text: "word ".repeat(2000) });
    const path = join(folderWith({ "a.jsonl": `${line}\n`.repeat(100) }), "a.jsonl");
    expect(texts(readRows(path, "a.jsonl"))).toEqual(Array.from({ length: 100 }, (_, index) => [index + 1, line]));
  });

  it("names a file that is not there", () => {
    expect(() => [...readRows("/no/a.jsonl", "a.jsonl")]).toThrow("a.jsonl does not exist");
  });
});

describe("records of CSV", () => {
  it("go on over line breaks between quotes, wherever the pieces end", () => {
    const text = 'title,text\na,"one\n\ntwo ""x""\n"\n\nb,c';
    for (let size = 1; size < text.length; size++) {
      const splitter = new RowSplitter(true);
      const rows = [];
      for (let at = 0; at < text.length; at += size)
        rows.push(...texts(splitter.push(Buffer.from(text.slice(at, at + size)))));
      rows.push(...texts(splitter.flush()));
      expect(rows).toEqual([
        [1, "title,text"],
        [2, 'a,"one\n\ntwo ""x""\n"'],
        [7, "b,c"],
      ]);
    }
  });
});
