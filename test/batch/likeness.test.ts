import { describe, expect, it } from "vitest";
import { groupsOf, likenessOf } from "../../src/batch/likeness.ts";

/** A text of words that no other number's text has in this order. */
const textOf = (number: number, words = 300) =>
  Array.from({ length: words }, (_, at) => `w${(at * (number + 3) * 7919) % 1009}`).join(" ");

describe("likeness", () => {
  it("groups what is the same but for case, spaces and marks", () => {
    const text = textOf(1);
    const again = text.toUpperCase().replaceAll(" ", ",\n  ");
    expect(groupsOf([textOf(2), text, textOf(3), again].map(likenessOf))).toEqual([[1, 3]]);
  });

  it("groups what is nearly the same, and not what shares a part", () => {
    const text = textOf(1);
    const reposted = `New! ${text} Posted again on Monday, apply now.`;
    const half = `${text.slice(0, text.length / 2)} ${textOf(9, 150)}`;
    expect(groupsOf([text, reposted, half].map(likenessOf))).toEqual([[0, 1]]);
  });

  it("groups short texts by all they say", () => {
    expect(groupsOf(["Cook wanted.", "cook WANTED", "Nurse wanted", "", "..."].map(likenessOf))).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  it("puts none of a thousand different texts into one group", () => {
    const all = Array.from({ length: 1000 }, (_, number) => likenessOf(textOf(number + 20, 120)));
    expect(groupsOf(all)).toEqual([]);
  });

  it("takes what is no likeness for one of no text", () => {
    expect(groupsOf(["", "%%%", "AAAA"])).toEqual([]);
  });
});
