import fc from "fast-check";
import { expect, test } from "vitest";
import { lexed } from "../../src/text/lex.ts";
import { type Phrase, phrasesOf, phraseText } from "../../src/text/phrases.ts";
import { termIn, termNumbersOf } from "../../src/text/terms.ts";

const termsBetween = ({ firstToken, endOfTokens }: Phrase) =>
  Array.from(lexed.tokens.subarray(firstToken, endOfTokens), (token) => termIn(token));

test.each([
  ["Strong experience with distributed training and PyTorch", ["distributed training", "PyTorch"]],
  ["Proficiency in C++, Python or Go", ["C++", "Python", "Go"]],
  ["You have proven knowledge of CI/CD", ["CI/CD"]],
  ["Excellent communication skills", ["communication"]],
  ["years of experience", []],
  ["alpha beta gamma delta epsilon", ["alpha beta gamma delta", "epsilon"]],
  ["Multi-head  latent\nattention", ["Multi-head latent", "attention"]],
])("%s", (text, phrases) => {
  expect(phrasesOf(text).map((phrase) => phraseText(text, phrase))).toEqual(phrases);
});

test("the terms remembered of a phrase are those it has when read by itself", () => {
  const parts = [
    "Go",
    "go",
    "C",
    "C#",
    "C++",
    ".NET",
    "AWS",
    "team's",
    "l'eau",
    "train/test",
    "a@b.io",
    "x.Then",
    "of",
  ];
  const marks = [" ", " ", " ", ", ", "-", " - ", "\n", ". ", "'", "+", "(", "_", " é "];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...marks)), { maxLength: 12 }),
      (words) => {
        const text = words.flat().join("");
        for (const phrase of phrasesOf(text)) {
          const written = phraseText(text, phrase);
          if (!/['’]/.test(written)) expect(termsBetween(phrase)).toEqual(termNumbersOf(written));
        }
      },
    ),
    { numRuns: 1000 },
  );
});
