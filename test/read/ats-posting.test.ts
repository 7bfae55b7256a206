import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { readJson } from "../../src/read/json.ts";

const read = (value: unknown) =>
  readJson({ text: JSON.stringify(value, null, 1), bytes: new Uint8Array(), name: "p.json" });
const shown = (value: unknown) => read(value).blocks.map((block) => `${block.kind}: ${block.text}`);

const greenhouse = {
  title: "Tram Planner",
  company_name: "Quay Lines",
  location: { name: "Bergen" },
  content: "&lt;h2&gt;Duties&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Plan trams &amp;amp; buses&lt;/li&gt;&lt;/ul&gt;",
};
const lever = {
  text: "Baker",
  categories: { location: "Lyon", team: "Kitchen" },
  description: "<div>Bread for a town.</div>",
  descriptionPlain: "Bread for a town.",
  lists: [{ text: "You & <us>", content: "<li>Knead</li><li>Bake</li>" }, { text: "Nothing" }],
  additional: "<p>Early hours.</p>",
};
const ashby = { title: "Diver", location: "Oslo", descriptionHtml: "<p>Weld hulls.</p>", descriptionPlain: "Weld." };

describe("postings of applicant tracking systems", () => {
  test("Greenhouse escapes its text", () => {
    expect(shown(greenhouse)).toEqual(["heading: Duties", "item: Plan trams & buses"]);
    expect(read(greenhouse).meta).toEqual({ title: "Tram Planner", company: "Quay Lines", location: "Bergen" });
  });

  test("Lever parts its text into lists, each with its heading and place", () => {
    expect(shown(lever)).toEqual([
      "text: Bread for a town.",
      "heading: You & <us>",
      "item: Knead",
      "item: Bake",
      "text: Early hours.",
    ]);
    const document = read(lever);
    expect(document.meta).toEqual({ title: "Baker", company: null, location: "Lyon" });
    const line = JSON.stringify(lever, null, 1)
      .split("\n")
      .findIndex((text) => text.includes("Knead"));
    expect(document.blocks[2]?.source.line).toBe(line + 1);
  });

  test("Ashby gives one text twice, and the one with markup is read", () => {
    expect(shown(ashby)).toEqual(["text: Weld hulls."]);
    expect(shown({ ...ashby, descriptionHtml: null })).toEqual(["text: Weld."]);
  });

  test("a list of one posting is that posting; of several, none is guessed", () => {
    expect(shown({ jobs: [ashby] })).toEqual(shown(ashby));
    expect(shown([lever])).toEqual(shown(lever));
    expect(() => read({ jobs: [ashby, ashby] })).toThrow(UserError);
  });

  test("a value of another shape stays as it is", () => {
    for (const value of [{ basics: { name: "Ada" } }, [1], { title: "x" }, { jobs: [] }])
      expect(read(value).structured?.value).toEqual(value);
  });
});
