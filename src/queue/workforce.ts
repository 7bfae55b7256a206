import { setTimeout as sleep } from "node:timers/promises";
import type { Queue } from "bullmq";
import { inChunks } from "../batch/chunks.ts";
import type { Workforce } from "../batch/pass.ts";
import type { WorkItem, WorkOrder, WorkResult } from "../batch/work-order.ts";
import { UserError } from "../errors.ts";
import { openPlace, waitUntilThere } from "./connection.ts";
import { type ChunkJob, ChunkResult, chunkJob, queueName, unpacked } from "./jobs.ts";

/** Enough postings that the way to the server and back does not count; more chunks at once would only fill the server. */
const chunking = { size: 50, mostAhead: 40 };
/** Between two looks at a chunk, in milliseconds: at first, and at most. */
const [firstLook, lastLook] = [20, 500];
/** Time without any result after which somebody should look for the workers, in milliseconds. */
const patience = 15_000;
/** How often a chunk that failed is tried again. */
const retries = 3;

export interface QueueOptions {
  /** Called once where nothing comes back for a while. */
  onSilence?: () => void;
}

/** Workers anywhere that do the work. */
export interface QueuedWorkforce {
  workforce: Workforce;
  close(): Promise<void>;
}

/**
 * Has the work done by the workers (`startWorker`) of a queue at `redis://…` or `postgres://…`. Equal work is queued once, and
 * whatever was done of it is found again when a batch is restarted. Throws a UserError where the queue cannot be reached.
 */
export async function queueWork(
  address: string,
  order: WorkOrder,
  options: QueueOptions = {},
): Promise<QueuedWorkforce> {
  const { bullmq, connection } = await openPlace(address);
  const queue = new bullmq.Queue<ChunkJob>(queueName, { connection });
  await waitUntilThere(queue);
  const chunks = new Chunks(queue, order, options.onSilence);
  return {
    workforce: (tasks) => inChunks(tasks, (items) => chunks.resultsOf(items), chunking),
    close: () => queue.close(),
  };
}

/** Chunks of a queue: puts them there, and waits for what they come to. */
class Chunks {
  private readonly queue: Queue<ChunkJob>;
  private readonly order: WorkOrder;
  private readonly onSilence: (() => void) | undefined;
  private heardAt = performance.now();
  private isTold = false;

  constructor(queue: Queue<ChunkJob>, order: WorkOrder, onSilence: (() => void) | undefined) {
    this.queue = queue;
    this.order = order;
    this.onSilence = onSilence;
  }

  async resultsOf(items: readonly WorkItem[]): Promise<WorkResult[]> {
    if (items.length === 0) return [];
    const { id, data } = chunkJob(this.order, items);
    // One of this id that is there already stays as it is, done or not.
    await this.queue.add("chunk", data, { jobId: id });
    let failures = 0;
    for (let wait = firstLook; ; wait = Math.min(lastLook, wait * 1.5)) {
      const job = await this.queue.getJob(id);
      const state = job === undefined ? "unknown" : await job.getState();
      if (state === "completed") return this.take(id, items.length);
      // It ran out of the server's memory, or was done for another batch that has taken it.
      if (state === "unknown") await this.queue.add("chunk", data, { jobId: id });
      if (state === "failed") {
        if (++failures > retries) throw new UserError(`a worker failed: ${job?.failedReason}`, "See what it says.");
        await job?.retry();
      }
      if (performance.now() - this.heardAt > patience && !this.isTold) {
        this.isTold = true;
        this.onSilence?.();
      }
      await sleep(wait);
    }
  }

  private async take(id: string, count: number): Promise<WorkResult[]> {
    const job = await this.queue.getJob(id);
    const { success, data } = ChunkResult.safeParse(job?.returnvalue);
    if (!success || data.length !== count) {
      throw new UserError("the queue holds a result that is none of ours", "Empty it, or use another.");
    }
    this.heardAt = performance.now();
    await job?.remove().catch(() => {});
    return data.map(unpacked);
  }
}
