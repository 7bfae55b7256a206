/**
 * Makes src/understand/posting/ask-worth-weights.ts anew: a logistic regression of whether a phrase is asked for, on the
 * phrases of labelled postings (does it say a keyword?), those counting less of which few keywords are labelled, and on
 * those of SkillSpan's training sentences (does it overlap a labelled span?), which count least.
 * Prints recall and precision of the asks of each set, as `npm run asks` counts them, when each posting is judged by weights
 * that have not seen it, and by those that have.
 * Usage: npm run fit-asks [-- strictness]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { type Posting, readDocument, understandPosting } from "../src/index.ts";
import { languageOf } from "../src/text/language.ts";
import { worthFeatures } from "../src/understand/posting/ask-worth.ts";
import { leastWorth, strictness, worthWeights } from "../src/understand/posting/ask-worth-weights.ts";
import { extractAsks } from "../src/understand/posting/asks.ts";
import { Agreement } from "./asks-agreement.ts";
import { keywordLabels, keywordSets } from "./keyword-labels.ts";
import { type Observation, regress } from "./logistic.ts";
import { rowsOfPosting, rowsOfSentences, type Shares } from "./worth-rows.ts";

/** Where few keywords are labelled, a phrase that says none may be wanted all the same. */
const shares: Record<(typeof keywordSets)[number], Shares> = {
  postings: { holding: 1, failing: 1 },
  fields: { holding: 0.3, failing: 0.1 },
  fields2: { holding: 0.3, failing: 0.1 },
};
const folds = 8;

interface Labelled {
  set: (typeof keywordSets)[number];
  fold: number;
  posting: Posting;
  keywords: string[];
  rows: Observation[];
}

async function labelledPostings(): Promise<Labelled[]> {
  const found: Labelled[] = [];
  for (const set of keywordSets)
    for (const [place, { postingPath, must, nice }] of keywordLabels(set).entries()) {
      const posting = understandPosting(await readDocument(readFileSync(postingPath), basename(postingPath)));
      const keywords = [...must, ...nice];
      const rows = rowsOfPosting(posting, keywords, shares[set]);
      found.push({ set, fold: place % folds, posting, keywords, rows });
    }
  return found;
}

/** How the asks of some postings agree with their keywords when the worth has other weights, and is held to another strictness. */
function agreementBy(weights: readonly number[], strict: number, postings: readonly Labelled[]): Agreement {
  const own = worthWeights as number[];
  const kept = [...own];
  for (const [at, weight] of weights.entries()) own[at] = weight;
  const agreement = new Agreement();
  for (const { posting, keywords } of postings) {
    const { title, company, location, language = "en" } = posting;
    const context = { title, company, location, language: languageOf(language), strictness: strict };
    agreement.add(extractAsks(posting.statements, context), keywords);
  }
  for (const [at, weight] of kept.entries()) own[at] = weight;
  return agreement;
}

const postings = await labelledPostings();
const spans = rowsOfSentences();
const weigh = (seen: readonly Labelled[]): number[] => regress([...seen.flatMap(({ rows }) => rows), ...spans]);
const apart = Array.from({ length: folds }, (_, fold) => weigh(postings.filter((each) => each.fold !== fold)));
const weights = weigh(postings).map((weight) => Number(weight.toFixed(2)));

const chosen = Number(process.argv[2] ?? strictness);
console.log("recall, precision and asks a posting, by strictness".padEnd(68), "left out".padEnd(24), "seen");
for (const set of keywordSets)
  for (const strict of [chosen - 0.05, chosen, chosen + 0.05]) {
    const ofSet = postings.filter((each) => each.set === set);
    const leftOut = new Agreement();
    for (const [fold, others] of apart.entries())
      leftOut.join(
        agreementBy(
          others,
          strict,
          ofSet.filter((each) => each.fold === fold),
        ),
      );
    const line = [leftOut, agreementBy(weights, strict, ofSet)].map(
      ({ recall, precision, asks }) => `${recall.toFixed(3)}  ${precision.toFixed(3)}  ${asks.toFixed(1)}`,
    );
    console.log(`${set.padEnd(10)} ${strict.toFixed(2)}   ${line.join("      ")}`);
  }

const count = postings.reduce((sum, { rows }) => sum + rows.length, 0);
writeFileSync(
  new URL("../src/understand/posting/ask-worth-weights.ts", import.meta.url),
  `// Made by bench/fit-asks.ts from ${count} phrases of labelled postings and ${spans.length} of sentences. Do not edit.
/** One for each of \`worthFeatures\`. */
export const worthWeights: readonly number[] = [
${worthFeatures.map((name, at) => `  ${weights[at] ?? 0}, // ${name}`).join("\n")}
];
/** What \`leastWorthIn\` asks for. */
export const strictness = ${chosen};
/** A phrase of a sentence alone that is below this worth is no ask. */
export const leastWorth = ${leastWorth};
`,
);
for (const [at, name] of worthFeatures.entries()) console.log(`${(weights[at] ?? 0).toFixed(2).padStart(6)} ${name}`);
