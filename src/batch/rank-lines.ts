import type { ByteBuffer } from "../files/byte-buffer.ts";
import type { Evidence, Match, ScoredBullet, ScoredEntry } from "../model/match.ts";
import { type Ask, type AskKind, askKinds, type Priority, priorities } from "../model/posting.ts";

/** Where JSON is cut: these stand in no text, whose quotes are escaped. */
const cuts = ['"score":', '"bullets":[', '"evidence":['] as const;

/**
 * The JSON of an object whose score is 0, cut where `cuts` stand; without the 0. At the end once more, joined, what stands
 * before the evidence and after it: most have none.
 */
function piecesOf(object: object): Buffer[] {
  const pieces: string[] = [];
  let rest = JSON.stringify(object);
  for (const cut of cuts) {
    const at = rest.indexOf(cut);
    if (at < 0) continue;
    pieces.push(rest.slice(0, at + cut.length));
    rest = rest.slice(at + cut.length + (cut === cuts[0] ? 1 : 0));
  }
  return [...pieces, rest, `${pieces.at(-1)}${rest}`].map((piece) => Buffer.from(piece));
}

const comma = 0x2c;

/** Makes the function that gives the pieces of a bullet or an entry, which are made for the first posting and kept. */
function remembered<T extends { id: string }>(fixed: (item: T) => object): (item: T) => Buffer[] {
  const known = new Map<string, Buffer[]>();
  return (item) => {
    let pieces = known.get(item.id);
    if (pieces === undefined) {
      pieces = piecesOf(fixed(item));
      known.set(item.id, pieces);
    }
    return pieces;
  };
}

/**
 * Makes the function that appends matches of one CV to a file's bytes as the JSON that `JSON.stringify` would make of them.
 * The CV's texts, ids and places are most of it and the same in each: they are put into JSON once. Of the entries the `top`
 * best are written.
 */
export function createRankLine(
  out: ByteBuffer,
  top = Number.POSITIVE_INFINITY,
): (match: Match, source: { file: string; row: number | null }) => void {
  const bulletPieces = remembered((bullet: ScoredBullet) => ({ ...bullet, score: 0, evidence: [] }));
  const entryPieces = remembered((entry: ScoredEntry) => ({ ...entry, score: 0, bullets: [], evidence: [] }));

  const putEvidence = (evidence: readonly Evidence[], before: Buffer, after: Buffer, both: Buffer): void => {
    if (evidence.length === 0) {
      out.put(both);
      return;
    }
    out.put(before);
    out.text(inner(evidence));
    out.put(after);
  };

  const putBullet = (bullet: ScoredBullet): void => {
    const [head, toEvidence, tail, bareTail] = bulletPieces(bullet) as [Buffer, Buffer, Buffer, Buffer];
    out.put(head);
    out.decimal(bullet.score);
    putEvidence(bullet.evidence, toEvidence, tail, bareTail);
  };

  const putEntry = (entry: ScoredEntry): void => {
    const [head, toBullets, toEvidence, tail, bareTail] = entryPieces(entry) as [
      Buffer,
      Buffer,
      Buffer,
      Buffer,
      Buffer,
    ];
    out.put(head);
    out.decimal(entry.score);
    out.put(toBullets);
    for (let place = 0; place < entry.bullets.length; place++) {
      if (place > 0) out.byte(comma);
      putBullet(entry.bullets[place] as ScoredBullet);
    }
    putEvidence(entry.evidence, toEvidence, tail, bareTail);
  };

  return ({ entries, ...match }, source) => {
    const { posting } = match;
    const head = JSON.stringify({ ...match, posting: { ...posting, asks: [], source } });
    const [beforeAsks = "", afterAsks = ""] = head.split('"asks":[]');
    out.text(`${beforeAsks}"asks":[`);
    for (let place = 0; place < posting.asks.length; place++) {
      if (place > 0) out.byte(comma);
      putAsk(posting.asks[place] as Ask, out);
    }
    out.text(`]${afterAsks.slice(0, -1)},"entries":[`);
    const shown = Math.min(entries.length, top);
    for (let place = 0; place < shown; place++) {
      if (place > 0) out.byte(comma);
      putEntry(entries[place] as ScoredEntry);
    }
    out.text("]}\n");
  };
}

/** The JSON of a list without its brackets. */
function inner(evidence: readonly Evidence[]): string {
  return JSON.stringify(evidence).slice(1, -1);
}

/** What JSON writes otherwise than it is. */
const escaped = /["\\]|[^ -\ud7ff\ue000-\uffff]/;

const plainFields = new Set([
  "text",
  "concept",
  "priority",
  "line",
  "weight",
  "kind",
] satisfies (keyof Ask)[] as string[]);
const textField = Buffer.from('{"text":"');
const conceptField = Buffer.from('","concept":"');
const noConceptField = Buffer.from('","concept":null');
const kindFields = Object.fromEntries(askKinds.map((kind) => [kind, Buffer.from(`,"kind":"${kind}"`)])) as Record<
  AskKind,
  Buffer
>;
const priorityFields = Object.fromEntries(
  priorities.map((priority) => [priority, Buffer.from(`,"priority":"${priority}","weight":`)]),
) as Record<Priority, Buffer>;
const lineField = Buffer.from(',"line":');
const quote = Buffer.from('"');
const end = Buffer.from("}");

/**
 * A posting has some thirty asks, and little else of a line is new: those with plain values are written several times as
 * quickly as `JSON.stringify` does it.
 */
function putAsk(ask: Ask, out: ByteBuffer): void {
  if (!isPlain(ask)) {
    out.text(JSON.stringify(ask));
    return;
  }
  out.put(textField);
  out.text(ask.text);
  if (ask.concept === null) out.put(noConceptField);
  else {
    out.put(conceptField);
    out.text(ask.concept);
    out.put(quote);
  }
  out.put(priorityFields[ask.priority]);
  out.decimal(ask.weight);
  out.put(lineField);
  out.text(String(ask.line));
  if (ask.kind !== undefined) out.put(kindFields[ask.kind]);
  out.put(end);
}

function isPlain(ask: Ask): boolean {
  for (const field in ask) if (!plainFields.has(field)) return false;
  return !escaped.test(ask.text) && (ask.concept === null || !escaped.test(ask.concept));
}
