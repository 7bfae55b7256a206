import type { Language } from "../../text/language.ts";
import { Stretch, vectorKernel } from "../../text/latent/kernel.ts";
import { dimensions } from "../../text/latent/table.ts";
import { cosineOf, topicOf } from "../../text/latent/topic.ts";
import { VectorList } from "../../text/latent/vector-list.ts";
import { vectorOf, vectorOffset, vectorsAt } from "../../text/latent/vectors.ts";
import { idfOf, termNumbersOf } from "../../text/terms.ts";
import { ById, vocabulary } from "../../text/vocabulary.ts";

/** Terms of a posting, as those of a phrase are. */
type Terms = readonly { term: number }[];

/** What a posting as a whole tells of a phrase in it. Good until the next one is read. */
export interface Gist {
  /** In how many of its asking sentences a term stands. */
  sentences(term: number): number;
  /**
   * How near some terms lie to what all its asking sentences are about, and to what its title is about: cosines of latent
   * vectors; 0 where no term is known. The object is used again by the next call.
   */
  nearness(terms: Terms): Readonly<{ topic: number; title: number }>;
}

/** By term; kept from posting to posting. */
const vectors = new ById(vectorOf);
/** By term; all 0 between two postings. */
let sentences = new Uint16Array(1 << 12);
/** By term its vector's product with the topic's and the title's. */
let products = { topic: new Float64Array(1 << 12), title: new Float64Array(1 << 12) };
let met: number[] = [];
const topic = new Float64Array(dimensions);
const title = new Float64Array(dimensions);
const list = new VectorList();
/** Where topic and title stand in the memory of the kernel. */
const pair = new Stretch();
const near = { topic: 0, title: 0 };

function makeRoom(): void {
  if (sentences.length >= vocabulary.terms.length) return;
  const size = 2 * vocabulary.terms.length;
  const before = { sentences, ...products };
  sentences = new Uint16Array(size);
  sentences.set(before.sentences);
  products = { topic: new Float64Array(size), title: new Float64Array(size) };
  products.topic.set(before.topic);
  products.title.set(before.title);
}

function lengthOf(vector: Float64Array): number {
  let squares = 0;
  for (let at = 0; at < dimensions; at++) squares += (vector[at] as number) * (vector[at] as number);
  return Math.sqrt(squares);
}

/** Puts the products of the listed terms with topic and title in their places. */
function multiply(terms: readonly number[]): void {
  const { memory, products: multiplyAll } = vectorKernel();
  const both = new Float64Array(memory.buffer, pair.address, 2 * dimensions);
  for (let at = 0; at < dimensions; at++) {
    both[2 * at] = topic[at] as number;
    both[2 * at + 1] = title[at] as number;
  }
  multiplyAll(list.address, list.end, vectorsAt(), pair.address);
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] as number;
    products.topic[term] = list.product(place, 0);
    products.title[term] = list.product(place, 1);
  }
}

/**
 * Sums up what the sentences are about, each term by how telling it is, said again in another one less (1, 1/2, 1/3 …), and
 * multiplies each term with it.
 */
function readTopicOfAll(): void {
  pair.reserve(2 * dimensions * Float64Array.BYTES_PER_ELEMENT);
  list.clear(met.length);
  const known: number[] = [];
  for (const term of met) {
    const offset = vectorOffset.get(term);
    if (offset < 0) continue;
    let share = 0;
    for (let count = sentences[term] as number; count > 0; count--) share += 1 / count;
    list.add(offset, share * idfOf(term));
    known.push(term);
  }
  const { memory, sumDoubles } = vectorKernel();
  sumDoubles(pair.address, list.address, list.end, vectorsAt());
  topic.set(new Float64Array(memory.buffer, pair.address, dimensions));
  const length = lengthOf(topic);
  if (length > 0) for (let at = 0; at < dimensions; at++) topic[at] = (topic[at] as number) / length;
  multiply(known);
}

function nearness(terms: Terms): typeof near {
  near.topic = 0;
  near.title = 0;
  let squares = 0;
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place]?.term as number;
    const vector = vectors.get(term);
    if (vector === null) continue;
    const share = idfOf(term);
    // A term of no sentence keeps what it came to for another posting.
    if (gist.sentences(term) === 0) {
      makeRoom();
      list.clear(1);
      list.add(vectorOffset.get(term), 1);
      multiply([term]);
    }
    near.topic += share * (products.topic[term] as number);
    near.title += share * (products.title[term] as number);
    squares += share * share;
    for (let other = 0; other < place; other++) {
      const otherTerm = terms[other]?.term as number;
      const otherVector = vectors.get(otherTerm);
      if (otherVector !== null) squares += 2 * share * idfOf(otherTerm) * cosineOf(vector, otherVector);
    }
  }
  // Terms of opposite directions may leave next to nothing.
  const length = Math.sqrt(Math.max(0, squares));
  near.topic = length > 1e-6 ? near.topic / length : 0;
  near.title = length > 1e-6 ? near.title / length : 0;
  return near;
}

const gist: Gist = { sentences: (term) => sentences[term] ?? 0, nearness };

/**
 * Reads a posting's title and asking sentences.
 * @param language whose stop words and endings count; null for English.
 */
export function gistOf(titleText: string, texts: readonly string[], language: Language | null): Gist {
  for (const term of met) sentences[term] = 0;
  met = [];
  for (const text of texts) {
    const terms = termNumbersOf(text, language);
    makeRoom();
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] as number;
      if (terms.indexOf(term) < place) continue;
      const count = sentences[term] as number;
      if (count === 0) met.push(term);
      sentences[term] = count + 1;
    }
  }
  title.set(topicOf(titleText));
  readTopicOfAll();
  return gist;
}
