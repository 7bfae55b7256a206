import { describe, expect, test } from "vitest";
import type { Reader } from "../../src/read/reader.ts";
import { createReader, formatOf, readDocument, readers } from "../../src/read/registry.ts";
import { sniff } from "../../src/read/sniff.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("sniff", () => {
  test.each([
    ['{ "basics": {} }', "json"],
    ['[\n  {"a": 1}]', "json"],
    ["[2021 - present] clerk", "text"],
    ["<!DOCTYPE html><p>", "html"],
    ["\n<html lang=en>", "html"],
    ["<p> is a tag", "text"],
    ["Ana Lum\n\n## Work", "markdown"],
    ["**Ana Lum**, cook", "markdown"],
    ["see [her site](https://example.com)", "markdown"],
    ["#1 in sales", "text"],
  ])("takes %j for %s", (text, format) => {
    expect(sniff(text)).toBe(format);
  });
});

describe("registry", () => {
  test("goes by the ending, then by the look, then takes it for text", () => {
    expect(formatOf("a.b/cv.TXT", "# Ana")).toBe("text");
    expect(formatOf("cv.unknown", "Ana Lum")).toBe("text");
    expect(formatOf("standard input", "Ana Lum")).toBe("text");
  });

  test("no ending belongs to two formats", () => {
    const all = Object.values(readers).flatMap((reader) => reader.extensions);
    expect(new Set(all).size).toBe(all.length);
  });

  test("no format that is not text goes by its ending, or has another's first bytes", () => {
    const signatures = Object.values<Reader>(readers).flatMap(({ signature }) => signature ?? []);
    expect(new Set(signatures).size).toBe(signatures.length);
    expect(formatOf("cv.pdf", "Ana Lum")).toBe("text");
  });

  test("reads the same with and without waiting", async () => {
    const input = utf8("Ana Lum\r\n\r\n  • Cooks");
    const document = await readDocument(input, "cv.txt");
    expect(document.blocks.map((block) => [block.source.line, block.text])).toEqual([
      [1, "Ana Lum"],
      [3, "Cooks"],
    ]);
    const read = createReader();
    expect(await read(input, "cv.txt")).toEqual(document);
    expect(read(input, "cv.txt")).toEqual(document);
    expect(read(input, "cv", "text")).toEqual({ ...document, name: "cv" });
  });
});
