/** What a run of characters without white space holds. All that a text is read for is in its chunks and in the gaps between them. */
export interface Chunk {
  /** Numbers of its folded words. */
  words: number[];
  /** As in `lexed`; the first one's flags hang on what stands before the chunk, and are those of its spelling here. */
  tokens: number[];
  /** Offset of each token in the chunk. */
  starts: number[];
  /** Of what stands before the first token and after the last one; see below. */
  flags: number;
}

/** What is known of a chunk's ends; where it has no tokens, all of it is what stands after the last one. */
export const leadEmpty = 1;
export const leadBreaks = 2;
export const leadEnds = 4;
export const trailEmpty = 8;
export const trailBreaks = 16;
export const trailEnds = 32;
/** The first token has a capital. */
export const capitalised = 64;
/** One word and one token: nearly all chunks. The record has them in place. */
export const simple = 128;

/** Longer chunks (addresses, unspaced scripts) do not come again. */
export const longestChunk = 40;

/**
 * A record is eight integers, half a line of the processor's cache: what a batch waits for is memory, and a chunk that was
 * not seen for a while is to be had in two or three reads.
 */
const stride = 8;
const atHash = 0;
const atText = 1;
const atLength = 2;
/** The chunk's `flags`. */
export const atFlags = 3;
/** The word where the chunk is simple, else where its words begin in `pool`; then how many. */
export const atWord = 4;
export const atWordCount = 5;
/** The token where the chunk is simple, else where its tokens begin in `pool`, their offsets behind them. */
export const atToken = 6;
/** The token's offset where the chunk is simple, else how many tokens. */
export const atStart = 7;

const firstSlots = 1 << 15;

export const firstHash = 0x811c9dc5 | 0;
/** Mixes a code unit into the hash of those before it (Fowler, Noll and Vo). */
export const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

function grown<A extends Int32Array | Uint16Array>(array: A, length: number): A {
  if (length <= array.length) return array;
  const longer = new (array.constructor as new (length: number) => A)(Math.max(length, 2 * array.length));
  longer.set(array as never);
  return longer;
}

/**
 * The chunks met so far, by their characters: asked without making a string of them. Open addressing with linear
 * probing.
 */
export class Chunks {
  /** Place of a record + 1, 0 for an empty slot. */
  private slots = new Int32Array(firstSlots);
  private count = 0;
  private units = new Uint16Array(1 << 14);
  private unitCount = 0;
  records = new Int32Array(1 << 14);
  pool = new Int32Array(1 << 10);
  private poolCount = 0;

  /** Where the record of a chunk that stands in `text` begins, -1 for one not met yet. */
  find(text: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, records, units } = this;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const record = ((slots[slot] as number) - 1) * stride;
      if (record < 0) return -1;
      if (records[record + atHash] !== hash || records[record + atLength] !== end - start) continue;
      let own = records[record + atText] as number;
      let at = start;
      while (at < end && text[at] === units[own]) {
        at++;
        own++;
      }
      if (at === end) return record;
    }
  }

  /** Only for a chunk that was not found. Returns where its record begins. */
  add(text: Uint16Array, start: number, end: number, hash: number, chunk: Chunk): number {
    const { words, tokens, starts } = chunk;
    const record = this.count * stride;
    this.records = grown(this.records, record + stride);
    this.units = grown(this.units, this.unitCount + end - start);
    this.units.set(text.subarray(start, end), this.unitCount);
    const isSimple = words.length === 1 && tokens.length === 1;
    this.records.set(
      [
        hash,
        this.unitCount,
        end - start,
        chunk.flags | (isSimple ? simple : 0),
        isSimple ? (words[0] as number) : this.pooled(words),
        words.length,
        isSimple ? (tokens[0] as number) : this.pooled([...tokens, ...starts]),
        isSimple ? (starts[0] as number) : tokens.length,
      ],
      record,
    );
    this.unitCount += end - start;
    this.count += 1;
    if (2 * this.count > this.slots.length) {
      this.slots = new Int32Array(2 * this.slots.length);
      for (let place = 0; place < this.count; place++) this.put(place);
    } else this.put(this.count - 1);
    return record;
  }

  private pooled(numbers: readonly number[]): number {
    const at = this.poolCount;
    this.pool = grown(this.pool, at + numbers.length);
    this.pool.set(numbers, at);
    this.poolCount += numbers.length;
    return at;
  }

  private put(place: number): void {
    const { slots } = this;
    const hash = this.records[place * stride + atHash] as number;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
}
