import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes the code cache that src/cli/launch.ts reads: runs the built program on the samples, so that what a plain run uses
 * is compiled, and lets it keep that beside its files. Each run adds to what the one before it left.
 */
const cv = "data/cv.md";
const plainCv = readFileSync(cv, "utf8").replaceAll(/^#+ |\*\*|^- /gm, "");
const postings = readdirSync("job-descriptions")
  .filter((name) => /[.](txt|md)$/.test(name))
  .map((name) => join("job-descriptions", name));

function runWith(argv: readonly string[], input: string): void {
  const env = { ...process.env, CVTAILOR_CODE_CACHE: "write" };
  const { status, stderr } = spawnSync(process.execPath, ["dist/cli.cjs", ...argv], { env, input, encoding: "utf8" });
  if (status !== 0) throw new Error(`no code cache could be made: ${stderr}`);
}

for (const posting of postings) runWith(["tailor", posting, "--cv", cv, "--stdout"], "");
runWith(["parse", "-"], plainCv);
