/** A power of two. */
const firstSlots = 256;

/**
 * A map whose keys are short runs of integers, compared by what they hold. Made to be emptied and filled again for one
 * posting after the other: it asks for no memory then.
 */
export class Sequences<V> {
  private slots = new Int32Array(firstSlots);
  private readonly keys: (readonly number[])[] = [];
  private readonly hashes: number[] = [];
  private readonly values: V[] = [];

  get(key: readonly number[]): V | undefined {
    const place = (this.slots[this.slotOf(key, hashOf(key))] as number) - 1;
    return place < 0 ? undefined : this.values[place];
  }

  /** The key must not be changed afterwards. */
  set(key: readonly number[], value: V): void {
    const hash = hashOf(key);
    const slot = this.slotOf(key, hash);
    const place = (this.slots[slot] as number) - 1;
    if (place >= 0) {
      this.values[place] = value;
      return;
    }
    this.keys.push(key);
    this.hashes.push(hash);
    this.values.push(value);
    this.slots[slot] = this.keys.length;
    if (2 * this.keys.length > this.slots.length) this.grow();
  }

  clear(): void {
    this.slots = this.slots.length > firstSlots ? new Int32Array(firstSlots) : this.slots.fill(0);
    this.keys.length = 0;
    this.hashes.length = 0;
    this.values.length = 0;
  }

  /** The slot that holds the key, or the empty one where it would be put. */
  private slotOf(key: readonly number[], hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = (this.slots[slot] as number) - 1;
      if (place < 0 || (this.hashes[place] === hash && isSame(this.keys[place] as readonly number[], key))) return slot;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    const mask = this.slots.length - 1;
    for (const [place, hash] of this.hashes.entries()) {
      let slot = hash & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = place + 1;
    }
  }
}

/** Fowler, Noll and Vo's mixing, of whole numbers where theirs is of bytes. */
function hashOf(key: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ (key[at] as number), 0x01000193);
  // Within what V8 keeps without a box.
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
