import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleFolder, postingText } from "./example.ts";

const program = resolve("dist/cli.cjs");

describe.skipIf(!existsSync(program))("the built program (skipped where npm run build has not made dist/)", () => {
  const start = (cwd: string, argv: string[], input = "") =>
    spawnSync(process.execPath, [program, ...argv], { cwd, input, encoding: "utf8" });

  it("gives the pipe nothing but the résumé", () => {
    const { status, stdout, stderr } = start(exampleFolder(), ["tailor", "-", "--stdout"], postingText);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^# Mira Solano\n/);
  });

  it.skipIf(process.platform === "win32")("does not mind that head closes the pipe", () => {
    const bullets = "- Did things with Kubernetes\n".repeat(20_000);
    const cwd = exampleFolder({ "data/cv.md": `# Ada\n\n## Experience\n\n### Post, Firm\n\n${bullets}` });
    const script = `"${process.execPath}" "${program}" parse data/cv.md --json | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toBe("{\n0\n");
  });

  it("writes the same files each time", () => {
    const cwd = exampleFolder();
    const made = () => {
      const { status, stdout, stderr } = start(cwd, ["tailor", "-", "--out", "made"], postingText);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      return readFileSync(resolve(cwd, stdout.trim()), "utf8");
    };
    const first = made();
    expect(first).toMatch(/^# Mira Solano\n/);
    expect(made()).toBe(first);
    expect(readdirSync(resolve(cwd, "made"))).toHaveLength(2);
  });

  it("gives the same bytes when threads share a batch", () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, place) => {
        const number = String(place).padStart(2, "0");
        return [
          `jobs/${number}.txt`,
          place % 30 === 7 ? "" : postingText.replace("Fluent in Go", `Fluent in Go ${place}`),
        ];
      }),
    );
    const cwd = exampleFolder(files);
    for (const kind of [["--rank-only"], []]) {
      const made = ["1", "2"].map((threads) => {
        const out = `made-${kind.join("")}-${threads}`;
        const { status, stderr } = start(cwd, ["batch", "jobs", ...kind, "--threads", threads, "--out", out]);
        expect({ status, left: stderr.split("\n").length }).toEqual({ status: 1, left: 3 });
        // The summary names its folder.
        const names = readdirSync(resolve(cwd, out)).filter((name) => !/^[.]|^summary[.]json$/.test(name));
        return new Map(names.map((name) => [name, readFileSync(resolve(cwd, out, name), "utf8")]));
      });
      expect(made[0]?.size).toBeGreaterThan(0);
      expect(made[1]).toEqual(made[0]);
    }
  }, 60_000);

  it.skipIf(process.platform !== "linux")("reads the clipboard through the system's own program", () => {
    const cwd = exampleFolder({ "bin/xsel": `#!/bin/sh\ncat <<'END'\n${postingText}\nEND\n` });
    chmodSync(resolve(cwd, "bin/xsel"), 0o755);
    const { WAYLAND_DISPLAY: _, ...rest } = process.env;
    const env = { ...rest, PATH: `${resolve(cwd, "bin")}:${process.env.PATH}` };
    const argv = [program, "tailor", "--clipboard", "--stdout"];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd, env, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^# Mira Solano\n/);
  });

  it("starts without its code cache, and with one that is broken", () => {
    const copy = exampleFolder();
    cpSync(resolve("dist"), resolve(copy, "dist"), { recursive: true });
    const caches = readdirSync(resolve(copy, "dist/program")).filter((name) => name.endsWith(".cache"));
    expect(caches.length).toBeGreaterThan(3);
    const answer = () => {
      const argv = [resolve(copy, "dist/cli.cjs"), "tailor", "-", "--stdout"];
      return spawnSync(process.execPath, argv, { cwd: copy, input: postingText, encoding: "utf8" });
    };
    const whole = answer();
    expect(whole).toMatchObject({ status: 0, stderr: "" });
    for (const name of caches) writeFileSync(resolve(copy, "dist/program", name), "not a cache");
    expect(answer()).toMatchObject({ status: 0, stderr: "", stdout: whole.stdout });
    for (const name of caches) rmSync(resolve(copy, "dist/program", name));
    expect(answer()).toMatchObject({ status: 0, stderr: "", stdout: whole.stdout });
  });

  it("exits 2 with one line and no stack", () => {
    const { status, stdout, stderr } = start(exampleFolder(), ["tailor", "no.txt"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("cvtailor: no.txt does not exist. Check the path.\n");
  });
});
