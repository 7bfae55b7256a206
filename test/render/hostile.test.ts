import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { Marked, type Token } from "marked";
import { describe, expect, test } from "vitest";
import { readBack } from "../../src/read-back/index.ts";
import { foldSpace } from "../../src/render/escape.ts";
import { renderers } from "../../src/render/registry.ts";
import { bytesOf, formats, isRead, verifyIn } from "../support/formats.ts";
import { cv, entry } from "../support/people.ts";
import { wholeResume } from "../support/whole-resume.ts";

/** Words that some program or other would take for more than words. */
const hostile = {
  "an HTML script": "<script>alert(1)</script>",
  "HTML that closes its list": "</li></ul><img src=x onerror=alert(1)><iframe src='//evil.example'>",
  "HTML within an attribute": `" onclick="alert(1)" x='`,
  "character references": "&lt;b&gt; &amp;amp; &#60;i&#62; &#x3c;u&#x3e;",
  "an HTML comment and CDATA": "<!-- x --> <![CDATA[ y ]]> <?php z ?>",
  "Word's own XML": "</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\x</w:instrText></w:r><w:r><w:t>",
  Markdown: "**bold** _it_ `code` [x](javascript:alert(1)) ![i](http://evil.example/i.png) ~~s~~",
  "a Markdown heading over lines": "one\n# two\r\n- three\n\n---\n\n> four",
  "a Markdown link's definition": "[x]: http://evil.example",
  "Typst markup": '#set page(fill: red) #eval("1+1") #read("/etc/passwd") $x^2$ @ref <label> *b* \\ // /* c */ = h',
  "a terminal's escapes": "a\u001b[31mred\u001b]0;title\u0007\u009b2J",
  "a spreadsheet's formula": '=HYPERLINK("http://evil.example","x")',
  "another formula": "@SUM(1+1)*cmd|' /C calc'!A0",
  "a formula with a sign": "+1-2",
  "control characters": "a\u0000b\u0008c\u000bd\u007fe\u0085f\ufffeg\uffffh",
  "half a character": "a\ud800b\udc00c",
  "bidirectional controls": "left \u202egnp.exe\u202c \u2066iso\u2069 right",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a template would take for its own.
  "a template's marks": "{{7*7}} ${7*7} <%= 7 %> #{7}",
  "paths and schemes": "file:///etc/passwd javascript:alert(1) data:text/html,<script>",
};

describe.each(Object.entries(hostile))("%s", (_, words) => {
  const person = cv(
    [
      entry("work", `Cook ${words}`, {
        role: `Cook ${words}`,
        organization: `Inn ${words}`,
        location: `Bath ${words}`,
        start: "2015",
        end: "2019",
        bullets: [words, `Cooked ${words}`],
        entries: [entry("project", `Soup ${words}`, { bullets: [`Stirred ${words}`] })],
      }),
      entry("certificate", `Badge ${words}`),
      entry("education", `School ${words}`, { dates: `one spring ${words}` }),
    ],
    {
      name: `Ada ${words}`,
      label: `Chef ${words}`,
      phone: `12 ${words}`,
      location: `Kent ${words}`,
      links: [
        { text: `Page ${words}`, url: `https://example.org/${words}` },
        { text: `Bad ${words}`, url: `javascript:${words}` },
      ],
      summary: `Cooks ${words}`,
    },
    [`Knives ${words}`],
  );
  const resume = wholeResume(person);

  test.each(formats)("is text in %s, and does nothing there", async (format) => {
    const bytes = await bytesOf(format, resume);
    assertHarmless[renderers[format].extension]?.(bytes);
    if (!isRead(format)) return;
    if (format === "pdf") {
      // Words as long as these are broken where lines end, which no reader can tell from spaces.
      const differences = await readBack(format, bytes, resume);
      expect(differences?.filter(({ kind }) => kind === "missing" || kind === "unexpected")).toEqual([]);
      return;
    }
    const { lines } = await verifyIn(format, resume, person);
    expect(lines.filter(({ ok }) => !ok)).toEqual([]);
    const shown = lines.map(({ text }) => text);
    for (const text of [words, `Cooked ${words}`, `Stirred ${words}`, `Knives ${words}`])
      expect(shown).toContain(foldSpace(text));
  });
});

/** By ending: that a file holds nothing which a program would run, follow or hide. */
const assertHarmless: Record<string, (bytes: Uint8Array) => void> = {
  md(bytes) {
    const text = assertPlain(bytes);
    const found = new Set<string>();
    const marked = new Marked();
    const walk = (token: Token): void => {
      found.add(token.type);
      if (token.type === "link") expect(token.href).toMatch(/^https:\/\/example\.org\/|^http:\/\/evil\.example/);
    };
    marked.walkTokens(marked.lexer(text), walk);
    for (const type of ["html", "image", "code", "codespan", "strong", "em", "del", "blockquote", "hr", "def", "table"])
      expect(found, type).not.toContain(type);
  },
  html(bytes) {
    const text = assertPlain(bytes);
    const names = new Set<string>();
    const parser = new Parser({
      onopentag(name, attributes) {
        names.add(name);
        for (const attribute of Object.keys(attributes)) names.add(attribute);
        if (name === "a") expect(attributes.href).toMatch(/^https:\/\/example\.org\//);
      },
      oncomment: () => names.add("a comment"),
    });
    parser.end(text);
    for (const name of ["script", "img", "iframe", "src", "onclick", "onerror", "a comment"])
      expect(names, name).not.toContain(name);
  },
  docx(bytes) {
    const parts = unzipSync(bytes);
    for (const [name, part] of Object.entries(parts)) assertXml(strFromU8(part), name);
    const relations = strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array());
    for (const [, target] of relations.matchAll(/Target="([^"]*)" TargetMode="External"/g))
      expect(target).toMatch(/^https:\/\/example\.org\//);
    const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(main).not.toMatch(/<w:(?:instrText|fldSimple|fldChar|object|altChunk|subDoc)\b/);
  },
  json(bytes) {
    const text = assertPlain(bytes);
    expect(JSON.parse(text)).toHaveProperty("basics.name");
    for (const [, url] of text.matchAll(/"url": "([^"]*)"/g)) expect(url).toMatch(/^https:\/\/example\.org\//);
  },
  pdf(bytes) {
    expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b/);
  },
};

/** A text without what a terminal acts upon or what shows words in another order. */
function assertPlain(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  expect([...text].filter((character) => /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\p{Cs}]/u.test(character))).toEqual(
    [],
  );
  return text;
}

/** One element within another to the end, and only characters that XML may hold. */
function assertXml(xml: string, name: string): void {
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentagname: (tag) => open.push(tag),
      onclosetag: (tag, isImplied) => {
        expect(isImplied, `${name}: ${tag}`).toBe(false);
        expect(open.pop(), name).toBe(tag);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml.replace(/<([\w:]+)((?:\s[^<>]*?)?)\/>/g, "<$1$2></$1>"));
  expect(open, name).toEqual([]);
  expect(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml), name).toBeNull();
}
