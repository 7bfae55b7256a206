import { describe, expect, test } from "vitest";
import { tokenize } from "../../../src/text/tokenize.ts";
import { phrasesOf as phrasesIn, type RecognisedName } from "../../../src/understand/posting/ask-phrases.ts";

const phrasesOf = (text: string, names: readonly RecognisedName[] = []) => phrasesIn(text, tokenize(text), names);
const texts = (text: string): string[] => phrasesOf(text).map(({ start, end }) => text.slice(start, end));

describe("phrasesOf", () => {
  test.each([
    ["Strong experience with distributed training and PyTorch", ["distributed training", "PyTorch"]],
    ["Proficiency in C++, Python or Go", ["C++", "Python", "Go"]],
    ["You have proven knowledge of CI/CD", ["CI/CD"]],
    ["Excellent communication skills", ["communication"]],
    ["years of experience", []],
    ["alpha beta gamma delta epsilon zeta", ["beta gamma delta epsilon zeta"]],
    ["Hands-on work with open-source looms", ["open-source looms"]],
    ["hardware-in-the-loop rigs", ["hardware-in-the-loop rigs"]],
    ["Advise growers on soil health", ["growers", "soil health"]],
    ["Halmstead helps weavers dye wool", ["Halmstead", "weavers dye wool"]],
    ["prevention of frost damage", ["prevention of frost damage"]],
  ])("%s", (text, phrases) => {
    expect(texts(text)).toEqual(phrases);
  });

  test("says how phrases hang together", () => {
    const phrases = phrasesOf("Looms, warps and wefts; spindles or bobbins / reels");
    expect(phrases.map(({ link }) => link)).toEqual([null, "comma", "and", "comma", "or", "or"]);
  });

  test("says what leads to a phrase and whether a clause follows", () => {
    const phrases = phrasesOf("Mend the looms that creak with steel shuttles for weavers");
    expect(phrases.map(({ lead, said }) => [lead, said])).toEqual([
      [null, null],
      ["article", "clause"],
      ["other", null],
      ["with", null],
      ["to", null],
    ]);
  });

  test("takes a recognised name out of a longer phrase, whatever its words are", () => {
    const text = "Production grade Jacquard Pro 9 looms and care of the warp in mills";
    const names = [
      { start: 17, end: 31, concept: "jacquard-pro" },
      { start: 42, end: 58, concept: "warp-care", proper: false },
    ];
    const found = phrasesOf(text, names);
    expect(found.map(({ start, end, name }) => [text.slice(start, end), name?.concept ?? null])).toEqual([
      ["Production grade", null],
      ["Jacquard Pro 9 looms", "jacquard-pro"],
      ["care of the warp", "warp-care"],
      ["mills", null],
    ]);
  });
});

describe("the verb of which a phrase is the subject", () => {
  test.each([
    ["the looms share", ["looms"]],
    ["the market share", ["market share"]],
    ["thousands of spindles", ["spindles"]],
  ])("%s", (text, phrases) => {
    expect(texts(text)).toEqual(phrases);
  });

  test("a name after a comma begins anew", () => {
    const name = { start: 7, end: 12, concept: "Dobby" };
    const phrases = phrasesOf("wefts, Dobby", [name]);
    expect(phrases.map(({ terms }) => terms.length)).toEqual([1, 1]);
  });
});
