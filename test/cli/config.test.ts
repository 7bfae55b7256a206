import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cvText, exampleFolder } from "./example.ts";
import { session } from "./terminal.ts";

const config = `{
  // for all
  "cv": "papers/me.md",
  "pages": 3,
  "pin": ["Kafka"],
  "sectionLimit": { "skill": 2, "award": 1 }, "sectionOrder": ["skill", "work"],
  "profiles": {
    "academic": { "layout": "academic", "pages": 2,
      "out": "university" },
    "industry": { "lines": 40 }
  }
}`;
const folder = () => exampleFolder({ "cvtailor.config.json": config, "papers/me.md": cvText.replace("Mira", "Vera") });

async function shown(cwd: string, argv: readonly string[], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await session({ cwd, env }, "config", "--json", ...argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe("config", () => {
  it("takes a setting from the option, the environment, the profile, the file, the default, in this order", async () => {
    const cwd = folder();
    const pages = async (argv: string[], env = {}) => (await shown(cwd, argv, env)).settings.pages;
    const profile = ["--profile", "academic"];
    const file = "cvtailor.config.json";
    expect(await pages([...profile, "--pages", "5"], { CVTAILOR_PAGES: "4" })).toEqual({ value: 5, from: ["--pages"] });
    expect(await pages(profile, { CVTAILOR_PAGES: "4" })).toEqual({ value: 4, from: ["CVTAILOR_PAGES"] });
    expect(await pages(profile)).toEqual({ value: 2, from: [`${file}:8`] });
    expect(await pages([])).toEqual({ value: 3, from: [`${file}:4`] });
    expect((await shown(exampleFolder(), [])).settings.pages).toEqual({ value: 1, from: ["default"] });
  });

  it("adds lists up, and says where each part is from", async () => {
    const { settings } = await shown(folder(), ["--pin", "Helm", "--section-limit", "skill=1"]);
    expect(settings.pin).toEqual({ value: ["Kafka", "Helm"], from: ["--pin", "cvtailor.config.json:5"] });
    expect(settings.sectionLimit.value).toEqual({ skill: 1, award: 1 });
    expect(settings.sectionOrder).toEqual({ value: ["skill", "work"], from: ["cvtailor.config.json:6"] });
    expect((await shown(folder(), ["--section-order", "education"])).settings.sectionOrder.value).toEqual([
      "education",
    ]);
    expect(settings.maxBulletsPerEntry).toEqual({ value: null, from: ["default"] });
  });

  it("lets pages that are asked for go before lines that are set, and lines before pages", async () => {
    const asked = await shown(folder(), ["--profile", "industry", "--pages", "2"]);
    expect(asked.settings).toMatchObject({ lines: { value: null }, pages: { value: 2 } });
    const set = await shown(folder(), ["--profile", "industry"]);
    expect(set.settings).toMatchObject({ lines: { value: 40, from: ["cvtailor.config.json:10"] } });
  });

  it("finds the file above, whose paths count from its folder", async () => {
    const cwd = join(folder(), "jobs", "2026");
    mkdirSync(cwd, { recursive: true });
    const { file, profile, settings } = await shown(cwd, [], { CVTAILOR_PROFILE: "academic", CVTAILOR_LAYOUT: "" });
    const above = join("..", "..");
    expect({ file, profile }).toEqual({ file: join(above, "cvtailor.config.json"), profile: "academic" });
    expect(settings.cv.value).toBe(join(above, "papers", "me.md"));
    expect(settings.out).toEqual({ value: join(above, "university"), from: [`${file}:9`] });
    const { code, stdout } = await session({ cwd }, "tailor", join(above, "job.md"));
    expect(code).toBe(0);
    expect(stdout.startsWith(join(above, "output"))).toBe(true);
  });

  it("prints a table", async () => {
    const { stdout } = await session({ cwd: folder() }, "config", "--profile", "academic");
    expect(stdout).toMatch(/^config file: cvtailor[.]config[.]json, profile: academic\nsetting +value +from\n/);
    expect(stdout).toMatch(/^sectionLimit +skill=2, award=1 +cvtailor[.]config[.]json:6$/m);
    expect(stdout).toMatch(/^bullets +– +default$/m);
  });

  it("says that there is no CV where there is none", async () => {
    const { stdout } = await session({ cwd: join(exampleFolder({ "empty/x": "" }), "empty") }, "config");
    expect(stdout).toMatch(/^no config file, here or above\n/);
    expect(stdout).toMatch(/^cv +– +there is no CV in data\/$/m);
  });

  it.each([
    [["--profile", "other"], {}, "there is no profile other in cvtailor.config.json. It has academic, industry."],
    [[], { CVTAILOR_PROFILE: "__proto__" }, "there is no profile __proto__"],
    [[], { CVTAILOR_LINES: "many" }, "CVTAILOR_LINES is not what it must be. It must be a whole number from 1."],
    [[], { CVTAILOR_LAYOUT: "fancy" }, "CVTAILOR_LAYOUT is not what it must be. It must be one of classic"],
  ])("refuses %j with %j", async (argv, env, message) => {
    const { code, stderr } = await session({ cwd: folder(), env: env as Record<string, string> }, "config", ...argv);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it("refuses a profile where there is no file", async () => {
    const { code, stderr } = await session({ cwd: exampleFolder() }, "config", "--profile", "academic");
    expect(stderr).toContain("there is no cvtailor.config.json with a profile academic, here or above");
    expect(code).toBe(2);
  });
});
