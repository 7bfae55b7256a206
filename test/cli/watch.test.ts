import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { cvText, exampleFolder, postingText } from "./example.ts";
import { session } from "./terminal.ts";

const program = resolve("dist/cli.cjs");
/** From a saved file to a made résumé, in milliseconds. */
const promised = 1000;

describe.skipIf(!existsSync(program))("tailor --watch (skipped where npm run build has not made dist/)", () => {
  function start(cwd: string) {
    const child: ChildProcess = spawn(process.execPath, [program, "tailor", "job.md", "--watch"], { cwd });
    onTestFinished(() => void child.kill("SIGKILL"));
    const told = { stdout: "", stderr: "" };
    child.stdout?.on("data", (text) => (told.stdout += text));
    child.stderr?.on("data", (text) => (told.stderr += text));
    const ended = new Promise<number | null>((done) => child.on("exit", (code) => done(code)));
    return { child, told, ended };
  }
  const until = (check: () => boolean, timeout: number) => expect.poll(check, { timeout, interval: 10 }).toBe(true);

  it("shows each edit within a second, says what is wrong with a file, and ends by Ctrl-C", async () => {
    const cwd = exampleFolder();
    const { child, told, ended } = start(cwd);
    await until(() => told.stderr.includes("Watching job.md"), 10_000);
    const resume = () => readFileSync(join(cwd, told.stdout.trim()), "utf8");
    expect(resume()).toContain("# Mira Solano");

    const remakes = () => told.stderr.split("\n").length;
    writeFileSync(join(cwd, "data/cv.md"), cvText.replace("Mira", "Vera"));
    await until(() => resume().includes("# Vera Solano"), promised);

    writeFileSync(join(cwd, "data/.cv.md.swp"), cvText.replace("Mira", "Nora"));
    renameSync(join(cwd, "data/.cv.md.swp"), join(cwd, "data/cv.md"));
    await until(() => resume().includes("# Nora Solano"), promised);

    // And once more, since it is another file now.
    writeFileSync(join(cwd, "data/next.tmp"), cvText.replace("Mira", "Dora"));
    renameSync(join(cwd, "data/next.tmp"), join(cwd, "data/cv.md"));
    await until(() => resume().includes("# Dora Solano"), promised);

    writeFileSync(join(cwd, "me.md"), cvText.replace("Mira", "Cora"));
    writeFileSync(join(cwd, "cvtailor.config.json"), '{ "cv": "me.md" ');
    await until(() => told.stderr.includes("cvtailor: cvtailor.config.json is not valid JSON"), promised);
    writeFileSync(join(cwd, "cvtailor.config.json"), '{ "cv": "me.md" }');
    await until(() => resume().includes("# Cora Solano"), promised);
    // The CV that the settings name from now on.
    await new Promise((done) => setTimeout(done, 300));
    writeFileSync(join(cwd, "me.md"), cvText.replace("Mira", "Lora"));
    await until(() => resume().includes("# Lora Solano"), promised);

    const before = remakes();
    writeFileSync(join(cwd, "job.md"), `${postingText}- Taught interns\n`);
    await until(() => remakes() > before, promised);
    expect(told.stderr.trimEnd().split("\n").at(-1)).toMatch(/^output\S+[.]md: Kept \d+ of \d+ bullets/);

    child.kill("SIGINT");
    expect(await ended).toBe(0);
  }, 30_000);
});

describe("tailor --watch", () => {
  it.each([
    [["-"], "--watch is for a posting in a file"],
    [["--clipboard"], "--watch is for a posting in a file"],
    [["job.md", "--stdout"], "cannot be used with"],
    [["no.md"], "no.md does not exist"],
  ])("%j is refused", async (argv, message) => {
    const { code, stdout, stderr } = await session({ cwd: exampleFolder() }, "tailor", "--watch", ...argv);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("makes the résumé and ends when it is told to", async () => {
    const { code, stdout, stderr } = await session({ cwd: exampleFolder() }, "tailor", "job.md", "--watch");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^output\S+[.]md\n$/);
    expect(stderr).toMatch(/^Watching job[.]md, data\/cv[.]md, cvtailor[.]config[.]json[.] Ctrl-C ends it[.]\n$/);
  });
});
