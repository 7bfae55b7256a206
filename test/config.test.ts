import { describe, expect, it } from "vitest";
import { parseConfig } from "../src/config.ts";
import { UserError } from "../src/errors.ts";

describe("parseConfig", () => {
  it.each([
    ["{}", {}],
    ['{"pages": 2, "layout": "dense", "paper": "letter"}', { pages: 2, layout: "dense", paper: "letter" }],
    ['\ufeff{"cv": "me.md", "out": "made", "lines": 60}', { cv: "me.md", out: "made", lines: 60 }],
  ])("%j", (text, expected) => {
    expect(parseConfig(text)).toEqual(expected);
  });

  it.each([
    ["{", /^cvtailor[.]config[.]json is not JSON: /],
    ["[]", "cvtailor.config.json: what it holds is not what it must be"],
    ['{"cv": 1}', "cvtailor.config.json: cv is not what it must be"],
    ['{"lines": 0}', "cvtailor.config.json: lines is not what it must be"],
    ['{"pages": 1.5}', "cvtailor.config.json: pages is not what it must be"],
    ['{"layout": "fancy"}', "cvtailor.config.json: layout is not what it must be"],
    ['{"paper": "a3"}', "cvtailor.config.json: paper is not what it must be"],
    ['{"lnies": 3, "x": 1}', "cvtailor.config.json has an unknown setting: lnies, x"],
    ['{"__proto__": {"cv": "x"}}', "cvtailor.config.json has an unknown setting: __proto__"],
  ])("%j is refused", (text, message) => {
    expect(() => parseConfig(text)).toThrow(message);
    expect(() => parseConfig(text)).toThrow(UserError);
  });
});
