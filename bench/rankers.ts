import MiniSearch from "minisearch";
import TfIdf from "natural/lib/natural/tfidf/tfidf.js";
import type { Cv, Entry, Match, Posting } from "../src/index.ts";
import { compileCv } from "../src/index.ts";

/** Ids of bullets and of entries, best first. */
export interface Ranking {
  bullets: string[];
  entries: string[];
  fit: number | null;
}

/** Ranks a CV for one posting. `text` is the whole posting as a reader would paste it. */
export type Ranker = (cv: Cv, posting: Posting, text: string) => Ranking;

interface Row {
  id: string;
  text: string;
}

function leaves(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => (entry.entries.length === 0 ? [entry] : leaves(entry.entries)));
}

function rows(cv: Cv): { bullets: Row[]; entries: Row[] } {
  const entries = leaves(cv.entries);
  return {
    bullets: [...entries.flatMap((entry) => entry.bullets), ...cv.skills],
    entries: entries.map((entry) => ({
      id: entry.id,
      text: [entry.title, ...entry.bullets.map((bullet) => bullet.text)].join("\n"),
    })),
  };
}

/** natural as its readme shows it: strings in, its own tokenizer and stop words. */
function byNatural(items: Row[], text: string): string[] {
  const corpus = new TfIdf();
  for (const { text: document } of items) corpus.addDocument(document);
  // It counts words as properties of plain objects, where these two are born.
  const scores = corpus.tfidfs(text.replace(/constructor|__proto__/gi, ""));
  return items
    .map(({ id }, place) => ({ id, score: scores[place] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

function byMiniSearch(items: Row[], text: string): string[] {
  const index = new MiniSearch({ fields: ["text"] });
  index.addAll(items);
  const found = index.search(text).map(({ id }) => String(id));
  return [...found, ...items.map(({ id }) => id).filter((id) => !found.includes(id))];
}

/** A repeatable shuffle: xorshift seeded by the text. */
function byChance(items: Row[], text: string): string[] {
  let state = [...text].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) | 0, 1) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return items
    .map(({ id }) => ({ id, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ id }) => id);
}

const both =
  (rank: (items: Row[], text: string) => string[]): Ranker =>
  (cv, _posting, text) => {
    const { bullets, entries } = rows(cv);
    return { bullets: rank(bullets, text), entries: rank(entries, text), fit: null };
  };

/** Ids of a match's bullets and entries, best first; an entry without bullets stands among the bullets for itself. */
export function inOrder(match: Match): Ranking {
  const scored: { id: string; score: number }[] = match.entries.flatMap((entry) =>
    entry.bullets.length > 0 ? entry.bullets : [{ id: entry.id, score: entry.score }],
  );
  return {
    bullets: scored.sort((a, b) => b.score - a.score).map(({ id }) => id),
    entries: match.entries.map(({ id }) => id),
    fit: match.fit,
  };
}

const byCvtailor: Ranker = (cv, posting) => inOrder(compileCv(cv).rank(posting));

export const rankers = {
  random: both(byChance),
  "natural TfIdf": both(byNatural),
  MiniSearch: both(byMiniSearch),
  cvtailor: byCvtailor,
} satisfies Record<string, Ranker>;
