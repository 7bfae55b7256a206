import { resolve } from "node:path";
import { type BatchSummary, planPostings, rankBatch, readCv, tailorBatch } from "../../index.ts";
import { exitCodes } from "../exit-codes.ts";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { note } from "../notes.ts";
import type { CliOptions } from "../options.ts";
import { loadSettings, readCvFile } from "../settings.ts";
import { count, json } from "../text.ts";

const progressStep = 25;

/** Writes a résumé for each posting and prints where each is, best fit first, and where the summary is. */
export async function batchCommand(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const settings = await loadSettings(options, io);
  const cv = await readCv(readCvFile(settings, io));
  const folder = resolve(io.cwd, settings.out);
  const postings = await planPostings(paths.length > 0 ? paths : ["job-descriptions"], {
    cwd: io.cwd,
    leaveOut: folder,
    standardInput: () => readInput("-", io),
  });
  const progress = createProgress(io);
  const run = options.rankOnly ? rankBatch : tailorBatch;
  const summary = await run(cv, postings, {
    folder,
    folderName: settings.out,
    lines: settings.lines,
    language: options.language,
    onFailure: ({ file, row, reason }) => {
      progress.clear();
      note(io, `cvtailor: ${row === null ? file : `${file}:${row}`} left out: ${reason}`);
    },
    onProgress: progress.show,
  }).finally(progress.clear);
  warn(summary, io);
  const made = summary.postings.map(({ resume }) => `${settings.out}/${resume}`);
  io.stdout.write(options.json ? json(summary) : `${[...made, summary.path].join("\n")}\n`);
  return summary.failed.length > 0 ? exitCodes.partial : exitCodes.done;
}

function warn({ postings }: BatchSummary, io: Io): void {
  const low = postings.filter((row) => row.confidence === "low").length;
  if (low > 0)
    note(io, `WARNING: LOW CONFIDENCE in ${low} of ${count(postings.length, "posting")}; the summary marks them.`);
}

/** A count on one line of the terminal; nothing elsewhere. */
function createProgress(io: Io): { show(done: number): void; clear(): void } {
  let shown = false;
  return {
    show(done) {
      if (!io.stderr.isTTY || (done > 1 && done % progressStep !== 0)) return;
      io.stderr.write(`\r${count(done, "posting")}`);
      shown = true;
    },
    clear() {
      if (shown) io.stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}
