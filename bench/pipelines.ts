import { readFileSync } from "node:fs";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import TfIdf from "natural/lib/natural/tfidf/tfidf.js";

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];

/** What everybody writes first: natural's TfIdf made anew for each posting, then Fuse over the bullets for its best terms. */
export function naive(bullets: readonly string[], path: string, terms: number): void {
  const corpus = new TfIdf();
  for (const bullet of bullets) corpus.addDocument(words(bullet).map((word) => `_${word}`));
  const asked = [...new Set(words(readFileSync(path, "utf8")))];
  const best = asked
    .map((word) => ({ word, idf: corpus.idf(`_${word}`) }))
    .sort((a, b) => b.idf - a.idf)
    .slice(0, terms);
  corpus.tfidfs(asked.map((word) => `_${word}`));
  const fuse = new Fuse(
    bullets.map((text) => ({ text })),
    { keys: ["text"], includeScore: true, ignoreLocation: true },
  );
  for (const { word } of best) fuse.search(word);
}

/** natural's TfIdf alone, made once. */
export function naturalAlone(bullets: readonly string[]): (path: string) => void {
  const corpus = new TfIdf();
  for (const bullet of bullets) corpus.addDocument(words(bullet).map((word) => `_${word}`));
  return (path) => {
    corpus.tfidfs(words(readFileSync(path, "utf8")).map((word) => `_${word}`));
  };
}

/** MiniSearch's index, made once, asked with the whole posting. */
export function miniSearch(bullets: readonly string[]): (path: string) => void {
  const index = new MiniSearch({ fields: ["text"] });
  index.addAll(bullets.map((text, id) => ({ id, text })));
  return (path) => {
    index.search(readFileSync(path, "utf8"));
  };
}

/** The least any ranker must do: read the file, find its words, and give each a number. */
export function floor(): (path: string) => void {
  const ids = new Map<string, number>();
  return (path) => {
    for (const word of words(readFileSync(path, "utf8"))) if (!ids.has(word)) ids.set(word, ids.size);
  };
}
