import { createRequire } from "node:module";
import { getDocumentProxy, getMeta } from "unpdf";
import { describe, expect, it, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { Basics } from "../../src/model/cv.ts";
import type { Resume, ResumeEntry } from "../../src/model/resume.ts";
import { defaultRenderOptions, layoutNames, paperNames, type RenderOptions } from "../../src/model/typesetting.ts";
import { papers } from "../../src/render/layouts.ts";
import { createEngine } from "../../src/render/typst/engine.ts";
import { composeResume, select } from "../../src/select/index.ts";
import { ask, beekeeper, matchOf } from "../support/people.ts";
import { installedTypesetter } from "../support/typesetter.ts";

test("without the typesetter, PDF is refused with what to install", () => {
  const require = createRequire(import.meta.url);
  const empty = Object.assign(
    (name: string) => {
      throw Object.assign(new Error(`Cannot find module '${name}'`), { code: "MODULE_NOT_FOUND" });
    },
    { resolve: require.resolve, cache: require.cache, extensions: require.extensions, main: undefined },
  );
  expect(() => createEngine(empty)).toThrow(UserError);
  expect(() => createEngine(empty)).toThrow("the typesetter that makes PDF is not installed");
});

const typesetter = installedTypesetter();
const looks = layoutNames.flatMap((layout) => paperNames.map((paper) => ({ layout, paper })));
const nobody: Basics = { name: null, label: null, email: null, phone: null, location: null, links: [], summary: null };

function item(text: string, at: number): ResumeEntry {
  const dates = { start: null, end: null, dates: text };
  const words = { title: text, subtitle: text, location: text, summary: null };
  const made = { kind: "work", role: null, organization: text } as const;
  return {
    id: `e${at}`,
    ...made,
    ...words,
    ...dates,
    bullets: [{ id: `b${at}`, text }],
    entries: [],
    listItem: false,
    oneLine: false,
  };
}

/** Renders, and fails on any warning, since one says that the typesetter's check of PDF/UA-1 failed. */
function pdf(resume: Resume, options: RenderOptions = defaultRenderOptions): Uint8Array {
  if (typesetter === null) throw new RangeError("no typesetter");
  const warnings: string[] = [];
  const { bytes } = typesetter.typeset(resume, { ...options, warn: (warning) => warnings.push(warning) });
  const made = bytes();
  expect(warnings).toEqual([]);
  return made;
}

/** The text of each page with its white space folded, and the addresses of its links. */
async function read(
  bytes: Uint8Array,
): Promise<{ text: string; links: string[]; document: Awaited<ReturnType<typeof getDocumentProxy>> }> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const texts: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    for (const one of items) if ("str" in one) texts.push(one.str, one.hasEOL ? " " : "");
    for (const { url } of await page.getAnnotations()) if (typeof url === "string") links.push(url);
  }
  return { text: texts.join("").replace(/\s+/g, " "), links, document };
}

describe.skipIf(typesetter === null)(
  "the résumé as PDF (skipped where the optional typesetter is not installed)",
  () => {
    const person = beekeeper();
    const resume = composeResume(person, select(person, matchOf(person, [ask("honey")]), { lines: 60 }));

    it.each(looks)(
      "passes the typesetter's check of PDF/UA-1 in $layout on $paper, and has that paper's size",
      async (look) => {
        const { document } = await read(pdf(resume, look));
        const [, , width = 0, height = 0] = (await document.getPage(1)).view;
        expect(width / 72).toBeCloseTo(papers[look.paper].width / 25.4, 2);
        expect(height / 72).toBeCloseTo(papers[look.paper].height / 25.4, 2);
      },
    );

    it("comes to the same bytes each time, and says nothing of the day", async () => {
      expect(Buffer.from(pdf(resume)).equals(Buffer.from(pdf(resume)))).toBe(true);
      const { info } = await getMeta((await read(pdf(resume))).document);
      expect(info).not.toHaveProperty("CreationDate");
      expect(info).not.toHaveProperty("ModDate");
    });

    it("is tagged: headings by level, real lists, and its language", async () => {
      const { document } = await read(pdf(resume, { ...defaultRenderOptions, language: "de" }));
      const roles = JSON.stringify(await (await document.getPage(1)).getStructTree());
      for (const role of ["H1", "H2", "H3", "L", "LI", "Lbl", "LBody"]) expect(roles).toContain(`"role":"${role}"`);
      const { info } = await getMeta(document);
      expect(info).toMatchObject({ Title: person.basics.name, Author: person.basics.name, Language: "de" });
    });

    it.each(layoutNames)("has each word of the résumé as text, in order, in %s", async (layout) => {
      const { text } = await read(pdf(resume, { layout, paper: "a4" }));
      let from = 0;
      for (const section of resume.sections) {
        from = text.toLowerCase().indexOf(section.heading.toLowerCase(), from);
        expect(from).toBeGreaterThan(0);
        for (const bullet of section.entries.flatMap((entry) => entry.bullets)) {
          const at = text.indexOf(bullet.text, from);
          expect(at, bullet.text).toBeGreaterThan(from);
          from = at;
        }
      }
    });

    it("takes hostile words as text, and links to web addresses only", async () => {
      const words = [
        '#panic("stop") #import "@preview/cetz:0.3.0"',
        "= Heading *bold* _it_ $x^2$ `raw` @label <label> \\ // /* */",
        "<script>alert(1)</script> &lt; [link](javascript:alert(1))",
        '=HYPERLINK("http://example.org") | +cmd',
        "quotes \"so\" and 'so' -- --- ...",
      ];
      const links = [
        { text: "bad", url: "javascript:alert(1)" },
        { text: "good", url: "https://example.org/a(b)" },
      ];
      const basics = { ...nobody, name: words[0] ?? "", email: "me@example.org", links, summary: words.join(" ") };
      const hostile: Resume = { basics, sections: [{ kind: "work", heading: "Experience", entries: words.map(item) }] };
      for (const layout of layoutNames) {
        const { text, links } = await read(pdf(hostile, { layout, paper: "a4" }));
        // Title, subtitle, place, dates and bullet; where a line ends within one, the reader sees a space.
        const joined = text.replaceAll(" ", "");
        for (const word of words) expect(joined.split(word.replaceAll(" ", "")).length, word).toBeGreaterThan(5);
        expect([...new Set(links)].sort()).toEqual(["https://example.org/a%28b%29", "mailto:me@example.org"]);
      }
    });

    it("drops escapes of terminals and marks of order, and breaks words that are too long", async () => {
      const words = ["\u001b[31mred\u001b[0m\u0007", "\u202ereversed\u202c", `w${"o".repeat(400)}w`, "\ud800half"];
      const entries = words.map(item);
      const { text } = await read(
        pdf({ basics: nobody, sections: [{ kind: "work", heading: "Experience", entries }] }),
      );
      expect(text).toContain("[31mred [0m");
      expect(text).toContain("reversed");
      expect(text.replaceAll(" ", "")).toContain(words[2]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
    });

    it("names what no font has, and is made all the same", () => {
      const warnings: string[] = [];
      const basics = { ...nobody, name: "Someone \u{f8ff}\u{10fffd}" };
      const made = typesetter?.typeset(
        { basics, sections: [] },
        { ...defaultRenderOptions, warn: (one) => warnings.push(one) },
      );
      expect(Buffer.from(made?.bytes() ?? []).toString("latin1", 0, 5)).toBe("%PDF-");
      expect(warnings).toEqual([expect.stringContaining("U+10FFFD")]);
    });

    it("is made of nobody and nothing", () => {
      expect(pdf({ basics: nobody, sections: [] }).length).toBeGreaterThan(0);
    });
  },
);
