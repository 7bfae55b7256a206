import { describe, expect, test } from "vitest";
import type { Block } from "../../src/model/document.ts";
import { readDocument } from "../../src/read/registry.ts";
import { type DocxOptions, docx, paragraph, relationships, root, run, table } from "../support/docx.ts";

async function blocksOf(body: string, options?: DocxOptions): Promise<Block[]> {
  return (await readDocument(docx(body, options), "cv.docx")).blocks;
}
const textsOf = async (body: string, options?: DocxOptions) => (await blocksOf(body, options)).map(({ text }) => text);

const styles = [
  '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="Überschrift 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Stelle"><w:basedOn w:val="Kette"/><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Kette"><w:basedOn w:val="Stelle"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
  '<w:style w:type="character" w:styleId="Fett"><w:rPr><w:b/><w:i/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Liste"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
].join("");
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = [
  `<w:abstractNum w:abstractNumId="7">${level(0, "bullet", "\uf0b7")}${level(1, "bullet", "–")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="8">${level(0, "decimal", "%1.")}${level(1, "lowerRoman", "%1.%2)")}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>',
].join("");
const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
const item = (text: string, list: number, at = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`;

describe("paragraphs of Word documents", () => {
  test("headings go by the outline, their style's name in any language, and what styles are based on", async () => {
    const body = [paragraph("Erfahrung", style("berschrift1")), paragraph("Köchin", style("Stelle"))].join("");
    const blocks = await blocksOf(body, { styles });
    expect(blocks.map(({ kind, level, strong }) => [kind, level, strong])).toEqual([
      ["heading", 1, false],
      ["heading", 2, true],
    ]);
  });

  test("lists have their level, and the mark that is printed", async () => {
    const body = [item("a", 1), item("b", 1, 1), item("c", 2), item("d", 2, 1), item("e", 2, 1), item("f", 2)].join("");
    const blocks = await blocksOf(body + paragraph("g", style("Liste")) + paragraph("- h"), { styles, numbering });
    expect(blocks.map(({ kind, level, mark }) => `${kind} ${level} ${mark}`)).toEqual([
      "item 0 •",
      "item 1 –",
      "item 0 1.",
      "item 1 1.i)",
      "item 1 1.ii)",
      "item 0 2.",
      "item 0 •",
      "item 0 -",
    ]);
  });

  test("tabs part cells, breaks part lines, and both know paragraph and column", async () => {
    const tab = "<w:r><w:tab/></w:r>";
    const body = paragraph("Ana") + paragraph(`${run("Cook")}${tab}${run("2019")}<w:r><w:br/></w:r>${run("Lima")}`);
    const [, first, second] = await blocksOf(body);
    expect(first?.cells).toEqual([
      { text: "Cook", column: 1 },
      { text: "2019", column: 6 },
    ]);
    expect([first?.source, second?.source]).toEqual([
      { line: 2, column: 1 },
      { line: 2, column: 11 },
    ]);
  });

  test("bold and italic hold for the whole text, directly, by style, or switched off again", async () => {
    const whole = paragraph(run("Head ", "<w:b/>") + run("Chef", '<w:rStyle w:val="Fett"/>'));
    const part = paragraph(run("Head ", '<w:rStyle w:val="Fett"/>') + run("Chef", '<w:b w:val="0"/><w:i/>'));
    const blocks = await blocksOf(whole + part, { styles });
    expect(blocks.map(({ strong, emphasis }) => [strong, emphasis])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("what is deleted, moved away, hidden or an instruction is not read; what is inserted is", async () => {
    const deleted =
      "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>from</w:t></w:r></w:moveFrom>";
    const inserted = `<w:ins>${run("new")}</w:ins><w:moveTo>${run(" to")}</w:moveTo>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>code</w:t></w:r>`;
    const open = `${run("visible")}${field}`;
    expect(
      await textsOf(paragraph(deleted + inserted + run("hid", "<w:vanish/>")) + paragraph(open) + paragraph("after")),
    ).toEqual(["new to", "visible", "after"]);
  });

  test("soft hyphens go, symbols and non-breaking hyphens are characters", async () => {
    const symbol = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const body = paragraph(
      `${run("Ku\u00adchen")}<w:r><w:softHyphen/><w:noBreakHyphen/></w:r>${symbol("Symbol", "F06D")}${symbol("Wingdings", "F028")}${symbol("Arial", "2192")}`,
    );
    expect(await textsOf(body)).toEqual(["Kuchen-μ→"]);
  });

  test("links lead where relationship or field says", async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body =
      paragraph(`<w:hyperlink r:id="l1">${run("my ")}${run("page")}</w:hyperlink>${run(" | ")}`) +
      paragraph(
        `${field("begin")}<w:r><w:instrText>HYPERLINK "https://b.example/"</w:instrText></w:r>${field("separate")}${run("b")}${field("end")}${run("c")}`,
      );
    const blocks = await blocksOf(body, {
      relationships: [{ id: "l1", type: "hyperlink", target: "https://a.example/", external: true }],
    });
    expect(blocks.map(({ links }) => links)).toEqual([
      [{ text: "my page", url: "https://a.example/" }],
      [{ text: "b", url: "https://b.example/" }],
    ]);
  });

  test("empty paragraphs and unusual space are gaps", async () => {
    const spaced = (text: string, before: number) => paragraph(text, `<w:spacing w:before="${before}"/>`);
    const body = `${["a", "b", "c"].map((text) => spaced(text, 100)).join("") + spaced("d", 300)}<w:p/>${spaced("e", 0)}`;
    expect((await blocksOf(body)).map(({ gapBefore }) => gapBefore)).toEqual([1, 0, 0, 1, 1]);
  });
});

describe("what stands beside the text of Word documents", () => {
  test("the header comes first, the footer last, and what both repeat once; notes before the footer", async () => {
    const part = (name: string, inner: string) => root(name, inner);
    const note = (type: string, text: string) => `<w:footnote${type}>${paragraph(text)}</w:footnote>`;
    const blocks = await textsOf(paragraph("Ana Lum") + paragraph("Cook"), {
      parts: {
        "header1.xml": part("hdr", paragraph(`<w:hyperlink r:id="m">${run("ana@lum.example")}</w:hyperlink>`)),
        "header2.xml": part("hdr", paragraph("ana@lum.example") + paragraph("Ana Lum, CV")),
        "footer1.xml": part("ftr", paragraph("Cook") + paragraph("+51 1 555 0101")),
        "footnotes.xml": part("footnotes", note(' w:type="separator"', "line") + note("", "By day.")),
        "unused.xml": part("hdr", paragraph("old")),
        "_rels/header1.xml.rels": relationships([
          { id: "m", type: "hyperlink", target: "mailto:ana@lum.example", external: true },
        ]),
      },
      relationships: [
        { id: "h1", type: "header", target: "header1.xml" },
        { id: "h2", type: "header", target: "/word/header2.xml" },
        { id: "f1", type: "footer", target: "../word/footer1.xml" },
        { id: "n", type: "footnotes", target: "footnotes.xml" },
        { id: "h3", type: "header", target: "unused.xml" },
      ],
      section:
        '<w:headerReference w:type="default" r:id="h2"/><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="even" r:id="h3"/><w:footerReference r:id="f1"/><w:titlePg/>',
    });
    expect(blocks).toEqual(["ana@lum.example", "Ana Lum", "Cook", "By day.", "Ana Lum, CV", "+51 1 555 0101"]);
  });

  test("a text box is read once, after the paragraph that it hangs on", async () => {
    const both = `<mc:AlternateContent><mc:Choice>${box(paragraph("Skills") + paragraph("Knives"))}</mc:Choice><mc:Fallback>${box(paragraph("Skills"))}</mc:Fallback></mc:AlternateContent>`;
    const old = `<w:r><w:pict><v:textbox>${box(paragraph("Lima"))}</v:textbox></w:pict></w:r>`;
    expect(await textsOf(paragraph(`${run("Ana")}<w:r>${both}</w:r>`) + paragraph(old))).toEqual([
      "Ana",
      "Skills",
      "Knives",
      "Lima",
    ]);
  });

  test.each([
    ["cells of a line each are one line", [["Languages", "English, German"]], ["Languages | English, German"]],
    [
      "a date stands beside the first line of what it dates",
      [["2019 – 2021", paragraph("Cook") + paragraph("Lima") + item("Fed 40", 1) + item("Saved", 1)]],
      ["2019 – 2021 | Cook", "Lima", "Fed 40", "Saved"],
    ],
    [
      "short lines beside each other are lines in columns",
      [[paragraph("Acme") + paragraph("Cook"), paragraph("Lima") + paragraph("2019")]],
      ["Acme | Lima", "Cook | 2019"],
    ],
    [
      "two columns of text are read one after the other",
      [
        [
          paragraph("Skills") + item("Knives", 1) + item("Fire", 1),
          paragraph("Work") + paragraph("Cook") + item("Fed 40", 1),
        ],
      ],
      ["Skills", "Knives", "Fire", "Work", "Cook", "Fed 40"],
    ],
    [
      "a label stands before what it is of",
      [["Work", paragraph("Cook, Acme") + item("Fed 40", 1) + item("Saved", 1)]],
      ["Work", "Cook, Acme", "Fed 40", "Saved"],
    ],
  ])("tables: %s", async (_, rows, texts) => {
    expect(await textsOf(table(rows), { numbering })).toEqual(texts);
  });

  test("controls are read, unless they still say what to fill in", async () => {
    const control = (inner: string, properties = "") =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body = control(paragraph("Ana")) + control(paragraph("Click here"), "<w:showingPlcHdr/>");
    expect(
      await textsOf(
        body +
          table([["a", "b"]])
            .replace("<w:tr>", "<w:sdt><w:sdtContent><w:tr>")
            .replace("</w:tr>", "</w:tr></w:sdtContent></w:sdt>"),
      ),
    ).toEqual(["Ana", "a | b"]);
  });

  test("namespaces may have other prefixes", async () => {
    const inner = paragraph("Ana Lum", '<w:outlineLvl w:val="0"/>').replaceAll("w:", "ns0:");
    const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const blocks = await blocksOf("", {
      prolog: `<ns0:document xmlns:ns0="${space}"><ns0:body>${inner}</ns0:body></ns0:document>`,
    });
    expect(blocks.map(({ text, kind }) => [text, kind])).toEqual([["Ana Lum", "heading"]]);
  });
});
