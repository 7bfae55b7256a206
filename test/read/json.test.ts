import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { readJson } from "../../src/read/json.ts";

const read = (text: string) => readJson({ text, bytes: new Uint8Array(), name: "cv.json" });
const failure = (text: string): UserError => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("read without complaint");
};

describe("readJson", () => {
  test("agrees with JSON.parse on any value, however it is indented", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2, "\t"), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(read(text).structured?.value).toEqual(JSON.parse(text));
      }),
    );
  });

  test("refuses exactly what JSON.parse refuses", () => {
    const pieces = [
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      "1",
      "-0.5e3",
      "01",
      "true",
      "nul",
      " ",
      "\n",
      '"',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(failure(text)).toBeInstanceOf(UserError);
          return;
        }
        expect(read(text).structured?.value).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("knows where each part begins", () => {
    const structured = read('{\n  "work": [\n    { "name": "Mill" },\r\n    "x"\n  ]\n}').structured;
    expect(structured?.sourceOf([])).toEqual({ line: 1, column: 1 });
    expect(structured?.sourceOf(["work", 0])).toEqual({ line: 3, column: 5 });
    expect(structured?.sourceOf(["work", 0, "name"])).toEqual({ line: 3, column: 15 });
    expect(structured?.sourceOf(["work", 1])).toEqual({ line: 4, column: 5 });
    expect(structured?.sourceOf(["work", 0, "nothing", "there"])).toEqual({ line: 3, column: 5 });
  });

  test("a byte order mark moves no column", () => {
    expect(read("\ufeff[1]").structured?.sourceOf([0])).toEqual({ line: 1, column: 3 });
  });

  test.each([
    ["", "line 1, column 1: expected a JSON value"],
    ['{\n  "a": 1,\n}', "line 3, column 1: expected a key in double quotes"],
    ['{"a" 1}', "line 1, column 6: expected a colon after the key"],
    ["[1\n 2]", "line 2, column 2: expected a comma or the end of the list"],
    ["[1,]", "line 1, column 4: expected a JSON value"],
    ["[1] x", "line 1, column 5: expected a JSON value"],
    ["[1] 2", "line 1, column 5: expected the end of the file"],
    ["[".repeat(100_000), "line 1, column 66: expected nesting of at most 64 levels"],
  ])("says where %j goes wrong", (text, message) => {
    expect(failure(text).message).toBe(`cv.json is not valid JSON: ${message}`);
  });

  test("keys named like the prototype are plain keys", () => {
    const value = read('{"__proto__": {"polluted": true}, "constructor": 1}').structured?.value as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("a string of a million characters is read", () => {
    const text = JSON.stringify(["é\\".repeat(500_000)]);
    expect(read(text).structured?.value).toEqual(JSON.parse(text));
  });
});
