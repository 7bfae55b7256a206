import { describe, expect, it } from "vitest";
import { exampleFolder } from "./example.ts";
import { session } from "./terminal.ts";

const sequence = "\u001b[";
const commands = [
  ["gaps", "job.md"],
  ["rank", "job.md", "--entries"],
  ["parse", "data/cv.md"],
];

describe.each(commands)("the colours of %s", (...argv) => {
  it("are for a terminal only, and not where NO_COLOR is set", async () => {
    const cwd = exampleFolder();
    const painted = await session({ cwd, isTTY: true }, ...argv);
    expect(painted.stdout).toContain(sequence);
    for (const terminal of [
      { cwd },
      { cwd, isTTY: true, env: { NO_COLOR: "1" } },
      { cwd, isTTY: true, env: { TERM: "dumb" } },
    ]) {
      const plain = await session(terminal, ...argv);
      expect(plain.stdout).not.toContain(sequence);
    }
  });

  it("change nothing else, and fit a narrow terminal", async () => {
    const cwd = exampleFolder();
    const narrow = { cwd, isTTY: true, columns: 44 };
    const painted = await session(narrow, ...argv);
    const plain = await session({ ...narrow, env: { NO_COLOR: "1" } }, ...argv);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(painted.stdout.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
  });
});
