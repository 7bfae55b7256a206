/**
 * Tells which postings are the same text, or nearly: each text's sequences of five words are hashed into one of 64 bins, and of
 * each bin the least hash is kept (one-permutation MinHash, Li, Owen and Zhang 2012). The share of bins in which two texts
 * agree estimates the share of sequences that they have in common (Jaccard). Texts are compared only where a few neighbouring
 * bins agree (locality-sensitive hashing), so that a hundred thousand need not be compared with each other.
 */

const bins = 64;
const wordsInSequence = 5;
/** Bins that must agree for two texts to be compared at all. */
const binsInBand = 4;
/** The least share of sequences in common of postings that are told as one. */
const leastShared = 0.75;
const empty = 0xffffffff;

/** What a text is told by: the least hash of each bin, as base64. Case and punctuation do not count. */
export function likenessOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const least = new Uint32Array(bins).fill(empty);
  const hashes = words.map(hashOf);
  const sequences = Math.max(1, hashes.length - wordsInSequence + 1);
  for (let start = 0; start < sequences; start++) {
    let hash = 0;
    for (const one of hashes.slice(start, start + wordsInSequence)) hash = mix(Math.imul(hash, 31) ^ one);
    const bin = hash & (bins - 1);
    least[bin] = Math.min(least[bin] as number, mix(hash));
  }
  return Buffer.from(least.buffer).toString("base64");
}

/** Groups of like texts, as lists of places in the order given; what is like no other is in none. */
export function groupsOf(likenesses: readonly string[]): number[][] {
  const all = new Uint32Array(bins * likenesses.length);
  for (const [place, likeness] of likenesses.entries())
    decode(likeness, all.subarray(bins * place, bins * (place + 1)));
  const first = Uint32Array.from(likenesses, (_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (first[at] !== at) at = first[at] as number;
    first[place] = at;
    return at;
  };
  const join = (one: number, other: number): void => {
    const [low = 0, high = 0] = [root(one), root(other)].sort((a, b) => a - b);
    first[high] = low;
  };
  const leastOf = (place: number): Uint32Array => all.subarray(bins * place, bins * (place + 1));
  const seen = new Map<number, number>();
  for (const place of first.keys()) {
    const least = leastOf(place);
    for (const band of bandsOf(least)) {
      const earlier = seen.get(band);
      if (earlier === undefined) seen.set(band, place);
      else if (root(earlier) !== root(place) && shared(leastOf(earlier), least) >= leastShared) join(earlier, place);
    }
  }
  const groups = new Map<number, number[]>();
  for (const place of first.keys()) {
    const group = groups.get(root(place));
    if (group !== undefined) group.push(place);
    else groups.set(root(place), [place]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Numbers that tell neighbouring bins of a text from others, where they are and what is in them, by 53 bits. */
function* bandsOf(least: Uint32Array): Generator<number> {
  // For texts so short that hardly a band is full.
  yield numberOf(least, 0, bins);
  for (let start = 0; start < bins; start += binsInBand) {
    const end = start + binsInBand;
    let isFull = true;
    for (let bin = start; bin < end; bin++) isFull &&= least[bin] !== empty;
    if (isFull) yield numberOf(least, start, end);
  }
}

function numberOf(least: Uint32Array, start: number, end: number): number {
  let [high, low] = [mix(start + 1), mix(end + bins)];
  for (let bin = start; bin < end; bin++) {
    high = mix(Math.imul(high, 31) ^ (least[bin] as number));
    low = mix(Math.imul(low, 37) ^ (least[bin] as number));
  }
  return high * 2 ** 21 + (low >>> 11);
}

/** The share of bins that agree, of those that either fills. */
function shared(one: Uint32Array, other: Uint32Array): number {
  let equal = 0;
  let filled = 0;
  for (let bin = 0; bin < bins; bin++) {
    if (one[bin] === empty && other[bin] === empty) continue;
    filled++;
    if (one[bin] === other[bin]) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

function decode(likeness: string, least: Uint32Array): void {
  const bytes = Buffer.from(likeness, "base64");
  least.fill(empty);
  for (let bin = 0; bin < bins && 4 * bin + 4 <= bytes.length; bin++) least[bin] = bytes.readUInt32LE(4 * bin);
}

/** FNV-1a. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The last step of MurmurHash3, by which each bit of a hash comes to depend on all. */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
