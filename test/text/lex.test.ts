import fc from "fast-check";
import { expect, test } from "vitest";
import { lex } from "../../src/text/lex.ts";
import { RunTable } from "../../src/text/run-table.ts";
import { Sequences } from "../../src/text/sequences.ts";
import { termsOf } from "../../src/text/terms.ts";
import { ById, vocabulary } from "../../src/text/vocabulary.ts";

const words = (text: string) => lex(text).words.map((word) => vocabulary.words[word]);

test.each([
  ["Don’t ASK for 3,000 €!", ["don't", "ask", "for", "#", "€"]],
  ["Crème\u00a0brûlée, Straße\u3000５ ½", ["creme", "brulee", "strasse", "#", "#", "#"]],
  ["long-context a/b C++", ["long", "context", "a", "b", "c"]],
])("%s has these words for phrases", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("what is read after the vocabulary has begun anew is the same", () => {
  const texts = ["Go, R and PyTorch at Fjord.", "The team's l'équipe", "Go, R and PyTorch at Fjord."];
  const read = () => texts.map((text) => [words(text), termsOf(text).map(({ key, token }) => [key, token.name])]);
  const lengths = new ById((term) => vocabulary.terms[term]?.length);
  const before = read();
  const length = lengths.get(vocabulary.term("pytorch"));
  vocabulary.renew();
  expect(vocabulary.spellings).toHaveLength(0);
  vocabulary.term("x");
  expect(read()).toEqual(before);
  expect(lengths.get(vocabulary.term("pytorch"))).toBe(length);
});

test("runs of characters are told apart, however many there are", () => {
  const table = new RunTable<number>();
  const runs = Array.from({ length: 50_000 }, (_, place) => Uint16Array.from(`w${place * 7}`, (c) => c.charCodeAt(0)));
  // One hash for four, so that they have to be compared.
  const hash = (place: number) => place & ~3;
  for (const [place, run] of runs.entries()) table.add(run, 0, run.length, hash(place), place);
  for (const [place, run] of runs.entries()) expect(table.get(run, 0, run.length, hash(place))).toBe(place);
  expect(table.get(Uint16Array.of(0x78, 0x79), 0, 2, 3)).toBeUndefined();
});

test("sequences are keys by what they hold", () => {
  const key = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer())), (entries) => {
      const sequences = new Sequences<number>();
      const expected = new Map<string, number>();
      for (const [numbers, value] of entries) {
        expect(sequences.get(numbers)).toBe(expected.get(numbers.join()));
        sequences.set([...numbers], value);
        expected.set(numbers.join(), value);
      }
      for (const [numbers] of entries) expect(sequences.get(numbers)).toBe(expected.get(numbers.join()));
    }),
  );
});
