import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cv } from "../../src/model/cv.ts";
import { contactLines, headingSubtitle, linesOf, pageLines, sectionLines } from "../../src/model/layout.ts";
import type { ResumeEntry } from "../../src/model/resume.ts";
import { composeKept, composeResume, select, selectUnexplained } from "../../src/select/index.ts";
import { ask, beekeeper, cv, entry, matchOf } from "../support/people.ts";
import { arbitraryCase } from "../support/random.ts";

const page = { lines: pageLines };
const reasons = (choices: { id: string; reason: string }[]) =>
  Object.fromEntries(choices.map((one) => [one.id, one.reason]));

function measure(person: Cv, entries: readonly ResumeEntry[]): number {
  return entries.reduce((sum, one) => {
    const title = one.title === null ? 0 : Math.max(1, linesOf([one.title, one.subtitle].filter(Boolean).join(" — ")));
    const hasMeta = (one.location ?? one.start ?? one.end ?? one.dates) !== null;
    const meta = one.title !== null && !one.listItem && !one.oneLine && hasMeta ? 1 : 0;
    const bullets = one.bullets.reduce((lines, { text }) => lines + linesOf(text), 0);
    return sum + title + meta + linesOf(one.summary ?? "") + bullets + measure(person, one.entries);
  }, 0);
}

describe("any CV", () => {
  const budget = fc.integer({ min: 1, max: 70 });

  test("gives the same résumé without the reasons", () => {
    fc.assert(
      fc.property(arbitraryCase, budget, ({ person, match }, lines) => {
        const unexplained = composeKept(person, selectUnexplained(person, match, { lines }));
        expect(unexplained).toEqual(composeResume(person, select(person, match, { lines })));
      }),
    );
  });

  test("uses the lines it says, within the budget, and says why of everything", () => {
    fc.assert(
      fc.property(arbitraryCase, budget, ({ person, match }, lines) => {
        const selection = select(person, match, { lines });
        const resume = composeResume(person, selection);
        const sections = resume.sections.map((section) => sectionLines + measure(person, section.entries));
        expect(selection.used).toBe(sections.reduce((a, b) => a + b, contactLines(person.basics)));
        expect(selection.used).toBeLessThanOrEqual(Math.max(lines, contactLines(person.basics)));

        const all = (entries: Cv["entries"]): Cv["entries"] => entries.flatMap((one) => [one, ...all(one.entries)]);
        const every = [...all(person.entries).flatMap((one) => one.bullets), ...person.skills].map((one) => one.id);
        expect(selection.bullets.map((choice) => choice.id)).toEqual(every);
        expect(select(person, match, { lines })).toEqual(selection);

        const kept = selection.bullets.filter((choice) => choice.kept).map((choice) => choice.id);
        const scored = new Map(match.entries.flatMap((one) => one.bullets).map((one) => [one.id, one]));
        const roots = kept.map((id) => scored.get(id)?.twinOf ?? id);
        expect(new Set(roots).size).toBe(kept.length);
      }),
      { numRuns: 300 },
    );
  });

  test("shows no heading without anything under it, but of the newest position, degrees, and what would be a hole", () => {
    fc.assert(
      fc.property(arbitraryCase, budget, ({ person, match }, lines) => {
        const { sections } = composeResume(person, select(person, match, { lines }));
        const bare: ResumeEntry[] = [];
        const visit = (one: ResumeEntry, from: Cv["entries"]): void => {
          const original = from.find((other) => other.id === one.id);
          if (one.bullets.length + one.entries.length === 0 && (original?.bullets.length ?? 0) > 0) bare.push(one);
          for (const child of one.entries) visit(child, original?.entries ?? []);
        };
        for (const section of sections) {
          if (section.kind !== "education") for (const one of section.entries) visit(one, person.entries);
        }
        const [, ...others] = bare;
        for (const one of others) expect(one).toMatchObject({ kind: "work", oneLine: true, location: null });
        expect(others.length).toBeLessThanOrEqual(0.06 * lines);
      }),
      { numRuns: 200 },
    );
  });
});

test("is within a thousandth of the best of all choices", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 })), {
        minLength: 4,
        maxLength: 9,
      }),
      (shapes) => {
        // Bullets of k lines that answer n asks of a chain, so that neighbours overlap.
        const texts = shapes.map(([lines, asks], at) => {
          const words = Array.from({ length: asks }, (_, next) => `word${at + next};`).join(" ");
          return words.padEnd(95 * lines, " .");
        });
        const person = cv([
          entry("project", "All", { bullets: texts.slice(0, 4) }),
          entry("project", "More", { bullets: texts.slice(4) }),
        ]);
        const match = matchOf(
          person,
          Array.from({ length: 12 }, (_, at) => ask(`word${at};`)),
        );
        const gainOf = (selection: ReturnType<typeof select>) => {
          const kept = new Set(selection.bullets.filter((choice) => choice.kept).map((choice) => choice.id));
          return objective(match, kept);
        };
        const lines = 13;
        let best = 0;
        const ids = person.entries.flatMap((one) => one.bullets);
        for (let mask = 0; mask < 2 ** ids.length; mask++) {
          const kept = ids.filter((_, at) => (mask >> at) & 1);
          const heads = person.entries.filter(
            (one) => one.bullets.length === 0 || one.bullets.some((b) => kept.includes(b)),
          ).length;
          const used = 2 + heads + kept.reduce((sum, { text }) => sum + linesOf(text), 0);
          if (used <= lines) best = Math.max(best, objective(match, new Set(kept.map(({ id }) => id))));
        }
        expect(gainOf(select(person, match, { lines }))).toBeGreaterThanOrEqual(0.999 * best);
      },
    ),
    { numRuns: 60 },
  );
});

/** The objective as it is documented, written the slow way. */
function objective(match: ReturnType<typeof matchOf>, kept: ReadonlySet<string>): number {
  let value = 0;
  const chances = new Map<string, number>();
  for (const one of match.entries) {
    const bullets = one.bullets.filter(({ id }) => kept.has(id)).toSorted((a, b) => b.score - a.score);
    for (const [rank, { score, evidence }] of bullets.entries()) {
      value += 0.95 ** rank * score ** 2;
      for (const { ask: text } of evidence) chances.set(text, (chances.get(text) ?? 1) * (1 - Math.min(0.95, score)));
    }
  }
  for (const { text, weight } of match.posting.asks) value += 0.25 * weight * (1 - (chances.get(text) ?? 1));
  return value;
}

describe("reasons", () => {
  test("a copy is taken once, and says of what it is one", () => {
    const [first, second] = ["Fired the kiln.", "Fired the kiln."];
    const person = cv([
      entry("project", "One", { bullets: [first] }),
      entry("project", "Two", { bullets: [second, "Sold the kiln."] }),
    ]);
    const [a, b, c] = person.entries.flatMap((one) => one.bullets.map(({ id }) => id));
    const match = matchOf(person, [ask("kiln")], (entries) => {
      const copy = entries[1]?.bullets.find(({ text }) => text === second);
      if (copy !== undefined) copy.twinOf = a ?? null;
    });
    const { bullets } = select(person, match, { lines: 50 });
    expect(bullets.filter((choice) => choice.kept).map(({ id }) => id)).toContain(c);
    const twin = bullets.find((choice) => choice.reason === "twin");
    expect([a, b]).toContain(twin?.because);
    expect([a, b]).toContain(twin?.id);
  });

  test("an entry given twice stands once", () => {
    const make = () => entry("project", "Kiln", { bullets: ["Fired the kiln.", "Built a kiln."] });
    const person = cv([make(), make(), entry("education", "Dipl. Kiln"), entry("education", "Dipl. Kiln")]);
    const match = matchOf(person, [ask("kiln")], (entries) => {
      for (const at of [1, 3]) (entries[at] ?? { twinOf: null }).twinOf = entries[at - 1]?.id ?? null;
    });
    const { entries, bullets } = select(person, match, page);
    expect(entries.map((choice) => choice.reason)).toEqual(["answers", "twin", "answers", "twin"]);
    expect(bullets.map((choice) => choice.kept)).toEqual([true, true, false, false]);
  });

  test("covered, no ask, budget", () => {
    const long = "clay ".repeat(60);
    const person = cv([
      entry("project", "Pots", { bullets: ["clay and glaze", `${long} glaze`, "nothing", `${long} truck`] }),
    ]);
    const match = matchOf(person, [ask("clay"), ask("glaze"), ask("truck")]);
    const { bullets } = select(person, match, { lines: 5 });
    const [best] = person.entries[0]?.bullets ?? [];
    expect(bullets.map((choice) => choice.reason)).toEqual(["answers", "covered", "no-ask", "budget"]);
    expect(bullets[1]?.because).toBe(best?.id);
    expect(bullets[0]?.asks).toEqual(["clay", "glaze"]);
  });
});

describe("the frame", () => {
  test("the newest position keeps its best bullet though another answers more", () => {
    const person = cv([
      entry("work", "Old hand", {
        start: "2001",
        bullets: Array.from({ length: 9 }, () => `clay ${"and more clay ".repeat(20)}`),
      }),
      entry("work", "New hand", { start: "2023", bullets: ["Swept.", "Tied a clay knot.", "Sang."] }),
    ]);
    const { bullets, entries } = select(person, matchOf(person, [ask("clay"), ask("more")]), { lines: 12 });
    expect(bullets[10]).toMatchObject({ kept: true, reason: "answers" });
    expect(entries.map((choice) => choice.kept)).toEqual([true, true]);
  });

  test("nothing answers anything: still a résumé, and the reasons say so", () => {
    const person = beekeeper();
    const selection = select(person, matchOf(person, [ask("opera")]), page);
    const resume = composeResume(person, selection);
    expect(resume.sections.map((section) => section.kind)).toEqual(
      expect.arrayContaining(["work", "education", "skill"]),
    );
    expect(new Set(Object.values(reasons(selection.bullets)))).toEqual(new Set(["frame", "no-ask"]));
    expect(selection.used).toBeLessThanOrEqual(pageLines / 2);
    expect(resume.sections[0]?.entries[0]?.title).toBe("Field Engineer");
  });

  test("a budget too small for anything keeps the contacts", () => {
    const person = beekeeper();
    const selection = select(person, matchOf(person, [ask("hives")]), { lines: 1 });
    const { sections, basics } = composeResume(person, selection);
    expect(sections).toEqual([]);
    expect(basics).toMatchObject({ name: "Ana_Maria Medved", summary: null });
  });

  test("a position too tall for the page keeps its heading", () => {
    const person = cv([entry("work", "Writer", { start: "2020", bullets: ["long ".repeat(300)] })]);
    const resume = composeResume(person, select(person, matchOf(person, []), { lines: 10 }));
    expect(resume.sections[0]?.entries[0]).toMatchObject({ title: "Writer", bullets: [] });
  });
});

test("a ring of twins hangs nobody", () => {
  const person = cv([entry("project", "Ring", { bullets: ["clay one", "clay two"] })]);
  const match = matchOf(person, [ask("clay")], ([only]) => {
    const [a, b] = only?.bullets ?? [];
    if (a !== undefined && b !== undefined) [a.twinOf, b.twinOf] = [b.id, a.id];
  });
  expect(select(person, match, page).bullets).toHaveLength(2);
});

test("a project's subtitle, a position's organisation", () => {
  expect(headingSubtitle(entry("project", "A", { subtitle: "B", organization: "C" }))).toBe("B");
  expect(headingSubtitle(entry("work", "A", { organization: "A" }))).toBeNull();
});

test("150 bullets take a blink", () => {
  const topics = Array.from({ length: 25 }, (_, at) => `topic${at};`);
  const entries = Array.from({ length: 25 }, (_, at) =>
    entry("work", `Job ${at}`, {
      start: `${2000 + at}`,
      bullets: Array.from(
        { length: 6 },
        (_, b) => `${topics[(at * 7 + b * 3) % 25]} ${topics[(at + b) % 25]} ${"word ".repeat((at * b) % 60)}`,
      ),
    }),
  );
  const person = cv(entries);
  const match = matchOf(
    person,
    topics.map((text, at) => ask(text, 1 / (1 + at / 5))),
  );
  for (let warm = 0; warm < 20; warm++) select(person, match, page);
  const times = Array.from({ length: 15 }, () => {
    const from = performance.now();
    select(person, match, page);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  // Wide: the machine may be busy.
  expect(times[7]).toBeLessThan(30);
});
