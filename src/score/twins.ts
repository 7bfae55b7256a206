import type { CvIndex } from "./cv-index.ts";
import type { Leaf } from "./leaves.ts";

/** From this share of words in common (Jaccard), two bullets say the same. */
const sameBullet = 0.85;
/** From this share of bullets said by another entry, an entry is that one given again. */
const sameEntry = 0.75;

/** Which bullets and entries say what an earlier one said; never corrected or merged, only known. */
export interface Twins {
  bullets: ReadonlyMap<string, string>;
  entries: ReadonlyMap<string, string>;
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const key of a) if (b.has(key)) common += 1;
  return common / (a.size + b.size - common);
}

/** The three keys that the CV has least often; of equals the first in code order. */
function rarest(keys: ReadonlySet<string>, index: CvIndex): string[] {
  const best: { key: string; idf: number }[] = [];
  for (const key of keys) {
    const idf = index.idf[index.ids.get(key) ?? 0] ?? 0;
    let at = best.length;
    for (let other = best[at - 1]; other !== undefined; other = best[at - 1]) {
      if (other.idf > idf || (other.idf === idf && other.key < key)) break;
      at -= 1;
    }
    if (at >= 3) continue;
    best.splice(at, 0, { key, idf });
    if (best.length > 3) best.pop();
  }
  return best.map(({ key }) => key);
}

/**
 * Twins are looked for only among bullets that share one of their three rarest words, so that the time stays near linear.
 * @param firstDocument the document of each leaf's first bullet; its others follow.
 */
export function findTwins(leaves: readonly Leaf[], index: CvIndex, firstDocument: readonly number[]): Twins {
  const bullets = new Map<string, string>();
  const entries = new Map<string, string>();
  const ownerOf = new Map<string, string>();
  const byRareKey = new Map<string, { id: string; keys: ReadonlySet<string> }[]>();
  leaves.forEach((leaf, leafIndex) => {
    const told = new Map<string, number>();
    leaf.bullets.forEach((bullet, position) => {
      const keys = new Set<string>();
      for (const { key, terms } of index.documents[(firstDocument[leafIndex] ?? 0) + position] ?? [])
        if (terms.length === 1) keys.add(key);
      const rare = rarest(keys, index);
      const twin = rare
        .flatMap((key) => byRareKey.get(key) ?? [])
        .find((other) => similarity(keys, other.keys) >= sameBullet);
      if (twin !== undefined) {
        bullets.set(bullet.id, twin.id);
        const owner = ownerOf.get(twin.id) ?? "";
        told.set(owner, (told.get(owner) ?? 0) + 1);
      } else {
        for (const key of rare) byRareKey.set(key, [...(byRareKey.get(key) ?? []), { id: bullet.id, keys }]);
      }
      ownerOf.set(bullet.id, leaf.entry.id);
    });
    for (const [owner, count] of told)
      if (owner !== leaf.entry.id && count >= sameEntry * leaf.bullets.length) entries.set(leaf.entry.id, owner);
  });
  return { bullets, entries };
}
