import TfIdf from "natural/lib/natural/tfidf/tfidf.js";

/**
 * Inverse document frequencies of terms within one set of documents, by natural: 1 + ln(N / (1 + df)).
 * @param documents the term ids of each document.
 * @returns the weight of every id below `termCount`.
 */
export function inverseDocumentFrequencies(documents: readonly (readonly number[])[], termCount: number): Float64Array {
  const corpus = new TfIdf();
  // natural keeps terms as properties of plain objects: numbers written out can be no `__proto__`.
  for (const document of documents) corpus.addDocument(document.map(String));
  return Float64Array.from({ length: termCount }, (_, id) => corpus.idf(String(id)));
}
