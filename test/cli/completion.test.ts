import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folder.ts";
import { session } from "./terminal.ts";

const script = async (shell: string) => (await session({ cwd: "/" }, "completion", shell)).stdout;
const has = (shell: string) => spawnSync(shell, ["-c", "exit 0"]).status === 0;

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("of %s is as it was", async (shell) => {
    await expect(await script(shell)).toMatchFileSnapshot(`completion-${shell}.snapshot`);
  });

  it.each(["zsh", "fish"])("of %s is read by it (skipped where it is not installed)", async (shell) => {
    if (!has(shell)) return;
    const { status, stderr } = spawnSync(shell, ["-n"], { input: await script(shell), encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it.skipIf(!has("bash")).each([
    [["cvtailor", "ta"], ["tailor"]],
    [["cvtailor", "tailor", "--lay"], ["--layout"]],
    [
      ["cvtailor", "tailor", "--layout", ""],
      ["classic", "dense", "academic"],
    ],
    [["cvtailor", "tailor", "--format", "p"], ["pdf"]],
    [
      ["cvtailor", "parse", "--to", ""],
      ["md", "json"],
    ],
    [["cvtailor", "completion", "z"], ["zsh"]],
    [["cvtailor", "tailor", ""], []],
    [["cvtailor", "tailor", "--cv", "-"], []],
  ])("in bash proposes for %j %j", async (words, proposed) => {
    const asked = words.map((word) => `'${word}'`).join(" ");
    const input = `${await script("bash")}
COMP_WORDS=(${asked}); COMP_CWORD=${words.length - 1}; _cvtailor; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", [], { input, encoding: "utf8", cwd: folderWith() });
    expect(stderr).toBe("");
    expect(stdout.split("\n").filter((line) => line !== "")).toEqual(proposed);
  });

  it("knows no other shell", async () => {
    const { code, stderr } = await session({ cwd: "/" }, "completion", "csh");
    expect(code).toBe(2);
    expect(stderr).toContain("Allowed choices are bash, zsh, fish.");
  });
});
