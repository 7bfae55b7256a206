import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Budget } from "../../src/model/selection.ts";
import { composeResume, select } from "../../src/select/index.ts";
import { ask, beekeeper, cv, entry, matchOf } from "../support/people.ts";
import { arbitraryCase } from "../support/random.ts";

const person = beekeeper();
const match = matchOf(person, [ask("PostgreSQL"), ask("hives"), ask("knots")]);
const chosen = (rules: Partial<Budget>) => select(person, match, { lines: 50, ...rules });
const kept = (rules: Partial<Budget>) => chosen(rules).bullets.filter((choice) => choice.kept);
const idOf = (text: string): string => {
  const all = person.entries.flatMap((one) => [one, ...one.entries]).flatMap((one) => one.bullets);
  return [...all, ...person.skills].find((one) => one.text.includes(text))?.id ?? "";
};

describe("what is pinned", () => {
  test.each(["stock in spreadsheets", "  Counted STOCK in spreadsheets. ", idOf("Counted")])(
    "is there though it answers nothing: %s",
    (pin) => {
      expect(kept({}).map(({ id }) => id)).not.toContain(idOf("Counted"));
      const choice = chosen({ pin: [pin] }).bullets.find(({ id }) => id === idOf("Counted"));
      expect(choice).toMatchObject({ kept: true, reason: "pinned" });
    },
  );

  test("an entry: something of it is there", () => {
    const { entries, bullets } = chosen({ pin: ["Shop Hand"], lines: 24 });
    const shop = person.entries[1];
    expect(entries.find(({ id }) => id === shop?.id)?.kept).toBe(true);
    expect(bullets.some(({ id, kept: is }) => is && shop?.bullets.some((one) => one.id === id))).toBe(true);
  });

  test.each([
    [{ pin: ["in"] }, /may be/],
    [{ pin: ["gold bars"] }, /is nothing in the CV/],
    [{ pin: [""] }, /is nothing in the CV/],
    [{ exclude: ["__proto__"] }, /is nothing in the CV/],
    [{ pin: ["knots"], exclude: ["Ferry Deckhand"] }, /pinned and excluded/],
    [{ pin: ["knots", "spreadsheets"], bullets: 1 }, /finds no room/],
    [{ pin: ["knots", "spreadsheets"], lines: 9 }, /finds no room/],
  ] satisfies [Partial<Budget>, RegExp][])("that cannot be is the user's mistake: %j", (rules, message) => {
    expect(() => chosen(rules)).toThrow(UserError);
    expect(() => chosen(rules)).toThrow(message);
  });
});

describe("what is excluded", () => {
  test("is not there, and neither are its copies", () => {
    const twins = cv([
      entry("project", "One", { bullets: ["Fired the kiln.", "Glazed."] }),
      entry("project", "Two", { bullets: ["Fired the kiln.", "Sold the kiln."] }),
    ]);
    const scored = matchOf(twins, [ask("kiln")], ([one, two]) => {
      const [first] = one?.bullets ?? [];
      const copy = two?.bullets.find((bullet) => bullet.text === first?.text);
      if (copy !== undefined) copy.twinOf = first?.id ?? null;
    });
    const { bullets } = select(twins, scored, { lines: 50, exclude: ["Fired the kiln."] });
    expect(bullets.map((choice) => choice.reason)).toEqual(["excluded", "frame", "excluded", "answers"]);
  });

  test("the newest position too", () => {
    const { sections } = composeResume(person, chosen({ exclude: ["Field Engineer"] }));
    const titles = sections.flatMap((section) => section.entries).map((one) => one.title);
    expect(titles).not.toContain("Field Engineer");
    expect(titles).toContain("Shop Hand");
  });

  test("a degree, which is there otherwise", () => {
    expect(chosen({}).entries.find(({ reason }) => reason === "frame")).toBeDefined();
    const { sections } = composeResume(person, chosen({ exclude: ["BSc Biology"] }));
    expect(sections.map(({ kind }) => kind)).not.toContain("education");
  });
});

describe("limits", () => {
  const counted = (rules: Partial<Budget>) => {
    const resume = composeResume(person, chosen(rules));
    const all = resume.sections.flatMap((section) => section.entries).flatMap((one) => [one, ...one.entries]);
    return all.filter((one) => one.title !== null && one.id !== "skills").map((one) => one.bullets.length);
  };
  test("of bullets in all, lists aside", () => {
    expect(counted({ bullets: 2 }).reduce((a, b) => a + b, 0)).toBe(2);
    expect(kept({ bullets: 2 }).length).toBeGreaterThan(2);
  });

  test("of bullets under one entry", () => {
    expect(Math.max(...counted({ pin: ["Mentored", "firmware"] }))).toBe(3);
    expect(Math.max(...counted({ bulletsPerEntry: 1 }))).toBe(1);
  });

  test.each(["skill", "education", "work", "certificate"] as const)("of a section: none of %s", (section) => {
    const kinds = (rules: Partial<Budget>) => composeResume(person, chosen(rules)).sections.map(({ kind }) => kind);
    expect(kinds({ pin: ["Programming", "First Aid"] })).toContain(section);
    expect(kinds({ sections: { [section]: 0 } })).not.toContain(section);
  });
});

test("any limits hold, and the lines too", () => {
  const rules = fc.record({
    lines: fc.integer({ min: 1, max: 60 }),
    bullets: fc.integer({ min: 1, max: 9 }),
    bulletsPerEntry: fc.integer({ min: 1, max: 3 }),
    sections: fc.record({ skill: fc.nat(2), education: fc.nat(1), project: fc.nat(3) }),
  });
  fc.assert(
    fc.property(arbitraryCase, rules, (made, budget) => {
      const selection = select(made.person, made.match, budget);
      const { sections } = composeResume(made.person, selection);
      expect(selection.gap).toBeGreaterThanOrEqual(0);
      expect(selection.gap).toBeLessThanOrEqual(1);
      for (const { kind, entries } of sections) {
        const items = entries.flatMap((one) => [one, ...one.entries]).map((one) => one.bullets.length);
        for (const count of items) if (kind === "work" || kind === "project") expect(count).toBeLessThanOrEqual(3);
        const limit = budget.sections[kind as "skill"];
        if (limit !== undefined) expect(items.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(limit);
      }
    }),
    { numRuns: 150 },
  );
});
