import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folder.ts";
import { cvText } from "./example.ts";
import { session } from "./terminal.ts";

const own = "My ünusual CV.md";
const read = (...path: string[]) => readFileSync(join(...path), "utf8");

describe("init", () => {
  it("makes a folder from a CV in which everything else then works", async () => {
    const cwd = folderWith({ [own]: cvText });
    const { code, stdout, stderr } = await session({ cwd }, "init", "--cv", own);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(readdirSync(cwd).sort()).toEqual([own, "cvtailor.config.json", "data", "job-descriptions", "output"].sort());
    expect(read(cwd, own)).toBe(cvText);
    expect(read(cwd, "data/cv.md")).toContain("- Moved forty services to Kubernetes");
    expect(stdout).toContain(`What was understood of ${own}:\n\n  Mira Solano\n`);
    expect(stdout).toMatch(/EXPERIENCE \(2, 5 bullets\)/);
    expect(stdout).toContain("Written:\n  data/cv.md\n  cvtailor.config.json\n  job-descriptions/sample-posting.md\n");
    expect(stdout).toContain("cvtailor tailor job-descriptions/sample-posting.md");
    const made = await session({ cwd }, "tailor", "job-descriptions/sample-posting.md");
    expect(made.code).toBe(0);
    expect(read(cwd, made.stdout.trim())).toContain("# Mira Solano");
  });

  it("writes over nothing unless it is told to", async () => {
    const cwd = folderWith({ "new.md": cvText, "data/cv.md": "# Old", "cvtailor.config.json": "{}" });
    const refused = await session({ cwd }, "init", "--cv", "new.md");
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toBe("cvtailor: data/cv.md is there already. --force writes over it.\n");
    expect(readdirSync(cwd)).not.toContain("output");
    const denied = await session({ cwd, isTTY: true, answers: [false] }, "init", "--cv", "new.md");
    expect(denied.code).toBe(2);
    expect(read(cwd, "data/cv.md")).toBe("# Old");
    const agreed = await session({ cwd, isTTY: true, answers: [true] }, "init", "--cv", "new.md");
    expect(agreed.code).toBe(0);
    expect(read(cwd, "data/cv.md")).toContain("Mira Solano");
    writeFileSync(join(cwd, "data/cv.md"), "# Old");
    const { code, stdout } = await session({ cwd }, "init", "--cv", "new.md", "--force", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "cvtailor.init/1",
      written: ["data/cv.md"],
      kept: ["cvtailor.config.json", "job-descriptions"],
    });
    expect(read(cwd, "cvtailor.config.json")).toBe("{}");
  });

  it("takes the CV that is in data/ already, and leaves it as it is", async () => {
    const cwd = folderWith({ "data/cv.md": cvText });
    const { code, stdout } = await session({ cwd }, "init");
    expect(code).toBe(0);
    expect(stdout).toContain("Left as it was:\n  data/cv.md\n");
    expect(read(cwd, "data/cv.md")).toBe(cvText);
    const text = folderWith({ "data/cv.txt": cvText });
    expect((await session({ cwd: text }, "init")).code).toBe(0);
    expect(readdirSync(join(text, "data"))).toEqual(["cv.md", "cv.txt"]);
  });

  it("asks at a terminal, until there is such a file, however a dropped file is quoted", async () => {
    const cwd = folderWith({ "home/a b.md": cvText });
    for (const [answer, env] of [
      [`'${join(cwd, "home", "a b.md")}' `, {}],
      ["home/a\\ b.md", {}],
      ["~/a b.md", { HOME: join(cwd, "home") }],
    ] as const) {
      const answers = ["", "no.md", "home", answer];
      const { code, stderr } = await session({ cwd, env, isTTY: true, answers }, "init", "--force");
      expect(code).toBe(0);
      expect(stderr).toBe("There is no such file.\nThere is no such file.\nThat is a folder.\n");
      rmSync(join(cwd, "data"), { recursive: true });
    }
    const givenUp = await session({ cwd, isTTY: true, answers: [null] }, "init");
    expect(givenUp.code).toBe(2);
  });

  it("shows no more of a long CV than the beginning of each section", async () => {
    const skills = Array.from({ length: 40 }, (_, index) => `- Tool ${index}: used daily\n`).join("");
    const cwd = folderWith({ "cv.md": cvText.replace("- Languages: Go, TypeScript, SQL\n", skills) });
    const { stdout } = await session({ cwd }, "init", "--cv", "cv.md");
    expect(stdout).toMatch(/Tool 5[\s\S]*… and \d+ more lines/);
    expect(stdout).not.toContain("Tool 30");
  });

  it.each([
    [["init"], {}, "no CV is given. Name it: cvtailor init --cv FILE."],
    [["init", "--cv", "no.pdf"], {}, "no.pdf does not exist"],
    [["init", "--cv", "me.md"], { "me.md": cvText, data: "" }, "data is a file, not a folder. Mend that"],
  ])("%j is refused", async (argv, files, message) => {
    const cwd = folderWith(files as Record<string, string>);
    const { code, stdout, stderr } = await session({ cwd }, ...argv);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("reads standard input", async () => {
    const cwd = folderWith();
    const { code, stdout } = await session({ cwd, stdin: cvText }, "init", "--cv", "-");
    expect(code).toBe(0);
    expect(stdout).toContain("What was understood of standard input:");
  });
});
