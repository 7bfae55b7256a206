import { UserError } from "../errors.ts";
import type { Cv } from "../model/cv.ts";
import type { LanguageCode } from "../model/languages.ts";
import type { Match } from "../model/match.ts";
import type { Posting } from "../model/posting.ts";
import { compileCv } from "../score/index.ts";
import { understandPosting } from "../understand/posting/index.ts";
import type { PlannedPosting } from "./plan.ts";
import type { Failure } from "./summary-row.ts";

export interface PassOptions {
  /** What all the postings are written in. Default: for each what its words tell. */
  language?: LanguageCode | undefined;
  /** Called for each posting that could not be read or understood. */
  onFailure?: ((failure: Failure) => void) | undefined;
  /** Called after each posting with how many there were so far. */
  onProgress?: ((done: number) => void) | undefined;
}

/** What is done with each posting of a pass. */
export interface PassSteps {
  /** Postings to pass by unread. Default: none. */
  skip?: number;
  /** Called with each posting's bytes, null where they cannot be had; true where nothing is left to do. */
  isDone?(planned: PlannedPosting, bytes: Uint8Array | null): boolean;
  onRanked(planned: PlannedPosting, posting: Posting, match: Match): void | Promise<void>;
  /** Called after each, whatever became of it. */
  onEach?(): void;
}

/** Throws a UserError where none of the postings is there. */
export function requirePostings(postings: Iterable<PlannedPosting>): void {
  let reason: string | undefined;
  for (const planned of postings) {
    if (planned.isThere) return;
    reason ??= loadFailure(planned);
  }
  throw new UserError(reason ?? "there is no posting in what is named", "Name files, folders or globs.");
}

/**
 * Compiles the CV once and ranks it for one posting after the other; one that fails is told of and left out. It waits for
 * nothing but readers and writers that are not loaded yet.
 */
export async function rankAll(
  cv: Cv,
  postings: Iterable<PlannedPosting>,
  options: PassOptions,
  steps: PassSteps,
): Promise<void> {
  const matcher = compileCv(cv);
  let done = 0;
  for (const planned of postings) {
    if (++done <= (steps.skip ?? 0)) continue;
    const loaded = loadOrError(planned);
    const bytes = loaded instanceof Uint8Array ? loaded : null;
    if (!steps.isDone?.(planned, bytes)) {
      let ranked: { posting: Posting; match: Match } | undefined;
      try {
        if (bytes === null) throw loaded;
        const read = planned.read(bytes);
        const posting = understandPosting(read instanceof Promise ? await read : read, options.language);
        ranked = { posting, match: matcher.rank(posting) };
      } catch (error) {
        options.onFailure?.(failureOf(planned, error));
      }
      if (ranked !== undefined) {
        const written = steps.onRanked(planned, ranked.posting, ranked.match);
        if (written instanceof Promise) await written;
      }
    }
    steps.onEach?.();
    options.onProgress?.(done);
  }
}

function loadOrError(planned: PlannedPosting): Uint8Array | unknown {
  try {
    return planned.load();
  } catch (error) {
    return error;
  }
}

function loadFailure(planned: PlannedPosting): string {
  const loaded = loadOrError(planned);
  return failureOf(planned, loaded).reason;
}

function failureOf({ file, row }: PlannedPosting, error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return { file, row, reason: error instanceof UserError ? message : `a bug of ours: ${message}` };
}
