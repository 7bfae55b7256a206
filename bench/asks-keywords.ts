import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Cv, Gaps } from "../src/index.ts";
import { compileCv, gaps, pageLines, readDocument, select, understandCv, understandPosting } from "../src/index.ts";
import { termsOf } from "../src/text/terms.ts";
import { seldomLabelled, wordsOfAsk } from "./asks-agreement.ts";
import { enough, heldOut, keywordLabels, keywordSets, shareIn } from "./keyword-labels.ts";

/** How the asks of one set of postings agree with its keywords; see asks.ts. */
export interface KeywordRow {
  set: string;
  recall: number;
  precision: number;
  heavy: number;
  priority: number;
  missing: number;
  known: number;
  asks: number;
  /** What was not found, and what was asked for in vain. */
  notes: string[];
}

type GapAsk = Gaps["asks"][number];
const keysOf = (text: string): Set<string> => new Set(termsOf(text).map(({ key }) => key));

const f1 = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

/** Whether the CV has a keyword that an ask says: of a choice, the one of its things that is the keyword. */
function isThere({ alternatives, status, evidence }: GapAsk, words: ReadonlySet<string>): boolean {
  if (alternatives === undefined) return status !== "nowhere";
  const own = alternatives.filter(({ text }) => shareIn(words, keysOf(text)) >= enough);
  if (own.length === 0) return status !== "nowhere";
  return own.some(({ text }) => evidence.some(({ option }) => option === text));
}

const answerTo = (ask: GapAsk | undefined): string => `${ask?.text} ← ${ask?.evidence[0]?.matched}`;

class Count {
  hits = 0;
  all = 0;
  add(hit: boolean, weight = 1): void {
    this.all += weight;
    if (hit) this.hits += weight;
  }
  get share(): number {
    return this.hits / Math.max(this.all, Number.MIN_VALUE);
  }
}

/** The row of one set. */
export async function rowOf(set: string): Promise<KeywordRow> {
  const [recall, precision, heavy, priority] = [new Count(), new Count(), new Count(), new Count()];
  const [nowhere, lacked, knownNowhere, knownLacked] = [new Count(), new Count(), new Count(), new Count()];
  const notes: string[] = [];
  const matchers = new Map<string, { cv: Cv; matcher: ReturnType<typeof compileCv> }>();
  let asksSeen = 0;
  const labels = keywordLabels(set);
  for (const { cvPath, postingPath, must, nice, missing } of labels) {
    const read = async (path: string) => readDocument(readFileSync(path), basename(path));
    const cv = matchers.get(cvPath)?.cv ?? understandCv(await read(cvPath));
    const matcher = matchers.get(cvPath)?.matcher ?? compileCv(cv);
    matchers.set(cvPath, { cv, matcher });
    const match = matcher.rank(understandPosting(await read(postingPath)));
    const asks = gaps(match, select(cv, match, { lines: pageLines }), cv).asks.map((ask) => ({
      ...ask,
      words: wordsOfAsk(ask),
    }));
    asksSeen += asks.filter(({ kind }) => !seldomLabelled.has(kind)).length;
    const wanted = [...must, ...nice].map((text) => ({ text, words: keysOf(text), nice: nice.includes(text) }));
    const keywords = wanted.filter(({ words }) => words.size > 0);
    const says = (ask: (typeof asks)[number], keyword: (typeof keywords)[number]): boolean =>
      shareIn(keyword.words, ask.words) >= enough;
    const all = new Set(keywords.flatMap(({ words }) => [...words]));
    const isMissing = (text: string): boolean => missing.includes(text);
    const unsaid: string[] = [];
    const misjudged: string[] = [];
    const misfiled: string[] = [];
    for (const keyword of keywords) {
      const saying = asks.filter((ask) => says(ask, keyword));
      recall.add(saying.length > 0);
      if (saying.length === 0) unsaid.push(keyword.text);
      const right = saying.some((ask) =>
        ask.priority === "preferred" ? keyword.nice : ask.priority !== "context" && !keyword.nice,
      );
      if (saying.length > 0) priority.add(right);
      if (saying.length > 0 && !right) misjudged.push(`${keyword.text} (${saying[0]?.priority})`);
      const lacks = saying.length > 0 && !saying.some((ask) => isThere(ask, keyword.words));
      if (saying.length > 0 && lacks !== isMissing(keyword.text))
        misfiled.push(
          `${keyword.text} (${lacks ? `is there, ${saying[0]?.text}` : `lacking, met as ${answerTo(saying.find((ask) => isThere(ask, keyword.words)))}`})`,
        );
      if (isMissing(keyword.text)) {
        lacked.add(lacks);
        if (saying.length > 0) knownLacked.add(lacks);
      }
      if (lacks) {
        nowhere.add(isMissing(keyword.text));
        knownNowhere.add(isMissing(keyword.text));
      }
    }
    const idle: string[] = [];
    for (const ask of asks) {
      const said = keywords.filter((keyword) => says(ask, keyword));
      const good = said.length > 0 || shareIn(ask.words, all) >= enough;
      if (!good && seldomLabelled.has(ask.kind)) continue;
      precision.add(good);
      heavy.add(good, ask.weight);
      if (!good) idle.push(ask.text);
      if (said.length === 0 && ask.status === "nowhere") nowhere.add(false);
    }
    notes.push(
      `${basename(postingPath)}`,
      `  not found: ${unsaid.join("; ")}`,
      `  in vain: ${idle.join("; ")}`,
      `  priority: ${misjudged.join("; ")}`,
      `  missing: ${misfiled.join("; ")}`,
    );
  }
  return {
    set,
    recall: recall.share,
    precision: precision.share,
    heavy: heavy.share,
    priority: priority.share,
    missing: f1(nowhere.share, lacked.share),
    known: f1(knownNowhere.share, knownLacked.share),
    asks: asksSeen / labels.length,
    notes,
  };
}

/** One row for each labelled set. */
export async function keywordRows(): Promise<KeywordRow[]> {
  const rows: KeywordRow[] = [];
  for (const set of [...keywordSets, heldOut]) rows.push(await rowOf(set));
  return rows;
}
