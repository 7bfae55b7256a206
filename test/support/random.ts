import fc from "fast-check";
import type { Cv, Entry } from "../../src/model/cv.ts";
import type { Match } from "../../src/model/match.ts";
import { ask, cv, entry, matchOf } from "./people.ts";

const words = ["clay", "kiln", "glaze", "wheel", "market", "ledger", "truck", "tutor", "choir", "fern"];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((list) => list.join(" "));
const bullets = fc.array(sentence, { maxLength: 8 });
const start = fc.constantFrom(null, "2015", "2019-04", "2022");

const leaf = (kind: Entry["kind"]) =>
  fc.tuple(bullets, start).map(
    ([texts, from]) =>
      () =>
        entry(kind, "Potter", { bullets: texts, start: from }),
  );
const position = fc
  .tuple(bullets, fc.array(leaf("project"), { maxLength: 3 }), start)
  .map(([texts, children, from]) => () => {
    return entry("work", "Head of clay", { bullets: texts, start: from, entries: children.map((make) => make()) });
  });
const anyEntry = fc.oneof(
  position,
  ...(["work", "project", "education", "certificate", "language"] as const).map((kind) => leaf(kind)),
);

/** A made-up CV and its match, with some bullets marked as copies of earlier ones. */
export const arbitraryCase: fc.Arbitrary<{ person: Cv; match: Match }> = fc
  .tuple(fc.array(anyEntry, { maxLength: 6 }), fc.array(sentence, { maxLength: 4 }), fc.subarray(words), fc.boolean())
  .map(([makers, skills, asked, twins]) => {
    const person = cv(
      makers.map((make) => make()),
      { name: "Ola Fern" },
      skills,
    );
    const match = matchOf(
      person,
      asked.map((word, at) => ask(word, 1 / (at + 1))),
      (entries) => {
        const first = new Map<string, string>();
        if (!twins) return;
        for (const bullet of entries.flatMap((one) => one.bullets).sort((a, b) => a.source.line - b.source.line)) {
          bullet.twinOf = first.get(bullet.text) ?? null;
          if (bullet.twinOf === null) first.set(bullet.text, bullet.id);
        }
      },
    );
    return { person, match };
  });
