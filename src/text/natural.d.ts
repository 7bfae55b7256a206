declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const PorterStemmer: { stem(word: string): string };
  export default PorterStemmer;
}

declare module "natural/lib/natural/tfidf/tfidf.js" {
  /** Only what is used of it, and only with token arrays. */
  export default class TfIdf {
    addDocument(tokens: string[]): void;
    idf(term: string): number;
    tfidfs(terms: string[]): number[];
  }
}
