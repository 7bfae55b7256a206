import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gaps, unansweredAsks } from "../src/gaps.ts";
import { Gaps } from "../src/model/gaps.ts";
import { select } from "../src/select/index.ts";
import { ask, beekeeper, cv, entry, matchOf } from "./support/people.ts";
import { arbitraryCase } from "./support/random.ts";

describe("a posting's asks", () => {
  const person = beekeeper();
  const asks = [
    ask("blasting", 0.9, "context"),
    ask("knots", 0.2, "preferred"),
    ask("PostgreSQL", 0.5),
    ask("licence", 0.7),
    ask("apprenticeship", 0.3),
  ];
  const match = matchOf(person, asks);
  const selection = select(person, match, { lines: 40 });
  const without = {
    ...selection,
    bullets: selection.bullets.map((choice) => ({ ...choice, kept: choice.kept && !choice.asks.includes("knots") })),
  };
  const found = gaps(match, without, person);

  test("come must first, then by weight, each with where it is answered", () => {
    expect(found.asks.map(({ text, status }) => [text, status])).toEqual([
      ["licence", "on-resume"],
      ["PostgreSQL", "on-resume"],
      ["apprenticeship", "nowhere"],
      ["knots", "cut"],
      ["blasting", "nowhere"],
    ]);
    expect(Gaps.parse(found)).toEqual(found);
  });

  test("are answered in the CV's words, what is on the résumé first", () => {
    const [licence, , , knots] = found.asks;
    expect(licence?.evidence).toMatchObject([
      { text: "Beekeeping Licence", matched: "licence", how: "exact", weight: 1 },
    ]);
    const deck = person.entries.find(({ title }) => title === "Ferry Deckhand")?.bullets[0];
    expect(knots?.evidence).toMatchObject([{ id: deck?.id, line: deck?.source.line }]);
    expect(knots?.nearest).toBeNull();
  });

  test("that nothing answers name the nearest words, if any are near", () => {
    expect(found.asks[2]?.nearest).toMatchObject({ text: "Mentored two apprentices.", matched: "apprentices" });
    expect(found.asks[4]?.nearest).toBeNull();
  });
});

test("the nearest of an ask is near in topic, by its few most telling words", () => {
  const person = cv([entry("work", "Ward", { bullets: ["Gave patients their medication.", "Booked rooms."] })]);
  const match = matchOf(person, [ask("nursing care of the sick")]);
  const [only] = gaps(match, select(person, match, { lines: 40 }), person).asks;
  expect(only?.nearest).toMatchObject({ text: "Gave patients their medication." });
  expect(only?.nearest?.matched).toContain("patients");
});

test("one answer on the résumé outweighs those that were cut", () => {
  const person = cv([entry("project", "Pots", { bullets: ["Clay jugs.", "Clay bowls."] })]);
  const match = matchOf(person, [ask("clay")]);
  const selection = select(person, match, { lines: 4 });
  const kept = selection.bullets.filter((choice) => choice.kept);
  const [only] = gaps(match, selection, person).asks;
  expect(kept).toHaveLength(1);
  expect(only).toMatchObject({ status: "on-resume", evidence: [{ id: kept[0]?.id }, {}] });
});

test("an ask is nowhere exactly when nothing has evidence for it", () => {
  fc.assert(
    fc.property(arbitraryCase, fc.integer({ min: 1, max: 60 }), ({ person, match }, lines) => {
      const answered = new Set(
        match.entries
          .flatMap((one) => [one, ...one.bullets])
          .flatMap(({ evidence }) => evidence.map((piece) => piece.ask)),
      );
      const { asks } = gaps(match, select(person, match, { lines }), person);
      expect(asks).toHaveLength(match.posting.asks.length);
      for (const { text, status } of asks) expect(status === "nowhere").toBe(!answered.has(text));
    }),
    { numRuns: 100 },
  );
});

describe("an answer that was cut", () => {
  const person = cv([
    entry("project", "Pots", { bullets: ["Clay and glaze jugs.", "A truck of clay."] }),
    entry("project", "Roads", { bullets: ["Mended the truck."] }),
  ]);
  const match = matchOf(person, [ask("clay"), ask("glaze"), ask("truck", 0.2)]);
  const costAt = (lines: number) => {
    const budget = { lines };
    const found = gaps(match, select(person, match, budget), person, { budget });
    return found.asks.find(({ text }) => text === "truck");
  };

  test("says what bringing it in takes, and what would have to go", () => {
    const [jugs, truck] = person.entries[0]?.bullets ?? [];
    expect(costAt(4)).toMatchObject({
      status: "cut",
      cost: { id: truck?.id, lines: 1, out: [{ id: jugs?.id, text: jugs?.text, lines: 1 }] },
    });
  });

  test("costs nothing where it is on the résumé", () => {
    expect(costAt(12)).toMatchObject({ status: "on-resume", cost: null });
  });

  test("has no cost where there is no room for it at all", () => {
    expect(costAt(1)).toMatchObject({ status: "cut", cost: null });
  });
});

test("the nearest of a degree is the CV's own, and words that only end alike are near to nothing", () => {
  const person = cv([
    entry("work", "Carer", { bullets: ["Gave patients their medication."] }),
    entry("education", "Diploma in Care", {}),
  ]);
  const asks = [{ ...ask("MSc in Nursing", 0.9), kind: "degree" as const, value: 4 }, ask("relocation", 0.5)];
  const match = matchOf(person, asks);
  const [degree, relocation] = gaps(match, select(person, match, { lines: 40 }), person).asks;
  expect(degree?.nearest).toMatchObject({ text: "Diploma in Care" });
  expect(relocation?.nearest).toBeNull();
});

test("what only the CV's own summary says is not missing", () => {
  const plain = cv([entry("work", "Carer", { bullets: ["Gave patients their medication."] })]);
  const person = { ...plain, basics: { ...plain.basics, summary: "Compassionate carer of the old." } };
  const asks = [ask("compassionate"), ask("medication"), ask("cheerful")];
  const match = matchOf(person, asks);
  const chosen = select(person, match, { lines: 40 });
  expect(chosen.summary).toBe(true);
  const statuses = (summary: boolean) =>
    Object.fromEntries(gaps(match, { ...chosen, summary }, person).asks.map((one) => [one.text, one.status]));
  expect(statuses(true)).toEqual({ compassionate: "on-resume", medication: "on-resume", cheerful: "nowhere" });
  expect(statuses(false)).toMatchObject({ compassionate: "cut" });
  expect(unansweredAsks(match, person).map(({ text }) => text)).toEqual(["cheerful"]);
  const [found] = gaps(match, chosen, person).asks.find(({ text }) => text === "compassionate")?.evidence ?? [];
  expect(found).toMatchObject({ id: "summary", matched: "Compassionate", how: "exact", weight: 0 });
});
