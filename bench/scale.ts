/**
 * How time and memory grow with the number of postings, with their length and with the length of the CV, each as a table.
 * Usage: npm run scale [-- greatest number of postings]
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { syntheticPostings } from "./synthetic.ts";

const greatest = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), "cvtailor-scale-"));
const hook = join(folder, "hook.cjs");
const peakFile = join(folder, "peak");
writeFileSync(
  hook,
  `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)));`,
);

/** A feed of so many postings, of so many times the usual length. */
function feed(count: number, length = 1): string {
  const path = join(folder, `feed-${count}-${length}.jsonl`);
  const file = openSync(path, "w");
  let lines = "";
  let number = 0;
  for (const { title, text } of syntheticPostings(count, length)) {
    lines += `${JSON.stringify({ title, company: `Firm ${number++ % 977}`, description: text })}\n`;
    if (lines.length < 1 << 20) continue;
    writeSync(file, lines);
    lines = "";
  }
  writeSync(file, lines);
  closeSync(file);
  return path;
}

/** The sample CV with each of its entries so many times, none quite like the others. */
function longCv(times: number): string {
  const cv = readFileSync("data/cv.md", "utf8");
  if (times === 1) return "data/cv.md";
  const start = cv.indexOf("\n## ");
  const copies = Array.from({ length: times }, (_, copy) =>
    cv
      .slice(start)
      .replace(/^(- .*)$/gm, (bullet) => `${bullet.replace(/[.]?$/, "")} for project${copy} at site${copy}.`),
  );
  const path = join(folder, `cv-${times}.md`);
  writeFileSync(path, cv.slice(0, start) + copies.join("\n"));
  return path;
}

interface Run {
  seconds: number;
  /** In megabytes. */
  peak: number;
}

function run(path: string, cv: string, more: readonly string[]): Run {
  const out = join(folder, "out");
  rmSync(out, { recursive: true, force: true });
  const began = performance.now();
  const argv = ["--require", hook, "dist/cli.cjs", "batch", path, "--cv", cv, "--out", out, ...more];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - began) / 1000, peak: Number(readFileSync(peakFile, "utf8")) / 1024 };
}

const row = (name: string, count: number, { seconds, peak }: Run, bytes: number): void =>
  console.log(
    `${name.padEnd(26)} ${seconds.toFixed(1).padStart(8)} ${((1000 * seconds) / count).toFixed(2).padStart(12)} ${peak.toFixed(0).padStart(8)} ${(bytes / 1e6).toFixed(0).padStart(8)}`,
  );

const top = ["--rank-only", "--top", "3"];
console.log(`${"".padEnd(26)}  seconds   ms/posting  peak MB  feed MB`);
for (let count = 1000; count <= greatest; count *= 10) {
  const path = feed(count);
  row(`${count} postings, ranks`, count, run(path, "data/cv.md", top), statSync(path).size);
  if (count <= 10_000) row(`${count} postings, résumés`, count, run(path, "data/cv.md", []), statSync(path).size);
  rmSync(path);
}
const usual = feed(500);
for (const times of [1, 10, 100]) row(`CV × ${times}`, 500, run(usual, longCv(times), top), statSync(usual).size);
for (const length of [0.25, 1, 4, 16]) {
  const path = feed(500, length);
  row(`postings × ${length}`, 500, run(path, "data/cv.md", top), statSync(path).size);
}
rmSync(folder, { recursive: true });
