import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/text/tokenize.ts";

describe("tokenize", () => {
  test.each([
    ["C++ and C#, .NET or Node.js", ["C++", "and", "C#", ".NET", "or", "Node.js"]],
    ["CI/CD, TCP/IP and A/B", ["CI/CD", "TCP/IP", "and", "A/B"]],
    ["training/inference", ["training", "inference"]],
    ["long-context work", ["long", "context", "work"]],
    ["the models.The next", ["the", "models", "The", "next"]],
    ["the team's l'équipe", ["the", "team", "équipe"]],
    ["R&D on H.264", ["R&D", "on", "H.264"]],
    ["anna@example.com", ["anna", "example", "com"]],
    ["C++17", ["C++", "17"]],
    ["", []],
  ])("%s", (text, words) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(words);
  });

  test("knows names, joints and the ends of phrases", () => {
    const tokens = tokenize("Wrote PyTorch kernels, low-bit ones. Then Go");
    const flags = tokens.map(({ text, name, joined, breakBefore }) => [text, name, joined, breakBefore]);
    expect(flags).toEqual([
      ["Wrote", false, false, true],
      ["PyTorch", true, false, false],
      ["kernels", false, false, false],
      ["low", false, false, true],
      ["bit", false, true, false],
      ["ones", false, false, false],
      ["Then", false, false, true],
      ["Go", true, false, false],
    ]);
  });

  test("every token is the text between its offsets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.end;
        }
      }),
    );
  });

  test("takes time linear in the length of a hostile text", () => {
    const started = performance.now();
    for (const unit of ["a.", "a/", "A'", "a-", "+", "#a", "@"]) tokenize(unit.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
