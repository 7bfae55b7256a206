/** An ending, what stands in its place afterwards, and how many letters must stand before it. */
export type Suffix = readonly [ending: string, instead: string, least: number];

/**
 * A light stemmer: of each step the first ending that fits is taken off, then comes the next step. Meant for the forms of
 * one noun, adjective or regular verb, not for whole families of words: what is cut too little misses a meeting, what is cut
 * too much invents one.
 */
export function stripSuffixes(word: string, steps: readonly (readonly Suffix[])[]): string {
  let stem = word;
  for (const step of steps) {
    for (const [ending, instead, least] of step) {
      if (stem.length - ending.length < least || !stem.endsWith(ending)) continue;
      stem = stem.slice(0, stem.length - ending.length) + instead;
      break;
    }
  }
  return stem;
}

/** Reads steps as they are quickest to review: a line a step, `ending>instead:least` with spaces between. */
export function suffixSteps(lines: string): Suffix[][] {
  return lines
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((rule): Suffix => {
          const [change = "", least = "3"] = rule.split(":");
          const [ending = "", instead = ""] = change.split(">");
          return [ending, instead, Number(least)];
        }),
    );
}

/** Without accents: `Präzision` and `précision` lose theirs alike. */
export function unaccented(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ß", "ss");
}
