import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Match } from "../../src/model/match.ts";
import { Why } from "../../src/model/why.ts";
import { folderWith } from "../folder.ts";
import { cvText, exampleFolder, postingText } from "./example.ts";
import { session } from "./terminal.ts";

describe("tailor", () => {
  it("writes the résumé and prints its path and nothing else", async () => {
    const cwd = exampleFolder();
    const { code, stdout } = await session({ cwd }, "tailor", "job.md");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^output[/\\][a-z-]*site-reliability-engineer\.md\n$/);
    expect(readdirSync(join(cwd, "output"))).toHaveLength(2);
    expect(readFileSync(join(cwd, stdout.trim()), "utf8")).toContain("Mira Solano");
  });

  it.each([
    [[], "", ["md", "why.json"]],
    [["--why", "html"], "", ["md", "why.html", "why.json"]],
    [["--no-why"], "", ["md"]],
    [["--stdout"], "", []],
    [[], '{ "why": false }', ["md"]],
    [["--why", "html"], '{ "why": false }', ["md", "why.html", "why.json"]],
  ])("writes beside it why it is as it is: %j with config %j", async (argv, config, extensions) => {
    const cwd = exampleFolder(config === "" ? {} : { "cvtailor.config.json": config });
    expect((await session({ cwd }, "tailor", "job.md", ...argv)).code).toBe(0);
    const made = readdirSync(cwd).includes("output") ? readdirSync(join(cwd, "output")) : [];
    expect(made.map((name) => name.slice(name.indexOf(".") + 1)).sort()).toEqual(extensions);
    const reasons = made.find((name) => name.endsWith(".json"));
    if (reasons === undefined) return;
    const { resume, settings } = Why.parse(JSON.parse(readFileSync(join(cwd, "output", reasons), "utf8")));
    expect(made).toContain(resume.name);
    expect(settings.format).toBe("markdown");
  });

  it("keeps what is pinned and leaves out what is not wanted, of the config and of the options together", async () => {
    const cwd = exampleFolder({
      "cvtailor.config.json": '{ "pin": ["three interns"], "sectionLimit": { "skill": 0 } }',
    });
    const rules = ["--exclude", "Kafka", "--max-bullets-per-entry", "1", "--section-limit", "education=0"];
    const { stdout } = await session({ cwd }, "tailor", "job.md", "--stdout", ...rules);
    expect(stdout).toContain("Taught three interns");
    expect(stdout).not.toMatch(/Kafka|Skills|Education/);
    expect(stdout.match(/^- /gm)).toHaveLength(2);
    const json = JSON.parse((await session({ cwd }, "tailor", "job.md", "--json", "--bullets", "2")).stdout);
    const bullets: { kept: boolean; reason: string }[] = json.selection.bullets;
    expect(bullets.filter(({ kept }) => kept)).toHaveLength(2);
    expect(bullets.map(({ reason }) => reason)).toContain("pinned");
    expect(json.selection.gap).toBeLessThan(0.02);
  });

  it("puts the sections in the order that is asked for, in each format and in a batch, and keeps what it chose", async () => {
    const config = '{ "sectionOrder": ["education", "skill"] }';
    const cwd = exampleFolder({ "cvtailor.config.json": config, "jobs/a.md": postingText });
    const headings = async (...argv: string[]) =>
      [
        ...(await session({ cwd }, "tailor", "job.md", "--stdout", ...argv)).stdout.matchAll(
          /^##? (.+)|<h2>(.+)<\/h2>/gm,
        ),
      ]
        .map(([, markdown, html]) => markdown ?? html)
        .filter((heading) => heading !== "Mira Solano");
    expect(await headings()).toEqual(["Education", "Skills", "Experience"]);
    expect(await headings("--format", "html")).toEqual(["Education", "Skills", "Experience"]);
    expect(await headings("--section-order", "skill, work,skill")).toEqual(["Skills", "Experience", "Education"]);
    const kept = async (...argv: string[]) =>
      JSON.parse((await session({ cwd }, "tailor", "job.md", "--json", ...argv)).stdout).selection;
    expect(await kept("--section-order", "work")).toEqual(await kept());
    expect((await session({ cwd }, "batch", "jobs")).code).toBe(0);
    const [made = ""] = readdirSync(join(cwd, "output")).filter((name) => /^tin.*md$/.test(name));
    expect(readFileSync(join(cwd, "output", made), "utf8")).toMatch(/## Education[\s\S]*## Skills[\s\S]*## Experience/);
    const { code, stderr } = await session({ cwd }, "tailor", "job.md", "--section-order", "education,jobs");
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("The sections are work, project") });
  });

  it.each([
    ["standard input", ["-"], { stdin: postingText }],
    ["the clipboard", ["--clipboard"], { clipboard: postingText }],
    ["a paste", [], { stdin: postingText, isTTY: true }],
  ])("makes of %s what it makes of a file", async (_, argv, terminal) => {
    const cwd = exampleFolder();
    const file = await session({ cwd }, "tailor", "job.md", "--stdout");
    const other = await session({ cwd, ...terminal }, "tailor", ...argv, "--stdout");
    expect(other).toMatchObject({ code: 0, stdout: file.stdout });
    expect(other.stderr).toMatch(argv.length === 0 ? /^Paste the posting/ : /^$/);
    expect(readdirSync(cwd)).not.toContain("output");
  });

  it("takes the CV, the folder and the lines from the config, and options before it", async () => {
    const config = JSON.stringify({ cv: "me.md", out: "made", lines: 12 });
    const cwd = exampleFolder({ "cvtailor.config.json": config, "me.md": cvText.replace("Mira", "Vera") });
    const made = JSON.parse((await session({ cwd }, "tailor", "job.md", "--json")).stdout);
    const path = expect.stringMatching(/^made/);
    expect(made).toMatchObject({ schema: "cvtailor.tailor/1", path, selection: { budget: 12 } });
    expect(readFileSync(join(cwd, made.path), "utf8")).toContain("Vera Solano");
    const given = await session({ cwd }, "tailor", "job.md", "--cv", "data/cv.md", "--out", "x/y", "--lines", "30");
    expect(given.stdout).toMatch(/^x[/\\]y/);
  });

  it("reads the posting in the language that is given", async () => {
    const cwd = exampleFolder({ "stelle.txt": "Imker\n\nDas bringst du mit\n- Erfahrung: Wabenbau\n" });
    const asks = async (...argv: string[]) => {
      const { stdout } = await session({ cwd }, "rank", "stelle.txt", "--json", ...argv);
      return JSON.parse(stdout).posting.asks.map(({ text }: { text: string }) => text);
    };
    expect(await asks()).toContain("Erfahrung");
    expect(await asks("--language", "de")).toEqual(["Wabenbau"]);
    expect((await session({ cwd }, "rank", "stelle.txt", "--language", "tlh")).code).toBe(2);
  });

  it("takes the only file of data/ that it can read as the CV", async () => {
    const cwd = folderWith({
      "data/mine.md": cvText,
      "data/photo.png": "",
      "data/.hidden.md": "",
      "job.md": postingText,
    });
    expect(await session({ cwd }, "tailor", "job.md", "--stdout")).toMatchObject({ code: 0, stderr: "" });
  });

  it("tells a person at a terminal what came of it", async () => {
    const { stderr } = await session({ cwd: exampleFolder(), isTTY: true }, "tailor", "job.md");
    expect(stderr).toMatch(/Kept \d+ of \d+ bullets? on \d+ of \d+ lines/);
  });

  it("says loudly where hardly anything was understood", async () => {
    const { code, stderr } = await session({ cwd: exampleFolder(), stdin: "Hello.\n" }, "tailor", "-", "--stdout");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^WARNING: LOW CONFIDENCE/);
  });

  it("never writes outside its folder, whatever the posting is called", async () => {
    const stdin = postingText.replace("Site Reliability Engineer", "../../../tmp/evil\\ CON").replace("Tin", "/etc/..");
    const { stdout } = await session({ cwd: exampleFolder(), stdin }, "tailor", "-");
    expect(stdout).toMatch(/^output[/\\][a-z0-9-]+\.md\n$/);
  });

  it("gives the same bytes twice", async () => {
    const cwd = exampleFolder();
    const first = await session({ cwd }, "tailor", "job.md", "--stdout");
    expect(await session({ cwd }, "tailor", "job.md", "--stdout")).toEqual(first);
  });
});

describe("rank", () => {
  it("wraps what it prints to a terminal, and gives a pipe whole lines", async () => {
    const cwd = exampleFolder();
    const lines = async (terminal: object) =>
      (await session({ cwd, ...terminal }, "rank", "job.md")).stdout.split("\n");
    const narrow = await lines({ isTTY: true, columns: 50 });
    const piped = await lines({});
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(50);
    expect(narrow.length).toBeGreaterThan(piped.length);
    expect(narrow.join(" ").replace(/\s+/g, " ")).toBe(piped.join(" ").replace(/\s+/g, " "));
  });

  it("prints the sum of a score so that it can be checked by hand", async () => {
    const { code, stdout } = await session({ cwd: exampleFolder() }, "rank", "job.md", "--bullets", "--explain");
    expect(code).toBe(0);
    const sums = [
      ...stdout.matchAll(/score: ([\d.]+) of its own(.*) = ([\d.]+); \3 \/ \(\3 \+ ([\d.]+)\) = ([\d.]+)$/gm),
    ];
    expect(sums.length).toBeGreaterThan(4);
    for (const [, own = "", lent = "", total = "", scale = "", score = ""] of sums) {
      const parts = [...lent.matchAll(/([\d.]+) × ([\d.]+)/g)];
      const sum = parts.reduce((all, [, weight, value]) => all + Number(weight) * Number(value), Number(own));
      expect(Math.abs(sum - Number(total))).toBeLessThan(0.25);
      expect(Math.abs(Number(total) / (Number(total) + Number(scale)) - Number(score))).toBeLessThan(0.01);
    }
  });

  it("gives the contract's JSON", async () => {
    const { code, stdout } = await session({ cwd: exampleFolder() }, "rank", "job.md", "--json");
    expect(code).toBe(0);
    expect(Match.parse(JSON.parse(stdout)).entries.length).toBeGreaterThan(2);
  });

  it("cuts to the best", async () => {
    const { stdout } = await session({ cwd: exampleFolder() }, "rank", "job.md", "--json", "--top", "1");
    expect(JSON.parse(stdout).entries).toHaveLength(1);
  });

  it.each([
    [
      ["--entries"],
      /score\s+entry\s+organisation\s+dates\s+best evidence\n[01]\.\d\d +Platform Engineer +Kestrel Freight +2021-02/,
    ],
    [["--bullets", "--top", "2"], /^[01]\.\d\d .*\(line \d+\)\n.*←.*\n\s+in: Platform Engineer/],
    [[], /^[01]\.\d\d {2}Platform Engineer, Kestrel Freight {2}\(line 7\)\n {6}[01]\.\d\d {2}/],
  ])("%j is readable", async (argv, expected) => {
    const { code, stdout } = await session({ cwd: exampleFolder() }, "rank", "job.md", ...argv);
    expect(stdout).toMatch(expected);
    expect(code).toBe(0);
  });

  it("keeps a table within the terminal", async () => {
    // Colours take no room, but have a length.
    const terminal = { cwd: exampleFolder(), isTTY: true, columns: 70, env: { NO_COLOR: "1" } };
    const { stdout } = await session(terminal, "rank", "job.md", "--entries");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(70);
  });
});

describe("gaps", () => {
  it("groups the asks by priority", async () => {
    const { code, stdout } = await session({ cwd: exampleFolder() }, "gaps", "job.md");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^MUST \(the CV answers \d+ of \d+\)\n/);
    expect(stdout).toMatch(/nowhere .*Rust/);
  });

  it.each([
    ["md", /^# Gaps: Site Reliability Engineer, Tin Harbour\n\n## Must \(the CV answers/],
    ["html", /^<!doctype html>/],
    ["json", /"schema": "cvtailor.gaps\/1"/],
    ["table", /^MUST \(the CV answers/],
  ])("are a document too: %s", async (format, expected) => {
    const { code, stdout } = await session({ cwd: exampleFolder() }, "gaps", "job.md", "--format", format);
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it("says where the posting asks for nothing", async () => {
    const { stdout } = await session({ cwd: exampleFolder(), stdin: "12 34\n" }, "gaps", "-");
    expect(stdout).toBe("No ask was found in the posting.\n");
  });

  it("gives the contract's JSON", async () => {
    const { stdout } = await session({ cwd: exampleFolder() }, "gaps", "job.md", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ schema: "cvtailor.gaps/1", asks: expect.any(Array), confidence: {} });
  });
});

describe("parse", () => {
  it.each(["md", "json"])("writes the whole CV as %s, which reads back the same", async (format) => {
    const cwd = exampleFolder();
    const { code, stdout, stderr } = await session({ cwd }, "parse", "data/cv.md", "--to", format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const again = await session(
      { cwd: folderWith({ [`cv.${format}`]: stdout }) },
      "parse",
      `cv.${format}`,
      "--to",
      format,
    );
    expect(again.stdout).toBe(stdout);
    expect(stdout).toContain("Mira Solano");
  });

  it("shows at a glance what was understood and what not", async () => {
    const { code, stdout } = await session({ cwd: exampleFolder() }, "parse", "data/cv.md");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Mira Solano\n/);
    expect(stdout).toContain("EXPERIENCE (2, 5 bullets)");
    expect(stdout).toMatch(/NOT UNDERSTOOD \(\d+ lines?\)/);
  });

  it("gives the contract's JSON", async () => {
    const { stdout } = await session({ cwd: exampleFolder(), stdin: cvText }, "parse", "-", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "cvtailor.cv/1",
      basics: { name: "Mira Solano" },
      unparsed: [],
    });
  });

  it("says loudly where there is nothing to choose from", async () => {
    const { stderr } = await session({ cwd: "/", stdin: "word\n" }, "parse", "-");
    expect(stderr).toMatch(/^WARNING: LOW CONFIDENCE/);
  });

  it("keeps a CV's control characters off the terminal", async () => {
    const stdin = cvText.replace("Olive", "O\u001b[31mlive");
    const { stdout } = await session({ cwd: "/", stdin }, "parse", "-");
    expect(stdout).not.toContain("\u001b");
  });
});

describe("verify", () => {
  it("passes for a résumé of ours, and fails for one changed word", async () => {
    const cwd = exampleFolder();
    const { stdout: resume } = await session({ cwd }, "tailor", "job.md", "--stdout");
    const good = await session({ cwd, stdin: resume }, "verify", "-");
    expect(good.stderr).toMatch(/^All of \d+ lines have their source/);
    expect(good.code).toBe(0);
    expect(good.stdout).toMatch(/^ +\d+ ← \d+ +Moved forty services/m);
    const changed = { cwd, stdin: resume.replace("forty", "ninety") };
    const bad = await session(changed, "verify", "-");
    expect(bad.code).toBe(1);
    expect(bad.stdout).toMatch(/← NONE +Moved ninety services/);
    const { stdout } = await session(changed, "verify", "-", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ schema: "cvtailor.verification/1", ok: false });
  });
});
