import { setImmediate } from "node:timers/promises";
import { createWork } from "../batch/work.ts";
import type { Work, WorkOrder } from "../batch/work-order.ts";
import { fingerprint } from "../files/fingerprint.ts";
import { openPlace, waitUntilThere } from "./connection.ts";
import { ChunkJob, type ChunkResult, itemOf, packed, queueName } from "./jobs.ts";

/** A worker that says nothing for so long is taken for dead, and its chunk given to another, in milliseconds. */
const lockDuration = 6_000;
/** Between two looks for dead ones, in milliseconds. */
const stalledInterval = 3_000;
/** How many workers may die over one chunk before it is taken for the cause. */
const mostDeaths = 10;
/** How long results wait for the batch that wants them, in seconds. */
const keptFor = 24 * 60 * 60;

export interface WorkerOptions {
  /** Called after each chunk with how many postings it had. */
  onChunk?: (postings: number) => void;
}

/** A worker at work. */
export interface RunningWorker {
  /** Ends when the chunk at hand is done. */
  close(): Promise<void>;
}

/**
 * Takes chunks of postings from the queue at `redis://…` or `postgres://…` until it is closed. Any number of workers, on any
 * number of hosts, share the work; what one that died had begun is done by another. Throws a UserError where the queue cannot
 * be reached.
 */
export async function startWorker(address: string, options: WorkerOptions = {}): Promise<RunningWorker> {
  const { bullmq, connection } = await openPlace(address);
  const workFor = rememberedWork();
  const worker = new bullmq.Worker<unknown, ChunkResult>(
    queueName,
    async (job) => {
      const { success, data } = ChunkJob.safeParse(job.data);
      if (!success) throw new bullmq.UnrecoverableError("the queue holds a job that is none of ours");
      const work = await workFor(data.order);
      const results: ChunkResult = [];
      for (const item of data.items) {
        results.push(packed(await work(itemOf(item))));
        // Lets bullmq tell the server that this worker lives.
        await setImmediate();
      }
      options.onChunk?.(results.length);
      return results;
    },
    {
      connection,
      lockDuration,
      stalledInterval,
      maxStalledCount: mostDeaths,
      removeOnComplete: { age: keptFor },
      removeOnFail: { age: keptFor },
    },
  );
  await waitUntilThere(worker);
  return { close: () => worker.close() };
}

/** Chunks of one batch have the same order, so its CV is compiled once. */
function rememberedWork(): (order: WorkOrder) => Promise<Work> {
  let last: { key: string; work: Promise<Work> } | undefined;
  return (order) => {
    const key = fingerprint(JSON.stringify(order));
    if (last?.key !== key) last = { key, work: createWork(order) };
    return last.work;
  };
}
