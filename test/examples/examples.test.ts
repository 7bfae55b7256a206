import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { exampleFolder, postingText } from "../cli/example.ts";

const here = resolve("test/examples");

describe.skipIf(!existsSync("dist/index.js"))("the examples (skipped where npm run build has not made dist/)", () => {
  it("serve rankings, and say what is wrong with a posting", async () => {
    const child = spawn(process.execPath, [join(here, "rank-service.mjs"), join(exampleFolder(), "data/cv.md"), "0"]);
    onTestFinished(() => void child.kill());
    const url = await new Promise<string>((told) => child.stderr.once("data", (text) => told(String(text).trim())));
    const answer = await fetch(url, { method: "POST", body: postingText });
    expect(answer.status).toBe(200);
    const { title, company, fit, best } = JSON.parse(await answer.text());
    expect({ title, company }).toEqual({ title: "Site Reliability Engineer", company: "Tin Harbour" });
    expect(fit).toBeGreaterThan(0.5);
    expect(best[0].title).toBe("Platform Engineer");
    expect(best[0].bullets[0].answers).toContain("Kubernetes");
    const refused = await fetch(url, { method: "POST", body: " " });
    expect(refused.status).toBe(422);
    expect(JSON.parse(await refused.text()).hint).not.toBe("");
  }, 20_000);

  it.each(["md", "docx"])(
    "make one résumé as .%s",
    (extension) => {
      const cwd = exampleFolder();
      const args = [join(here, "tailor-one.mjs"), "data/cv.md", "job.md", `resume.${extension}`];
      const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
      expect(status).toBe(0);
      expect(stderr).toMatch(/^(?:left out \([a-z-]+\): .+\n)*$/);
      const made = readFileSync(join(cwd, `resume.${extension}`));
      expect(made.toString("latin1")).toMatch(extension === "md" ? /^# Mira Solano\n/ : /^PK/);
    },
    20_000,
  );
});
