/** A power of two. */
const firstSlots = 256;

/**
 * Numbers runs of integers from 0, the same for runs that hold the same. Made to be emptied and filled again for one
 * posting after the other: it asks for no memory then.
 */
export class Sequences {
  private slots = new Int32Array(firstSlots);
  private pool = new Int32Array(firstSlots);
  /** Of each run: where it ends in the pool, and its hash. */
  private readonly ends: number[] = [];
  private readonly hashes: number[] = [];

  /** How many there are: the number of the next new one. */
  get size(): number {
    return this.ends.length;
  }

  /** The number of the run that stands in `source` from `first` to before `end`. */
  numberOf(source: ArrayLike<number>, first: number, end: number): number {
    // Fowler, Noll and Vo's mixing, of whole numbers where theirs is of bytes.
    let hash = 0x811c9dc5 | 0;
    for (let at = first; at < end; at++) hash = Math.imul(hash ^ (source[at] as number), 0x01000193);
    const mask = this.slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const place = (this.slots[slot] as number) - 1;
      if (place < 0) {
        this.add(source, first, end, hash, slot);
        return this.size - 1;
      }
      if (this.hashes[place] === hash && this.isSame(place, source, first, end)) return place;
    }
  }

  clear(): void {
    if (this.slots.length > firstSlots) this.slots = new Int32Array(firstSlots);
    else this.slots.fill(0);
    this.ends.length = 0;
    this.hashes.length = 0;
  }

  private isSame(place: number, source: ArrayLike<number>, first: number, end: number): boolean {
    let own = place === 0 ? 0 : (this.ends[place - 1] as number);
    if ((this.ends[place] as number) - own !== end - first) return false;
    for (let at = first; at < end; at++) if (source[at] !== this.pool[own++]) return false;
    return true;
  }

  private add(source: ArrayLike<number>, first: number, end: number, hash: number, slot: number): void {
    let own = this.ends.at(-1) ?? 0;
    const length = own + end - first;
    if (length > this.pool.length) {
      const longer = new Int32Array(2 * length);
      longer.set(this.pool);
      this.pool = longer;
    }
    for (let at = first; at < end; at++) this.pool[own++] = source[at] as number;
    this.ends.push(length);
    this.hashes.push(hash);
    this.slots[slot] = this.size;
    if (2 * this.size <= this.slots.length) return;
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (let place = 0; place < this.size; place++) {
      const mixed = this.hashes[place] as number;
      let free = (mixed ^ (mixed >>> 15)) & mask;
      while (this.slots[free] !== 0) free = (free + 1) & mask;
      this.slots[free] = place + 1;
    }
  }
}
