import { describe, expect, it } from "vitest";
import { processIo } from "../../src/cli/io.ts";
import { createProgram } from "../../src/cli/program.ts";
import { session } from "./terminal.ts";

const program = createProgram(
  processIo(async () => ""),
  () => {},
);
const names = program.commands.map((command) => command.name());

describe("--help", () => {
  it("of all commands is as it was", async () => {
    const texts = [];
    for (const argv of [[], ...names.map((name) => [name])]) {
      const { code, stdout, stderr } = await session({ cwd: "/", columns: 100 }, ...argv, "--help");
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      texts.push(stdout);
    }
    await expect(texts.join("\n")).toMatchFileSnapshot("help.snapshot");
  });

  it("has examples whose commands and options are there", async () => {
    for (const command of program.commands) {
      const { stdout } = await session({ cwd: "/", columns: 200 }, command.name(), "--help");
      const examples = [...stdout.slice(stdout.indexOf("Examples:")).matchAll(/^ {2}cvtailor (\S+)(.*)$/gm)];
      expect(examples.length).toBeGreaterThan(0);
      for (const [, name, rest = ""] of examples) {
        expect(name).toBe(command.name());
        const known = command.options.map((option) => option.long);
        expect(
          [...rest.matchAll(/ (--[\w-]+)/g)].map(([, long]) => long).filter((long) => !known.includes(long)),
        ).toEqual([]);
      }
    }
  });
});
