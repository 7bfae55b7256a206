import type { Done, Task } from "./pass.ts";
import type { WorkItem, WorkResult } from "./work-order.ts";

export interface Chunking {
  /** Tasks of a chunk. */
  size: number;
  /** Chunks that are worked on or wait for it; more would only fill memory. */
  mostAhead: number;
}

/**
 * Tasks one after the other, those that need work done in chunks, some of them ahead of the one that is waited for.
 * @param resultsOf works on the items of a chunk, elsewhere; resolves to what each came to, in their order.
 */
export async function* inChunks<T extends Task>(
  tasks: Iterable<T>,
  resultsOf: (items: readonly WorkItem[]) => Promise<readonly WorkResult[]>,
  { size, mostAhead }: Chunking,
): AsyncGenerator<Done<T>> {
  const waiting: { tasks: T[]; results: Promise<readonly WorkResult[]> }[] = [];
  const put = (some: T[]): void => {
    const results = resultsOf(some.flatMap(({ item }) => item ?? []));
    // It is waited for later, and then its failure is told.
    results.catch(() => {});
    waiting.push({ tasks: some, results });
  };
  let chunk: T[] = [];
  for (const task of tasks) {
    chunk.push(task);
    if (chunk.length < size) continue;
    put(chunk);
    chunk = [];
    if (waiting.length >= mostAhead) yield* next();
  }
  if (chunk.length > 0) put(chunk);
  while (waiting.length > 0) yield* next();

  async function* next(): AsyncGenerator<Done<T>> {
    const first = waiting.shift();
    const results = (await first?.results) ?? [];
    let place = 0;
    for (const task of first?.tasks ?? [])
      yield { task, result: task.item === null ? null : (results[place++] ?? null) };
  }
}
