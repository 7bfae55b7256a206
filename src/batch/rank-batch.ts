import { join } from "node:path";
import { fingerprint } from "../files/fingerprint.ts";
import { openLineFile } from "../files/lines.ts";
import { lockFolder } from "../files/lock.ts";
import { makeFolder } from "../files/write.ts";
import type { Cv } from "../model/cv.ts";
import { buildId } from "./build-id.ts";
import { addInput, Checkpoints } from "./checkpoints.ts";
import { type PassOptions, rankAll, requirePostings } from "./pass.ts";
import type { PlannedPosting } from "./plan.ts";
import { createRankLine } from "./rank-lines.ts";
import type { BatchSummary } from "./summary.ts";
import type { Failure } from "./summary-row.ts";

export interface RankBatchOptions extends PassOptions {
  /** Absolute path of the output folder. */
  folder: string;
  /** The output folder as messages name it. */
  folderName: string;
  /** Entries of a line, the best. Default: all. */
  top?: number | undefined;
  /** Whether to do again what was done before. */
  force?: boolean | undefined;
  /** Lines are put into the file, and that noted, when there are more bytes of them. Default: half a megabyte. */
  mostBuffered?: number | undefined;
  /** What else the postings' reading depends on, as columns of feeds. */
  reading?: unknown;
}

/**
 * `ranks.jsonl`: for each posting what `cvtailor rank --json` gives, on one line, with where the posting came from. A run that
 * was stopped goes on where it was. Throws a UserError where there is no posting, or no folder to write to.
 */
export async function rankBatch(
  cv: Cv,
  postings: Iterable<PlannedPosting>,
  options: RankBatchOptions,
): Promise<BatchSummary> {
  requirePostings(postings);
  makeFolder(options.folder, options.folderName);
  const unlock = lockFolder(join(options.folder, ".cvtailor-lock"), options.folderName);
  try {
    return await rankInFolder(cv, postings, options);
  } finally {
    unlock();
  }
}

async function rankInFolder(
  cv: Cv,
  postings: Iterable<PlannedPosting>,
  options: RankBatchOptions,
): Promise<BatchSummary> {
  const { folder, folderName, top, language = null, reading = null } = options;
  const run = fingerprint(JSON.stringify({ buildId, cv, top, language, reading }));
  const checkpoints = new Checkpoints(folder, folderName, run, options.force);
  const path = join(folder, "ranks.jsonl");
  const unfinished = join(folder, ".ranks.jsonl.unfinished");
  const { inputs, ...start } = checkpoints.start(postings, { path, unfinished });
  const failed: Failure[] = [...start.failed];
  const summary: BatchSummary = {
    schema: "cvtailor.batch/1",
    path: `${folderName}/ranks.jsonl`,
    postings: [],
    failed,
    missing: [],
  };
  for (const failure of failed) options.onFailure?.(failure);
  if (start.isAll) return summary;

  const file = openLineFile(path, folderName, unfinished, start.bytes, options.mostBuffered);
  try {
    const writeLine = createRankLine(file.buffer, top);
    let { done } = start;
    let told = failed.length;
    const checkpoint = (): void => {
      checkpoints.record({ done, bytes: file.bytes, inputs: inputs.value, failed: failed.slice(told) });
      told = failed.length;
    };
    const onFailure = (failure: Failure): void => {
      failed.push(failure);
      options.onFailure?.(failure);
    };
    await rankAll(
      cv,
      postings,
      { ...options, onFailure },
      {
        skip: start.done,
        isDone(planned, bytes) {
          addInput(inputs, planned, bytes);
          return false;
        },
        onRanked: (planned, _posting, match) => writeLine(match, { file: planned.file, row: planned.row }),
        onEach() {
          done++;
          if (file.written()) checkpoint();
        },
      },
    );
    file.empty();
    checkpoint();
    file.finish();
    return summary;
  } catch (error) {
    file.close();
    throw error;
  } finally {
    checkpoints.close();
  }
}
