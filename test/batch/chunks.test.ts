import { describe, expect, it } from "vitest";
import { inChunks } from "../../src/batch/chunks.ts";
import type { Task } from "../../src/batch/pass.ts";
import type { WorkItem, WorkResult } from "../../src/batch/work-order.ts";

const chunking = { size: 3, mostAhead: 2 };

/** Every fourth has nothing to be done. */
function task(number: number): Task {
  const planned = { file: `${number}`, row: null, isThere: true, load: () => new Uint8Array() };
  const item = number % 4 === 3 ? null : { file: `${number}`, row: null, bytes: new Uint8Array() };
  return { planned, item, failure: null };
}

const answer = (items: readonly WorkItem[]): WorkResult[] =>
  items.map(({ file }) => ({ kind: "failed", reason: `did ${file}` }));

describe("inChunks", () => {
  it.each([0, 1, 3, 10, 24])("hands %d tasks on in their order, however long chunks take", async (count) => {
    const tasks = Array.from({ length: count }, (_, number) => task(number));
    let running = 0;
    let most = 0;
    const resultsOf = async (items: readonly WorkItem[]) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 7 % (running + 1)));
      running--;
      return answer(items);
    };
    const done: string[] = [];
    for await (const { task, result } of inChunks(tasks, resultsOf, chunking))
      done.push(result?.kind === "failed" ? result.reason : `left ${task.planned.file}`);
    expect(done).toEqual(tasks.map(({ item }, number) => (item === null ? `left ${number}` : `did ${number}`)));
    expect(most).toBeLessThanOrEqual(chunking.mostAhead);
  });

  it("tells of a chunk that failed when it is its turn", async () => {
    const tasks = Array.from({ length: 9 }, (_, number) => task(number));
    let chunks = 0;
    const resultsOf = async (items: readonly WorkItem[]) => {
      if (++chunks === 2) throw new Error("a thread died");
      return answer(items);
    };
    let count = 0;
    const all = async () => {
      for await (const _ of inChunks(tasks, resultsOf, chunking)) count++;
    };
    await expect(all()).rejects.toThrow("a thread died");
    expect(count).toBe(3);
  });
});
