import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type Cv,
  defaultRenderOptions,
  hashFile,
  planPostings,
  rankBatch,
  readCv,
  tailorBatch,
  type WorkOrder,
} from "../../src/index.ts";
import { cvText, postingText } from "../cli/example.ts";
import { folderWith } from "../folder.ts";

const runs = { tailorBatch, rankBatch };
const count = 24;

/** Postings of which some have equal names, and some cannot be read. */
function postingFiles(): Record<string, string> {
  const files: Record<string, string> = { "jobs/empty.txt": "", "jobs/m.txt": "" };
  for (let number = 0; number < count; number++) {
    const title = ["Engineer", "Cook", "Nurse"][number % 3];
    files[`jobs/p${String(number).padStart(2, "0")}.md`] = postingText
      .replace("Site Reliability Engineer", `${title}`)
      .replace("Fluent in Go", `Fluent in Go and subject ${number}`);
  }
  return files;
}

const why = {
  format: "html" as const,
  cv: hashFile({ name: "cv.md", bytes: Buffer.from(cvText) }),
  settings: {
    ...{ format: "markdown", lines: null, pages: 1, language: null, layout: "classic", paper: "a4" },
    ...{ bullets: null, bulletsPerEntry: null, sections: {}, sectionOrder: [], pin: [], exclude: [] },
  },
};

async function start(cwd: string, cv: Cv, run: keyof typeof runs, more: object = {}) {
  const options = { cwd, leaveOut: join(cwd, "out"), standardInput: () => Promise.reject(new Error("none")) };
  const postings = await planPostings(["jobs"], options);
  const make =
    run === "rankBatch"
      ? { kind: "ranks" as const, top: null }
      : {
          ...{ kind: "resume" as const, formats: ["markdown" as const], lines: null, pages: 1, why },
          look: defaultRenderOptions,
        };
  const order: WorkOrder = { cv, language: null, columns: {}, make };
  return runs[run](order, postings, { folder: join(cwd, "out"), folderName: "out", mostBuffered: 20_000, ...more });
}

const contents = (folder: string, hidden = false) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => hidden || !name.startsWith("."))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

const cv = await readCv({ bytes: Buffer.from(cvText), name: "cv.md" });

describe.each(["tailorBatch", "rankBatch"] as const)("%s", (run) => {
  it("comes to the same bytes when it is stopped time and again", async () => {
    const [whole, stopped] = [folderWith(postingFiles()), folderWith(postingFiles())];
    await start(whole, cv, run);
    for (const at of [5, 1, 26, 13, 9, 21]) {
      const onProgress = (done: number) => {
        if (done === at) throw new Error("stopped");
      };
      await start(stopped, cv, run, { onProgress }).catch((error: Error) => expect(error.message).toBe("stopped"));
    }
    await start(stopped, cv, run);
    expect(contents(join(stopped, "out"))).toEqual(contents(join(whole, "out")));
  });

  it("tells of the postings that failed before it was stopped", async () => {
    const cwd = folderWith(postingFiles());
    const first = await start(cwd, cv, run);
    const again = await start(cwd, cv, run);
    expect(first.failed.map(({ file }) => file)).toEqual(["jobs/empty.txt", "jobs/m.txt"]);
    expect(again).toEqual(first);
  });

  it("does what changed, as if nothing had been done before", async () => {
    const [old, fresh] = [folderWith(postingFiles()), folderWith(postingFiles())];
    await start(old, cv, run);
    for (const cwd of [old, fresh]) {
      rmSync(join(cwd, "jobs/p03.md"));
      writeFileSync(join(cwd, "jobs/p05.md"), postingText);
      writeFileSync(join(cwd, "jobs/empty.txt"), postingText);
    }
    await start(old, cv, run);
    await start(fresh, cv, run);
    const inOld = contents(join(old, "out"));
    for (const [name, text] of Object.entries(contents(join(fresh, "out")))) expect(inOld[name]).toBe(text);
  });

  it("does all again for another CV, or when it is told to", async () => {
    const cwd = folderWith(postingFiles());
    await start(cwd, cv, run);
    const other = { ...cv, entries: cv.entries.slice(1) };
    await start(cwd, other, run);
    const anew = folderWith(postingFiles());
    await start(anew, other, run);
    expect(contents(join(cwd, "out"))).toEqual(contents(join(anew, "out")));
    const before = mended(cwd);
    await start(cwd, other, run);
    await start(cwd, other, run, { force: true });
    expect(contents(join(cwd, "out"))).toEqual(before);
  });

  it("is not misled by a journal of others", async () => {
    const [whole, other] = [folderWith(postingFiles()), folderWith(postingFiles())];
    await start(whole, cv, run);
    await start(other, cv, run);
    for (const name of readdirSync(join(other, "out")).filter((one) => one.endsWith("jsonl") && one.startsWith("."))) {
      const text = readFileSync(join(other, "out", name), "utf8");
      const [header = "", ...lines] = text.split("\n");
      writeFileSync(join(other, "out", name), [header, "{", '{"file":1}', "\0", ...lines].join("\n").slice(0, -40));
    }
    await start(other, cv, run);
    expect(contents(join(other, "out"))).toEqual(contents(join(whole, "out")));
  });

  it("leaves a folder to the one that writes to it", async () => {
    const cwd = folderWith(postingFiles());
    const both = start(cwd, cv, run, { onProgress: () => writeFileSync(join(cwd, "out/.cvtailor-lock"), "1") });
    await both;
    writeFileSync(join(cwd, "out/.cvtailor-lock"), String(process.ppid));
    await expect(start(cwd, cv, run)).rejects.toThrow("another batch is writing to out");
    writeFileSync(join(cwd, "out/.cvtailor-lock"), "999999999");
    await start(cwd, cv, run);
    expect(readdirSync(join(cwd, "out"))).not.toContain(".cvtailor-lock");
  });
});

/** Makes a result another than the run would, so that it shows whether it is made again. */
function mended(cwd: string): Record<string, string> {
  const before = contents(join(cwd, "out"));
  const name = Object.keys(before).find((one) => one === "ranks.jsonl" || !one.startsWith("summary")) ?? "";
  writeFileSync(join(cwd, "out", name), "x".repeat(statSync(join(cwd, "out", name)).size));
  return before;
}

describe("tailorBatch", () => {
  it("does nothing twice that was finished", async () => {
    const cwd = folderWith(postingFiles());
    await start(cwd, cv, "tailorBatch");
    const times = () =>
      readdirSync(join(cwd, "out"))
        .filter((name) => !name.startsWith("summary") && !name.startsWith("."))
        .map((name) => [name, statSync(join(cwd, "out", name)).ino]);
    const before = times();
    writeFileSync(join(cwd, "jobs/p07.md"), `${postingFiles()["jobs/p07.md"]}\n- Cook for more guests\n`);
    await start(cwd, cv, "tailorBatch");
    const changed = times().filter((one, place) => one[1] !== before[place]?.[1]);
    expect(new Set(changed.map(([name]) => String(name).split(".")[0])).size).toBe(1);
    expect(changed).toHaveLength(3);
  });
});
