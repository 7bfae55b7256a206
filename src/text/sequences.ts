/** A map whose keys are short runs of integers, compared by what they hold. */
export class Sequences<V> {
  private readonly byHash = new Map<number, Entry<V>>();

  get(key: readonly number[]): V | undefined {
    let entry = this.byHash.get(hashOf(key));
    while (entry !== undefined && !isSame(entry.key, key)) entry = entry.next;
    return entry?.value;
  }

  set(key: readonly number[], value: V): void {
    const hash = hashOf(key);
    const first = this.byHash.get(hash);
    let entry = first;
    while (entry !== undefined && !isSame(entry.key, key)) entry = entry.next;
    if (entry === undefined) this.byHash.set(hash, { key, value, next: first });
    else entry.value = value;
  }
}

interface Entry<V> {
  key: readonly number[];
  value: V;
  next: Entry<V> | undefined;
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
