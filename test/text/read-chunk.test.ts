import { describe, expect, it } from "vitest";
import { readAnyChunk, readChunk } from "../../src/text/read-chunk.ts";

describe("readChunk", () => {
  it.each([
    "word",
    "Word",
    "PyTorch",
    "AWS",
    "a",
    "A",
    "NET",
    "word,",
    "Word.",
    "AWS:",
    "what?",
    "stop!",
    "aside)",
    "one;",
  ])("reads the plain word %s as any other chunk", (chunk) => {
    expect(readChunk(chunk)).toEqual(readAnyChunk(chunk));
  });
});
