import type { Evidence, Match, ScoredBullet, ScoredEntry } from "../model/match.ts";

/**
 * A text's bytes in UTF-8, each as one character: what is put together of such pieces is written without being encoded
 * anew.
 */
export type Bytes = string;

const nonAscii = /[^\0-\x7f]/;

export function bytesOf(text: string): Bytes {
  return nonAscii.test(text) ? Buffer.from(text).toString("latin1") : text;
}

/** Where JSON is cut: these stand in no text, whose quotes are escaped. */
const cuts = ['"score":', '"bullets":[', '"evidence":['] as const;

/** The JSON of an object, cut behind each of `cuts` that it has. */
function piecesOf(object: object): Bytes[] {
  const pieces: Bytes[] = [];
  let rest = bytesOf(JSON.stringify(object));
  for (const cut of cuts) {
    const at = rest.indexOf(cut);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at + cut.length));
    rest = rest.slice(at + cut.length);
  }
  return [...pieces, rest];
}

/**
 * Makes the function that puts matches of one CV into JSON as `JSON.stringify` would. The CV's texts, ids and places are
 * most of it and the same in each: they are put into JSON once.
 */
export function createRankLine(): (match: Match, source: { file: string; row: number | null }) => Bytes {
  const bulletPieces = new Map<string, Bytes[]>();
  const entryPieces = new Map<string, Bytes[]>();

  /** What is in the pieces after a cut is not what `object` has there, but what each posting puts there. */
  const remembered = (known: Map<string, Bytes[]>, id: string, object: object): Bytes[] => {
    let pieces = known.get(id);
    if (pieces === undefined) {
      // The score stands before a comma: without its digit the piece begins there.
      pieces = piecesOf(object).map((piece, place) => (place === 1 ? piece.slice(1) : piece));
      known.set(id, pieces);
    }
    return pieces;
  };

  const bulletJson = (bullet: ScoredBullet): Bytes => {
    const [head, middle, tail] = remembered(bulletPieces, bullet.id, { ...bullet, score: 0, evidence: [] });
    return `${head}${bullet.score}${middle}${evidenceJson(bullet.evidence)}${tail}`;
  };

  const entryJson = (entry: ScoredEntry): Bytes => {
    const fixed = { ...entry, score: 0, bullets: [], evidence: [] };
    const [head, toBullets, toEvidence, tail] = remembered(entryPieces, entry.id, fixed);
    return `${head}${entry.score}${toBullets}${join(entry.bullets, bulletJson)}${toEvidence}${evidenceJson(entry.evidence)}${tail}`;
  };

  return ({ entries, ...match }, source) => {
    const head = bytesOf(JSON.stringify({ ...match, posting: { ...match.posting, source } }));
    return `${head.slice(0, -1)},"entries":[${join(entries, entryJson)}]}`;
  };
}

function evidenceJson(evidence: readonly Evidence[]): Bytes {
  return evidence.length === 0 ? "" : bytesOf(JSON.stringify(evidence).slice(1, -1));
}

function join<T>(items: readonly T[], json: (item: T) => Bytes): Bytes {
  let joined = "";
  for (const item of items) joined += joined === "" ? json(item) : `,${json(item)}`;
  return joined;
}
