import { startWorker } from "../../queue/index.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import type { CliOptions } from "../options.ts";
import { count } from "../text.ts";

/** Works until it is told to stop (Ctrl-C, or a signal to end), and then finishes what it has begun. */
export async function workerCommand(options: CliOptions, _command: unknown, io: Io): Promise<number> {
  const stopped = io.stopped();
  let done = 0;
  const say = (text: string): void => {
    if (io.stderr.isTTY) io.stderr.write(`\r\u001b[K${text}`);
  };
  const worker = await startWorker(options.queue ?? "", {
    onChunk(postings) {
      done += postings;
      say(`${count(done, "posting")} done`);
    },
  });
  say("Waiting for postings. Ctrl-C stops it.");
  await stopped;
  say("Finishing what is begun.\n");
  await worker.close();
  return exitCodes.done;
}
