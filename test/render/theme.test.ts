import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { defaultRenderOptions } from "../../src/model/typesetting.ts";
import { loadTheme } from "../../src/render/theme.ts";
import { composeKept } from "../../src/select/compose.ts";
import { folderWith } from "../folder.ts";
import { beekeeper, cv, entry } from "../support/people.ts";

/** A theme that escapes nothing: it puts the words between tags, into attributes of both quotes, a script and an address. */
const careless = `
const link = (text) => '<a title="' + text + '" id=\\'' + text + "' href='https://maps.example/" + encodeURIComponent(text) + "'>" + text + "</a>";
exports.render = (resume) => "<!DOCTYPE html><html><head class=x><script>const name = '" + resume.basics.name + "';</script></head><body>" +
  [resume.basics.name, ...(resume.work || []).flatMap((job) => [job.position, job.name, ...(job.highlights || [])])].map(link).join("\\n") +
  (resume.basics.profiles || []).map((profile) => "<a href='" + profile.url + "'>" + profile.network + "</a>") + "</body></html>";
`;
const themePackage = (name: string, code: string, more: object = {}) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: "1.0.0", main: "index.js", ...more }),
  [`node_modules/${name}/index.js`]: code,
});
const themes = {
  ...themePackage("jsonresume-theme-careless", careless),
  ...themePackage(
    "jsonresume-theme-modern",
    "export async function render(resume) { await null; return '<h1>' + resume.basics.name + '</h1>'; }",
    { type: "module", exports: { import: "./index.js" } },
  ),
  ...themePackage(
    "@guild/jsonresume-theme-wax",
    "module.exports = { render: (resume) => '<p>' + resume.basics.email + '</p>' };",
  ),
  ...themePackage(
    "jsonresume-theme-escaping",
    "exports.render = ({ basics }) => '<p>' + basics.name.replace(/&/g, '&amp;').replace(/[^\\x20-\\x7e]/g, (c) => '&#' + c.charCodeAt(0) + ';') + '</p>';",
  ),
  ...themePackage("jsonresume-theme-throwing", "exports.render = () => { throw new Error('no such field'); };"),
  ...themePackage("jsonresume-theme-endless", "exports.render = () => { for (;;); };"),
  ...themePackage("jsonresume-theme-leaving", "exports.render = () => process.exit(0);"),
  ...themePackage("jsonresume-theme-silent", "exports.render = () => null;"),
  ...themePackage(
    "jsonresume-theme-chatty",
    "exports.render = () => { console.log('hello'); return '<p>' + Object.keys(process.env) + '</p>'; };",
  ),
  ...themePackage("jsonresume-theme-empty", "exports.nothing = 1;"),
};

const everything = (person: ReturnType<typeof cv>) => {
  const all = person.entries.flatMap((one) => [one, ...one.entries]);
  return composeKept(person, {
    summary: true,
    entries: new Set(all.map(({ id }) => id)),
    bullets: new Set([...all.flatMap(({ bullets }) => bullets), ...person.skills].map(({ id }) => id)),
  });
};
const page = async (name: string, person = beekeeper(), timeLimit = 20_000) =>
  String(await loadTheme({ name, folder: folderWith(themes), timeLimit })(everything(person), defaultRenderOptions));

test.each([
  ["careless", "Ana&#95;Maria Medved"],
  ["jsonresume-theme-modern", "<h1>Ana&#95;Maria Medved</h1>"],
  ["@guild/jsonresume-theme-wax", "<p>ana.medved@example.org</p>"],
  ["escaping", "<p>Ana&#95;Maria Medved</p>"],
])("%s makes a page, the same each time", async (name, words) => {
  const html = await page(name);
  expect(html).toContain(words);
  expect(await page(name)).toBe(html);
});

test("nothing in the page runs or is fetched", async () => {
  expect(await page("careless")).toContain(
    `<head class=x><meta http-equiv="Content-Security-Policy" content="default-src 'none';`,
  );
  expect(await page("modern")).toMatch(/^<meta http-equiv="Content-Security-Policy"/);
});

test("hostile words stay words wherever a theme that escapes nothing puts them", async () => {
  const hostile = `</a><script>alert(1)</script>"' onload='x' &lt; {{x}} \${y} *b* [z](javascript:alert) \ue03cb\ue03e \u001b[31m`;
  const person = cv([entry("work", hostile, { role: hostile, organization: hostile, bullets: [hostile] })], {
    name: hostile,
    links: [
      { text: hostile, url: "javascript:alert(1)" },
      { text: "Code", url: `https://example.org/'><script>` },
    ],
  });
  const html = await page("careless", person);
  const shown = html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/onload='|javascript:alert\(|[\ue000-\uf8ff]|%EE%8/);
  expect(html).not.toContain("\u001b");
  expect(shown).toContain(`>${hostile.replace(/[\ue03c\ue03e]/g, "").replace("\u001b", "")}</a>`);
  expect(html).toContain("https://maps.example/%3C%2Fa%3E%3Cscript%3E");
  expect(html).toContain("href='https://example.org/%27%3E%3Cscript%3E'");
});

test("what a theme prints and the environment stay where they are", async () => {
  expect(await page("chatty")).toMatch(/<p>NODE_ENV<\/p>$/);
});

test.each([
  ["throwing", /theme jsonresume-theme-throwing failed: no such field/],
  ["endless", /jsonresume-theme-endless failed: it took longer than 0.5 seconds/],
  ["leaving", /jsonresume-theme-leaving failed: it ended without a page/],
  ["silent", /jsonresume-theme-silent failed: it gave no text/],
  ["empty", /jsonresume-theme-empty failed: it has no function named render/],
  ["absent", /theme jsonresume-theme-absent is not installed here/],
  ["../jsonresume-theme-modern", /is no name of a theme/],
  ["node:fs", /is no name of a theme/],
])("%s is the user's to mend", async (name, message) => {
  const failure = await page(name, beekeeper(), name === "endless" ? 500 : 20_000).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect(String(failure)).toMatch(message);
});
