import { describe, expect, it } from "vitest";
import { type RowColumns, readRow } from "../../src/batch/row-posting.ts";
import { createReader } from "../../src/read/registry.ts";

describe("readRow", () => {
  const readers = createReader();
  const read = async (value: unknown, columns: RowColumns = {}) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return readRow(Buffer.from(text), "jobs.jsonl:3", readers, columns);
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

  it.each([
    [{ "Job Title": "Dev", Employer: "Firm", "Job Description": "Wants Go" }, {}],
    [
      { a: "Dev", b: "Firm", c: "Wants Go", text: "no" },
      { title: "a", company: "B", text: "c" },
    ],
  ])("finds the columns of %j", async (row, columns) => {
    const { blocks, meta } = await read(row, columns);
    expect({ text: blocks[0]?.text, ...meta }).toMatchObject({ text: "Wants Go", title: "Dev", company: "Firm" });
  });
});
