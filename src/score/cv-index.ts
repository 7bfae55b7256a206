import { inverseDocumentFrequencies } from "../text/corpus.ts";
import type { Feature } from "../text/features.ts";
import { featuresOf } from "../text/features.ts";
import type { Language } from "../text/language.ts";
import type { Term } from "../text/terms.ts";
import { IntegerById, vocabulary as words } from "../text/vocabulary.ts";
import { spelledShare } from "./names.ts";
import { weights } from "./weights.ts";

/** The documents that have a feature: the n-th weight is how often the n-th document has it, saturated. */
export interface Occurrences {
  documents: number[];
  weights: number[];
}

/** The distinct features of a document, each as it first stands there. */
export interface DistinctFeatures {
  /** Feature ids, in order. */
  ids: Int32Array;
  /** How much each counts by its spelling. */
  shares: Float64Array;
  /** The single terms by their keys, with their places in the two. */
  terms: ReadonlyMap<string, { term: Term; place: number }>;
}

/** A CV's texts turned inside out. Made once for a CV and asked for each posting. */
export interface CvIndex {
  /** By whose rules the words became terms: that of the postings it is asked for, so that both sides agree. Null for English. */
  language: Language | null;
  /** For each document (a bullet, or the heading of an entry) its features, in order. */
  documents: readonly (readonly Feature[])[];
  /** Read when first asked for, and kept. */
  distinct(document: number): DistinctFeatures;
  /** Feature key → id. */
  ids: ReadonlyMap<string, number>;
  /** By the number of a term in the vocabulary: its feature id, -1 for a term that the CV has not. */
  idOf: IntegerById;
  /** By feature id. */
  occurrences: readonly Occurrences[];
  /** By feature id: how telling it is within this CV. */
  idf: Float64Array;
  /** The distinct single terms. */
  vocabulary: readonly string[];
  /** By document: what anything that it has once counts, corrected for its length. */
  once: Float64Array;
}

/** A word of nearly every bullet still tells something of the CV against other CVs. */
const leastIdf = 0.3;

/** Okapi BM25's saturation of a count, with its correction for long texts. */
function saturated(count: number, length: number, averageLength: number): number {
  const { bulletSaturation: k, lengthCorrection: b } = weights;
  return (count * (1 + k)) / (count + k * (1 - b + (b * length) / averageLength));
}

/** @param texts the CV's bullets and headings; each is a document. */
export function indexCv(texts: readonly string[], language: Language | null = null): CvIndex {
  const documents = texts.map((text) => featuresOf(text, language));
  const ids = new Map<string, number>();
  const occurrences: Occurrences[] = [];
  const vocabulary = new Set<string>();
  const averageLength = documents.reduce((sum, features) => sum + features.length, 0) / Math.max(1, documents.length);
  const onces = Float64Array.from(documents, ({ length }) => saturated(1, length, averageLength));
  documents.forEach((features, document) => {
    const once = onces[document] as number;
    const counts = new Map<Occurrences, number>();
    for (const feature of features) {
      const { key, terms } = feature;
      const share = spelledShare(feature, features[0]);
      if (terms.length === 1) vocabulary.add(key);
      const id = ids.get(key);
      if (id === undefined) {
        ids.set(key, occurrences.length);
        occurrences.push({ documents: [document], weights: [share * once] });
        continue;
      }
      const occurrence = occurrences[id] as Occurrences;
      if (occurrence.documents.at(-1) === document) {
        counts.set(occurrence, (counts.get(occurrence) ?? 1) + 1);
      } else {
        occurrence.documents.push(document);
        occurrence.weights.push(share * once);
      }
    }
    // Few words stand twice in a bullet.
    for (const [occurrence, count] of counts) {
      const last = occurrence.weights.length - 1;
      occurrence.weights[last] =
        (occurrence.weights[last] ?? 0) * (saturated(count, features.length, averageLength) / once);
    }
  });
  const frequencies = occurrences.map((occurrence) => occurrence.documents.length);
  const idf = inverseDocumentFrequencies(frequencies, documents.length).map((weight) => Math.max(leastIdf, weight));
  const idOf = new IntegerById((term) => ids.get(words.terms[term] as string) ?? -1);
  const distinct: (DistinctFeatures | undefined)[] = [];
  const distinctOf = (document: number): DistinctFeatures => {
    distinct[document] ??= distinctFeatures(documents[document] ?? [], ids);
    return distinct[document];
  };
  return {
    language,
    documents,
    distinct: distinctOf,
    ids,
    idOf,
    occurrences,
    idf,
    vocabulary: [...vocabulary],
    once: onces,
  };
}

function distinctFeatures(features: readonly Feature[], ids: ReadonlyMap<string, number>): DistinctFeatures {
  const first = new Map<string, Feature>();
  for (const feature of features) if (!first.has(feature.key)) first.set(feature.key, feature);
  const distinct = [...first.values()];
  const terms = new Map<string, { term: Term; place: number }>();
  for (const [place, feature] of distinct.entries()) {
    const [term] = feature.terms;
    if (term !== undefined && feature.terms.length === 1) terms.set(feature.key, { term, place });
  }
  return {
    ids: Int32Array.from(distinct, ({ key }) => ids.get(key) as number),
    shares: Float64Array.from(distinct, (feature) => spelledShare(feature, features[0])),
    terms,
  };
}
