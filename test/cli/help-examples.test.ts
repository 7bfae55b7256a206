import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { firstConfig } from "../../src/cli/init-files.ts";
import { processIo } from "../../src/cli/io.ts";
import { createProgram } from "../../src/cli/program.ts";
import { linkedInProfile } from "../fixtures/pdf/linkedin-profile.ts";
import { folderWith } from "../folder.ts";
import { servers } from "../queue/servers.ts";
import { docx, paragraph, run } from "../support/docx.ts";
import { installedTypesetter } from "../support/typesetter.ts";
import { cvText, postingText } from "./example.ts";
import { session } from "./terminal.ts";

const built = resolve("dist/cli.cjs");
const commands = createProgram(
  processIo(async () => ""),
  () => {},
).commands.map((command) => command.name());

/** What the examples name: a CV with a summer job and, on line 41, a bullet, and postings in all their forms. */
function exampleFiles(): Record<string, string | Uint8Array> {
  const lines = [...cvText.trimEnd().split("\n"), "", "## Projects", "", "### Summer job", "", "- Sold tickets"];
  lines.push("", "### Timetable", "");
  while (lines.length < 40) lines.push("");
  const cv = `${[...lines, "- Wrote the timetable of the ferries in Go"].join("\n")}\n`;
  const html = `<html><body><h1>Baker</h1><h2>Requirements</h2><ul><li>Fluent in Go</li></ul><p>${"Bread for all. ".repeat(20)}</body></html>`;
  const row = (title: string) => `${JSON.stringify({ title, company: "Tin Harbour", description: postingText })}\n`;
  const word = cvText.split("\n").map((line) => paragraph(run(line.replace(/^#+ /, ""))));
  const theme = "node_modules/jsonresume-theme-even";
  return {
    "data/cv.md": cv,
    ...{ "cv.md": cv, "cv.txt": cv, "cv.pdf": linkedInProfile(), "My CV.docx": docx(word.join("")) },
    ...{ "posting.txt": postingText, "posting.md": postingText, "posting.html": html },
    ...{ "job-descriptions/a.md": postingText, "jobs/a.html": html },
    ...{ "jobs.jsonl": row("Baker") + row("Cook"), "more.jsonl": row("Pilot") },
    "feed.csv": `title,body\nBaker,"${postingText.replaceAll('"', '""')}"\n`,
    "cvtailor.config.json": firstConfig,
    "output/acme-engineer.md": "# Mira Solano\n",
    [`${theme}/package.json`]: JSON.stringify({ name: "jsonresume-theme-even", main: "i.js" }),
    [`${theme}/i.js`]: "exports.render = ({ basics }) => '<h1>' + basics.name + '</h1>';",
  };
}

async function examplesOf(command: string): Promise<string[]> {
  const { stdout } = await session({ cwd: "/", columns: 200 }, command, "--help");
  return [...stdout.slice(stdout.indexOf("Examples:")).matchAll(/^ {2}(cvtailor .*)$/gm)].map(([, line = ""]) => line);
}
const examples = (await Promise.all(commands.map(examplesOf))).flat();

/** A folder in which the example can be run; what it makes itself is not there yet. */
function folderFor(example: string): string {
  const { "cvtailor.config.json": config, "data/cv.md": cv, ...files } = exampleFiles();
  if (example.startsWith("cvtailor init")) return folderWith(files);
  return folderWith({ ...files, "cvtailor.config.json": config ?? "", "data/cv.md": cv ?? "" });
}

/** Runs what goes on until it is told to stop, and tells it when it has done its work. @returns its exit code. */
async function untilStopped(args: string[], cwd: string, isDone: (told: string) => boolean) {
  const child = spawn(process.execPath, [built, ...args], { cwd });
  onTestFinished(() => void child.kill("SIGKILL"));
  let told = "";
  child.stderr.on("data", (text) => (told += text));
  const ended = new Promise((done) => child.on("exit", (code) => done(code)));
  await expect.poll(() => isDone(told), { timeout: 20_000 }).toBe(true);
  child.kill("SIGINT");
  return ended;
}

const words = (example: string): string[] =>
  example
    .split(" ")
    .slice(1)
    .map((word) => word.replaceAll("'", ""));

describe.skipIf(!existsSync(built) || process.platform === "win32")(
  "the examples of --help (skipped where npm run build has not made dist/)",
  () => {
    it.for(examples)("%s", { timeout: 60_000 }, async (example, context) => {
      const cwd = folderFor(example);
      if (example.includes("pdf") && !example.includes("cv.pdf"))
        context.skip(installedTypesetter() === null, "the optional packages are not installed");
      if (example.includes("--clipboard")) {
        const { code, stdout } = await session({ cwd, clipboard: postingText }, ...words(example));
        return expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("Kubernetes") });
      }
      if (example === "cvtailor init") {
        const { code } = await session({ cwd, isTTY: true, answers: ["cv.md"] }, "init");
        return expect(code).toBe(0);
      }
      if (example.startsWith("cvtailor serve"))
        // Its port may be in use here.
        return expect(
          await untilStopped([...words(example), "--port", "0"], cwd, (told) => told.startsWith("http:")),
        ).toBe(0);
      if (example.includes("--watch"))
        return expect(await untilStopped(words(example), cwd, (told) => told.includes("Watching"))).toBe(0);
      if (example.startsWith("cvtailor worker")) {
        if (servers.Redis === null) return context.skip("there is no Redis");
        const redis = await servers.Redis();
        onTestFinished(redis.stop);
        const args = words(example).map((word) => word.replace(/^redis:.*/, redis.address));
        const batch = ["batch", "job-descriptions", "--queue", redis.address];
        const isDone = () => spawnSync(process.execPath, [built, ...batch], { cwd }).status === 0;
        return expect(await untilStopped(args, cwd, isDone)).toBe(0);
      }
      if (example.startsWith("cvtailor verify"))
        writeFileSync(
          join(cwd, "output/acme-engineer.md"),
          (await session({ cwd }, "tailor", "posting.txt", "--stdout")).stdout,
        );
      // The last one is for a shell that sources what it is given.
      const shell = `cvtailor() { "${process.execPath}" "${built}" "$@"; }; source() { cat > sourced; }; set -o pipefail; `;
      const { status, stderr } = spawnSync("bash", ["-c", shell + example], {
        cwd,
        env: { ...process.env, HOME: cwd },
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining("cvtailor:") });
      const [, written] = />>? (?:~\/)?(\S+)$/.exec(example) ?? [];
      if (written !== undefined) expect(readFileSync(join(cwd, written), "utf8").length).toBeGreaterThan(100);
    });
  },
);
