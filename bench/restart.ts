/**
 * Kills a batch at random moments, lets it go on, and compares what it made with what an undisturbed run makes.
 * Usage: npm run restart [-- number of postings] [-- number of kills]
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSyntheticPostings } from "./synthetic.ts";

const count = Number(process.argv[2] ?? 2000);
const kills = Number(process.argv[3] ?? 30);
const folder = mkdtempSync(join(tmpdir(), "cvtailor-restart-"));
writeSyntheticPostings(join(folder, "postings"), count);

const command = (out: string, more: string[]) => [
  "dist/cli.cjs",
  "batch",
  join(folder, "postings"),
  "--cv",
  "data/cv.md",
  "--out",
  join(folder, out),
  ...more,
];

function runWhole(out: string, more: string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command(out, more), { maxBuffer: 1 << 28, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - began;
}

/** Ends a run after so many milliseconds; whether it was still running. */
function kill(out: string, more: string[], after: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, command(out, more), { stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), after);
    child.on("exit", (_code, signal) => {
      clearTimeout(timer);
      done(signal === "SIGKILL");
    });
  });
}

const finishedIn = (out: string): number => {
  try {
    return readdirSync(join(folder, out)).length;
  } catch {
    return 0;
  }
};

for (const more of [[], ["--rank-only", "--top", "3"]]) {
  const took = runWhole(`whole${more.length}`, more);
  let killed = 0;
  let finished = 0;
  for (let turn = 0; turn < kills; turn++) {
    // Early in the whole run and early in what is left of it, so that there is something left to the last.
    const after = 60 + (Math.random() * took * 3) / kills;
    if (await kill(`killed${more.length}`, more, after)) killed++;
    const now = finishedIn(`killed${more.length}`);
    if (now < finished) throw new Error(`${finished - now} files were lost`);
    finished = now;
  }
  const rest = runWhole(`killed${more.length}`, more);
  const [whole, resumed] = [`whole${more.length}`, `killed${more.length}`].map((out) =>
    readdirSync(join(folder, out)).filter((name) => !name.startsWith(".")),
  );
  if (JSON.stringify(whole) !== JSON.stringify(resumed)) throw new Error("not the same files");
  for (const name of whole ?? []) {
    const [one, other] = [`whole${more.length}`, `killed${more.length}`].map((out) =>
      readFileSync(join(folder, out, name)),
    );
    // The summary says where its own folder is.
    const same = (bytes: Buffer | undefined, out: string) =>
      bytes?.toString("latin1").replaceAll(join(folder, out), "");
    if (same(one, `whole${more.length}`) !== same(other, `killed${more.length}`)) throw new Error(`${name} differs`);
  }
  const again = runWhole(`killed${more.length}`, more);
  console.log(
    `batch ${more.join(" ")}: ${count} postings in ${took.toFixed(0)} ms; killed ${killed} times, then ${rest.toFixed(0)} ms to its end; ${whole?.length} files, all the same; ${again.toFixed(0)} ms with nothing to do`,
  );
}
rmSync(folder, { recursive: true });
