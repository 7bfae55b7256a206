import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Cv, Posting } from "../src/index.ts";
import { compileCv, readDocument, understandPosting } from "../src/index.ts";
import type { LabelledPair } from "./labelled-pairs.ts";
import { ndcg } from "./ndcg.ts";
import { inOrder } from "./rankers.ts";
import { apply, type Settings } from "./settings.ts";

/** A labelled pair whose posting has been read; reading does not hang on the weights. */
export interface ReadPair extends LabelledPair {
  posting: Posting;
  /** Whether some bullet is worth showing, so that there is an order to judge. */
  isRanked: boolean;
  /** Whether two bullets at most are worth showing: the fit should say that this is no posting for this CV. */
  isPoorFit: boolean;
}

/** How well one posting was answered. */
export interface Verdict {
  pair: ReadPair;
  /** nDCG@10 of bullets, nDCG@5 of entries. */
  bullets: number;
  entries: number;
  /** 1 where the first entry is graded 2 or 3; null where no entry is. */
  topEntry: number | null;
  fit: number;
}

/** What tuning makes great: bullets and entries alike. */
export const merit = ({ bullets, entries }: Verdict): number => (bullets + entries) / 2;

/** From this grade on, an entry or bullet is worth its place. */
const worthShowing = 2;
const fewest = 2;

export async function readPair(pair: LabelledPair): Promise<ReadPair> {
  const posting = understandPosting(await readDocument(readFileSync(pair.postingPath), basename(pair.postingPath)));
  const worth = pair.bulletGrades.filter((grade) => grade >= worthShowing).length;
  return { ...pair, posting, isRanked: worth > 0, isPoorFit: worth <= fewest };
}

/** Ranks every pair with some weights. */
export function judge(pairs: readonly ReadPair[], settings: Settings): Verdict[] {
  apply(settings);
  const matchers = new Map<Cv, ReturnType<typeof compileCv>>();
  return pairs.map((pair) => {
    const matcher = matchers.get(pair.cv) ?? compileCv(pair.cv);
    matchers.set(pair.cv, matcher);
    const match = matcher.rank(pair.posting);
    const { bullets, entries } = inOrder(match);
    const grades = entries.map(pair.gradeOfEntry);
    const hasOne = pair.entryGrades.some((grade) => grade >= worthShowing);
    return {
      pair,
      bullets: pair.isRanked ? ndcg(bullets.map(pair.gradeOfBullet), pair.bulletGrades, 10) : 0,
      entries: pair.isRanked ? ndcg(grades, pair.entryGrades, 5) : 0,
      topEntry: hasOne ? Number((grades[0] ?? 0) >= worthShowing) : null,
      fit: match.fit,
    };
  });
}
