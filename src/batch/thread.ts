import { parentPort, workerData } from "node:worker_threads";
import { createWork } from "./work.ts";
import type { WorkItem, WorkOrder, WorkResult } from "./work-order.ts";

/** Works on chunks of postings for another thread: the messages are chunks, each answered with what its postings came to. */
const work = createWork(workerData as WorkOrder);

async function answer(items: readonly WorkItem[]): Promise<void> {
  const results: WorkResult[] = [];
  const lines: ArrayBuffer[] = [];
  for (const item of items) {
    const result = await (await work)(item);
    if (result.kind === "ranks") {
      // The next posting's line is written over it.
      const line = new Uint8Array(result.line);
      lines.push(line.buffer);
      results.push({ kind: "ranks", line });
    } else results.push(result);
  }
  parentPort?.postMessage(results, lines);
}

let last = Promise.resolve();
parentPort?.on("message", (items: readonly WorkItem[]) => {
  last = last.then(() => answer(items));
});
