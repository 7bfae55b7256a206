import { expect, test } from "vitest";
import { wrapped } from "../../src/cli/text.ts";

test.each([
  ["0.57  Wove wool and linen.", 6, 20, "0.57  Wove wool and\n      linen."],
  ["  Wove wool and linen.", 2, Number.POSITIVE_INFINITY, "  Wove wool and linen."],
  [
    "Wove https://example.com/a/very/long/address here",
    2,
    12,
    "Wove\n  https://example.com/a/very/long/address\n  here",
  ],
  ["", 2, 10, ""],
])("%j set in by %i at %d columns", (line, hanging, width, expected) => {
  expect(wrapped(line, hanging, width)).toBe(expected);
});
