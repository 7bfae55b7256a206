import { expect, test } from "vitest";
import { phrasesOf } from "../../src/text/phrases.ts";

test.each([
  ["Strong experience with distributed training and PyTorch", ["distributed training", "PyTorch"]],
  ["Proficiency in C++, Python or Go", ["C++", "Python", "Go"]],
  ["You have proven knowledge of CI/CD", ["CI/CD"]],
  ["Excellent communication skills", ["communication"]],
  ["years of experience", []],
  ["alpha beta gamma delta epsilon", ["alpha beta gamma delta", "epsilon"]],
  ["Multi-head  latent\nattention", ["Multi-head latent", "attention"]],
])("%s", (text, phrases) => {
  expect(phrasesOf(text).map((phrase) => phrase.text)).toEqual(phrases);
});
