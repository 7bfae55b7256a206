/** Words shorter than this are alike by accident. */
const shortest = 4;

/** Two words that begin alike are near from this share of common trigrams on (Dice), */
const nearWord = 0.5;
/** others from this on: most that end alike have nothing else in common (`relocation`, `medication`). */
const nearOtherwise = 0.7;
/** In letters. */
const beginning = 4;

/** A text is near from this share of the wording, weighed by rarity, on. */
const nearText = 0.33;

interface Word {
  spelled: string;
  /** How many distinct trigrams it has. */
  trigrams: number;
  /** Indexes of the texts it stands in. */
  places: number[];
}

/** A text, how much its words look like those of a query, within (0, 1], and which of them do, in the text's order. */
interface Near<T> {
  near: T;
  similarity: number;
  words: string[];
}

/** Finds among texts the one whose words look most like a query's; words that many texts share count for less. Ties go to the earlier text. */
export function nearestAmong<T extends { text: string }>(texts: readonly T[]): (query: string) => Near<T> | null {
  const words = new Map<string, Word>();
  const byTrigram = new Map<string, Word[]>();
  for (const [place, { text }] of texts.entries()) {
    for (const spelled of wordsOf(text)) {
      const known = words.get(spelled);
      if (known !== undefined) {
        known.places.push(place);
        continue;
      }
      const trigrams = trigramsOf(spelled);
      const word = { spelled, trigrams: trigrams.length, places: [place] };
      words.set(spelled, word);
      for (const trigram of trigrams) {
        const sharing = byTrigram.get(trigram);
        if (sharing === undefined) byTrigram.set(trigram, [word]);
        else sharing.push(word);
      }
    }
  }

  /** For each place how much its likest word is like this one, what this one weighs, and the words like it. */
  const meet = (spelled: string): { weight: number; likeness: Map<number, number>; like: string[] } => {
    const trigrams = trigramsOf(spelled);
    const common = new Map<Word, number>();
    for (const trigram of trigrams) {
      for (const word of byTrigram.get(trigram) ?? []) common.set(word, (common.get(word) ?? 0) + 1);
    }
    const likeness = new Map<number, number>();
    const like: string[] = [];
    let weight = Math.log(1 + texts.length);
    for (const [word, count] of common) {
      const alike = (2 * count) / (trigrams.length + word.trigrams);
      if (alike < (beginsAlike(spelled, word.spelled) ? nearWord : nearOtherwise)) continue;
      like.push(word.spelled);
      weight = Math.min(weight, Math.log(1 + texts.length / word.places.length));
      for (const place of word.places) likeness.set(place, Math.max(likeness.get(place) ?? 0, alike));
    }
    return { weight, likeness, like };
  };

  return (query) => {
    const met = wordsOf(query).map(meet);
    const whole = met.reduce((sum, { weight }) => sum + weight, 0);
    const scores = new Map<number, number>();
    for (const { weight, likeness } of met) {
      for (const [place, alike] of likeness) scores.set(place, (scores.get(place) ?? 0) + (weight * alike) / whole);
    }
    const [top] = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
    const near = texts[top?.[0] ?? -1];
    if (top === undefined || near === undefined || top[1] < nearText) return null;
    const like = new Set(met.flatMap((each) => each.like));
    const words = spelledIn(near.text).filter((word) => like.has(word.toLowerCase()));
    return { near, similarity: Math.min(1, top[1]), words: [...new Set(words)] };
  };
}

const beginsAlike = (one: string, other: string): boolean => one.slice(0, beginning) === other.slice(0, beginning);

const spelledIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function wordsOf(text: string): string[] {
  return [...new Set(spelledIn(text.toLowerCase()).filter((word) => word.length >= shortest))];
}

/** Trigrams with the word's edges marked, so that a common beginning counts. */
function trigramsOf(word: string): string[] {
  const edged = `^${word}$`;
  return [...new Set(Array.from({ length: edged.length - 2 }, (_, at) => edged.slice(at, at + 3)))];
}
