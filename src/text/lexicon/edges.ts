const stride = 4;
const atNext = 2;

/** Where a word leads from a node: `(node, word) → node`, all whole numbers, by open addressing with linear probing. */
export class Edges {
  /** Four numbers for each, so that none lies in two lines of the processor's cache; an empty place has −1 for its node. */
  private slots = new Int32Array(stride << 10).fill(-1);
  private count = 0;

  /** −1 where it leads nowhere. */
  get(node: number, word: number): number {
    const { slots } = this;
    const at = this.placeOf(node, word);
    return slots[at] === -1 ? -1 : (slots[at + atNext] as number);
  }

  set(node: number, word: number, next: number): void {
    const at = this.placeOf(node, word);
    if (this.slots[at] === -1) this.count += 1;
    this.slots[at] = node;
    this.slots[at + 1] = word;
    this.slots[at + atNext] = next;
    if (2 * stride * this.count > this.slots.length) this.grow();
  }

  private placeOf(node: number, word: number): number {
    const { slots } = this;
    const mask = slots.length / stride - 1;
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = stride * slot;
      if (slots[at] === -1 || (slots[at] === node && slots[at + 1] === word)) return at;
    }
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(2 * before.length).fill(-1);
    for (let at = 0; at < before.length; at += stride) {
      if (before[at] === -1) continue;
      const place = this.placeOf(before[at] as number, before[at + 1] as number);
      for (let part = 0; part < stride; part++) this.slots[place + part] = before[at + part] as number;
    }
  }
}
