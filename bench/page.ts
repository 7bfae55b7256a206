/**
 * Of the bullets that a recruiter graded 3, how many are on a résumé of one page, among those that find room there at all; and
 * whether two copies of one thing ever are. Usage: npm run page [-- --pairs]
 */
import { basename } from "node:path";
import { type Cv, compileCv, pageLines, select } from "../src/index.ts";
import { Knapsack } from "../src/select/knapsack.ts";
import { framedPage } from "../src/select/select.ts";
import { type ReadPair, readPair } from "./judge.ts";
import { labelledPairs } from "./labelled-pairs.ts";

const best = 3;
const lines = pageLines;
const showPairs = process.argv.includes("--pairs");

/** The most of some items, copies counted once, that find room on one page beside what always stands there. */
function mostThatFit(
  cv: Cv,
  match: ReturnType<ReturnType<typeof compileCv>["rank"]>,
  wanted: ReadonlySet<string>,
): number {
  const { page } = framedPage(cv, match, { lines });
  const { items, units } = page.inventory;
  const prices = { items: new Float64Array(items.length), units: new Float64Array(units.length) };
  const seen = new Set<string>();
  for (const item of items) {
    // Only their number counts here.
    item.score = 0;
    if (!wanted.has(item.twin) || seen.has(item.twin)) continue;
    seen.add(item.twin);
    page.allow(item);
    prices.items[item.at] = 1;
  }
  return Math.round(new Knapsack(page).solve(prices).value);
}

function judgePage({ cv, posting, gradeOfBullet }: ReadPair, match: ReturnType<ReturnType<typeof compileCv>["rank"]>) {
  const { page } = framedPage(cv, match, { lines });
  const twinOf = new Map(page.inventory.items.map(({ id, twin }) => [id, twin]));
  const wanted = new Set(page.inventory.items.filter(({ id }) => gradeOfBullet(id) === best).map(({ twin }) => twin));
  const selection = select(cv, match, { lines });
  const choices = [...selection.bullets, ...selection.entries.filter(({ id }) => twinOf.has(id))];
  const kept = choices.filter((choice) => choice.kept).map(({ id }) => twinOf.get(id) ?? id);
  const there = new Set(kept.filter((twin) => wanted.has(twin)));
  const missed = choices.filter(({ id }) => gradeOfBullet(id) === best && !there.has(twinOf.get(id) ?? id));
  return {
    posting,
    there: there.size,
    fitting: mostThatFit(cv, match, wanted),
    graded: wanted.size,
    copies: kept.length - new Set(kept).size,
    missed: missed.map(({ id, reason }) => `${id} ${reason}`),
  };
}

const pairs = await Promise.all((await labelledPairs()).map(readPair));
const matchers = new Map<Cv, ReturnType<typeof compileCv>>();
const sums = new Map<string, { there: number; fitting: number; graded: number; copies: number; pairs: number }>();
const reasons = new Map<string, number>();
for (const pair of pairs) {
  const matcher = matchers.get(pair.cv) ?? compileCv(pair.cv);
  matchers.set(pair.cv, matcher);
  const { there, fitting, graded, copies, missed } = judgePage(pair, matcher.rank(pair.posting));
  for (const set of [pair.set, "all"]) {
    const sum = sums.get(set) ?? { there: 0, fitting: 0, graded: 0, copies: 0, pairs: 0 };
    sum.there += there;
    sum.fitting += fitting;
    sum.graded += graded;
    sum.copies += copies;
    sum.pairs++;
    sums.set(set, sum);
  }
  for (const one of missed) reasons.set(one.split(" ")[1] ?? "", (reasons.get(one.split(" ")[1] ?? "") ?? 0) + 1);
  if (showPairs || there < 0.75 * fitting)
    console.log(
      `  ${there} of ${fitting} that fit, of ${graded}: ${pair.field} / ${basename(pair.postingPath)}: ${missed.join(", ")}`,
    );
}
console.log(`\nbullets graded ${best} on one page   pairs  graded  can fit  on the page         copies`);
for (const [set, { pairs: count, graded, fitting, there, copies }] of sums) {
  const share = `${there} (${((100 * there) / Math.max(1, fitting)).toFixed(1)} %)`;
  console.log(
    `  ${set.padEnd(26)} ${String(count).padStart(5)} ${String(graded).padStart(7)} ${String(fitting).padStart(8)}  ${share.padEnd(18)} ${String(copies).padStart(7)}`,
  );
}
console.log(`left off: ${[...reasons].map(([reason, count]) => `${reason} ${count}`).join(", ")}`);
