import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask, Priority } from "../../../src/model/posting.ts";
import { termNumbersOf, termsOf } from "../../../src/text/terms.ts";
import { vocabulary } from "../../../src/text/vocabulary.ts";
import { extractAsks } from "../../../src/understand/posting/asks.ts";

const statements = (...rows: [Priority | null, string][]) =>
  rows.map(([priority, text], place) => ({
    text,
    topic: "role" as const,
    priority,
    source: { line: place + 1, column: 1 },
  }));
const nobody = { title: null, company: null, location: null };
const asksOf = (...rows: [Priority | null, string][]): Ask[] => extractAsks(statements(...rows), nobody);
const textsOf = (text: string): string[] => asksOf(["must", text]).map((ask) => ask.text);

describe("extractAsks", () => {
  test("takes phrases, heaviest first, with their line and priority", () => {
    const asks = asksOf(["must", "Experience with PyTorch"], ["preferred", "CUDA is a plus"]);
    expect(asks).toMatchObject([
      { text: "PyTorch", priority: "must", line: 1, weight: 1, kind: "skill" },
      { text: "CUDA", priority: "preferred", line: 2 },
    ]);
    for (const { weight } of asks) expect(weight).toBeGreaterThan(0);
  });

  test("says a thing once, at its highest priority", () => {
    const asks = asksOf(["context", "Kubernetes"], ["must", "k8s"], ["preferred", "kubernetes"]);
    expect(asks).toMatchObject([{ priority: "must" }]);
  });

  test("leaves out a plain word that a longer ask has", () => {
    const texts = asksOf(["must", "Good knowledge of frost damage, pruning and damage"]).map(({ text }) => text);
    expect(texts).toContain("frost damage");
    expect(texts).not.toContain("damage");
  });

  test("does not ask for the employer, its place, or what everybody asks for, or in statements without priority", () => {
    const asks = extractAsks(
      statements(["must", "Halmstead Looms"], ["must", "work in our Ghent team"], [null, "PyTorch"]),
      { title: "Weaver", company: "Halmstead Looms", location: "Ghent" },
    );
    expect(asks).toEqual([]);
  });

  test("does not ask for a place or a day alone, a verb without its object, or how something is done", () => {
    const texts = textsOf("Python; Germany; Fridays or Monday; identifying; orally; tending of looms");
    for (const idle of ["Germany", "Friday", "Monday", "identifying", "orally"])
      expect(texts.join()).not.toContain(idle);
    expect(texts).toEqual(expect.arrayContaining(["Python"]));
    expect(textsOf("Experience with selling")).toEqual(["selling"]);
  });

  test("asks for what the posting is about and repeats before what it names in passing", () => {
    const duties: [Priority, string][] = [
      ["duty", "Reconcile the ledger with invoices"],
      ["duty", "Post invoices and accruals to the ledger"],
      ["context", "You will share an office with a ledger, a kettle and a parrot"],
    ];
    const asks = extractAsks(statements(...duties), { ...nobody, title: "Accountant" });
    const weightOf = (word: string): number => asks.find(({ text }) => text.includes(word))?.weight ?? 0;
    expect(weightOf("ledger")).toBeGreaterThan(weightOf("kettle"));
    expect(weightOf("parrot")).toBe(0);
  });

  test("joins things of which one will do", () => {
    const asks = asksOf(["must", "Experience with Go, Java or Rust, and with SQL"]);
    expect(asks.find(({ alternatives }) => alternatives)).toMatchObject({
      text: "Go, Java or Rust",
      alternatives: [{ text: "Go" }, { text: "Java" }, { text: "Rust" }],
    });
    expect(asks.map(({ text }) => text)).toContain("SQL");
  });

  test("weighs soft skills a tenth", () => {
    const [first, second] = asksOf(["must", "PyTorch"], ["must", "Strong interpersonal skills and teamwork"]);
    expect(first?.kind).toBe("skill");
    expect(second?.kind).toBe("soft");
    expect(second?.weight).toBeLessThan(0.2);
  });

  test("gives a recognised name its concept", () => {
    const recognise = (texts: readonly string[]) =>
      texts.map((text) =>
        text.includes("Jacquard Pro")
          ? [{ start: text.indexOf("Jacquard"), end: text.indexOf("Pro") + 3, concept: "jacquard" }]
          : [],
      );
    const asks = extractAsks(statements(["must", "Experience with Jacquard Pro"]), { ...nobody, recognise });
    expect(asks).toMatchObject([{ text: "Jacquard Pro", concept: "jacquard" }]);
  });

  test.each([
    ["Proficient in AutoCAD", ["AutoCAD"]],
    ["Level B2 or 7B", []],
    ["Written and spoken", []],
  ])("%s", (text, asks) => {
    expect(textsOf(text)).toEqual(asks);
  });

  test("remembers of an ask the terms that it has when read by itself", () => {
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
      "5",
      "years",
    ];
    const marks = [" ", " ", ", ", "-", " - ", "\n", ". ", "'", "+", "(", "_", " or ", " é "];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...marks)), { maxLength: 12 }),
        (words) => {
          for (const { text, alternatives = [] } of asksOf(["must", words.flat().join("")]))
            for (const each of [text, ...alternatives.map((option) => option.text)])
              expect(termNumbersOf(each)).toEqual(termsOf(each).map(({ key }) => vocabulary.term(key)));
        },
      ),
      { numRuns: 500 },
    );
  });
});
