import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RowSplitter, readRow, readRows } from "../../src/batch/rows.ts";
import { sizeLimit } from "../../src/read/decode.ts";
import { createReader } from "../../src/read/registry.ts";
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

describe("readRow", () => {
  const readers = createReader();
  const read = async (value: unknown) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return readRow({ row: 3, bytes: Buffer.from(text) }, "jobs.jsonl:3", readers);
  };

  it.each([
    [
      { text: "Wants Go", title: "Dev", company: "Firm" },
      { title: "Dev", company: "Firm" },
    ],
    [
      { description: "Wants Go", hiringOrganization: { name: "Firm" } },
      { title: null, company: "Firm" },
    ],
    [
      { description: "Wants Go", title: 7, company: "" },
      { title: null, company: null },
    ],
  ])("%j", async (row, meta) => {
    const { blocks, meta: read_ } = await read(row);
    expect(blocks.map((block) => block.text)).toEqual(["Wants Go"]);
    expect(read_).toMatchObject(meta);
  });

  it("hands a schema.org posting to the reader of JSON", async () => {
    const { format, meta } = await read({ "@type": "JobPosting", title: "Dev", description: "Wants Go" });
    expect({ format, title: meta.title }).toEqual({ format: "json", title: "Dev" });
  });

  it.each([
    ["{", "jobs.jsonl:3 is not JSON"],
    ["[1]", "jobs.jsonl:3 is not a JSON object"],
    ["null", "jobs.jsonl:3 is not a JSON object"],
    [{ title: "x" }, "jobs.jsonl:3 has no text"],
    [{ text: " " }, "jobs.jsonl:3 has no text"],
  ])("%j is the user's to mend", async (value, message) => {
    await expect(read(value)).rejects.toMatchObject({ name: "UserError", message });
  });

  it("refuses a line that was too long to keep", () => {
    expect(() => readRow({ row: 1, bytes: null }, "a:1", readers)).toThrow("a:1 is larger than 5 MB");
  });
});
