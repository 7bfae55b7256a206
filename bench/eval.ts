/**
 * How well the ranking agrees with graded labels: nDCG@10 of bullets, nDCG@5 of entries, and how often the first bullet
 * is among the best there are; for every ranker, set and field. Usage: npm run eval [-- --pairs]
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readDocument, understandPosting } from "../src/index.ts";
import type { LabelledPair } from "./labelled-pairs.ts";
import { heldOutPairs, labelledPairs } from "./labelled-pairs.ts";
import { ndcg } from "./ndcg.ts";
import { rankers } from "./rankers.ts";

interface Score {
  bullets: number;
  entries: number;
  top: number;
}

const showPairs = process.argv.includes("--pairs");
const pairs = [...(await labelledPairs()), ...(await heldOutPairs())];

for (const lost of new Set(pairs.flatMap((pair) => pair.lost.map((key) => `${pair.field}: ${key}`))))
  console.log(`not found in the parsed CV: ${lost}`);

const mean = (scores: readonly Score[], pick: (score: Score) => number): string =>
  (scores.reduce((sum, score) => sum + pick(score), 0) / scores.length).toFixed(3);

function score(pair: LabelledPair, bullets: readonly string[], entries: readonly string[]): Score {
  const best = Math.max(...pair.bulletGrades);
  return {
    bullets: ndcg(bullets.map(pair.gradeOfBullet), pair.bulletGrades, 10),
    entries: ndcg(entries.map(pair.gradeOfEntry), pair.entryGrades, 5),
    top: pair.gradeOfBullet(bullets[0] ?? "") === best ? 1 : 0,
  };
}

const lowFits: number[] = [];
const fits: number[] = [];
for (const [name, rank] of Object.entries(rankers)) {
  const results: { pair: LabelledPair; result: Score }[] = [];
  for (const pair of pairs) {
    const bytes = readFileSync(pair.postingPath);
    const posting = understandPosting(await readDocument(bytes, basename(pair.postingPath)));
    const { bullets, entries, fit } = rank(pair.cv, posting, bytes.toString("utf8"));
    // Where nothing is worth showing there is no order to judge; the fit should say so.
    if (Math.max(...pair.bulletGrades, 0) < 2) {
      if (fit !== null) lowFits.push(fit);
      continue;
    }
    if (fit !== null) fits.push(fit);
    results.push({ pair, result: score(pair, bullets, entries) });
    if (showPairs && name === "cvtailor") {
      const { result } = results.at(-1) as { result: Score };
      console.log(
        `${result.bullets.toFixed(2)} ${result.entries.toFixed(2)} fit ${fit?.toFixed(2)} ${pair.field} / ${basename(pair.postingPath)}`,
      );
    }
  }
  const groups = new Map<string, Score[]>();
  for (const { pair, result } of results)
    for (const group of new Set([
      pair.set,
      ...(name === "cvtailor" && pair.set !== "postings" ? [`  ${pair.field}`] : []),
    ]))
      groups.set(group, [...(groups.get(group) ?? []), result]);
  console.log(`\n${name.padEnd(24)} bullets@10  entries@5  top-1  pairs`);
  for (const [group, scores] of groups)
    console.log(
      `  ${group.padEnd(22)} ${mean(scores, ({ bullets }) => bullets).padStart(9)} ${mean(scores, ({ entries }) => entries).padStart(10)} ${mean(scores, ({ top }) => top).padStart(6)} ${String(scores.length).padStart(6)}`,
    );
}
const average = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(2);
console.log(`\nfit: ${average(fits)} where something fits, ${average(lowFits)} where nothing does (${lowFits.length})`);
