import { blockBytes, Stretch, vectorKernel, vectorsOfBlock, workplace } from "./kernel.ts";
import { readTopic } from "./topic.ts";

const doubleBytes = 8;
/** So many texts are held against the others at once: their vectors stay near the processor. */
const mostAsked = 64;

const documents = new Stretch();
const best = new Stretch();
const asked = new Stretch();
/** Whose vectors stand in `documents`. */
let owner: DocumentTopics | null = null;

const blocksOf = (count: number): number => Math.ceil(count / vectorsOfBlock);

/** Puts the vector of the workplace into a row of blocks, as its n-th. */
function placeAt(row: number, place: number): void {
  const block = Math.floor(place / vectorsOfBlock);
  vectorKernel().place(row + blockBytes * block + doubleBytes * (place % vectorsOfBlock), workplace);
}

/** What the texts of a document collection are about, ready to be held against what others are about. */
export class DocumentTopics {
  private readonly count: number;
  /** A copy of what stands in `documents` as long as this is its owner. */
  private readonly vectors: Uint8Array;

  constructor(texts: readonly string[]) {
    this.count = texts.length;
    const size = blockBytes * blocksOf(texts.length);
    this.reserve(size);
    this.fill(documents.address, size);
    for (let place = 0; place < texts.length; place++)
      if (readTopic(texts[place] as string)) placeAt(documents.address, place);
    this.vectors = new Uint8Array(vectorKernel().memory.buffer, documents.address, size).slice();
    owner = this;
  }

  /**
   * How near each text is to others, whose cosines count by their shares: the mean of the two greatest, none below 0.
   * @param shares one for each of the others, above 0.
   */
  nearness(others: readonly string[], shares: readonly number[]): Float64Array {
    const bestSize = 2 * doubleBytes * vectorsOfBlock * blocksOf(this.count);
    this.reserve(this.vectors.length);
    best.reserve(bestSize);
    asked.reserve(blockBytes * blocksOf(mostAsked) + doubleBytes * mostAsked);
    const { memory } = vectorKernel();
    if (owner !== this) new Uint8Array(memory.buffer).set(this.vectors, documents.address);
    owner = this;
    this.fill(best.address, bestSize);
    for (let from = 0; from < others.length; from += mostAsked) this.meet(others, shares, from);
    const nearness = new Float64Array(this.count);
    const found = new Float64Array(vectorKernel().memory.buffer, best.address, bestSize / doubleBytes);
    for (let place = 0; place < nearness.length; place++) {
      const first = 2 * place - (place % vectorsOfBlock);
      nearness[place] = (found[first] as number) / 2 + (found[first + vectorsOfBlock] as number) / 2;
    }
    return nearness;
  }

  /** Holds the texts against some of the others. */
  private meet(others: readonly string[], shares: readonly number[], from: number): void {
    const sharesAt = asked.address + blockBytes * blocksOf(mostAsked);
    this.fill(asked.address, blockBytes * blocksOf(mostAsked) + doubleBytes * mostAsked);
    let count = 0;
    for (let place = from; place < Math.min(others.length, from + mostAsked); place++) {
      if (!readTopic(others[place] as string)) continue;
      placeAt(asked.address, count);
      new Float64Array(vectorKernel().memory.buffer, sharesAt, mostAsked)[count++] = shares[place] as number;
    }
    if (count === 0 || this.count === 0) return;
    const endOfAsked = asked.address + blockBytes * blocksOf(count);
    const endOfDocuments = documents.address + this.vectors.length;
    vectorKernel().nearest(documents.address, endOfDocuments, asked.address, endOfAsked, sharesAt, best.address);
  }

  private reserve(size: number): void {
    const { address } = documents;
    documents.reserve(size);
    if (documents.address !== address) owner = null;
  }

  private fill(address: number, size: number): void {
    new Uint8Array(vectorKernel().memory.buffer, address, size).fill(0);
  }
}
