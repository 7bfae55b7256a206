import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleFolder, postingText } from "../cli/example.ts";
import { session } from "../cli/terminal.ts";
import { servers } from "./servers.ts";

const program = resolve("dist/cli.cjs");
const count = 300;

function feed(): string {
  const rows = Array.from({ length: count }, (_, number) => {
    const description = number % 50 === 7 ? "" : `${postingText}\n- Subject ${number} and Kubernetes ${number % 9}\n`;
    return JSON.stringify({ title: `Engineer ${number % 20}`, company: "Tin Harbour", description });
  });
  return `${rows.join("\n")}\n`;
}

const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith("."))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

describe.each(Object.entries(servers))("a queue on %s", (name, startServer) => {
  const isPossible = startServer !== null && existsSync(program);
  let server: Awaited<ReturnType<NonNullable<typeof startServer>>>;
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    if (isPossible) server = await startServer();
  }, 30_000);
  afterAll(() => {
    for (const worker of workers) worker.kill("SIGKILL");
    server?.stop();
  });

  const startWorkers = (number: number) => {
    for (let turn = 0; turn < number; turn++)
      workers.push(spawn(process.execPath, [program, "worker", "--queue", server.address], { stdio: "ignore" }));
  };
  const run = (cwd: string, argv: string[]) =>
    new Promise<{ status: number | null; stderr: string }>((done) => {
      const child = spawn(process.execPath, [program, "batch", "feed.jsonl", ...argv], { cwd });
      let stderr = "";
      child.stderr.on("data", (data) => {
        stderr += data;
      });
      child.on("exit", (status) => done({ status, stderr }));
    });

  it.skipIf(!isPossible)(
    `has three workers do it, though one is killed (skipped where ${name} or dist/ is not there)`,
    async () => {
      const cwd = exampleFolder({ "feed.jsonl": feed() });
      startWorkers(3);
      for (const more of [[], ["--rank-only"]]) {
        const here = await run(cwd, ["--out", "here", ...more]);
        const there = run(cwd, ["--out", "there", "--queue", server.address, ...more]);
        await new Promise((resolve) => setTimeout(resolve, 400 + Math.random() * 600));
        workers.shift()?.kill("SIGKILL");
        const { status, stderr } = await there;
        expect({ status, stderr }).toEqual(here);
        expect(status).toBe(1);
        startWorkers(1);
      }
      const [here, there] = [contents(join(cwd, "here")), contents(join(cwd, "there"))];
      expect(Object.keys(there)).toHaveLength(count - count / 50 + 5);
      const unnamed = (text = "") => text.replaceAll("there/summary.md", "here/summary.md");
      for (const [file, text] of Object.entries(here)) expect(unnamed(there[file])).toBe(text);
    },
    120_000,
  );

  it.skipIf(!isPossible)(
    "ends a worker that is told to",
    async () => {
      for (const worker of workers.splice(0)) worker.kill("SIGKILL");
      startWorkers(1);
      const cwd = exampleFolder({ "feed.jsonl": feed().split("\n").slice(0, 2).join("\n") });
      expect(await run(cwd, ["--queue", server.address])).toMatchObject({ status: 0 });
      const [worker] = workers;
      worker?.kill("SIGTERM");
      expect(await new Promise((done) => worker?.on("exit", done))).toBe(0);
    },
    60_000,
  );
});

describe("--queue", () => {
  it.each([
    [["batch", "job.md", "--queue", "amqp://x"], "the queue's address is none of a queue"],
    [["worker", "--queue", "redis"], "the queue's address is none of a queue"],
    [["batch", "job.md", "--queue", "redis://127.0.0.1:1"], "the queue's server cannot be reached"],
  ])(
    "%j",
    async (argv, message) => {
      const { code, stdout, stderr } = await session({ cwd: exampleFolder() }, ...argv);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(message);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    },
    20_000,
  );
});
