import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";

const pieces = [..."aZ9_.'&/^@+#-,;", "NET", ".NET", "C++", "Node.js", "it's"];

test("a text of ASCII has the words that it has after a letter beyond ASCII", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const words = tokenize(text).map((token) => token.text);
      // The letter sends the run of characters that it stands in the way of all other scripts.
      expect(tokenize(`${text}-é`).map((token) => token.text)).toEqual([...words, "é"]);
    }),
    { numRuns: 1000 },
  );
});
