import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cv, Entry, EntryKind } from "../../src/model/cv.ts";
import { renderCvJsonResume } from "../../src/render/cv-json-resume.ts";
import { renderCvMarkdown } from "../../src/render/cv-markdown.ts";
import { cv, entry } from "../support/people.ts";
import { said, understand } from "./cv-said.ts";

const words = [
  ..."engineer University of at — - | · : , . ; (a) *b* _c_ `d` <e> &amp; [f](g) # ## 1. 2) + - > ~~h~~ \\ • Team".split(
    " ",
  ),
  ..."2019 '21 May present Advisors: Motivation: Title: Location: Label: a@b.org www.x.org https://x.org/_y_ x.org C++".split(
    " ",
  ),
  ..."Lima Bath, Summary Experience Turner Ärztin 東京 | --- *** === ``` ~~~ <!-- --> <br> ![i](j) +49 555 0100 [x]".split(
    " ",
  ),
];
/** A line as readers give it: single spaces, and something in it that is no mark. */
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(" "))
  .filter((line) => /[\p{L}]/u.test(line));
const maybe = fc.option(text, { freq: 3 });
const oneOf = (...texts: string[]) => fc.option(fc.constantFrom(...texts), { freq: 4 });
const dates = fc.constantFrom(
  { start: null, end: null, dates: null },
  { start: "2019-03", end: "present", dates: "Mar 2019 – present" },
  { start: "2019", end: "2021", dates: "2019 - 2021, evenings" },
  { start: "2016", end: "2016", dates: "Spring 2016" },
  { start: null, end: "2011", dates: "until 2011" },
  { start: null, end: null, dates: "one wet spring" },
);

const leaf = (kind: EntryKind): fc.Arbitrary<Entry> =>
  fc
    .record({
      title: text,
      location: maybe,
      summary: maybe,
      organization: maybe,
      subtitle: maybe,
      bullets: fc.array(text, { maxLength: 3 }),
      dates,
    })
    .map(({ title, dates: when, ...fields }) => entry(kind, title, { ...fields, ...when }));
const position = fc
  .tuple(leaf("work"), fc.boolean(), fc.array(leaf("project"), { maxLength: 2 }))
  .map(([one, hasRole, entries]): Entry => {
    const title = hasRole ? one.title : (one.organization ?? one.title);
    return { ...one, title, role: hasRole ? title : null, advisors: ["Bo Pine", "Cy Elm"], entries };
  });
const kinds = ["project", "education", "certificate", "publication", "language", "interest", "award", "other"] as const;
const person: fc.Arbitrary<Cv> = fc
  .record({
    entries: fc.array(fc.oneof(position, ...kinds.map(leaf)), { maxLength: 5 }),
    basics: fc.record({
      name: oneOf("Ada Lathe", "Ada 2 Lathe", "University Ada", "Dr. Ünal-Köse, RN", "東京 子"),
      label: oneOf("Turner", "Turner & maker, 5 axes", "Lead (metal | wood)", "C++ engineer", "Node.js", "R&D"),
      email: oneOf("ada_l@example.org"),
      phone: oneOf("+51 1 555-0100", "(0)51 555 0100", "ext. 5"),
      location: oneOf("Lima, Peru", "Lima", "12 Elm St. – Bath", "BS3 | Bristol"),
      summary: fc.option(text.filter((line) => !line.startsWith("•"))),
    }),
    skills: fc.array(
      text.filter((line) => !line.endsWith(":")),
      { maxLength: 3 },
    ),
  })
  .map(({ entries, basics, skills }) => cv(entries, basics, skills));

test("any CV in Markdown reads back as it was", () => {
  fc.assert(
    fc.property(person, (one) => {
      const markdown = renderCvMarkdown(one);
      if (markdown === "") return;
      const again = understand(markdown, "md");
      const { basics, entries } = said(one);
      expect({ ...said(again), unparsed: again.unparsed }).toEqual({
        ...{ basics, entries, unparsed: [] },
        skills: one.skills.map(({ text: line }) => expect.objectContaining({ text: line })),
      });
    }),
    { numRuns: 500 },
  );
}, 30_000);

test("any CV in JSON Resume keeps every line", () => {
  fc.assert(
    fc.property(person, (one) => {
      const again = understand(renderCvJsonResume(one), "json");
      const kept = JSON.stringify(again);
      expect(again.unparsed).toEqual([]);
      for (const { bullets, title } of one.entries)
        for (const line of [title, ...bullets.map((bullet) => bullet.text)])
          expect(kept).toContain(JSON.stringify(line).slice(1, -1));
      for (const { text: line } of one.skills) expect(kept).toContain(JSON.stringify(line).slice(1, -1));
    }),
    { numRuns: 300 },
  );
});
