import fc from "fast-check";
import { expect, test } from "vitest";
import { atToken, Chunks } from "../../src/text/chunks.ts";
import { lex, lexed, renewTexts } from "../../src/text/lex.ts";
import { Sequences } from "../../src/text/sequences.ts";
import { termsOf } from "../../src/text/terms.ts";
import { ById, vocabulary } from "../../src/text/vocabulary.ts";

const words = (text: string) => {
  const { firstWord, endOfWords } = lex(text);
  return Array.from(lexed.words.subarray(firstWord, endOfWords), (word) => vocabulary.words[word]);
};

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
  renewTexts(false);
  expect(vocabulary.spellings).toHaveLength(0);
  vocabulary.term("x");
  vocabulary.word("y");
  expect(read()).toEqual(before);
  expect(lengths.get(vocabulary.term("pytorch"))).toBe(length);
});

test("chunks are told apart, however many there are", () => {
  const chunks = new Chunks();
  const texts = Array.from({ length: 50_000 }, (_, place) => Uint16Array.from(`w${place * 7}`, (c) => c.charCodeAt(0)));
  // One hash for four, so that they have to be compared.
  const hash = (place: number) => place & ~3;
  const chunkOf = (place: number) => ({ words: [place], tokens: [place], starts: [0], flags: 0 });
  for (const [place, text] of texts.entries()) chunks.add(text, 0, text.length, hash(place), chunkOf(place));
  for (const [place, text] of texts.entries()) {
    const record = chunks.find(text, 0, text.length, hash(place));
    expect(chunks.records[record + atToken]).toBe(place);
  }
  expect(chunks.find(Uint16Array.of(0x78, 0x79), 0, 2, 3)).toBe(-1);
});

test("runs of integers are numbered by what they hold", () => {
  const run = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 5 });
  const sequences = new Sequences();
  fc.assert(
    fc.property(fc.array(run, { maxLength: 300 }), (runs) => {
      sequences.clear();
      const numbers = new Map<string, number>();
      for (const numbered of runs) {
        const key = numbered.join();
        if (!numbers.has(key)) numbers.set(key, numbers.size);
        expect(sequences.numberOf([9, ...numbered, 9], 1, numbered.length + 1)).toBe(numbers.get(key));
      }
      expect(sequences.size).toBe(numbers.size);
    }),
  );
});
