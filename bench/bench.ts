/**
 * Speed, as ratios measured in one run: postings a second against the naive pipeline and the floor, and a cold start of
 * one résumé against an empty Node process. Usage: npm run bench [-- number of postings]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Entry } from "../src/index.ts";
import { readDocument, understandCv } from "../src/index.ts";
import { floor, miniSearch, naive, naturalAlone } from "./pipelines.ts";
import { writeSyntheticPostings } from "./synthetic.ts";

const count = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), "cvtailor-bench-"));
const cvPath = "data/cv.md";
const postings = writeSyntheticPostings(join(folder, "postings"), count);

const every = (entries: readonly Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...every(entry.entries)]);
const cv = understandCv(await readDocument(readFileSync(cvPath), cvPath));
const bullets = every(cv.entries).flatMap((entry) => entry.bullets.map(({ text }) => text));

/** Postings a second over the first `sample`, which is enough of them to be steady. */
function rate(sample: number, rank: (path: string) => void): number {
  const paths = postings.slice(0, sample);
  rank(paths[0] ?? "");
  const started = performance.now();
  for (const path of paths) rank(path);
  return (paths.length / (performance.now() - started)) * 1000;
}

function run(args: string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The whole command, less what the process costs to start, so that few postings and many give the same rate. */
function batchRate(more: string[]): number {
  const batch = (paths: string[], name: string): number =>
    run(["dist/cli.cjs", "batch", ...paths, "--cv", cvPath, "--out", join(folder, name), ...more]);
  const start = median([1, 2, 3].map((turn) => batch([postings[0] ?? ""], `one-${turn}`)));
  const all = median([1, 2, 3].map((turn) => batch([join(folder, "postings")], `all-${turn}`)));
  return ((count - 1) / (all - start)) * 1000;
}

/** Postings a second of scikit-learn, null where no Python has it; a Debian's own python3 may stand behind another. */
function scikitLearn(): number | null {
  const list = join(folder, "bullets.txt");
  writeFileSync(list, bullets.map((text) => text.replaceAll(/\s+/g, " ")).join("\n"));
  for (const python of ["python3", "/usr/bin/python3"]) {
    const args = ["bench/scikit_learn.py", list, ...postings.slice(0, 1000)];
    const { status, stdout } = spawnSync(python, args, { encoding: "utf8" });
    if (status === 0) return Number(stdout);
  }
  return null;
}

const scikit = scikitLearn();
if (scikit === null) console.log("scikit-learn is not there, and left out");
const rates: Record<"naive, 30 best terms" | "floor: read, tokenise, map", number> & Record<string, number> = {
  "naive, every term": rate(3, (path) => naive(bullets, path, Number.POSITIVE_INFINITY)),
  "naive, 30 best terms": rate(20, (path) => naive(bullets, path, 30)),
  "natural TfIdf alone": rate(100, naturalAlone(bullets)),
  MiniSearch: rate(200, miniSearch(bullets)),
  ...(scikit === null ? {} : { "scikit-learn TF-IDF": scikit }),
  "cvtailor batch": batchRate([]),
  "cvtailor batch --rank-only": batchRate(["--rank-only"]),
  "floor: read, tokenise, map": rate(count, floor()),
};
console.log(`${count} postings, ${bullets.length} bullets\n`);
console.log(`${"".padEnd(28)} postings/s  × naive 30  floor ÷`);
for (const [name, perSecond] of Object.entries(rates))
  console.log(
    `${name.padEnd(28)} ${perSecond.toFixed(perSecond < 10 ? 1 : 0).padStart(10)} ${(perSecond / rates["naive, 30 best terms"]).toFixed(1).padStart(11)} ${(rates["floor: read, tokenise, map"] / perSecond).toFixed(1).padStart(8)}`,
  );

const example = join("job-descriptions", readdirSync("job-descriptions").find((name) => name.endsWith(".md")) ?? "");
const empty: number[] = [];
const tailor: number[] = [];
const typeset: number[] = [];
const command = ["dist/cli.cjs", "tailor", example, "--cv", cvPath];
for (let turn = 0; turn < 21; turn++) {
  empty.push(run(["-e", "0"]));
  tailor.push(run([...command, "--stdout"]));
  typeset.push(run([...command, "--format", "pdf", "--out", folder]));
}
console.log("");
for (const [name, times] of Object.entries({ "a résumé": tailor, "a PDF of one page": typeset }))
  console.log(
    `cold start of ${name}: ${(median(times) / median(empty)).toFixed(2)} × node -e 0 (${median(times).toFixed(0)} ms, ${median(empty).toFixed(0)} ms)`,
  );
rmSync(folder, { recursive: true });
