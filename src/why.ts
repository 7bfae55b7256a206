import { buildId } from "./batch/build-id.ts";
import { hashFile } from "./files/fingerprint.ts";
import type { InputFile } from "./files/read.ts";
import { answeredAsks } from "./gaps.ts";
import type { ScoredBullet, ScoredEntry } from "./model/match.ts";
import type { HashedFile, Why, WhySettings } from "./model/why.ts";
import type { Tailored } from "./tailor.ts";

/** What went into a résumé and what came out. */
export interface MadeResume {
  /** Its hash will do, where it was taken before. */
  cv: InputFile | HashedFile;
  posting: InputFile;
  /** The résumé's file name, without its folder. */
  name: string;
  settings: WhySettings;
}

/** What a résumé was chosen from, and what it came to. */
export type ChosenResume = Pick<Tailored, "cv" | "match" | "selection" | "output">;

/** Says of a résumé what it was made of and why each part is there or not; the same input gives the same. */
export function why(made: ChosenResume, { cv, posting, name, settings }: MadeResume): Why {
  const { match, selection } = made;
  const entries = new Map<string, ScoredEntry>();
  const bullets = new Map<string, { bullet: ScoredBullet; entry: string }>();
  for (const entry of match.entries) {
    entries.set(entry.id, entry);
    for (const bullet of entry.bullets) bullets.set(bullet.id, { bullet, entry: entry.id });
  }
  return {
    schema: "cvtailor.why/1",
    version: buildId,
    inputs: { cv: "bytes" in cv ? hashFile(cv) : cv, posting: hashFile(posting) },
    resume: hashFile({ name, bytes: made.output }),
    settings,
    posting: { title: match.posting.title, company: match.posting.company },
    fit: match.fit,
    confidence: match.confidence,
    budget: selection.budget,
    used: selection.used,
    gap: selection.gap,
    asks: answeredAsks(match, selection, made.cv),
    entries: selection.entries.flatMap((choice) => {
      const entry = entries.get(choice.id);
      if (entry === undefined) return [];
      const { title, score, source, evidence } = entry;
      return [{ ...choice, title, score, source, evidence }];
    }),
    bullets: selection.bullets.flatMap((choice) => {
      const found = bullets.get(choice.id);
      if (found === undefined) return [];
      const { text, score, source, evidence } = found.bullet;
      return [{ ...choice, text, entry: found.entry, score, source, evidence }];
    }),
  };
}
