/**
 * Makes src/understand/posting/ask-worth-weights.ts anew: a logistic regression of whether a phrase is asked for, on the
 * phrases of the seed postings, nearly all of whose keywords are labelled (does it say one?), and on those of SkillSpan's training sentences
 * (does it overlap a labelled span?), which count less.
 * Prints recall and precision of phrases as they are when each posting is judged by weights that have not seen it.
 * Usage: npm run fit-asks
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { readDocument, understandPosting } from "../src/index.ts";
import { termsOf } from "../src/text/terms.ts";
import { vocabulary } from "../src/text/vocabulary.ts";
import { worthFeatures, worthVector } from "../src/understand/posting/ask-worth.ts";
import { calledOf, candidatesIn } from "../src/understand/posting/asks.ts";
import { namesIn } from "../src/understand/posting/recognised.ts";
import { labelled, overlaps, priorityAlone } from "./asks-sentences.ts";
import { enough, keywordLabels, shareIn } from "./keyword-labels.ts";
import { chanceOf, type Observation, regress } from "./logistic.ts";
import { requireShared } from "./shared.ts";

interface Row extends Observation {
  posting: string;
  /** Keywords that it says, and its terms, to count each once a posting. */
  says: string[];
  id: string;
}

/** Labelled keywords are nearer to what a reader of gaps wants than spans are. */
const spanWeight = 0.1;
const folds = 6;

async function keywordRows(set: string): Promise<{ rows: Row[]; keywords: Map<string, string[]> }> {
  const rows: Row[] = [];
  const keywords = new Map<string, string[]>();
  for (const { postingPath, must, nice } of keywordLabels(set)) {
    const posting = understandPosting(await readDocument(readFileSync(postingPath), basename(postingPath)));
    const wanted = [...must, ...nice]
      .map((text) => ({ text, words: new Set(termsOf(text).map(({ key }) => key)) }))
      .filter(({ words }) => words.size > 0);
    const all = new Set(wanted.flatMap(({ words }) => [...words]));
    keywords.set(
      postingPath,
      wanted.map(({ text }) => text),
    );
    const called = calledOf({ title: posting.title, company: posting.company, location: posting.location });
    const names = namesIn([posting.title ?? "", ...posting.statements.map(({ text }) => text)]);
    for (const [at, { text, priority }] of posting.statements.entries()) {
      if (priority === null) continue;
      const phrases = candidatesIn(text, priority, called, names[at + 1] ?? []);
      for (const [place, { kind, terms }] of phrases.entries()) {
        if (kind === "degree" || kind === "years") continue;
        const own = new Set(terms.map(({ term }) => vocabulary.terms[term] as string));
        const says = wanted.filter(({ words }) => shareIn(words, own) >= enough).map((each) => each.text);
        const holds = says.length > 0 || shareIn(own, all) >= enough;
        const features = worthVector({ phrases, place, text, priority, title: called.title }).slice();
        rows.push({ posting: postingPath, features, holds, weight: 1, says, id: [...own].join(" ") });
      }
    }
  }
  return { rows, keywords };
}

function spanRows(): Observation[] {
  const called = calledOf({ title: null, company: null, location: null });
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
      const features = worthVector({ phrases, place, text, priority, title: called.title }).slice();
      const holds = gold.some((span) => overlaps(span, phrase));
      return [{ features, holds, weight: spanWeight }];
    });
  });
}

const { rows, keywords } = await keywordRows("postings");
const spans = spanRows();
const ids = [...keywords.keys()];
const judged = Array.from({ length: folds }, (_, fold) => {
  const held = new Set(ids.filter((_, at) => at % folds === fold));
  const weights = regress([...rows.filter(({ posting }) => !held.has(posting)), ...spans]);
  return rows
    .filter(({ posting }) => held.has(posting))
    .map((row) => ({ ...row, worth: chanceOf(weights, row.features) }));
}).flat();
console.log("left out   recall  precision  phrases");
for (const least of [0.3, 0.35, 0.4, 0.45, 0.5]) {
  const kept = new Map<string, boolean>();
  const said = new Set<string>();
  for (const { posting, id, says, holds, worth } of judged) {
    if (worth < least) continue;
    kept.set(`${posting} ${id}`, holds);
    for (const keyword of says) said.add(`${posting} ${keyword}`);
  }
  const all = [...keywords.values()].flat().length;
  const right = [...kept.values()].filter(Boolean).length;
  console.log(
    `  ≥ ${least.toFixed(2)}   ${(said.size / all).toFixed(3)}      ${(right / kept.size).toFixed(3)}  ${kept.size}`,
  );
}
const weights = regress([...rows, ...spans]);
const least = Number(process.argv[2] ?? 0.45);
writeFileSync(
  new URL("../src/understand/posting/ask-worth-weights.ts", import.meta.url),
  `// Made by bench/fit-asks.ts from ${rows.length} phrases of labelled postings and ${spans.length} of sentences. Do not edit.
/** One for each of \`worthFeatures\`. */
export const worthWeights: readonly number[] = [
${worthFeatures.map((name, at) => `  ${(weights[at] ?? 0).toFixed(2)}, // ${name}`).join("\n")}
];
/** A phrase below this worth is no ask. */
export const leastWorth = ${least};
`,
);
for (const [at, name] of worthFeatures.entries()) console.log(`${(weights[at] ?? 0).toFixed(2).padStart(6)} ${name}`);
