import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { decode, sizeLimit } from "../../src/read/decode.ts";

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("decode", () => {
  test.each([
    ["UTF-8", utf8("Café\nnoir"), "Café\nnoir"],
    ["UTF-8 with a byte order mark", utf8("\ufeffCafé"), "Café"],
    ["UTF-16, little end first, marked", Buffer.from("\ufeffCafé", "utf16le"), "Café"],
    ["UTF-16, big end first, marked", utf16be("\ufeffCafé"), "Café"],
    ["UTF-16, little end first, unmarked", Buffer.from("Cafe noir", "utf16le"), "Cafe noir"],
    ["UTF-16, big end first, unmarked", utf16be("Cafe noir"), "Cafe noir"],
    ["Windows-1252", bytes(0x43, 0xe9, 0x20, 0x96, 0x20, 0x80), "Cé – €"],
    ["carriage returns amid white space", utf8("a\t\r \u00a0 b\nc\n"), "a\t  \u00a0 b\nc\n"],
    ["Windows line ends", utf8("a\r\nb\rc\n"), "a\nb\nc\n"],
  ])("reads %s", (_name, input, expected) => {
    expect(decode(input, "cv.txt")).toBe(expected);
  });

  test.each([
    ["a CV of ten megabytes", new Uint8Array(2 * sizeLimit).fill(65), /cv\.txt is 10 MB, the limit is 5 MB/],
    ["nothing", bytes(), /cv\.txt is empty/],
    ["white space", utf8(" \n\t\n"), /empty/],
    ["a rich text document", utf8("{\\rtf1 a"), /RTF/],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), /PNG/],
    ["control characters", bytes(65, 0, 0, 66, 1, 2, 3, 67, 4), /not text/],
  ])("refuses %s", (_name, input, message) => {
    expect(() => decode(input, "cv.txt")).toThrow(message);
    expect(() => decode(input, "cv.txt")).toThrow(UserError);
  });

  test("any bytes give text or a UserError", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
        try {
          expect(decode(input, "x")).toMatch(/\S/);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
