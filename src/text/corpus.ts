import TfIdf from "natural/lib/natural/tfidf/tfidf.js";

/**
 * Inverse document frequencies of terms within one set of documents, by natural: 1 + ln(N / (1 + df)).
 * @param frequencies in how many of the documents each term is.
 * @returns the weight of each term.
 */
export function inverseDocumentFrequencies(frequencies: readonly number[], documentCount: number): Float64Array {
  const corpus = new TfIdf();
  // natural looks for a term in every document, and a weight depends on nothing but the count: so it is asked once for each
  // count, of a corpus where the term `n` is in the first n documents. Numbers written out can be no `__proto__`.
  const distinct = [...new Set(frequencies)].map(String);
  for (let document = 0; document < documentCount; document += 1)
    corpus.addDocument(distinct.filter((frequency) => document < Number(frequency)));
  const weights = new Map(distinct.map((frequency) => [Number(frequency), corpus.idf(frequency)]));
  return Float64Array.from(frequencies, (frequency) => weights.get(frequency) ?? 0);
}
