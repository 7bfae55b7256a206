/**
 * What the score's weights are worth on people and postings that they were not set by, and what each part is worth.
 * Weights are set anew, from textbook values, on all labelled pairs but one CV's (or but a fifth of the postings), and
 * judged on those left out; that takes some minutes. Usage: npm run tune [-- --ablation | --cross-validate | --worst]
 */
import { basename } from "node:path";
import { middleOfBest } from "./best-points.ts";
import { judge, merit, type ReadPair, readPair, type Verdict } from "./judge.ts";
import { heldOutPairs, labelledPairs } from "./labelled-pairs.ts";
import { ablations, committed, type Settings, untuned } from "./settings.ts";
import { bootstrap, type Interval, separation } from "./statistics.ts";

const wanted = process.argv.slice(2);
const wants = (part: string): boolean => wanted.length === 0 || wanted.includes(`--${part}`);
const pairs = await Promise.all((await labelledPairs()).map(readPair));
const ranked = pairs.filter((pair) => pair.isRanked);

const remembered = new Map<string, Verdict[]>();
function verdictsOf(settings: Settings): Verdict[] {
  const key = JSON.stringify(settings);
  const verdicts = remembered.get(key) ?? judge(ranked, settings);
  remembered.set(key, verdicts);
  return verdicts;
}

/** Pairs by which nothing is set. */
const heldOut = (await Promise.all((await heldOutPairs()).map(readPair))).filter((pair) => pair.isRanked);

const shown = ({ mean, low, high }: Interval): string => `${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;

/** The unit of the search: a factor by which a weight lies from its textbook value. */
const widest = 2.5;
/** The twentieth of them that is best gives the weights: fewer follow chance, more know nothing of the pairs. */
const search = { draws: 2000, reach: 1.2, kept: 100 };

/** Weights that are the share of one thing against another. */
const shares = new Set(["background", "plain", "lengthCorrection"]);
const moved = Object.keys(untuned);

/** The settings at a point: each weight times a power of `widest`. */
function settingsAt(point: readonly number[]): Settings {
  const values = moved.map((name, place) => {
    const value = (untuned[name] ?? 0) * widest ** (point[place] ?? 0);
    return [name, shares.has(name) ? Math.min(1, value) : value] as const;
  });
  return { ...committed, ...Object.fromEntries(values) };
}

/** The middle of the best settings for some pairs. */
function tuned(inTraining: (pair: ReadPair) => boolean): Settings {
  const meritAt = (point: readonly number[]): number => {
    const verdicts = verdictsOf(settingsAt(point)).filter(({ pair }) => inTraining(pair));
    return verdicts.reduce((sum, verdict) => sum + merit(verdict), 0) / verdicts.length;
  };
  return settingsAt(middleOfBest(moved.length, search, meritAt));
}

/** Judges each pair with the weights set without its fold. */
function crossValidated(foldOf: (pair: ReadPair) => string): Verdict[] {
  return [...new Set(ranked.map(foldOf))].flatMap((fold) => {
    const settings = tuned((pair) => foldOf(pair) !== fold);
    return verdictsOf(settings).filter(({ pair }) => foldOf(pair) === fold);
  });
}

function table(title: string, verdicts: readonly Verdict[]): void {
  console.log(`\n${title.padEnd(26)} bullets@10              entries@5               first entry ≥ 2  pairs`);
  const groups: [string, (set: string) => boolean][] = [
    ["postings", (set) => set === "postings"],
    ["fields and fields2", (set) => set.startsWith("fields")],
    ["all", () => true],
  ];
  for (const [name, isIn] of groups) {
    const group = verdicts.filter(({ pair }) => isIn(pair.set));
    if (group.length === 0) continue;
    const first = group.flatMap(({ topEntry }) => (topEntry === null ? [] : [topEntry]));
    const columns = [group.map(({ bullets }) => bullets), group.map(({ entries }) => entries)].map((values) =>
      shown(bootstrap(values)),
    );
    console.log(
      `  ${name.padEnd(24)} ${columns.join("  ")}  ${bootstrap(first).mean.toFixed(3)} of ${first.length}     ${group.length}`,
    );
  }
}

const settled = verdictsOf(committed);
table("committed, in sample", settled);
table("committed, held out", judge(heldOut, committed));

const [poor, well] = [true, false].map((isPoor) =>
  judge(
    pairs.filter((pair) => pair.isPoorFit === isPoor),
    committed,
  ).map(({ fit }) => fit),
) as [number[], number[]];
console.log(
  `\nfit tells ${poor.length} poor fits from ${well.length} others: AUC ${separation(well, poor).toFixed(3)}`,
);

if (wants("worst")) {
  console.log("\nworst pairs   bullets entries");
  for (const { pair, bullets, entries } of [...settled].sort((a, b) => merit(a) - merit(b)).slice(0, 15))
    console.log(
      `              ${bullets.toFixed(3)}   ${entries.toFixed(3)}   ${pair.field}: ${basename(pair.postingPath)}`,
    );
}

if (wants("ablation")) {
  console.log("\nwithout                               change of bullets@10      change of entries@5");
  for (const [name, change] of Object.entries(ablations)) {
    const without = verdictsOf({ ...committed, ...change });
    const differences = (pick: (verdict: Verdict) => number): string =>
      shown(bootstrap(without.map((verdict, place) => pick(verdict) - pick(settled[place] as Verdict))));
    console.log(
      `  ${name.padEnd(36)}${differences(({ bullets }) => bullets).padEnd(26)}${differences(({ entries }) => entries)}`,
    );
  }
}

if (wants("cross-validate")) {
  table(
    "leave one CV out",
    crossValidated((pair) => pair.field),
  );
  const postings = [...new Set(ranked.map((pair) => pair.postingPath))].sort();
  table(
    "leave a fifth of postings",
    crossValidated((pair) => String(postings.indexOf(pair.postingPath) % 5)),
  );
  const all = tuned(() => true);
  table("set on all pairs, held out", judge(heldOut, all));
  const found = Object.entries(all).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  console.log(`\nset on all pairs: ${found.join(", ")}`);
}
