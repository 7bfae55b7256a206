import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import {
  type BatchSummary,
  defaultRenderOptions,
  hashFile,
  planPostings,
  rankBatch,
  readCv,
  type ThreadedWorkforce,
  tailorBatch,
  type WorkOrder,
  workInThreads,
} from "../../index.ts";
import { exitCodes } from "../exit-codes.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { note } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { loadSettings, readCvFile } from "../settings.ts";
import { count, json } from "../text.ts";
import { whySettings } from "../why-settings.ts";

/** Writes a résumé for each posting and prints where each is, best fit first, and where the summary is. */
export async function batchCommand(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const settings = await loadSettings(options, io);
  const cvFile = readCvFile(settings, io);
  const cv = await readCv(cvFile);
  const folder = resolve(io.cwd, settings.out);
  const postings = await planPostings(
    paths.length > 0 ? paths : [relative(io.cwd, join(settings.folder, "job-descriptions"))],
    {
      cwd: io.cwd,
      leaveOut: folder,
      standardInput: () => readInput("-", io),
    },
  );
  const formats = [...(options.format ?? ["markdown" as const])];
  const progress = createProgress(io, io.stderr.isTTY ? countOf(postings) : 0);
  const order: WorkOrder = {
    cv,
    language: options.language ?? null,
    columns: { text: options.textColumn, title: options.titleColumn, company: options.companyColumn },
    make: options.rankOnly
      ? { kind: "ranks", top: options.top ?? null }
      : {
          kind: "resume",
          formats,
          lines: settings.lines ?? null,
          pages: settings.pages ?? 1,
          rules: settings.rules,
          why: settings.why
            ? { format: settings.why, cv: hashFile(cvFile), settings: whySettings(settings, formats, options) }
            : undefined,
          look: { ...defaultRenderOptions, ...settings.look },
        },
  };
  const run = options.rankOnly ? rankBatch : tailorBatch;
  const others = await workforceOf(options, order, io);
  const summary = await run(order, postings, {
    workforce: others?.workforce,
    folder,
    folderName: settings.out,
    force: options.force,
    onFailure: ({ file, row, reason }) => {
      progress.clear();
      note(io, `cvtailor: ${row === null ? file : `${file}:${row}`} left out: ${reason}`);
    },
    onWarning: (file, warning) => {
      progress.clear();
      note(io, `WARNING: ${file}: ${warning}`);
    },
    onProgress: progress.show,
  }).finally(async () => {
    progress.clear();
    await others?.close();
  });
  warn(summary, io);
  if (io.stdout.isTTY && !options.json && summary.postings.length > 0) {
    const { fits } = await import("../fits.ts");
    io.stdout.write(await fits(summary, io));
    return summary.failed.length > 0 ? exitCodes.partial : exitCodes.done;
  }
  const made = summary.postings.map(({ resume }) => `${settings.out}/${resume}`);
  io.stdout.write(options.json ? json(summary) : `${[...made, summary.path].join("\n")}\n`);
  return summary.failed.length > 0 ? exitCodes.partial : exitCodes.done;
}

/** Who does the work, where it is not this thread. */
async function workforceOf(
  { queue, threads = 1 }: CliOptions,
  order: WorkOrder,
  io: Io,
): Promise<ThreadedWorkforce | null> {
  const count = Math.min(threads, availableParallelism());
  if (queue === undefined) return count > 1 ? workInThreads(order, count) : null;
  const { queueWork } = await import("../../queue/index.ts");
  return queueWork(queue, order, {
    onSilence: () => note(io, "Nothing comes back: is there a cvtailor worker of this version on this queue?"),
  });
}

function warn({ postings }: BatchSummary, io: Io): void {
  const low = postings.filter((row) => row.confidence === "low").length;
  if (low > 0)
    note(io, `WARNING: LOW CONFIDENCE in ${low} of ${count(postings.length, "posting")}; the summary marks them.`);
}

function countOf(postings: Iterable<unknown>): number {
  let total = 0;
  for (const _ of postings) total++;
  return total;
}

/** Between two looks of a person at the line, in milliseconds. */
const step = 100;
/** Before this the rate is not worth telling, in milliseconds. */
const steady = 1000;

/** How far it is, how fast, and how long it will take, on one line of the terminal; nothing elsewhere. */
function createProgress(io: Io, total: number): { show(done: number): void; clear(): void } {
  const began = performance.now();
  let shownAt: number | undefined;
  return {
    show(done) {
      const now = performance.now();
      if (total === 0 || (shownAt !== undefined && now - shownAt < step)) return;
      shownAt = now;
      const rate = done / (now - began);
      const more =
        now - began < steady ? "" : `, ${Math.round(1000 * rate)} a second, ${duration((total - done) / rate)} left`;
      io.stderr.write(`\r\u001b[K${done} of ${count(total, "posting")}${more}`);
    },
    clear() {
      if (shownAt !== undefined) io.stderr.write("\r\u001b[K");
      shownAt = undefined;
    },
  };
}

/** `7 s`, `3 min`, `2 h`: no more than a person wants to know. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 90) return `${seconds} s`;
  return seconds < 90 * 60 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
