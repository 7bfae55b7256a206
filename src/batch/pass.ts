import { join } from "node:path";
import { UserError } from "../errors.ts";
import { lockFolder } from "../files/lock.ts";
import { makeFolder } from "../files/write.ts";
import type { PlannedPosting } from "./plan.ts";
import type { Failure } from "./summary-row.ts";
import { failed } from "./work.ts";
import type { Work, WorkItem, WorkResult } from "./work-order.ts";

export interface BatchOptions {
  /** Absolute path of the output folder. */
  folder: string;
  /** The output folder as messages name it. */
  folderName: string;
  /** Whether to do again what was done before. */
  force?: boolean | undefined;
  /** Who does the work. Default: this thread, one posting after the other. */
  workforce?: Workforce | undefined;
  /** Called for each posting that could not be read or understood. */
  onFailure?: ((failure: Failure) => void) | undefined;
  /** Told, as a sentence, of what a résumé could not show as it should. */
  onWarning?: ((file: string, warning: string) => void) | undefined;
  /** Called after each posting with how many there were so far. */
  onProgress?: ((done: number) => void) | undefined;
}

/** A posting of a pass. */
export interface Task {
  planned: PlannedPosting;
  /** Null where nothing is to be done, or its bytes cannot be had. */
  item: WorkItem | null;
  /** Why its bytes cannot be had. */
  failure: (WorkResult & { kind: "failed" }) | null;
}

/** A task, and what its item came to. */
export interface Done<T extends Task> {
  task: T;
  result: WorkResult | null;
}

/** Works on the items of tasks, and hands the tasks on in their order, those without an item among them. */
export type Workforce = <T extends Task>(tasks: Iterable<T>) => AsyncIterable<Done<T>>;

/** The workforce of this thread. */
export function workHere(work: Work): Workforce {
  return async function* (tasks) {
    for (const task of tasks) {
      const result = task.item === null ? null : work(task.item);
      yield { task, result: result instanceof Promise ? await result : result };
    }
  };
}

/** The task of a posting, its bytes loaded. */
export function load(planned: PlannedPosting): Task {
  const { file, row } = planned;
  try {
    return { planned, item: { file, row, bytes: planned.load() }, failure: null };
  } catch (error) {
    return { planned, item: null, failure: failed(error) };
  }
}

/** Works in the output folder, made if need be, while no other batch does. Throws a UserError where there is no posting, or no such folder. */
export async function inOutputFolder<Result>(
  postings: Iterable<PlannedPosting>,
  { folder, folderName }: Pick<BatchOptions, "folder" | "folderName">,
  work: () => Promise<Result>,
): Promise<Result> {
  requirePostings(postings);
  makeFolder(folder, folderName);
  const unlock = lockFolder(join(folder, ".cvtailor-lock"), folderName);
  try {
    return await work();
  } finally {
    unlock();
  }
}

/** Throws a UserError where none of the postings is there. */
function requirePostings(postings: Iterable<PlannedPosting>): void {
  let reason: string | undefined;
  for (const planned of postings) {
    if (planned.isThere) return;
    reason ??= load(planned).failure?.reason;
  }
  throw new UserError(reason ?? "there is no posting in what is named", "Name files, folders or globs.");
}
