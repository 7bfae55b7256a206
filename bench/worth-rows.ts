import { readFileSync } from "node:fs";
import type { Posting } from "../src/index.ts";
import { termsOf } from "../src/text/terms.ts";
import { vocabulary } from "../src/text/vocabulary.ts";
import { worthVector } from "../src/understand/posting/ask-worth.ts";
import { calledOf, candidatesIn } from "../src/understand/posting/asks.ts";
import { gistOf } from "../src/understand/posting/gist.ts";
import { namesIn } from "../src/understand/posting/recognised.ts";
import { labelled, overlaps, priorityAlone } from "./asks-sentences.ts";
import { enough, shareIn } from "./keyword-labels.ts";
import type { Observation } from "./logistic.ts";
import { requireShared } from "./shared.ts";

/** How much an observation counts, by whether it holds. */
export interface Shares {
  holding: number;
  failing: number;
}

/** Labelled keywords are nearer to what a reader of gaps wants than spans are. */
const spanShare = 0.1;

/** The phrases of a posting that may be asks: does each say one of the keywords? */
export function rowsOfPosting(posting: Posting, keywords: readonly string[], shares: Shares): Observation[] {
  const wanted = keywords.map((text) => new Set(termsOf(text).map(({ key }) => key))).filter(({ size }) => size > 0);
  const all = new Set(wanted.flatMap((words) => [...words]));
  const title = posting.title ?? "";
  const called = calledOf({ company: posting.company, location: posting.location });
  const asking = posting.statements.filter(({ priority }) => priority !== null);
  const texts = asking.map(({ text }) => text);
  const names = namesIn([title, ...texts]);
  const gist = gistOf(title, texts, called.language);
  const rows: Observation[] = [];
  for (const [at, { text, priority }] of asking.entries()) {
    if (priority === null) continue;
    const phrases = candidatesIn(text, priority, called, names[at + 1] ?? []);
    for (const [place, { kind, terms }] of phrases.entries()) {
      if (kind === "degree" || kind === "years") continue;
      const own = new Set(terms.map(({ term }) => vocabulary.terms[term] as string));
      const holds = wanted.some((words) => shareIn(words, own) >= enough) || shareIn(own, all) >= enough;
      const features = worthVector({ phrases, place, text, priority, gist }).slice();
      rows.push({ features, holds, weight: holds ? shares.holding : shares.failing });
    }
  }
  return rows;
}

/** The phrases of SkillSpan's training sentences: does each overlap a labelled span? */
export function rowsOfSentences(): Observation[] {
  const called = calledOf({ company: null, location: null });
  const lines = readFileSync(requireShared("reference/skillspan-dev/train.json"), "utf8").trim().split("\n");
  const sentences = lines.map((line) => {
    const { tokens, tags_skill, tags_knowledge } = JSON.parse(line);
    return labelled(tokens.map((word: string, at: number) => [word, tags_skill[at], tags_knowledge[at]] as const));
  });
  const names = namesIn(sentences.map(({ text }) => text));
  return sentences.flatMap(({ text, gold }, at) => {
    const priority = priorityAlone(text);
    if (priority === null) return [];
    const phrases = candidatesIn(text, priority, called, names[at] ?? []);
    return phrases.flatMap((phrase, place) => {
      if (phrase.kind === "degree" || phrase.kind === "years") return [];
      const features = worthVector({ phrases, place, text, priority, gist: null }).slice();
      return [{ features, holds: gold.some((span) => overlaps(span, phrase)), weight: spanShare }];
    });
  });
}
