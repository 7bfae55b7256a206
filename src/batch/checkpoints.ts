import { copyFileSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { type AppendedLines, openLines, readJsonLines } from "../files/append.ts";
import { RunningFingerprint } from "../files/fingerprint.ts";
import { writeError } from "../files/write.ts";
import type { PlannedPosting } from "./plan.ts";
import { Failure } from "./summary-row.ts";

const Header = z.object({ schema: z.literal("cvtailor.checkpoints/1"), run: z.string() });

/** How far a run had come when the bytes so far were in the file. */
const Checkpoint = z.object({
  /** Postings read, those that failed among them. */
  done: z.int().check(z.minimum(0)),
  /** Length of the file. */
  bytes: z.int().check(z.minimum(0)),
  /** Fingerprint of the postings read, in their order. */
  inputs: z.string(),
  /** Those that failed since the checkpoint before. */
  failed: z.array(Failure),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/** Where a run begins: after postings that are in the file already. */
export interface Start {
  done: number;
  bytes: number;
  inputs: RunningFingerprint;
  failed: Failure[];
  /** Whether nothing comes after them. */
  isAll: boolean;
}

const fileName = ".cvtailor-ranks.jsonl";

/** Adds a posting to the fingerprint of those read. One that cannot be loaded counts as well: it may come back. */
export function addInput(inputs: RunningFingerprint, { file, row }: PlannedPosting, bytes: Uint8Array | null): void {
  inputs.add(row === null ? file : `${file}\n${row}`);
  inputs.add(bytes ?? "not there");
}

/**
 * How far the file of ranks is written, noted beside it each time that some of it is: a run that was stopped at any moment goes
 * on from there, and one that is run again does only what comes after the first posting that changed.
 */
export class Checkpoints {
  private readonly path: string;
  private readonly folderName: string;
  private readonly header: string;
  private known: Checkpoint[] = [];
  private file: AppendedLines | undefined;

  /** @param run fingerprint of all that the results depend on beside the postings; what another did is not looked at, nor anything with `force`. */
  constructor(folder: string, folderName: string, run: string, force = false) {
    this.path = join(folder, fileName);
    this.folderName = folderName;
    this.header = JSON.stringify({ schema: "cvtailor.checkpoints/1", run } satisfies z.infer<typeof Header>);
    const [first, ...lines] = readJsonLines(this.path);
    const header = Header.safeParse(first);
    if (!header.success || header.data.run !== run || force) return;
    for (const line of lines) {
      const { success, data } = Checkpoint.safeParse(line);
      if (success) this.known.push(data);
    }
  }

  /**
   * The last checkpoint that these postings pass through and whose bytes are written, in the file or in the one that is not
   * finished; the latter then is there.
   */
  start(postings: Iterable<PlannedPosting>, file: { path: string; unfinished: string }): Start {
    const inputs = new RunningFingerprint();
    let start: Start = { done: 0, bytes: 0, inputs: inputs.copy(), failed: [], isAll: false };
    const isFinished = !existsSync(file.unfinished);
    const written = sizeOf(isFinished ? file.path : file.unfinished);
    const usable = this.known.filter(({ bytes }) => bytes <= written);
    let passed = 0;
    let read = 0;
    for (const posting of usable.length === 0 ? [] : postings) {
      const checkpoint = usable[passed];
      read++;
      if (checkpoint === undefined) break;
      addInput(inputs, posting, bytesOf(posting));
      if (read < checkpoint.done) continue;
      if (inputs.value !== checkpoint.inputs) break;
      const failed = [...start.failed, ...checkpoint.failed];
      start = { ...start, done: read, bytes: checkpoint.bytes, inputs: inputs.copy(), failed };
      passed++;
    }
    start.isAll = isFinished && read > 0 && start.done === read && start.bytes === written;
    if (!start.isAll && isFinished && start.done > 0) this.reopen(file);
    this.known = usable.slice(0, passed);
    return start;
  }

  /** Notes that the postings so far are in the file. */
  record(checkpoint: Checkpoint): void {
    if (this.file === undefined) {
      this.file = openLines(this.path, this.folderName, "replace");
      for (const line of [this.header, ...this.known.map((known) => JSON.stringify(known))]) this.file.append(line);
    }
    this.file.append(JSON.stringify(checkpoint));
  }

  close(): void {
    this.file?.close();
    this.file = undefined;
  }

  /** What is finished stays as it is until the new one is; the new one begins as it does. */
  private reopen({ path, unfinished }: { path: string; unfinished: string }): void {
    try {
      copyFileSync(path, unfinished);
    } catch (error) {
      throw writeError(error, this.folderName);
    }
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function bytesOf(posting: PlannedPosting): Uint8Array | null {
  try {
    return posting.load();
  } catch {
    return null;
  }
}
