import { join } from "node:path";
import { fingerprint } from "../files/fingerprint.ts";
import { writeFile } from "../files/write.ts";
import { buildId } from "./build-id.ts";
import { type Finished, Journal } from "./journal.ts";
import { type BatchOptions, type Done, inOutputFolder, load, type Task, type Workforce, workHere } from "./pass.ts";
import type { PlannedPosting } from "./plan.ts";
import { type BatchSummary, type FinishedRow, summaryOf } from "./summary.ts";
import { summaryFiles } from "./summary-files.ts";
import type { Failure } from "./summary-row.ts";
import { createWork } from "./work.ts";
import type { WorkItem, WorkOrder, WorkResult } from "./work-order.ts";

/**
 * One résumé for each posting, and a summary of them all. A run that was stopped goes on where it was, and one that is run
 * again does what is new. Throws a UserError where there is no posting, or no folder to write to.
 */
export async function tailorBatch(
  order: WorkOrder,
  postings: Iterable<PlannedPosting>,
  options: BatchOptions,
): Promise<BatchSummary> {
  return inOutputFolder(postings, options, () => tailorInFolder(order, postings, options));
}

/** A posting, and what an earlier run made of it. */
interface ResumeTask extends Task {
  loaded: WorkItem | null;
  /** Fingerprint of its bytes. */
  input: string;
  known: Finished | null;
}

async function tailorInFolder(
  order: WorkOrder,
  postings: Iterable<PlannedPosting>,
  options: BatchOptions,
): Promise<BatchSummary> {
  const { folder, folderName } = options;
  const write = (file: string, data: string | Uint8Array) => writeFile(join(folder, file), data, folderName);
  const journal = new Journal(folder, folderName, fingerprint(JSON.stringify({ buildId, order })), options.force);
  const workforce = options.workforce ?? workHere(await createWork(order));
  const finished: FinishedRow[] = [];
  const failed: Failure[] = [];
  const uniqueName = createUniqueNames();

  const finish = async ({ task, result }: Done<ResumeTask>): Promise<void> => {
    const { planned, input, known } = task;
    let came = result ?? task.failure;
    let name: string | undefined;
    if (known !== null) {
      // Postings before it may have gone or come, and with them the numbers of equal names.
      name = uniqueName(known.name);
      const files = Object.keys(known.outputs);
      if (files[0]?.startsWith(`${name}.`)) {
        finished.push({ file: known.file, row: known.row, resume: files[0], why: whyIn(files), facts: known.facts });
        return;
      }
      came = await redo(workforce, task);
    }
    const { file, row } = planned;
    if (came?.kind === "failed") {
      const failure = { file, row, reason: came.reason };
      failed.push(failure);
      options.onFailure?.(failure);
    }
    if (came?.kind !== "resume") return;
    name ??= uniqueName(came.name);
    const outputs: Record<string, string> = {};
    const put = (extension: string, data: string | Uint8Array): void => {
      write(`${name}.${extension}`, data);
      outputs[`${name}.${extension}`] = fingerprint(data);
    };
    for (const [extension, data] of Object.entries(came.files)) put(extension, data);
    const [resume = ""] = Object.keys(outputs);
    for (const [extension, pieces] of Object.entries(came.sidecars)) put(extension, pieces.join(resume));
    for (const warning of came.warnings) options.onWarning?.(resume, warning);
    const facts = journal.record({ file, row, input, name: came.name, outputs, facts: came.facts });
    finished.push({ file, row, resume, why: whyIn(Object.keys(outputs)), facts });
  };

  try {
    let done = 0;
    for await (const each of workforce(tasksOf(postings, journal))) {
      await finish(each);
      options.onProgress?.(++done);
    }
    journal.finish(finished, writeFile);
  } finally {
    journal.close();
  }
  const summary = summaryOf(finished, failed, `${folderName}/summary.md`);
  for (const [file, data] of summaryFiles(summary)) write(file, data);
  return summary;
}

/** Of the files of a posting the one to open for the reasons: the page, if there is one. */
function whyIn(files: readonly string[]): string | null {
  return files.find((file) => file.endsWith(".why.html")) ?? files.find((file) => file.endsWith(".why.json")) ?? null;
}

function* tasksOf(postings: Iterable<PlannedPosting>, journal: Journal): Generator<ResumeTask> {
  for (const planned of postings) {
    const task = load(planned);
    const loaded = task.item;
    const input = loaded === null ? "" : fingerprint(loaded.bytes);
    const known = loaded === null ? null : journal.recall(planned, input);
    yield { ...task, loaded, input, known, item: known === null ? loaded : null };
  }
}

async function redo(workforce: Workforce, task: ResumeTask): Promise<WorkResult | null> {
  for await (const { result } of workforce([{ ...task, item: task.loaded }])) return result;
  return null;
}

/** Gives the second of a name `-2`, the third `-3`; never one that is taken, on file systems blind to case as well. */
function createUniqueNames(): (name: string) => string {
  const last = new Map<string, number>([["summary", 1]]);
  const taken = new Set<string>(["summary"]);
  return (name) => {
    let unique = name;
    for (let number = last.get(name) ?? 1; taken.has(unique); ) {
      number++;
      last.set(name, number);
      unique = `${name}-${number}`;
    }
    taken.add(unique);
    return unique;
  };
}
