import type { Posting, Priority } from "../model/posting.ts";
import { dimensions } from "../text/latent/table.ts";
import { topicsInto } from "../text/latent/topic.ts";
import { weights } from "./weights.ts";

/** Documents and statements are taken in blocks: a processor adds to eight sums in the time of one, of six numbers read. */
const documentsAtOnce = 4;
const statementsAtOnce = 2;

/** How much it counts to be near to a statement, against the title. */
function shareOf(priority: Priority): number {
  return Math.sqrt(weights.priority[priority] / weights.priority.duty);
}

/** Topics one behind the other; those that fill the last block are zeros. Kept, and made longer where it has to be. */
class Topics {
  /** As doubles, which need no conversion. */
  vectors = new Float64Array(0);
  private found = new Float32Array(0);
  private readonly atOnce: number;

  constructor(atOnce: number) {
    this.atOnce = atOnce;
  }

  read(texts: readonly string[]): void {
    const length = Math.ceil(texts.length / this.atOnce) * this.atOnce * dimensions;
    if (length > this.vectors.length) {
      this.vectors = new Float64Array(length);
      this.found = new Float32Array(length);
    }
    topicsInto(texts, this.found);
    this.found.fill(0, texts.length * dimensions);
    this.vectors.set(this.found);
  }
}

/** For each document of a block, the two greatest values met so far, one behind the other. */
const best = new Float64Array(2 * documentsAtOnce);

function keepBest(document: number, value: number): void {
  const at = 2 * document;
  if (value <= (best[at + 1] as number)) return;
  if (value > (best[at] as number)) {
    best[at + 1] = best[at] as number;
    best[at] = value;
  } else best[at + 1] = value;
}

/** Puts into `best` the cosines of a block of documents with their two nearest statements. */
function meetAll(topics: Float64Array, block: number, vectors: Float64Array, shares: readonly number[]): void {
  best.fill(0);
  for (let statement = 0; statement < shares.length; statement += statementsAtOnce) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    const start = statement * dimensions;
    for (let place = 0; place < dimensions; place++) {
      const a = vectors[start + place] as number;
      const b = vectors[start + dimensions + place] as number;
      const at = block + place;
      const d0 = topics[at] as number;
      const d1 = topics[at + dimensions] as number;
      const d2 = topics[at + 2 * dimensions] as number;
      const d3 = topics[at + 3 * dimensions] as number;
      a0 += a * d0;
      a1 += a * d1;
      a2 += a * d2;
      a3 += a * d3;
      b0 += b * d0;
      b1 += b * d1;
      b2 += b * d2;
      b3 += b * d3;
    }
    const share = shares[statement] as number;
    keepBest(0, share * a0);
    keepBest(1, share * a1);
    keepBest(2, share * a2);
    keepBest(3, share * a3);
    const next = shares[statement + 1] ?? 0;
    keepBest(0, next * b0);
    keepBest(1, next * b1);
    keepBest(2, next * b2);
    keepBest(3, next * b3);
  }
}

/**
 * Makes the function that says how much each text of a CV is about what a posting's statements are about, though they may
 * have no word in common: the mean cosine with its two nearest statements, as far as it is above what is common in this
 * CV (mean and one standard deviation of all its texts), since within one CV nearly all is of one field.
 */
export function topicsOf(texts: readonly string[]): (posting: Posting) => Float64Array {
  const topics = new Topics(documentsAtOnce);
  topics.read(texts);
  const asked = new Topics(statementsAtOnce);

  return ({ title, statements }) => {
    const asking: string[] = [];
    const shares: number[] = [];
    if (title !== null) {
      asking.push(title);
      shares.push(1);
    }
    for (const { text, priority } of statements)
      if (priority !== null && priority !== "context") {
        asking.push(text);
        shares.push(shareOf(priority));
      }
    asked.read(asking);
    const near = new Float64Array(texts.length);
    let sum = 0;
    let squares = 0;
    for (let document = 0; document < texts.length; document++) {
      const place = document % documentsAtOnce;
      if (place === 0) meetAll(topics.vectors, document * dimensions, asked.vectors, shares);
      const value = (best[2 * place] as number) / 2 + (best[2 * place + 1] as number) / 2;
      near[document] = value;
      sum += value;
      squares += value * value;
    }
    const mean = sum / Math.max(1, texts.length);
    const deviation = Math.sqrt(Math.max(0, squares / Math.max(1, texts.length) - mean * mean));
    const common = mean + weights.topicThreshold * deviation;
    for (let document = 0; document < texts.length; document++)
      near[document] = Math.max(0, (near[document] as number) - common);
    return near;
  };
}
