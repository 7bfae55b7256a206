import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installedTypesetter } from "../support/typesetter.ts";
import { exampleFolder, postingText } from "./example.ts";
import { session } from "./terminal.ts";

describe("pages of formats that have none", () => {
  it("count as so many lines, which --lines goes before", async () => {
    const config = JSON.stringify({ pages: 2 });
    const cwd = exampleFolder({ "cvtailor.config.json": config });
    const lines = async (...argv: string[]) => {
      const { stdout } = await session({ cwd }, "tailor", "job.md", "--json", ...argv);
      const { pages, selection } = JSON.parse(stdout);
      expect(pages).toBeNull();
      return selection.budget;
    };
    expect(await lines()).toBe(100);
    expect(await lines("--pages", "3")).toBe(150);
    expect(await lines("--lines", "30")).toBe(30);
    expect((await session({ cwd }, "tailor", "job.md", "--lines", "30", "--pages", "1")).code).toBe(2);
  });

  it("are laid out as HTML in the design and on the paper that is asked for", async () => {
    const cwd = exampleFolder({ "cvtailor.config.json": JSON.stringify({ layout: "academic", paper: "letter" }) });
    const page = async (...argv: string[]) =>
      (await session({ cwd }, "tailor", "job.md", "--format", "html", "--stdout", ...argv)).stdout;
    expect(await page()).toContain("size: letter");
    expect(await page("--paper", "a4")).toContain("size: A4");
    expect(await page("--layout", "dense")).not.toBe(await page());
    expect((await session({ cwd }, "tailor", "job.md", "--layout", "fancy")).code).toBe(2);
  });
});

describe.skipIf(installedTypesetter() === null)("PDF (skipped where the optional typesetter is not installed)", () => {
  it("is written on one page, the same bytes each time, and the JSON tells how full it is", async () => {
    const cwd = exampleFolder();
    const made = JSON.parse((await session({ cwd }, "tailor", "job.md", "--format", "pdf", "--json")).stdout);
    expect(made.path).toMatch(/[.]pdf$/);
    expect(made.pages).toMatchObject({ allowed: 1, used: 1, full: expect.any(Number) });
    const first = readFileSync(join(cwd, made.path));
    await session({ cwd }, "tailor", "job.md", "--format", "pdf", "--pages", "1");
    expect(readFileSync(join(cwd, made.path)).equals(first)).toBe(true);
  });

  it("is chosen for by lines where they are given", async () => {
    const cwd = exampleFolder();
    const { stdout } = await session({ cwd }, "tailor", "job.md", "--format", "pdf", "--json", "--lines", "12");
    expect(JSON.parse(stdout)).toMatchObject({ pages: null, selection: { budget: 12 } });
  });

  it("goes beside other formats in a batch, each named by its name or extension", async () => {
    const cwd = exampleFolder({ "jobs/a.md": postingText });
    const { code } = await session({ cwd }, "batch", "jobs", "--format", "pdf,md,html");
    expect(code).toBe(0);
    const name = "tin-harbour-site-reliability-engineer";
    const made = readdirSync(join(cwd, "output")).filter((file) => file.startsWith(name));
    expect(made.sort()).toEqual([`${name}.html`, `${name}.md`, `${name}.pdf`]);
    expect((await session({ cwd }, "batch", "jobs", "--format", "pdf,docs")).code).toBe(2);
  });
});
