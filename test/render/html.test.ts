import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { defaultRenderOptions, layoutNames, paperNames, type RenderOptions } from "../../src/model/typesetting.ts";
import { renderers } from "../../src/render/registry.ts";
import { composeResume, select } from "../../src/select/index.ts";
import { verify } from "../../src/verify/index.ts";
import { ask, beekeeper, cv, entry, matchOf } from "../support/people.ts";

const render = await renderers.html.load();
const whole = (person: ReturnType<typeof cv>, look: RenderOptions = defaultRenderOptions): string =>
  String(render(composeResume(person, select(person, matchOf(person, [ask("honey")]), { lines: 60 })), look));

/** The words of a page, and the names of its elements and attributes, as a browser takes them. */
function parsed(html: string): { words: string; names: Set<string> } {
  const names = new Set<string>();
  const texts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      names.add(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        names.add(attribute);
        if (attribute === "href") names.add(value.replace(/:.*/s, ":"));
      }
      if (name === "style" || name === "title") hidden += 1;
    },
    ontext(text) {
      if (hidden === 0) texts.push(text);
    },
    onclosetag(name) {
      if (name === "style" || name === "title") hidden -= 1;
    },
  });
  parser.end(html);
  return { words: texts.join("").replace(/\s+/g, " "), names };
}

const page = whole(beekeeper());

describe("the résumé as HTML", () => {
  test("has the person's own words, and each of its lines has its source", () => {
    const { words } = parsed(page);
    expect(words).toContain(beekeeper().basics.name);
    const verification = verify(page, beekeeper());
    expect(verification.lines.filter(({ ok }) => !ok)).toEqual([]);
    expect(verification.lines.length).toBeGreaterThan(8);
    expect(whole(beekeeper())).toBe(page);
  });

  test.each(layoutNames)("says the same in the design %s as in any other", (layout) => {
    for (const paper of paperNames) {
      const other = whole(beekeeper(), { layout, paper, language: "de" });
      expect(parsed(other).words).toBe(parsed(page).words);
      expect(verify(other, beekeeper()).ok).toBe(true);
      expect(other).toContain('<html lang="de">');
    }
  });

  test("is one file that fetches and runs nothing", () => {
    const { names } = parsed(page);
    for (const name of ["script", "img", "link", "iframe", "object", "src", "onload", "onclick"])
      expect(names).not.toContain(name);
    expect(page).not.toMatch(/url\(|@import|https?:\/\/(?!example)/);
    expect(page).toContain("default-src 'none'");
  });

  test("no line of it can be changed without its being seen", () => {
    const lines = page.split("\n");
    const shown = lines.flatMap((line, index) => (/<(h\d|p|li|title)\b/.test(line) ? [index] : []));
    expect(shown.length).toBeGreaterThan(8);
    for (const index of shown) {
      const changed = lines.with(index, (lines[index] ?? "").replace(/>([^<>]*)<\//, ">$1 zebra</"));
      expect(verify(changed.join("\n"), beekeeper()).ok, lines[index]).toBe(false);
    }
    for (const added of [
      "<p>zebra</p>",
      "zebra",
      '<li hidden="">x</li>',
      "<script>alert(1)</script>",
      "<ul><li>zebra</li></ul>",
    ])
      expect(verify(lines.toSpliced(-4, 0, added).join("\n"), beekeeper()).ok, added).toBe(false);
  });

  const hostile = fc.constantFrom(
    "<script>alert(1)</script>",
    "</li></ul><img src=x onerror=alert(1)>",
    '" onclick="x',
    "&lt;b&gt; &amp;amp;",
    "<!-- x --> <![CDATA[ y ]]>",
    "</style></title>",
    "a\u0000b\u001b[31m",
    "javascript:alert(1)",
  );
  test("shows hostile words as words, wherever they stand", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (one, two, three) => {
        const person = cv([
          entry("work", `Post ${one}`, { organization: two, bullets: [`Made honey ${three}`], location: one }),
        ]);
        person.basics.name = `Ada ${two}`;
        person.basics.links = [{ text: three, url: `javascript:${one}` }];
        const html = whole(person);
        const { words, names } = parsed(html);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
        const seen = (text: string) => text.replace(/[\0-\x1f\x7f]+/g, "");
        expect(words).toContain(seen(`Made honey ${three}`));
        expect(words).toContain(seen(`Post ${one}`));
        for (const name of ["script", "img", "onclick", "onerror", "javascript:"]) expect(names).not.toContain(name);
      }),
    );
  });
});
