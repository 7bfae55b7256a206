import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { GapsAnswer, ResumeRequest } from "../../src/web/api.ts";
import { gapsAnswer } from "../../src/web/server/answers.ts";
import { type PageSettings, Workbench } from "../../src/web/server/workbench.ts";
import { cvText, exampleFolder, postingText } from "../cli/example.ts";
import { session } from "../cli/terminal.ts";
import { send } from "./attack.ts";
import { plainRequest, serveExample } from "./serving.ts";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const served of opened.splice(0)) await served.close();
});

async function open(more = {}, settings?: PageSettings) {
  const served = await serveExample(more, settings);
  opened.push(served);
  const host = `127.0.0.1:${served.port}`;
  const headers = {
    host,
    origin: `http://${host}`,
    "x-cvtailor-token": served.token,
    "content-type": "application/json",
  };
  const call = async (method: string, path: string, body?: unknown) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const answer = await send({ port: served.port, method, path: `/api/${path}`, headers, body: text });
    return { status: answer.status, body: JSON.parse(answer.text) };
  };
  return { ...served, call, cvPath: join(served.folder, "data/cv.md") };
}

describe("the API of the page", () => {
  const request = { ...plainRequest, posting: { text: postingText } };

  it("reads the CV anew when its file changes, and forgets wishes of the one before", async () => {
    const { call, cvPath } = await open();
    const first = (await call("POST", "resume", request)).body;
    expect(first.resume.name).toBe("Mira Solano");
    const [bullet] = first.resume.sections[0].entries[0].bullets;
    writeFileSync(cvPath, cvText.replace("Mira Solano", "Mira Reyes").replace("## Experience", "## Experience\n\n"));
    const second = (await call("POST", "resume", { ...request, pin: [bullet.id], cv: first.cv })).body;
    expect(second.resume.name).toBe("Mira Reyes");
    expect(second.forgotten).toEqual([bullet.id]);
  });

  it("says what bringing an answer in would take, and what comes nearest", async () => {
    const { call } = await open();
    const { asks } = (await call("POST", "resume", { ...request, pages: undefined, lines: 12 })).body;
    const gaps = (await call("POST", "gaps", { ...request, pages: undefined, lines: 12 })).body;
    expect(gaps.asks.length).toBe(asks.length);
    const costs = gaps.asks.flatMap(({ cost }: GapsAnswer["asks"][number]) => cost ?? []);
    expect(costs.length).toBeGreaterThan(0);
    for (const { lines, id } of costs) {
      expect(lines).toBeGreaterThan(0);
      expect(id).toMatch(/^[bes]\d+$/);
    }
  });

  it("begins with the settings, and keeps to their rules", async () => {
    const rules = { pin: ["three interns"], exclude: ["Kafka pipeline"], sectionOrder: ["education" as const] };
    const { call } = await open({}, { lines: 30, look: { paper: "letter" }, rules });
    expect((await call("GET", "options")).body.start).toEqual({
      budget: { unit: "lines", count: 30 },
      ...{ layout: "classic", paper: "letter", sectionOrder: ["education"] },
    });
    const { resume, leftOut } = (await call("POST", "resume", request)).body;
    expect(resume.sections[0].kind).toBe("education");
    expect(JSON.stringify(resume)).toContain("three interns");
    const kafka = leftOut.find(({ text }: { text: string }) => text.includes("Kafka"));
    expect(kafka).toMatchObject({ excludedBy: null, bySettings: true });
    const { body } = await call("POST", "resume", { ...request, pin: [kafka.id] });
    expect(body.error.message).toBe(
      "“Built a Kafka pipeline in Go that tracks 2,000 containers a minute” is pinned and excluded",
    );
    const other = await call("POST", "resume", { ...request, sectionOrder: ["skill", "work"] });
    expect(other.body.resume.sections.map(({ kind }: { kind: string }) => kind)).toEqual([
      "skill",
      "work",
      "education",
    ]);
    expect((await call("POST", "resume", { ...request, sectionOrder: ["jobs"] })).status).toBe(400);
  });

  it("leaves what the page asks no more", async () => {
    const { folder } = await open();
    const place = (name: string) => ({ path: join(folder, name), name });
    const workbench = new Workbench(
      {
        cv: place("data/cv.md"),
        savedCv: { ...place("data/cv.md"), folder },
        postings: folder,
        start: folder,
        summary: join(folder, "summary.json"),
      },
      { look: {}, rules: {} },
    );
    const asked: ResumeRequest = {
      posting: { text: postingText },
      pin: [],
      exclude: [],
      layout: "classic",
      paper: "a4",
    };
    const whole = await gapsAnswer(asked, workbench, { aborted: () => false });
    expect(whole.asks.length).toBeGreaterThan(5);
    expect((await gapsAnswer(asked, workbench, { aborted: () => true })).asks).toEqual(whole.asks.slice(0, 1));
  });

  it("saves no CV that another program has changed meanwhile, nor one without text", async () => {
    const { call, cvPath } = await open();
    const { cv } = (await call("GET", "cv")).body;
    expect((await call("PUT", "cv", { markdown: " \n", cv })).status).toBe(422);
    writeFileSync(cvPath, `${cvText}\nchanged\n`);
    expect((await call("PUT", "cv", { markdown: "# Mira\n", cv })).status).toBe(409);
    expect(readFileSync(cvPath, "utf8")).toBe(`${cvText}\nchanged\n`);
  });

  it("says of a summary that it is not one, and of no summary that there is none", async () => {
    const { call, folder } = await open({ "output/other.txt": "" });
    expect((await call("GET", "summary")).body).toEqual({ summary: null });
    writeFileSync(join(folder, "output/summary.json"), '{"schema":"other"}');
    expect((await call("GET", "summary")).status).toBe(422);
  });

  it("says of a posting what is wrong with it", async () => {
    const { call } = await open();
    const posting = { file: { name: "x.pdf", base64: Buffer.from("%PDF-1.7 broken").toString("base64") } };
    const { status, body } = await call("POST", "resume", { ...request, posting });
    expect(status).toBe(422);
    expect(body.error.hint).not.toBe("");
  });
});

describe("cvtailor serve", () => {
  it("names a port that is in use, and a CV that is not there", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((listening) => taken.once("listening", listening));
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? String(address.port) : "";
    const { code, stdout, stderr } = await session({ cwd: exampleFolder() }, "serve", "--port", port, "--no-open");
    taken.close();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^cvtailor: port \d+ is in use[.] Give another with --port.*\n$/);
    expect((await session({ cwd: exampleFolder() }, "serve", "--cv", "no.md")).code).toBe(2);
    expect((await session({ cwd: exampleFolder() }, "serve", "--port", "65536")).code).toBe(2);
  });

  const program = resolve("dist/cli.cjs");
  it.skipIf(!existsSync(program) || process.platform === "win32")(
    "is built: serves the page, prints its address only, and ends when it is told to",
    async () => {
      const child = spawn(process.execPath, [program, "serve", "--port", "0"], { cwd: exampleFolder() });
      const printed = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"] as const)
        child[name].on("data", (part) => {
          printed[name] += String(part);
        });
      while (!printed.stderr.includes("\n")) await new Promise((later) => setTimeout(later, 20));
      const url = printed.stderr.trim();
      const page = await (await fetch(url)).text();
      const [script = ""] = /\/assets\/[\w-]+[.]js/.exec(page) ?? [];
      expect((await fetch(new URL(script, url))).status).toBe(200);
      expect((await fetch(new URL("/layouts/classic-a4.css", url))).status).toBe(200);
      child.kill("SIGINT");
      expect(await ended(child)).toBe(0);
      expect(printed).toEqual({ stdout: "", stderr: `${url}\n` });
    },
    20_000,
  );
});

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}
