import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { formatDates } from "../../src/render/dates.ts";
import { escapeMarkdown, linkTarget } from "../../src/render/escape.ts";
import { renderers } from "../../src/render/registry.ts";
import { composeResume, select } from "../../src/select/index.ts";
import { ask, beekeeper, cv, entry, matchOf } from "../support/people.ts";

const render = await renderers.markdown.load();

/** What a reader of the rendered page sees. */
function shown(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  const text = html.replace(/<[^>]*>/g, "");
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? "'")
    .replace(/\s+/g, " ")
    .trim();
}

describe("escapeMarkdown", () => {
  test.each([
    "C++, C# and R&D",
    "snake_case and E^2ND-VC",
    "5 * 3 < 20 > 7",
    "~30 % to 50 %",
    "[2019] a | b",
    "https://example.org/a_b?c=d",
    "+20 % in 1.5 years",
  ])("leaves %j readable", (text) => {
    expect(escapeMarkdown(text, "inline")).toBe(text);
  });

  test.each([
    ["# one", "\\# one"],
    ["1. Cut", "1\\. Cut"],
    ["- a", "\\- a"],
    ["a *b*", "a \\*b\\*"],
    ["<b>", "\\<b>"],
    ["&copy; x", "\\&copy; x"],
    ["[a](b)", "\\[a\\](b)"],
    ["a\n  b", "a b"],
  ])("shows %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  const marks = fc.constantFrom(
    ..."*_`~<>&[]()!#|-+=.1:/\\a B^$",
    ..."www. https:// http:// a@b.org &amp; --- ``` 1) __ ** ~~ ]( <b> <!--".split(" "),
  );
  const line = fc
    .array(marks, { maxLength: 14 })
    .map((parts) => parts.join("").replace(/ +/g, " ").trim())
    .filter((text) => text !== "");

  test.each([
    ["block", "- ", ""],
    ["block", "", ""],
    ["heading", "### ", ""],
    ["inline", "a · ", "a · "],
  ] as const)("shows any text as it is: %s after %j", (place, prefix, seen) => {
    fc.assert(
      fc.property(line, (text) => {
        expect(shown(`${prefix}${escapeMarkdown(text, place)}\n`)).toBe(`${seen}${text}`);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["https://example.org/~ana (1)", "https://example.org/~ana%20%281%29"],
  ["javascript:alert(1)", null],
])("a link leads to %j as %j", (url, target) => {
  expect(linkTarget(url)).toBe(target);
});

test.each([
  ["2024-03", "2024-09", null, "Mar 2024 – Sep 2024"],
  ["2019", "present", "since 2019", "2019 – present"],
  ["2018-05", "2018-05", null, "May 2018"],
  [null, "2016", null, "2016"],
  [null, null, "one wet spring", "one wet spring"],
  [null, null, null, null],
])("dates %j to %j", (start, end, dates, formatted) => {
  expect(formatDates({ start, end, dates })).toBe(formatted);
});

test("a whole résumé", () => {
  const person = beekeeper();
  const asks = ["hives", "C++", "PostgreSQL", "stock", "licence", "English"].map((text) => ask(text));
  const resume = composeResume(person, select(person, matchOf(person, asks), { lines: 50 }));
  expect(render(resume)).toMatchInlineSnapshot(`
    "# Ana_Maria Medved

    Engineer of hives

    ana.medved@example.org · Kranj · [Code](https://example.org/~ana)

    Reads bees and code.

    ## Experience

    ### Field Engineer — Meadow & Sons

    Ljubljana, Slovenia · Mar 2021 – present

    #### Hive Watch

    - Wired 40 hives with sensors and read them every \\*minute\\* over LoRa.
    - Wrote the firmware in C++ and snake_case Python, with <10 mA at rest.

    #### Honey Ledger

    - Kept the books of 12 growers in PostgreSQL.

    ### Shop Hand

    2016 – Aug 2017

    - Counted stock in spreadsheets.

    ## Projects

    ### Wax Maps — An atlas of scents

    one wet spring

    - Drew maps with PostgreSQL and R&D money.

    ## Education

    ### BSc Biology — University of Maribor · 2013 – 2016

    ## Skills

    - Programming: C++, Python, R

    ## Certificates

    - Beekeeping Licence — Guild of Apiarists · May 2018

    ## Languages

    - English (fluent)
    "
  `);
});

test("nothing dangles where nothing is known", () => {
  const person = cv([entry("work", "Porter", { bullets: ["Carried."] })]);
  const markdown = render(composeResume(person, select(person, matchOf(person, []), { lines: 50 })));
  expect(markdown).toBe("## Experience\n\n### Porter\n\n- Carried.\n");
  expect(render({ basics: person.basics, sections: [] })).toBe("");
});
