import fc from "fast-check";
import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { describe, expect, it } from "vitest";
import { keptApart } from "../../src/text/overstemmed.ts";
import { protectedNames } from "../../src/text/protected-names.ts";
import { stem } from "../../src/text/stem.ts";

describe("stem", () => {
  it("joins the forms and the British and American spellings of a word", () => {
    for (const words of ["optimise optimized optimising", "labour labor labours", "analyse analyzing", "centre center"])
      expect(new Set(words.split(" ").map(stem)).size).toBe(1);
  });

  it.each([
    "product production productivity",
    "experience experiment",
    "intern internal international",
    "general generic generate",
    "custom customer",
    "engine engineer",
    "organic organization",
    "respond responsible",
  ])("keeps apart what has one stem by Porter and means something else: %s", (words) => {
    const each = words.split(" ");
    expect(new Set(each.map(stem)).size).toBe(each.length);
  });

  it("joins the forms of a word that it keeps apart", () => {
    for (const words of ["experiments experimental experimentation", "customer customers", "accounting accountant"])
      expect(new Set(words.split(" ").map(stem)).size).toBe(1);
  });

  it("spares the stemmer no word that it would change", () => {
    const ending = fc.constantFrom(
      ..."ational tional enci anci izer bli alli entli eli ousli ization ation ator alism iveness fulness".split(" "),
      ..."ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible".split(
        " ",
      ),
      ..."ant ement ment ent sion tion ou ism ate iti ous ive ize e ll s es ies sses ed eed ing y at bl iz".split(" "),
      ..."k m n x".split(" "),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,8}$/), ending, (start, end) => {
        const word = start + end;
        const stemmed = PorterStemmer.stem(word);
        fc.pre(keptApart(word, stemmed) === null);
        fc.pre(word.length > 3 && !/[iy]s|our|ogue|tre|gramm/.test(word) && !protectedNames.has(stemmed));
        expect(stem(word)).toBe(protectedNames.has(word) ? word : stemmed);
      }),
      { numRuns: 3000 },
    );
  });
});
