import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const program = resolve("dist/cli.cjs");

/** The command lines that the README shows with what they print. */
const shown = [...readFileSync("README.md", "utf8").matchAll(/^```console\n(.*?)\n```$/gms)].flatMap(([, block = ""]) =>
  block.split(/^\$ /m).flatMap((part) => {
    const [command = "", ...output] = part.split("\n");
    return command === "" ? [] : [{ command, output: output.join("\n").trimEnd() }];
  }),
);

describe.skipIf(!existsSync(program) || process.platform === "win32")(
  "what the README shows (skipped where npm run build has not made dist/)",
  () => {
    let cwd: string;
    const run = (command: string) => {
      const line = command.replace(/(?:npx )?\bcvtailor (?=\w)/g, () => `"${process.execPath}" "${program}" `);
      return spawnSync("bash", ["-c", line], { cwd, encoding: "utf8" });
    };

    beforeAll(() => {
      cwd = sampleFolder();
      expect(run("cvtailor batch job-descriptions --cv data/cv.md --out output").stderr).not.toContain("cvtailor:");
    }, 60_000);

    afterAll(() => rmSync(cwd, { recursive: true, force: true }));

    it("is something", () => {
      expect(shown.length).toBeGreaterThan(3);
    });

    it.each(shown)(
      "$command",
      ({ command, output }) => {
        expect(run(command).stdout.trimEnd()).toBe(output);
      },
      60_000,
    );
  },
);

/** The samples of this project in a folder where something may be written. */
function sampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cvtailor-readme-"));
  for (const name of ["data", "job-descriptions"]) symlinkSync(resolve(name), join(folder, name));
  return folder;
}
