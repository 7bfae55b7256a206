import type { Cv } from "../model/cv.ts";
import type { Match, ScoredBullet, ScoredEntry } from "../model/match.ts";
import type { Posting } from "../model/posting.ts";
import type { Source } from "../model/source.ts";
import { acronymsIn } from "../text/acronyms.ts";
import { featuresOf } from "../text/features.ts";
import { fuzzyLookup } from "../text/fuzzy.ts";
import { type Language, languageOf } from "../text/language.ts";
import { renewTexts } from "../text/lex.ts";
import { recognise } from "../text/lexicon/recognise.ts";
import { answersByDocument, readingsOf } from "./answers.ts";
import { conceptsOf } from "./concepts.ts";
import { type CvIndex, indexCv } from "./cv-index.ts";
import { evidenceFor } from "./evidence.ts";
import { confidenceOf, fitOf } from "./fit.ts";
import { valuesOf } from "./held.ts";
import { titleKinship } from "./kinship.ts";
import type { Leaf } from "./leaves.ts";
import { leaves as leavesOf } from "./leaves.ts";
import { namedThings } from "./named.ts";
import { nearIn } from "./near.ts";
import { type Query, queriesOf } from "./query.ts";
import { type Lent, type OwnParts, rounded, sumOf, wordsOf } from "./sum.ts";
import { topicsOf } from "./topic.ts";
import { findTwins } from "./twins.ts";
import { weights } from "./weights.ts";

/** A CV made ready to be held against any number of postings. */
export interface Matcher {
  /**
   * Scores every entry and bullet against a posting; the same posting gives the same match.
   * @param options `sums`: with each bullet, the sum that its score is made of.
   */
  rank(posting: Posting, options?: { sums?: boolean }): Match;
}

const inSourceOrder = (a: Source, b: Source): number => a.line - b.line || a.column - b.column;
/** Gives whole numbers only: V8 would box each fraction. */
const byScore = <T extends { score: number; source: Source }>(a: T, b: T): number =>
  a.score < b.score ? 1 : a.score > b.score ? -1 : inSourceOrder(a.source, b.source);

/** Maps a raw score into [0, 1): half of what the posting's best words together weigh is one half. */
function normalized(raw: number, scale: number): number {
  return rounded(raw / (raw + scale));
}

/** The pooled score of an entry: its bullets from the best down, each further one counting less. */
function pooled(scores: Float64Array): number {
  // Typed arrays sort numbers upwards, without asking.
  const sorted = scores.slice().sort();
  let sum = 0;
  for (let place = 0; place < sorted.length; place++)
    sum += (sorted[sorted.length - 1 - place] as number) / (1 + place * weights.fade);
  return sum;
}

/**
 * Reads a CV into an index once for each language that postings are in, so that a posting costs only its own words. The CV's
 * words become terms by the rules of the posting's language: what both write alike meets, in whatever language the CV is.
 */
export function compileCv(cv: Cv): Matcher {
  const matchers = new Map<string, Matcher>();
  return {
    rank(posting, options) {
      const code = posting.language ?? "en";
      let matcher = matchers.get(code);
      if (matcher === undefined) {
        matcher = compileFor(cv, languageOf(code));
        matchers.set(code, matcher);
      }
      return matcher.rank(posting, options);
    },
  };
}

function compileFor(cv: Cv, language: Language | null): Matcher {
  const leaves = leavesOf(cv);
  // Documents: for each leaf its bullets, then its heading.
  const firstDocument: number[] = [];
  const texts: string[] = [];
  for (const leaf of leaves) {
    firstDocument.push(texts.length);
    texts.push(...leaf.bullets.map((bullet) => bullet.text), leaf.heading.join("\n"));
  }
  const index = indexCv(texts, language);
  const names = leaves.map((leaf) => [
    ...new Set(featuresOf(leaf.name.join("\n"), language).map((feature) => feature.key)),
  ]);
  // Which words are misspellings is told by the words that postings use, and those are known of English alone.
  const queryFor = queriesOf(index, fuzzyLookup(language === null ? index.vocabulary : []));
  const mentions = recognise(texts);
  const conceptsIn = conceptsOf(mentions, index);
  const things = namedThings(texts, mentions);
  const acronyms = acronymsIn(texts);
  const near = nearIn(texts);
  const holdToValues = valuesOf(leaves, firstDocument, texts);
  const topicsIn = topicsOf(texts);
  const twins = findTwins(leaves, index, firstDocument);

  return {
    rank(posting, { sums = false } = {}) {
      renewTexts(false);
      const query = queryFor(posting);
      const scale = scaleOf(query);
      const raw = rawScores(query, index);
      const named = conceptsIn(posting);
      const topics = topicsIn(posting);
      const topicWeight = weights.topic * scale * doubt(raw, scale) ** 2;
      for (let document = 0; document < raw.length; document++)
        raw[document] =
          (raw[document] as number) + (named.scores[document] as number) + topicWeight * (topics[document] as number);
      const learned = [...acronyms, ...acronymsIn(posting.statements.map(({ text }) => text))];
      const readings = readingsOf(posting.asks, index, query, learned);
      const answers = answersByDocument(posting.asks, readings, index, things, near);
      holdToValues(posting.asks, answers);
      const kinship = titleKinship(posting.title, index);
      const evidence = (document: number) =>
        evidenceFor(texts[document] ?? "", document, answers.get(document) ?? [], query, index);

      const ownParts = (document: number): OwnParts => ({
        words: wordsOf(document, query, index),
        names: named.of(document),
        topic: topicWeight * (topics[document] as number),
      });

      const scoreLeaf = (leaf: Leaf, first: number, name: readonly string[]): ScoredEntry => {
        const headingDocument = first + leaf.bullets.length;
        const own = raw.subarray(first, headingDocument);
        const heading = raw[headingDocument] ?? 0;
        let best = 0;
        for (const words of own) if (words > best) best = words;
        // What the entry lends each of its bullets. A list's items are lent as much as its best one is worth, so that a
        // line of skills competes with the bullets of an entry, but the list itself is no achievement.
        const parts: readonly Lent[] = leaf.isList
          ? [{ from: "list", weight: weights.listItem, value: best }]
          : [
              { from: "pooled", weight: weights.pooled, value: pooled(own) },
              { from: "heading", weight: weights.heading, value: heading },
              { from: "kinship", weight: weights.kinship, value: kinship(name) },
            ];
        const lent = parts.reduce((sum, { weight, value }) => sum + weight * value, 0);
        const isDegree = leaf.entry.kind === "education" && !leaf.isList;
        // A degree is one line, which has to speak for years; and some posting or other always wants one.
        const degree = isDegree ? weights.degreeHeading * heading + weights.degree * scale : 0;
        const isBare = leaf.isList || (own.length === 0 && !isDegree);
        // A certificate that a file gives an entry of its own is an item of a list like any other.
        const share = leaf.isList && own.length === 0 ? weights.listItem : weights.listEntry;
        const entryScore = isBare ? share * Math.max(best, heading) : lent + degree;
        const bullets = leaf.bullets
          .map((bullet, place): ScoredBullet => {
            const words = own[place] ?? 0;
            const share = leaf.isList ? 1 : lentShare(words, scale);
            const total = words > 0 || !leaf.isList ? words + share * lent : 0;
            const scored: ScoredBullet = {
              id: bullet.id,
              text: bullet.text,
              score: normalized(total, scale),
              source: bullet.source,
              evidence: evidence(first + place),
              twinOf: twins.bullets.get(bullet.id) ?? null,
            };
            if (sums) scored.sum = sumOf({ own: words, lent: parts, share, total, scale }, ownParts(first + place));
            return scored;
          })
          .sort(byScore);
        const { id, kind, title, role, organization, source } = leaf.entry;
        return {
          id,
          kind,
          title,
          role,
          organization,
          parent: leaf.parent?.id ?? null,
          score: normalized(entryScore, scale),
          source,
          bullets,
          evidence: evidence(headingDocument),
          twinOf: twins.entries.get(id) ?? null,
        };
      };

      const entries = leaves.map((leaf, place) => scoreLeaf(leaf, firstDocument[place] ?? 0, names[place] ?? []));
      keepDegreesBelowWork(entries);
      entries.sort(byScore);
      const fit = rounded(fitOf(query.covered, named.covered));
      return {
        schema: "cvtailor.rank/1",
        posting: { title: posting.title, company: posting.company, asks: posting.asks },
        fit,
        confidence: confidenceOf(posting, entries, fit),
        entries,
      };
    },
  };
}

/** What share of what its entry lends a bullet is lent: not all to one that itself says hardly anything of what is asked. */
function lentShare(own: number, scale: number): number {
  return 1 - weights.quiet * (1 - Math.min(1, own / (weights.quietBelow * scale)));
}

/** How little the words tell, within [0, 1]: 0 where some text has as much of them as the posting's ten heaviest weigh. */
function doubt(raw: Float64Array, scale: number): number {
  return 1 - Math.min(1, raw.reduce((most, value) => Math.max(most, value), 0) / scale);
}

/** What was done outweighs what was learned for it: no degree comes before the best of all other entries. */
function keepDegreesBelowWork(entries: ScoredEntry[]): void {
  const best = Math.max(0, ...entries.map(({ kind, score }) => (kind === "education" ? 0 : score)));
  if (best > 0)
    for (const entry of entries)
      if (entry.kind === "education") entry.score = rounded(Math.min(entry.score, weights.degreeCeiling * best));
}

const heaviest = new Float64Array(10);

/** What a text with the ten heaviest words of the query would score. */
function scaleOf(query: Query): number {
  heaviest.fill(0);
  for (const id of query.ids) {
    const weight = query.weights[id] as number;
    let place = heaviest.length - 1;
    if (weight <= (heaviest[place] as number)) continue;
    for (; place > 0 && (heaviest[place - 1] as number) < weight; place--)
      heaviest[place] = heaviest[place - 1] as number;
    heaviest[place] = weight;
  }
  let sum = 0;
  for (const weight of heaviest) sum += weight;
  return sum || 1;
}

/** By document, what the words it has in common with the query weigh. */
function rawScores(query: Query, index: CvIndex): Float64Array {
  const raw = new Float64Array(index.documents.length);
  for (const id of query.ids) {
    const weight = query.weights[id] ?? 0;
    const found = index.occurrences[id];
    if (found === undefined) continue;
    const { documents, weights } = found;
    for (let place = 0; place < documents.length; place++) {
      const document = documents[place] as number;
      raw[document] = (raw[document] as number) + weight * (weights[place] as number);
    }
  }
  return raw;
}
