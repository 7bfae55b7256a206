declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const PorterStemmer: { stem(word: string): string };
  export default PorterStemmer;
}

declare module "natural/lib/natural/tfidf/tfidf.js" {
  /** Only what is used of it. Strings go through its own tokenizer, which loses C++ and splits Node.js. */
  export default class TfIdf {
    addDocument(document: string | string[]): void;
    idf(term: string): number;
    tfidfs(terms: string | string[]): number[];
  }
}
