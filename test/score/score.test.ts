import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Match } from "../../src/model/match.ts";
import { Match as MatchSchema } from "../../src/model/match.ts";
import { compileCv } from "../../src/score/index.ts";
import { cvOf, entry, postingOf } from "./cv-builder.ts";

const loom = entry(1, "Loom control", [
  "Wrote PyTorch models that predict yarn breaks.",
  "Served 40 looms from Kubernetes.",
]);
const shop = entry(10, "Web shop", ["Built a shop with PHP and MySQL.", "Answered customers by telephone."]);
const kitchen = entry(20, "Canteen", ["Cooked for 80 people.", "Ordered vegetables."]);
const cv = cvOf([kitchen, shop, loom], ["Languages: Python, Go, C++", "Tools: MySQL, Git"]);
const posting = postingOf(
  "Machine Learning Engineer",
  ["must", "PyTorch models that predict breaks"],
  ["preferred", "k8s"],
  ["must", "Knowledge of looms"],
  ["must", "Models of yarn"],
);
const match = compileCv(cv).rank(posting);
const bullet = (found: Match, id: string) =>
  found.entries.flatMap((scored) => scored.bullets).find((scored) => scored.id === id);

describe("rank", () => {
  test("puts the entry and the bullet first that answer the posting", () => {
    expect(match.entries[0]?.title).toBe("Loom control");
    expect(match.entries[0]?.bullets[0]?.text).toContain("PyTorch");
    expect(match.entries.map(({ id }) => id).sort()).toEqual(["e1", "e10", "e20", "skills"]);
    expect(MatchSchema.parse(match)).toEqual(match);
  });

  test("says which ask met which words, and how", () => {
    const { evidence = [] } = bullet(match, "b2") ?? {};
    expect(evidence.find(({ ask }) => ask === "PyTorch models")).toMatchObject({
      matched: "PyTorch models",
      how: "exact",
    });
    expect(bullet(match, "b3")?.evidence.find(({ ask }) => ask === "k8s")).toMatchObject({
      matched: "Kubernetes",
      how: "alias",
    });
    expect(bullet(match, "b3")?.evidence.find(({ ask }) => ask.includes("looms"))).toMatchObject({ how: "exact" });
    expect(bullet(match, "b21")?.evidence).toEqual([]);
  });

  test("finds what is misspelt", () => {
    const found = compileCv(cvOf([entry(1, "Shed", ["Ran kuberentes for the weavers."])])).rank(
      postingOf(null, ["must", "Kubernetes"]),
    );
    expect(bullet(found, "b2")?.evidence).toMatchObject([{ how: "fuzzy", matched: "kuberentes" }]);
    expect(bullet(found, "b2")?.score).toBeGreaterThan(0);
  });

  test("what a posting does not ask for weighs nothing", () => {
    const ignored = postingOf("Weaver", ["must", "PyTorch"], [null, "MySQL, PHP and telephone"]);
    const plain = postingOf("Weaver", ["must", "PyTorch"]);
    expect(compileCv(cv).rank(ignored)).toEqual(compileCv(cv).rank(plain));
  });

  test("a must outweighs a context", () => {
    const found = compileCv(cv).rank(postingOf(null, ["must", "MySQL"], ["context", "PyTorch"]));
    expect(found.entries[0]?.title).not.toBe("Loom control");
  });

  test("a list of skills ranks below the entry whose work shows them", () => {
    const place = (title: string) => match.entries.findIndex((scored) => scored.title === title);
    expect(place("Skills")).toBeGreaterThan(place("Loom control"));
    expect(match.entries[place("Skills")]?.kind).toBe("skill");
  });

  test("projects are ranked, their position is their parent", () => {
    const position = entry(30, "Weaver", [], {
      kind: "work",
      role: "Weaver",
      organization: "Mill",
      entries: [loom, shop],
    });
    const found = compileCv(cvOf([position])).rank(posting);
    expect(found.entries.map(({ parent }) => parent)).toEqual(["e30", "e30"]);
    const withOwn = entry(30, "Weaver", ["Swept the floor."], {
      kind: "work",
      entries: [entry(40, "Dyeing", ["Dyed."])],
    });
    expect(
      compileCv(cvOf([withOwn]))
        .rank(posting)
        .entries.map(({ id, parent }) => [id, parent])
        .sort(),
    ).toEqual([
      ["e30", null],
      ["e40", "e30"],
    ]);
  });
});

describe("the sum of a score", () => {
  const summed = compileCv(cv).rank(posting, { sums: true });
  const bullets = summed.entries.flatMap((scored) => scored.bullets);

  test("comes to the score, for bullets and for the items of a list", () => {
    expect(MatchSchema.parse(summed)).toEqual(summed);
    expect(bullets).toHaveLength(8);
    for (const { sum, score } of bullets) {
      if (sum === undefined) throw new Error("no sum");
      const words = [...sum.words, ...sum.names].reduce((all, { amount }) => all + amount, 0);
      expect(words + sum.topic).toBeCloseTo(sum.own, 4);
      const lent = sum.lent.reduce((all, { weight, value }) => all + weight * value, 0);
      expect(sum.own + lent).toBeCloseTo(sum.total, 4);
      expect(sum.total / (sum.total + sum.scale)).toBeCloseTo(score, 5);
    }
    const froms = new Set(bullets.flatMap(({ sum }) => sum?.lent.map(({ from }) => from) ?? []));
    // Whether an item of the list has a topic in common with the posting hangs on the vectors.
    froms.delete("list");
    expect([...froms].sort()).toEqual(["heading", "kinship", "pooled"]);
  });

  test("lends the items of a list what the best of them is worth, but nothing to those that answer nothing", () => {
    const tools = compileCv(cv).rank(postingOf("Database administrator", ["must", "MySQL"]), { sums: true });
    const [best, other] = tools.entries.find(({ id }) => id === "skills")?.bullets ?? [];
    expect(best?.sum?.words.map(({ text }) => text)).toEqual(["MySQL"]);
    expect(best?.sum?.lent).toEqual([{ from: "list", weight: 0.5, value: best?.sum?.own }]);
    expect(other).toMatchObject({ score: 0, sum: { own: 0, lent: [], total: 0 } });
  });

  test("changes nothing else, and is left out where nobody asked for it", () => {
    const plain = summed.entries.map((scored) => ({
      ...scored,
      bullets: scored.bullets.map(({ sum, ...rest }) => rest),
    }));
    expect({ ...summed, entries: plain }).toEqual(match);
    expect(match.entries.flatMap((scored) => scored.bullets).some((scored) => "sum" in scored)).toBe(false);
  });
});

describe("twins", () => {
  test("an entry given again, and one given under another name, are known", () => {
    const again = entry(50, "Web shop", ["Built a shop with PHP and MySQL.", "Answered customers by telephone."]);
    const renamed = entry(60, "Online store", [
      "Built a shop with PHP and MySQL.",
      "Answered the customers by telephone.",
    ]);
    const found = compileCv(cvOf([shop, again, renamed, kitchen])).rank(posting);
    const twinOf = Object.fromEntries(found.entries.map((scored) => [scored.id, scored.twinOf]));
    expect(twinOf).toEqual({ e10: null, e50: "e10", e60: "e10", e20: null });
    expect(bullet(found, "b61")?.twinOf).toBe("b11");
    expect(bullet(found, "b21")?.twinOf).toBeNull();
  });
});

describe("confidence and fit", () => {
  test("a posting of another world fits badly, and says so", () => {
    const found = compileCv(cv).rank(
      postingOf("Dentist", ["must", "Root canal treatment, crowns, orthodontics, anaesthesia"]),
    );
    expect(found.fit).toBeLessThan(0.1);
    expect(found.confidence.level).toBe("low");
    expect(match.fit).toBeGreaterThan(0.5);
  });

  test("words that the CV has count for the fit beside the asks, misspelt ones do not", () => {
    const fitOf = (text: string) => compileCv(cv).rank(postingOf(null, ["must", text])).fit;
    expect(fitOf("Kubernetes")).toBe(1);
    expect(fitOf("Kuberentes")).toBeLessThan(fitOf("Kubernetes"));
    expect(match.confidence).toEqual({ level: "high", notes: [] });
  });

  test("no asks and no bullets are said", () => {
    expect(compileCv(cvOf([])).rank(postingOf(null)).confidence.notes).toHaveLength(2);
    expect(compileCv(cvOf([])).rank(postingOf(null)).entries).toEqual([]);
  });
});

describe("invariants", () => {
  const word = fc.constantFrom(
    "PyTorch",
    "looms",
    "go",
    "Go",
    "C++",
    "the",
    "__proto__",
    "constructor",
    "MySQL",
    "weaving",
    "ü",
    "400+",
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
  const entries = fc
    .array(fc.array(sentence, { maxLength: 4 }), { maxLength: 6 })
    .map((all) => all.map((bullets, place) => entry(place * 10 + 1, bullets[0] ?? "Title", bullets)));

  test("scores lie within 0 and 1, all is ranked once, and the order of entries does not matter", () => {
    fc.assert(
      fc.property(entries, sentence, sentence, (all, must, title) => {
        const wanted = postingOf(title, ["must", must]);
        const found = compileCv(cvOf(all)).rank(wanted);
        expect(found.entries.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const scored of found.entries) {
          for (const { score } of [scored, ...scored.bullets]) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
          for (const { evidence } of scored.bullets)
            expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1.001);
        }
        const scores = (from: Match) => from.entries.map(({ id, score }) => [id, score]);
        expect(scores(compileCv(cvOf([...all].reverse())).rank(wanted))).toEqual(scores(found));
      }),
      { numRuns: 200 },
    );
  });
});
