/**
 * How well the asks made of a posting agree with labels. Usage: npm run asks [-- --misses] [-- --spans]
 *
 * **Keywords** (eval/postings, eval/fields, eval/fields2, and what is held out): every posting has labelled keywords, `must` and `nice`, and
 * says which of them the CV lacks (`missing`).
 * - An ask *says* a keyword when it has at least 60 % of the keyword's terms, by idf, its alternatives among its words.
 * - Recall: keywords that some ask says. Precision: asks that say a keyword, or whose own words are to 60 % those of
 *   keywords (`human feedback` of `RL from human feedback`). Labels name few degrees, years, languages, permits and soft skills:
 *   those count where a keyword is said, and not against. Only the seed postings and those held out have nearly all of their
 *   keywords labelled; elsewhere precision is a lower bound. `heavy`: precision with each ask counted by its weight.
 * - Priority: of the keywords found, those whose ask is `must` or `duty` where the label is `must`, `preferred` where `nice`.
 * - Missing: the keywords that the gaps have nowhere, and the further asks that they have nowhere, against the keywords labelled
 *   missing, those that no ask says among them; of a choice (`Go or Java`) that the CV answers, by what it answers. An ask that
 *   says no keyword counts as false, though most such asks want what nobody labelled. `known` among keywords that asks say only.
 *
 * **Spans** (SkillSpan, development part): skill and knowledge spans of sentences, merged where they overlap. Each sentence is
 * a statement that may carry asks, if it reads as one that does. Precision: our spans that overlap a labelled one; recall: labelled ones overlapped.
 */
import { readFileSync } from "node:fs";
import { keywordRows } from "./asks-keywords.ts";
import { spanScore } from "./asks-spans.ts";
import { requireShared } from "./shared.ts";

const misses = process.argv.includes("--misses");
const ratio = (value: number): string => value.toFixed(3).padStart(10);

console.log("keywords       recall  precision      heavy   priority    missing      known  asks/post");
for (const { set, recall, precision, heavy, priority, missing, known, asks, notes } of await keywordRows()) {
  console.log(
    `${set.padEnd(11)}${[recall, precision, heavy, priority, missing, known].map(ratio).join(" ")} ${asks.toFixed(1).padStart(10)}`,
  );
  if (misses) for (const note of notes) console.log(`  ${note}`);
}

console.log("\nspans       precision     recall         F1     spans");
for (const part of ["house", "tech"]) {
  const text = readFileSync(requireShared(`reference/skillspan-dev/skillspan_${part}_dev.conll`), "utf8");
  const { precision, recall, f1, spans, notes } = spanScore(text);
  console.log(`${part.padEnd(11)}${[precision, recall, f1].map(ratio).join(" ")} ${String(spans).padStart(9)}`);
  if (process.argv.includes("--spans")) for (const note of notes) console.log(`  ${note}`);
}
