import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import * as library from "../src/index.ts";
import * as queue from "../src/queue/index.ts";

const dist = resolve("dist");
const files = existsSync(dist)
  ? readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  : [];

describe.skipIf(files.length === 0)("the package (skipped where npm run build has not made dist/)", () => {
  it("needs no package that is not installed with it", () => {
    const { dependencies, peerDependencies, optionalDependencies } = manifest;
    const installed = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
    const programs = files.filter((path) => /[.]c?js$/.test(path));
    const wanted = programs.flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/\b(?:require|import)\(["'`]([@a-z][^"'`$]*)["'`]\)/g)].map(
        ([, name = ""]) => /^(?:@[^/]+[/])?[^/]+/.exec(name)?.[0] ?? "",
      ),
    );
    const missing = [...new Set(wanted)].filter((name) => !isBuiltin(name) && !installed.includes(name));
    expect(wanted).toContain("unpdf");
    expect(missing).toEqual([]);
  });

  it("exports what the source does", async () => {
    for (const [name, source] of [["index", library] as const, ["queue", queue] as const]) {
      const built = await import(pathToFileURL(join(dist, `${name}.js`)).href);
      expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
    }
  });

  it("makes a résumé as a library", async () => {
    const { tailor, readInputFile } = (await import(pathToFileURL(join(dist, "index.js")).href)) as typeof library;
    const posting = "job-descriptions/inference-engineer-example-ai.md";
    const { output } = await tailor(readInputFile("data/cv.md", "cv.md"), readInputFile(posting, posting), {
      lines: 40,
    });
    expect(String(output)).toMatch(/^# Wei Lin-Hartmann\n/);
  });

  it("is under 6 MB, with the types, the manual and the documents that are added when it is packed", () => {
    expect(manifest.files).toContain("!dist/program/markdown-*.cache");
    const packed = files.filter(
      (path) => !/[/\\]markdown-[^/\\]*[.]cache$/.test(path) && !/[/\\](?:types|man)[/\\]/.test(path),
    );
    expect(packed.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(6e6 - 220_000);
  });
});
