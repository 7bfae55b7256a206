import { Worker } from "node:worker_threads";
import { inChunks } from "./chunks.ts";
import type { Workforce } from "./pass.ts";
import type { WorkItem, WorkOrder, WorkResult } from "./work-order.ts";

/** Postings of a chunk: enough that messages between threads do not count. */
const chunkSize = 50;
/** Chunks for each thread: the one it works on, and the next. */
const chunksAhead = 2;

/** The name of the file, beside this one, that a thread runs; the build sets it. The source cannot be run by a thread. */
declare const cvtailorThread: string | undefined;

/** Threads of this process that do the work. */
export interface ThreadedWorkforce {
  workforce: Workforce;
  close(): Promise<void>;
}

/**
 * Has the work done by so many threads of this process, each with a memory of its own (about 150 megabytes): worth it
 * from ten thousand postings on, since each thread has to become quick first. They start when there is something to do.
 */
export function workInThreads(order: WorkOrder, count: number): ThreadedWorkforce {
  const threads = Array.from({ length: count }, () => new Thread(order));
  let chunks = 0;
  const resultsOf = async (items: readonly WorkItem[]): Promise<readonly WorkResult[]> =>
    items.length === 0 ? [] : (threads[chunks++ % count] as Thread).resultsOf(items);
  return {
    workforce: (tasks) => inChunks(tasks, resultsOf, { size: chunkSize, mostAhead: chunksAhead * count }),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

interface Waiting {
  resolve(results: readonly WorkResult[]): void;
  reject(error: unknown): void;
}

/** A thread, which answers chunks in the order in which it gets them. */
class Thread {
  private readonly order: WorkOrder;
  private worker: Worker | undefined;
  private readonly waiting: Waiting[] = [];

  constructor(order: WorkOrder) {
    this.order = order;
  }

  resultsOf(items: readonly WorkItem[]): Promise<readonly WorkResult[]> {
    this.worker ??= this.start();
    const { worker, waiting } = this;
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(items);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    if (typeof cvtailorThread === "undefined") throw new Error("only the built program has threads");
    const worker = new Worker(new URL(cvtailorThread, import.meta.url), { workerData: this.order });
    worker.on("message", (results: readonly WorkResult[]) => this.waiting.shift()?.resolve(results));
    worker.on("error", (error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
    return worker;
  }
}
