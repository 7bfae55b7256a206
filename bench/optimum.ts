/**
 * How far the selection is below the exact optimum of its own model (solved by HiGHS), how far it says it is at most, and how long
 * it takes, for every labelled pair and three budgets. Usage: npm run optimum [-- --pairs]
 */
import { basename } from "node:path";
import { type Cv, compileCv, select } from "../src/index.ts";
import { optimise } from "../src/select/optimise.ts";
import { framedPage } from "../src/select/select.ts";
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

/** Milliseconds of the processor's own time, which others that use it leave alone; the middle one of seven runs. */
function timeOf(run: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return quantile(times, 0.5);
}

const cases = pairs.map((pair) => ({
  ...pair,
  match: (matchers.get(pair.cv) ?? compileCv(pair.cv)).rank(pair.posting),
}));
const times = budgets.map((lines) => cases.map(({ cv, match }) => timeOf(() => select(cv, match, { lines }))));

console.log("lines  pairs  below the optimum: median       most   said at most: median       most   ms: median   most");
for (const [place, lines] of budgets.entries()) {
  const below: number[] = [];
  const said: number[] = [];
  for (const { cv, match, postingPath, field } of cases) {
    const { gap } = select(cv, match, { lines });
    const { page } = framedPage(cv, match, { lines });
    const { value } = exactOptimum(page, highs);
    optimise(page);
    const missing = value <= 0 ? 0 : Math.max(0, (value - page.value) / value);
    if (page.value > value * (1 + 1e-6)) throw new Error(`above the optimum: ${page.value} of ${value}`);
    if (missing > gap + 1e-6) throw new Error(`the gap ${gap} is too small: ${missing}`);
    below.push(missing);
    said.push(gap);
    if (showPairs)
      console.log(
        `  ${percent(missing)} ${percent(gap)} ${(times[place]?.[below.length - 1] ?? 0).toFixed(1)} ms ${field} / ${basename(postingPath)}`,
      );
  }
  const shares = [quantile(below, 0.5), quantile(below, 1), quantile(said, 0.5), quantile(said, 1)].map(percent);
  const ms = [quantile(times[place] ?? [], 0.5), quantile(times[place] ?? [], 1)].map((time) => time.toFixed(1));
  const widths = [26, 10, 22, 10, 12, 6];
  const cells = [...shares, ...ms].map((cell, at) => cell.padStart(widths[at] ?? 0));
  console.log(`${String(lines).padStart(5)} ${String(below.length).padStart(6)} ${cells.join(" ")}`);
}
