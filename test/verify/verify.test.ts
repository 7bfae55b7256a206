import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { composeResume, select } from "../../src/select/index.ts";
import { readCv } from "../../src/tailor.ts";
import { verify } from "../../src/verify/index.ts";
import { ask, beekeeper, cv, entry, matchOf } from "../support/people.ts";
import { arbitraryCase } from "../support/random.ts";

const person = beekeeper();
const asks = ["hives", "firmware", "PostgreSQL", "1.", "stock", "licence", "English", "wax", "knots"].map((text) =>
  ask(text),
);
const resume = renderMarkdown(composeResume(person, select(person, matchOf(person, asks), { lines: 50 })));
const failures = (markdown: string, from = person) =>
  verify(markdown, from)
    .lines.filter((line) => !line.ok)
    .map(({ text, reason }) => [text, reason]);

test("every line of a résumé goes back to the CV", () => {
  const { ok, lines } = verify(resume, person);
  expect(failures(resume)).toEqual([]);
  expect(ok).toBe(true);
  const hives = person.entries[0]?.entries[0];
  expect(lines.find(({ text }) => text.startsWith("Wired"))).toMatchObject({
    entryId: hives?.id,
    source: hives?.bullets[0]?.source,
    text: hives?.bullets[0]?.text,
  });
  expect(lines.find(({ text }) => text === "Experience")).toMatchObject({ source: null, entryId: null });
});

test("any résumé of any CV passes", () => {
  fc.assert(
    fc.property(arbitraryCase, fc.integer({ min: 5, max: 60 }), (made, lines) => {
      const { person: from, match } = made;
      expect(failures(renderMarkdown(composeResume(from, select(from, match, { lines }))), from)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

describe("one word of one line", () => {
  const lines = resume.split("\n");
  const words = lines.flatMap((line, at) =>
    line.split(" ").flatMap((word, nth) => (word === "" ? [] : [{ at, nth, word }])),
  );
  const shown = words.filter(({ word }) => !/^(?:#+|-)$/.test(word));
  const withWord = (at: number, nth: number, instead: string[]): string =>
    lines
      .map((line, other) =>
        other === at
          ? line
              .split(" ")
              .toSpliced(nth, 1, ...instead)
              .join(" ")
          : line,
      )
      .join("\n");

  test("changed to another", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shown), fc.constantFrom(...shown), (one, other) => {
        // One separator for the other says nothing else.
        fc.pre(!(/^[—·]$/.test(one.word) && /^[—·]$/.test(other.word)));
        fc.pre(one.word.replaceAll("\\", "") !== other.word.replaceAll("\\", ""));
        expect(verify(withWord(one.at, one.nth, [other.word]), person).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
  test("added", () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...shown), (one, other) => {
        expect(verify(withWord(one.at, one.nth, [one.word, other.word]), person).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
  test.each(shown)("left out: $word of line $at", ({ at, nth }) => {
    const changed = withWord(at, nth, []);
    // A line of that one word is then no line.
    if (changed.split("\n")[at] === "") expect(verify(changed, person).ok).toBe(true);
    else expect(verify(changed, person).ok).toBe(false);
  });
});

test("sections may be moved and left out", () => {
  const [head = "", ...sections] = resume.split(/(?=^## )/m);
  expect(failures([head, ...sections.reverse()].join(""))).toEqual([]);
  expect(failures(sections.slice(1).join(""))).toEqual([]);
});

describe("what stands in the wrong place", () => {
  test.each([
    [
      "dates of another",
      "## Experience\n\n### Shop Hand\n\nMar 2021 – present",
      "stands under another entry than in the CV",
    ],
    ["mixed line", "## Experience\n\n### Shop Hand — Meadow & Sons", "not in the CV"],
    [
      "bullet of another",
      "## Experience\n\n### Shop Hand\n\n- Tied knots.",
      "stands under another entry than in the CV",
    ],
    ["entry in another section", "## Projects\n\n### Shop Hand", "stands under another section than in the CV"],
    [
      "project of another",
      "## Experience\n\n### Shop Hand\n\n#### Hive Watch",
      "stands under another entry than in the CV",
    ],
    ["bullet under no entry", "## Experience\n\n- Tied knots.", "stands under another entry than in the CV"],
    ["list item under an entry", "## Education\n\n### BSc Biology\n\n- First Aid", "not in the CV"],
    ["a made-up section", "## Achievements", "not a heading that a résumé of ours has"],
    ["another name", "# Ana Medved", "not the name in the CV"],
    ["an empty heading", "##", "nothing stands on this line"],
    ["a link elsewhere", "[Code](https://example.com)", "the CV has no such link"],
    ["a hidden comment", "<!-- paid -->", "not in the CV's contacts"],
  ])("%s", (_, markdown, reason) => {
    expect(failures(markdown).map(([, why]) => why)).toEqual([reason]);
  });

  test("like-named entries are told apart by what stands under them", () => {
    const twins = cv([
      entry("work", "Cook", { start: "2010", end: "2012", bullets: ["Baked."] }),
      entry("work", "Cook", { start: "2013", end: "2014", bullets: ["Fried."] }),
    ]);
    const top = "## Experience\n\n### Cook\n\n";
    expect(failures(`${top}2010 – 2012\n\n- Baked.`, twins)).toEqual([]);
    expect(failures(`${top}2010 – 2012\n\n- Fried.`, twins)).toHaveLength(1);
  });

  test("under a heading that failed, only what is not the CV's at all fails too", () => {
    const found = failures("## Experience\n\n### Shop Boss\n\n- Tied knots.\n- Made gold.");
    expect(found.map(([text]) => text)).toEqual(["Shop Boss", "Made gold."]);
    expect(failures("## Jobs\n\n### Shop Hand\n\n#### Tied\n\n2016 – Aug 2017").map(([text]) => text)).toEqual([
      "Jobs",
      "Tied",
    ]);
  });
});

test("a hostile line takes no time", () => {
  const links = Array.from({ length: 40 }, (_, n) => ({
    text: Array(n + 1)
      .fill("a")
      .join(" · "),
    url: "https://example.org",
  }));
  const { ok } = verify(`${Array(3000).fill("a").join(" · ")} b`, cv([], { links }));
  expect(ok).toBe(false);
});

describe("the source of contacts", () => {
  const markdown = `# Ola Fern

[Site](https://ola.example.org) · ola@example.org · Leith, Scotland

Potter who has fired kilns for many years, first for others, and who
writes about glazes.

## Experience

### Potter — Kiln Ltd

2004 – present

- Fired the kiln.
`;
  const json = JSON.stringify({ basics: { name: "Ola Fern", email: "ola@example.org", summary: "Potter." } }, null, 2);

  test.each([
    ["cv.md", markdown, "# Ola Fern", [1, 3]],
    ["cv.md", markdown, "ola@example.org · Leith, Scotland · Site", [3, 35]],
    ["cv.md", markdown, "Leith, Scotland", [3, 53]],
    [
      "cv.md",
      markdown,
      "Potter who has fired kilns for many years, first for others, and who writes about glazes.",
      [5, 1],
    ],
    ["cv.json", json, "# Ola Fern", [3, 13]],
    ["cv.json", json, "Potter.", [5, 16]],
  ])("of %s is a line and a column", async (name, text, line, [at, column]) => {
    const person = await readCv({ bytes: Buffer.from(text), name });
    const { lines, ok } = verify(`${line}\n`, person);
    expect({ ok, source: lines[0]?.source }).toEqual({ ok: true, source: { line: at, column } });
  });

  test("is left out where nothing says it", async () => {
    const person = await readCv({ bytes: Buffer.from(markdown), name: "cv.md" });
    expect(verify("# Ola Fern\n", { ...person, contacts: undefined }).lines[0]).toMatchObject({
      ok: true,
      source: null,
    });
  });
});
