import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashFile } from "../../src/files/fingerprint.ts";
import { Why } from "../../src/model/why.ts";
import { cvText, exampleFolder, postingText } from "./example.ts";
import { session } from "./terminal.ts";

const baker =
  "# Baker\n\nCompany: Crumb\n\n## Requirements\n\n- Sourdough\n- Early mornings\n- Cake decoration | wedding\n";
const folder = (more: Record<string, string | Uint8Array> = {}) =>
  exampleFolder({ "jobs/a.md": postingText, "jobs/deep/b.md": baker, "jobs/.hidden.md": "x", ...more });

const visibleIn = (path: string) => readdirSync(path).filter((name) => !name.startsWith("."));
const resumesIn = (path: string) => visibleIn(path).filter((name) => !name.startsWith("summary."));

const bad = {
  "jobs/empty.txt": "",
  "jobs/noise.txt": Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256),
};

describe("batch", () => {
  it("makes a résumé for each posting of a folder, and a summary by fit", async () => {
    const cwd = folder();
    const { code, stdout } = await session({ cwd }, "batch", "jobs");
    const made = ["tin-harbour-site-reliability-engineer.md", "crumb-baker.md", "summary.md"];
    expect({ code, stdout }).toEqual({ code: 0, stdout: made.map((name) => `output/${name}\n`).join("") });
    const summary = readFileSync(join(cwd, "output/summary.md"), "utf8");
    const rows = summary.split("\n").filter((line) => line.startsWith("| 0") || line.startsWith("| 1"));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain("Site Reliability Engineer");
    expect(rows[1]).toContain("jobs/deep/b.md");
    for (const name of resumesIn(join(cwd, "output"))) expect(summary).toContain(`(${name})`);
    expect(resumesIn(join(cwd, "output"))).toHaveLength(2);
  });

  it("shows a person the fits, and what is missing", async () => {
    const cwd = folder();
    const { stdout } = await session({ cwd, isTTY: true, columns: 120, env: { NO_COLOR: "1" } }, "batch", "jobs");
    const [head, first, ...rest] = stdout.trimEnd().split("\n");
    expect(head).toMatch(/^fit +posting +missing$/);
    expect(first).toMatch(/^0[.]\d\d +Site Reliability Engineer, Tin Harbour +Rust/);
    // A terminal that does not know its width says that it is 0.
    const at = async (columns: number) => (await session({ cwd, isTTY: true, columns }, "batch", "jobs")).stdout;
    expect(await at(0)).toBe(await at(80));
    expect(rest.at(-1)).toBe("The résumés are beside output/summary.md");
  });

  it("is not stopped by bad postings, and names them", async () => {
    const cwd = folder(bad);
    const { code, stderr } = await session({ cwd }, "batch", "jobs", "jobs/no.txt");
    expect(code).toBe(1);
    for (const name of ["jobs/empty.txt", "jobs/noise.txt", "jobs/no.txt"])
      expect(stderr).toContain(`${name} left out`);
    const summary = readFileSync(join(cwd, "output/summary.md"), "utf8");
    expect(summary).toMatch(
      /## Not read\n\n- jobs\/empty\.txt: .* is empty\n- jobs\/noise\.txt: .* is not text\n- jobs\/no\.txt: /,
    );
    expect(resumesIn(join(cwd, "output"))).toHaveLength(2);
  });

  it("names empty folders that were named, or are called like postings, and passes over others", async () => {
    const cwd = folder();
    for (const name of ["jobs/late.txt", "jobs/old", "nothing"]) mkdirSync(join(cwd, name));
    const { code, stderr } = await session({ cwd }, "batch", "jobs", "nothing");
    expect(code).toBe(1);
    expect(stderr).toMatch(/jobs\/late\.txt left out.*is a folder with no posting in it/);
    expect(stderr).toMatch(/nothing left out/);
    expect(stderr).not.toContain("jobs/old");
  });

  it("says beside each résumé why it is as it is, where that is asked for", async () => {
    const row = JSON.stringify({ title: "Dev", company: "Tin Harbour", description: postingText });
    const cwd = folder({ "rows.jsonl": `${row}\n${row}\n` });
    await session({ cwd }, "batch", "rows.jsonl", "jobs", "--why", "json", "--format", "docx,markdown");
    const made = resumesIn(join(cwd, "output"));
    const stems = ["crumb-baker", "tin-harbour-dev", "tin-harbour-dev-2", "tin-harbour-site-reliability-engineer"];
    expect(made.sort()).toEqual(stems.flatMap((stem) => [`${stem}.docx`, `${stem}.md`, `${stem}.why.json`]).sort());
    const summary = JSON.parse(readFileSync(join(cwd, "output/summary.json"), "utf8"));
    for (const { resume, why } of summary.postings) {
      const reasons = Why.parse(JSON.parse(readFileSync(join(cwd, "output", why), "utf8")));
      expect(reasons.resume).toEqual(hashFile({ name: resume, bytes: readFileSync(join(cwd, "output", resume)) }));
      expect(reasons.settings.format).toBe("docx,markdown");
      for (const file of ["summary.md", "summary.html", "summary.csv"])
        expect(readFileSync(join(cwd, "output", file), "utf8")).toContain(why);
    }
    const again = Why.parse(JSON.parse(readFileSync(join(cwd, "output/tin-harbour-dev-2.why.json"), "utf8")));
    expect(again.inputs.posting.name).toBe("rows.jsonl:2");
    expect(again.inputs.cv).toEqual(hashFile({ name: "data/cv.md", bytes: Buffer.from(cvText) }));
  });

  it.each([
    [[], "", []],
    [[], '{ "why": "json" }', ["why.json"]],
    [["--why", "html"], '{ "why": "json" }', ["why.html", "why.json"]],
    [["--no-why"], '{ "why": "html" }', []],
  ])("writes reasons by %j with config %j", async (argv, config, extensions) => {
    const cwd = exampleFolder({ "jobs/a.md": postingText, ...(config && { "cvtailor.config.json": config }) });
    await session({ cwd }, "batch", "jobs", ...argv);
    const made = resumesIn(join(cwd, "output")).map((name) => name.slice(name.indexOf(".") + 1));
    expect(made).toEqual(["md", ...extensions]);
  });

  it("still writes a summary where every posting is bad", async () => {
    const cwd = exampleFolder({ "jobs/empty.txt": "" });
    expect((await session({ cwd }, "batch", "jobs")).code).toBe(1);
    expect(readFileSync(join(cwd, "output/summary.md"), "utf8")).toContain("None could be read.");
  });

  it("takes globs, rows and standard input, and gives equal names numbers", async () => {
    const row = (title: string) =>
      JSON.stringify({ title, company: "Tin Harbour", description: postingText.split("\n").slice(4).join("\n") });
    const cwd = folder({ "rows.jsonl": `${row("Dev")}\n\n${row("Dev")}\nnot json\n` });
    const { stdout, code } = await session(
      { cwd, stdin: postingText },
      "batch",
      "jobs/*.md",
      "rows.jsonl",
      "-",
      "--json",
    );
    expect(code).toBe(1);
    const { postings, failed, schema } = JSON.parse(stdout);
    expect(schema).toBe("cvtailor.batch/1");
    expect(postings.map((row: { file: string; row: number }) => [row.file, row.row]).sort()).toEqual([
      ["jobs/a.md", null],
      ["rows.jsonl", 1],
      ["rows.jsonl", 3],
      ["standard input", null],
    ]);
    expect(new Set(postings.map((row: { resume: string }) => row.resume)).size).toBe(4);
    expect(postings.map((row: { resume: string }) => row.resume)).toContain("tin-harbour-dev-2.md");
    expect(failed).toMatchObject([{ file: "rows.jsonl", row: 4 }]);
  });

  it("takes a feed with columns of any name", async () => {
    const rows = `title;firm;body\nBaker;Crumb;"${baker}"\nCook;Crumb;\n`;
    const argv = ["batch", "feed.csv", "--company-column", "firm", "--text-column", "body", "--json"];
    const { stdout, code } = await session({ cwd: folder({ "feed.csv": rows }) }, ...argv);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      postings: [{ file: "feed.csv", row: 2, title: "Baker", company: "Crumb" }],
      failed: [{ file: "feed.csv", row: expect.any(Number), reason: expect.stringContaining("has no text") }],
    });
  });

  it("takes rows from standard input", async () => {
    const stdin = `${JSON.stringify({ text: postingText })}\n${JSON.stringify({ text: baker })}`;
    const { stdout } = await session({ cwd: folder(), stdin }, "batch", "-", "--json");
    expect(JSON.parse(stdout).postings).toHaveLength(2);
  });

  it("takes each file once, and neither its own output nor a link in a circle", async () => {
    const cwd = folder();
    symlinkSync("..", join(cwd, "jobs/deep/up"));
    await session({ cwd }, "batch", "jobs", "--out", "jobs/made");
    const { stdout } = await session({ cwd }, "batch", "jobs", "./jobs/a.md", "jobs/*", "--out", "jobs/made", "--json");
    expect(JSON.parse(stdout).postings).toHaveLength(2);
  });

  it("ranks only, one posting a line", async () => {
    const cwd = folder(bad);
    const { code, stdout } = await session({ cwd }, "batch", "jobs", "--out", "ranks", "--rank-only");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "ranks/ranks.jsonl\n" });
    expect(visibleIn(join(cwd, "ranks"))).toEqual(["ranks.jsonl"]);
    const lines = readFileSync(join(cwd, "ranks/ranks.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.posting.source)).toEqual([
      { file: "jobs/a.md", row: null },
      { file: "jobs/deep/b.md", row: null },
    ]);
    const alone = JSON.parse((await session({ cwd }, "rank", "jobs/a.md", "--json")).stdout);
    expect(lines[0]).toEqual({ ...alone, posting: { ...alone.posting, source: lines[0].posting.source } });
  });

  it("marks what was hardly understood", async () => {
    const cwd = exampleFolder({ "jobs/a.txt": "Hello.\n" });
    const { stderr } = await session({ cwd }, "batch", "jobs");
    expect(stderr).toContain("WARNING: LOW CONFIDENCE in 1 of 1 posting");
    expect(readFileSync(join(cwd, "output/summary.md"), "utf8")).toContain("0.00? |");
  });

  it("shows progress on a terminal only, and clears it", async () => {
    const { stderr } = await session({ cwd: folder(), isTTY: true }, "batch", "jobs");
    expect(stderr).toMatch(/^\r.\[K1 of 2 postings\r.\[K/);
    expect((await session({ cwd: folder() }, "batch", "jobs")).stderr).not.toContain("\r");
  });

  it("leaves no half-written ranks where there is no posting", async () => {
    const cwd = exampleFolder({ "none/.hidden": "" });
    expect(await session({ cwd }, "batch", "none", "--rank-only")).toMatchObject({ code: 2, stdout: "" });
    expect(readdirSync(cwd)).not.toContain("output");
  });

  it("gives the same bytes twice", async () => {
    const [one, two] = [folder(bad), folder(bad)];
    await session({ cwd: one }, "batch", "jobs");
    await session({ cwd: two }, "batch", "jobs");
    const names = readdirSync(join(one, "output"));
    expect(readdirSync(join(two, "output"))).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(two, "output", name))).toEqual(readFileSync(join(one, "output", name)));
    }
  });
});
