/** Code units in the pool to begin with, and slots of the table: a power of two. */
const firstSize = 1 << 16;

/** Mixes a code unit into the hash of those before it (Fowler, Noll and Vo). */
export const firstHash = 0x811c9dc5 | 0;
export const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * A map from short runs of UTF-16 code units to values that is asked without making a string of the run: that, and hashing it
 * anew, is most of what a `Map` would cost. Open addressing with linear probing.
 */
export class RunTable<T> {
  private units = new Uint16Array(firstSize);
  private length = 0;
  /** Place of a run + 1, 0 for an empty slot. */
  private slots = new Int32Array(firstSize);
  private hashes: number[] = [];
  private ends: number[] = [];
  private values: T[] = [];

  /** The value of a run that stands in `text`, undefined where it has none. */
  get(text: Uint16Array, start: number, end: number, hash: number): T | undefined {
    const { slots, hashes, ends, units } = this;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const place = (slots[slot] as number) - 1;
      if (place < 0) return undefined;
      if (hashes[place] !== hash) continue;
      let own = place === 0 ? 0 : (ends[place - 1] as number);
      if ((ends[place] as number) - own !== end - start) continue;
      let at = start;
      while (at < end && text[at] === units[own]) {
        at++;
        own++;
      }
      if (at === end) return this.values[place];
    }
  }

  /** Only for a run that has no value yet. */
  add(text: Uint16Array, start: number, end: number, hash: number, value: T): void {
    const length = this.length + end - start;
    if (length > this.units.length) {
      const longer = new Uint16Array(Math.max(length, 2 * this.units.length));
      longer.set(this.units);
      this.units = longer;
    }
    this.units.set(text.subarray(start, end), this.length);
    this.length = length;
    this.hashes.push(hash);
    this.ends.push(length);
    this.values.push(value);
    if (2 * this.values.length > this.slots.length) {
      this.slots = new Int32Array(2 * this.slots.length);
      for (let place = 0; place < this.values.length; place++) this.put(place);
    } else this.put(this.values.length - 1);
  }

  private put(place: number): void {
    const { slots } = this;
    const hash = this.hashes[place] as number;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
}
