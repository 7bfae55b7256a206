import { describe, expect, it } from "vitest";
import { folderWith } from "../folder.ts";
import { exampleFolder, postingText } from "./example.ts";
import { session } from "./terminal.ts";

const files = {
  "empty.txt": "",
  "binary.txt": Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256),
  "large.txt": new Uint8Array(10_000_000).fill(0x61),
};

describe("a mistake of the user's is one line and exit code 2", () => {
  it.each([
    [["tailor", "no.txt"], "cvtailor: no.txt does not exist. Check the path."],
    [["rank", "data"], "cvtailor: data is a folder. Name a file in it."],
    [["gaps", "empty.txt"], "empty.txt is empty"],
    [["tailor", "binary.txt"], "binary.txt is not text"],
    [["parse", "large.txt"], "cvtailor: large.txt is 9.5 MB, the limit is 5 MB. "],
    [["parse", "empty.txt"], "empty.txt is empty"],
    [["parse"], "missing required argument 'cv'"],
    [["tailor", "job.md", "--cv", "no.md"], "cvtailor: no.md does not exist"],
    [["tailor", "job.md", "--out", "job.md"], "the output folder job.md is a file, not a folder."],
    [["tailor"], "no posting is given. Name a file, - for standard input, or --clipboard."],
    [["tailor", "--clipboard"], "the clipboard cannot be reached"],
    [["tailor", "job.md", "--clipboard"], "both job.md and --clipboard are given"],
    [["tailor", "job.md", "--lines", "0"], "whole number from 1"],
    [["rank", "job.md", "--top", "many"], "whole number from 1"],
    [["rank", "job.md", "--bullets", "--entries"], "cannot be used with"],
    [["tailor", "job.md", "--stdout", "--out", "x"], "cannot be used with"],
    [["tailor", "job.md", "--nonsense"], "unknown option '--nonsense'"],
    [["tailor", "job.md", "more"], "too many arguments"],
    [["tailr"], "unknown command 'tailr' (Did you mean tailor?)"],
    [["verify", "no.md"], "no.md does not exist"],
    [["batch", "no.txt"], "no.txt does not exist"],
    [["batch", "*.nothing"], "*.nothing matches no file"],
    [["batch"], "job-descriptions does not exist"],
    [["batch", "job.md", "--out", "data/cv.md"], "the output folder data/cv.md is a file"],
  ])("%j", async (argv, message) => {
    const { code, stdout, stderr } = await session({ cwd: exampleFolder(files) }, ...argv);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    if (argv[0] !== "batch") expect(stderr).toMatch(/^cvtailor: [^\n]+\n$/);
  });

  it.each([
    [{}, "there is no CV in data/"],
    [{ "data/a.md": "# A", "data/b.txt": "B" }, "which file in data/ is the CV: a.md, b.txt"],
    [{ "cvtailor.config.json": "{" }, "cvtailor.config.json is not valid JSON: line 1"],
    [{ "cvtailor.config.json": '{"lines": "x"}' }, "cvtailor.config.json:1: lines is not what it must be"],
    [{ "cvtailor.config.json": '{"cv": "elsewhere.md"}' }, "elsewhere.md does not exist"],
    [{ "cvtailor.config.json/x": "" }, "cvtailor.config.json cannot be read"],
  ] as [Record<string, string>, string][])("of the folder: %j", async (more, message) => {
    const cwd = folderWith({ "job.md": postingText, ...more });
    const { code, stderr } = await session({ cwd }, "tailor", "job.md");
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe("the command line itself", () => {
  it.each(["tailor", "rank", "gaps", "batch", "parse", "verify"])("%s --help has examples", async (command) => {
    const { code, stdout, stderr } = await session({ cwd: "/" }, command, "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`Examples:\n  cvtailor ${command} `);
  });

  it("prints its version", async () => {
    const { code, stdout } = await session({ cwd: "/" }, "--version");
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });

  it("without a command shows what there is and exits 2", async () => {
    const { code, stdout, stderr } = await session({ cwd: "/" });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("tailor [options] [posting]");
  });

  it("calls a bug a bug, with its place only when asked", async () => {
    const broken = { cwd: exampleFolder(), stdin: null as unknown as string };
    const plain = await session(broken, "tailor", "-");
    expect(plain.code).toBe(70);
    expect(plain.stderr).toMatch(/^cvtailor: a bug of ours: [^\n]+ Please report it[^\n]+\n$/);
    const debug = await session({ ...broken, env: { CVTAILOR_DEBUG: "1" } }, "tailor", "-");
    expect(debug.stderr).toMatch(/\n\s+at /);
  });
});
