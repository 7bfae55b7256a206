import { describe, expect, test } from "vitest";
import { rankOf } from "../../../src/understand/posting/level.ts";

const saying = (...texts: string[]) =>
  texts.map((text) => ({ text, topic: "duties" as const, priority: "duty" as const, source: { line: 1, column: 1 } }));

const levelOf = (title: string | null, statements: ReturnType<typeof saying>) => rankOf(title, statements, []).level;

describe("the level", () => {
  test.each([
    ["Beekeeper", "hands-on"],
    ["Head of Bees", "managing"],
    ["Project Manager", "hands-on"],
    ["Hive Manager", "managing"],
    ["Lead Beekeeper", "leading"],
    ["Teamleiterin Imkerei, Teamleiter", "managing"],
    [null, "hands-on"],
  ])("%s", (title, level) => {
    expect(levelOf(title, [])).toBe(level);
  });

  test("the text may say more than the title", () => {
    expect(levelOf("Beekeeper", saying("Mentor apprentices and supervise the harvest"))).toBe("leading");
    expect(
      levelOf("Beekeeper", saying("Manage a team of six", "Hold the annual budget", "Write performance reviews")),
    ).toBe("managing");
  });
});

describe("the seniority", () => {
  const years = (value: number) => [
    { text: "years", concept: null, priority: "must" as const, weight: 1, line: 1, kind: "years" as const, value },
  ];
  test.each([
    ["Senior Beekeeper", 0, "senior"],
    ["Junior Beekeeper", 8, "junior"],
    ["Beekeeping Intern", 0, "trainee"],
    ["Principal Beekeeper", 0, "principal"],
    ["Beekeeper II", 0, "middle"],
    ["Beekeeper", 6, "senior"],
    ["Beekeeper", 3, "middle"],
    ["Beekeeper", 1, "junior"],
    ["Beekeeper", 0, null],
    ["Mid-Market Seller", 0, null],
  ])("%s asking %i years", (title, count, seniority) => {
    expect(rankOf(title, [], count > 0 ? years(count) : []).seniority).toBe(seniority);
  });

  test("of a posting that welcomes beginners", () => {
    expect(rankOf("Beekeeper", saying("Recent graduates are welcome"), []).seniority).toBe("junior");
  });
});
