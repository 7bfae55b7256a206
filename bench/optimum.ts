/**
 * How far the selection is below the exact optimum of its own model (solved by HiGHS), how far it says it is at most, and how long
 * it takes, for every labelled pair and three budgets. Usage: npm run optimum [-- --pairs]
 */
import { basename } from "node:path";
import { type Cv, compileCv, select } from "../src/index.ts";
import { framedPage } from "../src/select/index.ts";
import { optimise } from "../src/select/optimise.ts";
import { exactOptimum, loadHighs } from "./exact.ts";
import { readPair } from "./judge.ts";
import { labelledPairs } from "./labelled-pairs.ts";

const budgets = [12, 25, 40, 50];
const showPairs = process.argv.includes("--pairs");
const highs = await loadHighs();
const pairs = await Promise.all((await labelledPairs()).map(readPair));
const matchers = new Map<Cv, ReturnType<typeof compileCv>>();

const percent = (share: number): string => `${(100 * share).toFixed(3)} %`;
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

for (const { cv } of pairs) if (!matchers.has(cv)) matchers.set(cv, compileCv(cv));
for (let warm = 0; warm < 5; warm++)
  for (const { cv, posting } of pairs.slice(0, 8)) {
    const match = matchers.get(cv)?.rank(posting);
    if (match !== undefined) select(cv, match, { lines: 40 });
  }

console.log("lines  pairs  below the optimum: median       most   said at most: median       most   ms: median   most  ");
for (const lines of budgets) {
  const below: number[] = [];
  const said: number[] = [];
  const times: number[] = [];
  for (const { cv, posting, postingPath, field } of pairs) {
    const match = matchers.get(cv)?.rank(posting);
    if (match === undefined) continue;
    let gap = 0;
    let time = Number.POSITIVE_INFINITY;
    // Of three, since another process may have had the processor.
    for (let run = 0; run < 3; run++) {
      const from = performance.now();
      gap = select(cv, match, { lines }).gap;
      time = Math.min(time, performance.now() - from);
    }
    times.push(time);
    const { page } = framedPage(cv, match, { lines });
    const { value } = exactOptimum(page, highs);
    optimise(page);
    below.push(value <= 0 ? 0 : Math.max(0, (value - page.value) / value));
    said.push(gap);
    if (page.value > value * (1 + 1e-6)) throw new Error(`above the optimum: ${page.value} of ${value}`);
    if ((below.at(-1) ?? 0) > gap + 1e-6) throw new Error(`the gap ${gap} is too small: ${below.at(-1)}`);
    if (showPairs)
      console.log(`  ${percent(below.at(-1) ?? 0)} ${percent(gap)} ${times.at(-1)?.toFixed(1)} ms ${field} / ${basename(postingPath)}`);
  }
  const row = [quantile(below, 0.5), quantile(below, 1), quantile(said, 0.5), quantile(said, 1)].map(percent);
  console.log(
    `${String(lines).padStart(5)} ${String(below.length).padStart(6)} ${(row[0] ?? "").padStart(26)} ${(row[1] ?? "").padStart(10)} ${(row[2] ?? "").padStart(22)} ${(row[3] ?? "").padStart(10)} ${quantile(times, 0.5).toFixed(1).padStart(12)} ${quantile(times, 1).toFixed(1).padStart(6)}`,
  );
}
