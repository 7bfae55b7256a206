import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { layoutNames, type RenderOptions } from "../../src/model/typesetting.ts";
import { renderDocx } from "../../src/render/docx.ts";
import { beekeeper } from "../support/people.ts";
import { wholeResume } from "../support/whole-resume.ts";

const parts = async (options: RenderOptions): Promise<Record<string, string>> => {
  const files = unzipSync(await renderDocx(wholeResume(beekeeper()), options));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};
const styleOf = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`).exec(styles)?.[0] ?? "";

describe.each(layoutNames)("a Word document in the %s layout", (layout) => {
  test("has headings that keep with what they stand over, and their dates at the right edge", async () => {
    const { "word/styles.xml": styles = "", "word/document.xml": main = "" } = await parts({ layout, paper: "a4" });
    for (const id of ["Heading1", "Heading2", "Heading3"]) {
      expect(styleOf(styles, id)).toContain("<w:keepNext/>");
      expect(styleOf(styles, id)).toMatch(/<w:tab w:val="right" w:pos="\d+"\/>/);
    }
    for (const id of ["Title", "Subtitle", "EntryDetails"]) expect(styleOf(styles, id)).toContain("<w:keepNext/>");
    const width = 11906 - 2 * Number(/w:left="(\d+)"/.exec(/<w:pgMar [^>]*>/.exec(main)?.[0] ?? "")?.[1]);
    expect(styleOf(styles, "Heading2")).toContain(`w:pos="${width}"`);
    expect(main).toMatch(/Meadow &amp; Sons<\/w:t><\/w:r><w:r><w:tab\/><\/w:r>/);
  });
});

test("paper and language are those asked for", async () => {
  const letter = await parts({ layout: "classic", paper: "letter" });
  expect(letter["word/document.xml"]).toContain('<w:pgSz w:w="12240" w:h="15840"');
  expect(letter["word/styles.xml"]).toContain('<w:lang w:val="en-US"/>');
  const german = await parts({ layout: "classic", paper: "a4", language: "de" });
  expect(german["word/document.xml"]).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(german["word/styles.xml"]).toContain('<w:lang w:val="de-DE"/>');
  const japanese = await parts({ layout: "classic", paper: "a4", language: "ja" });
  expect(japanese["word/styles.xml"]).toMatch(/<w:lang [^>]*w:eastAsia="ja-JP"/);
});

test("lists are Word's own, links lead somewhere, and nothing tells when it was made", async () => {
  const all = await parts({ layout: "classic", paper: "a4" });
  const main = all["word/document.xml"] ?? "";
  const items = main.match(/<w:pStyle w:val="ListBullet"\/><w:numPr>/g) ?? [];
  expect(items.length).toBeGreaterThan(8);
  expect(all["word/_rels/document.xml.rels"]).toContain('Id="link2"');
  expect(all["docProps/core.xml"]).toContain("<dc:title>Ana_Maria Medved</dc:title>");
  expect(all["docProps/core.xml"]).not.toMatch(/dcterms:(?:created|modified)>|\d{4}-\d\d-\d\d/);
});
