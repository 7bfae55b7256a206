import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manPage } from "../../bench/man-page.ts";
import { processIo } from "../../src/cli/io.ts";
import { createProgram } from "../../src/cli/program.ts";
import { folderWith } from "../folder.ts";

const program = createProgram(
  processIo(async () => ""),
  () => {},
);
const page = manPage(program);
const hasMan = spawnSync("man", ["--version"]).status === 0;

describe("the manual page", () => {
  it.each(program.commands.map((command) => [command.name(), command] as const))(
    "says of %s what --help does",
    (name, command) => {
      const plain = page.replaceAll("\\-", "-").replaceAll("\\&", "").replaceAll("\\e", "\\");
      const said = plain.split(/^[.]SH /m).find((section) => section.startsWith(`"CVTAILOR ${name.toUpperCase()}"`));
      const options = command.options.map(({ flags, description }) => `.B ${flags}\n${description}\n`);
      const wanted = [`\n${command.description()}\n`, ...options];
      expect(wanted.filter((part) => !said?.includes(part))).toEqual([]);
    },
  );

  it.skipIf(!hasMan)("is one that man has nothing to say against (skipped where there is no man)", () => {
    const cwd = folderWith({ "cvtailor.1": page });
    const { status, stdout, stderr } = spawnSync("man", ["--warnings", "-l", join(cwd, "cvtailor.1")], {
      encoding: "utf8",
      env: { ...process.env, MANPAGER: "cat", LC_ALL: "C.UTF-8" },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("EXIT STATUS");
  });
});
