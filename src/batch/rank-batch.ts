import { join } from "node:path";
import { fingerprint } from "../files/fingerprint.ts";
import { openLineFile } from "../files/lines.ts";
import { buildId } from "./build-id.ts";
import { addInput, Checkpoints } from "./checkpoints.ts";
import { type BatchOptions, inOutputFolder, load, type Task, workHere } from "./pass.ts";
import type { PlannedPosting } from "./plan.ts";
import type { BatchSummary } from "./summary.ts";
import type { Failure } from "./summary-row.ts";
import { createWork } from "./work.ts";
import type { WorkOrder } from "./work-order.ts";

export interface RankBatchOptions extends BatchOptions {
  /** Lines are put into the file, and that noted, when there are more bytes of them. Default: half a megabyte. */
  mostBuffered?: number | undefined;
}

/**
 * `ranks.jsonl`: for each posting what `cvtailor rank --json` gives, on one line, with where the posting came from. A run that
 * was stopped goes on where it was. Throws a UserError where there is no posting, or no folder to write to.
 */
export async function rankBatch(
  order: WorkOrder,
  postings: Iterable<PlannedPosting>,
  options: RankBatchOptions,
): Promise<BatchSummary> {
  return inOutputFolder(postings, options, () => rankInFolder(order, postings, options));
}

async function rankInFolder(
  order: WorkOrder,
  postings: Iterable<PlannedPosting>,
  options: RankBatchOptions,
): Promise<BatchSummary> {
  const { folder, folderName } = options;
  const run = fingerprint(JSON.stringify({ buildId, order }));
  const checkpoints = new Checkpoints(folder, folderName, run, options.force);
  const path = join(folder, "ranks.jsonl");
  const unfinished = join(folder, ".ranks.jsonl.unfinished");
  const { inputs, ...start } = checkpoints.start(postings, { path, unfinished });
  const failed: Failure[] = [...start.failed];
  for (const failure of failed) options.onFailure?.(failure);
  const summary: BatchSummary = {
    schema: "cvtailor.batch/1",
    path: `${folderName}/ranks.jsonl`,
    postings: [],
    failed,
    missing: [],
  };
  if (start.isAll) return summary;

  const workforce = options.workforce ?? workHere(await createWork(order));
  const file = openLineFile(path, folderName, unfinished, start.bytes, options.mostBuffered);
  let { done } = start;
  let told = failed.length;
  const checkpoint = (): void => {
    checkpoints.record({ done, bytes: file.bytes, inputs: inputs.value, failed: failed.slice(told) });
    told = failed.length;
  };
  try {
    for await (const { task, result } of workforce(tasksAfter(postings, done))) {
      addInput(inputs, task.planned, task.item?.bytes ?? null);
      const came = result ?? task.failure;
      if (came?.kind === "ranks") file.buffer.put(came.line);
      if (came?.kind === "failed") {
        const failure = { file: task.planned.file, row: task.planned.row, reason: came.reason };
        failed.push(failure);
        options.onFailure?.(failure);
      }
      done++;
      if (file.written()) checkpoint();
      options.onProgress?.(done);
    }
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

function* tasksAfter(postings: Iterable<PlannedPosting>, skip: number): Generator<Task> {
  let place = 0;
  for (const planned of postings) if (place++ >= skip) yield load(planned);
}
