import { describe, expect, it } from "vitest";
import { firstConfig } from "../src/cli/init-files.ts";
import { parseConfig, parseTexts, settingNames } from "../src/config.ts";
import { UserError } from "../src/errors.ts";

describe("parseConfig", () => {
  it.each([
    ["{}", {}],
    ['{"pages": 2, "layout": "dense", "paper": "letter"}', { pages: 2, layout: "dense", paper: "letter" }],
    ['\ufeff{"cv": "me.md", "out": "made", "lines": 60}', { cv: "me.md", out: "made", lines: 60 }],
    [
      '// mine\r\n{ "cv": "a//b.md", /* "out": "x", */ "pin": ["/* no comment */", ",]",], }\n',
      { cv: "a//b.md", pin: ["/* no comment */", ",]"] },
    ],
  ])("%j", (text, expected) => {
    expect(parseConfig(text).settings).toEqual(expected);
  });

  it("knows profiles, and the line of each setting", () => {
    const { settings, profiles, lineOf } = parseConfig(
      '{\n  // one page\n  "pages": 1,\n  "profiles": {\n    "academic": {\n      "pages": 2 } } }',
    );
    expect(settings).toEqual({ pages: 1 });
    expect([...profiles]).toEqual([["academic", { pages: 2 }]]);
    expect(lineOf(["pages"])).toBe(3);
    expect(lineOf(["profiles", "academic", "pages"])).toBe(6);
    expect(lineOf(["profiles", "academic", "layout"])).toBe(5);
  });

  it.each([
    ["{", /^me[.]json is not valid JSON: line 1, column 2: /],
    ['{\n\n  "cv": "a" "b" }', "me.json is not valid JSON: line 3, column 13"],
    ["[]", "me.json:1: what it holds is not what it must be"],
    ['{"cv": 1}', "me.json:1: cv is not what it must be"],
    ['{"lines": 0}', "me.json:1: lines is not what it must be"],
    ['{\n"cv": "x", // y\n"pages": 1.5}', "me.json:3: pages is not what it must be"],
    ['{"layout": "fancy"}', "me.json:1: layout is not what it must be"],
    ['{"paper": "a3"}', "me.json:1: paper is not what it must be"],
    ['{"pin": ["a",\n""]}', "me.json:2: pin.1 is not what it must be"],
    ['{\n"lnies": 3, "x": 1}', "me.json:2: unknown setting lnies, x"],
    ['{"__proto__": {"cv": "x"}}', "me.json:1: unknown setting __proto__"],
    ['{"profiles": {\n"a": {\n"pages": 0}}}', "me.json:3: profiles.a.pages is not what it must be"],
    ['{"profiles": {\n"a": {\n"profiles": {}}}}', "me.json:3: unknown setting profiles.a.profiles"],
    ['{"profiles": 1}', "me.json:1: profiles is not what it must be"],
  ])("%j is refused", (text, message) => {
    expect(() => parseConfig(text, "me.json")).toThrow(message);
    expect(() => parseConfig(text, "me.json")).toThrow(UserError);
  });

  it("reads the config that a new folder gets, which names every setting", () => {
    const { settings, profiles } = parseConfig(firstConfig);
    expect(settings).toMatchObject({ cv: "data/cv.md", out: "output" });
    expect([...profiles.keys()]).toEqual(["academic", "industry"]);
    expect(settingNames.filter((name) => !firstConfig.includes(`"${name}":`))).toEqual([]);
    // What is there as a comment would do as a setting.
    const all = firstConfig.replaceAll(/\/\/ (?=")/g, "").replace('"lines" goes', "// goes");
    expect(Object.keys(parseConfig(all).settings).sort()).toEqual([...settingNames].sort());
  });
});

describe("parseTexts", () => {
  it("reads numbers and no", () => {
    const texts = new Map([["pages", "2"] as const, ["why", "false"] as const, ["cv", "me.md"] as const]);
    expect(parseTexts(texts, (name) => name)).toEqual({ pages: 2, why: false, cv: "me.md" });
  });

  it("names what is wrong", () => {
    expect(() => parseTexts(new Map([["pages", "two"]]), (name) => `X_${name}`)).toThrow(
      "X_pages is not what it must be",
    );
  });
});
