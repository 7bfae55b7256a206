import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/read/markdown.ts";

const blocks = (text: string) => readMarkdown({ text, bytes: new Uint8Array(), name: "cv.md" }).blocks;
const outline = (text: string) =>
  blocks(text).map((block) => `${block.kind}${block.level} ${block.source.line}:${block.source.column} ${block.text}`);

describe("readMarkdown", () => {
  test.each([
    ["headings of both kinds", "# A b #\n\nC\n---\n", ["heading1 1:3 A b", "heading2 3:1 C"]],
    ["wrapped lines are joined", "one\ntwo\n", ["text0 1:1 one two"]],
    [
      "hard breaks are not",
      "one  \ntwo\\\nthree<br>four\n",
      ["text0 1:1 one", "text0 2:1 two", "text0 3:1 three", "text0 3:10 four"],
    ],
    [
      "a bold line stands alone",
      "**Baker**\nMill Lane\n*2020*\n",
      ["text0 1:3 Baker", "text0 2:1 Mill Lane", "text0 3:2 2020"],
    ],
    [
      "a labelled line stands alone",
      "E-Mail: a@example.org\nTel: 1\n",
      ["text0 1:1 E-Mail: a@example.org", "text0 2:1 Tel: 1"],
    ],
    ["printed bullets", "• one\n• two", ["item0 1:3 one", "item0 2:3 two"]],
    [
      "nested lists",
      "- a\n  wrapped\n    - b\n\n  more\n1. c",
      ["item0 1:3 a wrapped", "item1 3:7 b", "text0 5:3 more", "item0 6:4 c"],
    ],
    ["tasks", "- [x] done", ["item0 1:7 done"]],
    ["quotes", "> a\n> - b\n>   - **c**", ["text0 1:3 a", "item0 2:5 b", "item1 3:9 c"]],
    ["tables", "| a | b |\n|---|:-:|\n| *c* | d \\| e |", ["text0 1:3 a | b", "text0 3:4 c | d | e"]],
    [
      "front matter",
      "---\nname: Ada\n---\n# B",
      ["text0 1:1 ---", "text0 2:1 name: Ada", "text0 3:1 ---", "heading1 4:3 B"],
    ],
    ["rules are no front matter", "---\nplain\n\n***", ["text0 1:1 ---", "text0 2:1 plain", "text0 4:1 ***"]],
    ["code", "```yaml\na: 1\n  b: 2\n```", ["text0 2:1 a: 1", "text0 3:3 b: 2"]],
    ["comments are not seen", "a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf", ["text0 1:1 a c", "text0 7:1 f"]],
    [
      "tags are not seen",
      "<div align='center'>\n<b>Ada</b> &copy;\n</div>\n<script>\nx<y\n</script>",
      ["text0 2:4 Ada ©"],
    ],
    [
      "escapes and references",
      "\\*a\\* &amp; &Eacute;&#233;&#xe9;&#0; &unknown;",
      ["text0 1:2 *a* & Ééé\ufffd &unknown;"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  test("a block that is all bold or all italic says so", () => {
    expect(blocks("**a *b***\n\n*c* d\n\n### *e*").map((block) => [block.strong, block.emphasis])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  test("links keep their words and their address", () => {
    const [block] = blocks(
      "See [my **site**](https://a.example/x) and https://b.example, [c][d]\n\n[d]: https://d.example",
    );
    expect(block?.text).toBe("See my site and https://b.example, c");
    expect(block?.links).toEqual([
      { text: "my site", url: "https://a.example/x" },
      { text: "https://b.example", url: "https://b.example" },
      { text: "c", url: "https://d.example" },
    ]);
  });

  test("layout: marks, indents, gaps, lines, cells", () => {
    const [first, second, third] = blocks("Head\n====\n\n\n  2) two\n     lines\n\n| a | b |\n|--|--|");
    expect(first).toMatchObject({ lineCount: 2, gapBefore: 0, mark: null });
    expect(second).toMatchObject({ lineCount: 2, gapBefore: 2, mark: "2)", indent: 2 });
    expect(third).toMatchObject({
      lineCount: 2,
      gapBefore: 1,
      cells: [
        { text: "a", column: 3 },
        { text: "b", column: 7 },
      ],
    });
  });

  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));
  const piece = fc.oneof(
    words.map((text) => `## ${text}`),
    words.map((text) => `${text}\n---`),
    words.map((text) => `- ${text}\n  - ${text}\n    ${text}\n- ${text}`),
    words.map((text) => `1. ${text}\n\n   ${text}`),
    words.map((text) => `> ${text}\n> * ${text}`),
    words.map((text) => `**${text}**  \n*${text}*`),
    words.map((text) => `${text}\n${text}`),
    words.map((text) => `| ${text} | x |\n|---|---|\n| y | ${text} |`),
    words.map((text) => `\`\`\`\n${text}\n\`\`\``),
  );

  test("each block stands where it says, and no word is lost", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom("\n\n", "\n\n\n", "\r\n\r\n"), (pieces, gap) => {
        const text = pieces.join(gap);
        const lines = text.split(/\r?\n/);
        const found = blocks(text);
        for (const block of found) {
          const [start] = block.text.split(" ");
          expect(lines[block.source.line - 1]?.slice(block.source.column - 1).startsWith(start ?? "")).toBe(true);
        }
        const seen =
          found
            .map((block) => block.text)
            .join(" ")
            .match(/[a-z]+/g) ?? [];
        expect(seen).toEqual(text.match(/[a-z]+/g) ?? []);
      }),
    );
  });

  test("any text gives blocks in the order of the file, inside it", () => {
    const bits = fc.constantFrom(
      "*",
      "_",
      "`",
      "[",
      "](",
      ")",
      ">",
      "- ",
      "1. ",
      "\n",
      "  ",
      "\t",
      "#",
      "|",
      "<",
      "<!--",
      "-->",
      "a",
      "&",
      "\\",
      "~~",
      "é",
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const count = text.split("\n").length;
        for (const block of blocks(text)) {
          expect(block.text.trim()).not.toBe("");
          expect(block.source.line).toBeLessThanOrEqual(count);
          expect(block.source.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["quotes in quotes", ">".repeat(50_000)],
    ["lists in lists", "- ".repeat(20_000)],
    ["lists that step inwards", Array.from({ length: 400 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
    ["open brackets", "[".repeat(100_000)],
    ["open links", "[a](".repeat(20_000)],
    ["stars", "*a ".repeat(30_000)],
    ["stars on many lines", "*a _b\n".repeat(5_000)],
    ["backticks", Array.from({ length: 300 }, (_, count) => "`".repeat(count)).join(" ")],
    ["open comments", "<!-- ".repeat(20_000)],
    ["open tags", "<a\n\n".repeat(5_000)],
    ["a line of a million", "word ".repeat(200_000)],
    ["a long table", `|a|b|\n|-|-|\n${"|c|d|\n".repeat(5_000)}`],
    ["a long list", "- word\n".repeat(10_000)],
    ["references", "&#".repeat(50_000)],
  ])("%s are read in good time", (_name, text) => {
    const start = performance.now();
    expect(blocks(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

test("raw HTML keeps its words, and a character written as a reference is no markup", () => {
  const read = readMarkdown({
    text: "<div>R&amp;D &lt;b&gt; and <i>more</i></div>\n",
    bytes: new Uint8Array(),
    name: "cv.md",
  });
  expect(read.blocks.map((block) => block.text)).toEqual(["R&D <b> and more"]);
});
