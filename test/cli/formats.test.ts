import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderers } from "../../src/render/registry.ts";
import { exampleFolder } from "./example.ts";
import { session } from "./terminal.ts";

const theme = {
  "node_modules/jsonresume-theme-tide/package.json": JSON.stringify({ name: "jsonresume-theme-tide", main: "i.js" }),
  "node_modules/jsonresume-theme-tide/i.js": "exports.render = ({ basics }) => '<h1>' + basics.name + '</h1>';",
};

describe.each(["docx", "jsonresume"] as const)("tailor --format %s", (format) => {
  test("writes a résumé that verify takes whole", async () => {
    const cwd = exampleFolder();
    const { code, stdout, stderr } = await session({ cwd }, "tailor", "job.md", "--format", format);
    expect([code, stdout]).toEqual([
      0,
      `output/tin-harbour-site-reliability-engineer.${renderers[format].extension}\n`,
    ]);
    expect(stderr).not.toContain("text out of the file");
    const verified = await session({ cwd }, "verify", stdout.trim());
    expect(verified.stdout).not.toContain("NONE");
    expect(verified.code).toBe(0);
  });
});

describe("tailor with several formats", () => {
  const name = "output/tin-harbour-site-reliability-engineer";

  test("writes one choice in each, and verify takes them all", async () => {
    const cwd = exampleFolder();
    const { code, stdout } = await session({ cwd }, "tailor", "job.md", "--format", "md,docx, json", "--no-why");
    // What tells how high its parts are goes first: the choice is made by it.
    const paths = ["docx", "md", "json"].map((extension) => `${name}.${extension}`);
    expect([code, stdout]).toEqual([0, `${paths.join("\n")}\n`]);
    for (const path of paths) expect((await session({ cwd }, "verify", path)).code).toBe(0);
    const words = JSON.parse(readFileSync(join(cwd, `${name}.json`), "utf8")).work[0].highlights[0];
    expect(readFileSync(join(cwd, `${name}.md`), "utf8")).toContain(words);
  });

  test("names them all in --json", async () => {
    const cwd = exampleFolder();
    const { stdout } = await session({ cwd }, "tailor", "job.md", "--format", "markdown,html", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ path: `${name}.md`, paths: [`${name}.md`, `${name}.html`] });
  });

  test("leaves standard output to one", async () => {
    const cwd = exampleFolder();
    const { code, stderr } = await session({ cwd }, "tailor", "job.md", "--format", "md,html", "--stdout");
    expect(code).toBe(2);
    expect(stderr).toContain("--stdout has room for one format");
  });
});

test("tailor --json says how the file is read back; null where it is text", async () => {
  const cwd = exampleFolder();
  const [word, text] = [
    await session({ cwd }, "tailor", "job.md", "--format", "docx", "--json"),
    await session({ cwd }, "tailor", "job.md", "--json"),
  ];
  expect(JSON.parse(word.stdout).readBack).toEqual([]);
  expect(JSON.parse(text.stdout).readBack).toBeNull();
});

describe("tailor --theme", () => {
  test("writes HTML by a theme of the folder", async () => {
    const cwd = exampleFolder(theme);
    const { code, stdout } = await session({ cwd }, "tailor", "job.md", "--theme", "tide");
    expect([code, stdout]).toEqual([0, "output/tin-harbour-site-reliability-engineer.html\n"]);
    expect(readFileSync(join(cwd, stdout.trim()), "utf8")).toContain("<h1>Mira Solano</h1>");
  });

  test.each([
    [["--theme", "tide"], {}, "the theme jsonresume-theme-tide is not installed here"],
    [["--theme", "tide", "--format", "docx"], theme, "cannot be used with option"],
  ])("%j is the user's to mend", async (options, files, message) => {
    const { code, stderr } = await session({ cwd: exampleFolder(files) }, "tailor", "job.md", ...options);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
