import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "../../src/read/html.ts";
import { readJson } from "../../src/read/json.ts";

function read(text: string) {
  return readHtml({ text, bytes: new Uint8Array(), name: "page.html" });
}
/** Each block as `line:column kind level text`. */
function outline(text: string): string[] {
  return read(text).blocks.map(
    ({ kind, level, source, text }) => `${source.line}:${source.column} ${kind} ${level} ${text}`,
  );
}
const long = "Carve spoons of birch and cherry for a small shop by the canal. ".repeat(5).trim();

test("headings, nested items, line breaks and paragraphs", () => {
  const html = `<h2>Your <em>work</em></h2>
<ul><li><p>Carve&nbsp;spoons</p><ul>
  <li>of birch &amp; oak</li></ul></li></ul>
<p>Oil them.<br>Wax them.</p><p><b>Wanted:</b></p>after`;
  expect(outline(html)).toEqual([
    "1:5 heading 2 Your work",
    "2:12 item 0 Carve spoons",
    "3:7 item 1 of birch & oak",
    "4:4 text 0 Oil them.",
    "4:17 text 0 Wax them.",
    "4:36 text 0 Wanted:",
    "4:51 text 0 after",
  ]);
  const { blocks } = read(html);
  expect(blocks.map(({ strong }) => strong)).toEqual([false, false, false, false, false, true, false]);
  expect(blocks.map(({ gapBefore }) => gapBefore)).toEqual([1, 1, 1, 1, 0, 1, 1]);
});

test("site furniture is left out", () => {
  const html = `<nav>Home</nav><header>Shop</header><div id="cookieBanner">Cookies!</div><div role="dialog">Agree</div>
<script>var x = "<p>no</p>";</script><style>p{}</style><svg><title>Logo</title></svg><p>Carve</p><button>Apply</button>
<div class="related-jobs">Turner</div><aside>Similar</aside><footer>(c)</footer>`;
  expect(read(html).blocks.map(({ text }) => text)).toEqual(["Carve"]);
  expect(read(html).meta.title).toBeNull();
});

test("main wins where it says enough, a form loses where the rest does", () => {
  expect(read(`<p>Menu</p><main><header>${long}</header></main>`).blocks).toHaveLength(1);
  expect(read("<p>Menu</p><main>Short</main>").blocks).toHaveLength(2);
  expect(read(`<p>${long}</p><form>Name</form>`).blocks).toHaveLength(1);
  expect(read("<form>All of it</form>").blocks).toHaveLength(1);
});

test("a row of a table is a block with cells", () => {
  const [row] = read("<table><tr><td>Place</td><td>Oslo</td></tr></table>").blocks;
  expect(row).toMatchObject({ text: "Place Oslo", cells: [{ text: "Place" }, { text: "Oslo" }] });
});

test("links keep their address", () => {
  const [block] = read('<p>Write <a href="mailto:a@b.example">to us</a><a href="/x">now</a></p>').blocks;
  expect(block?.links[0]).toMatchObject({ url: "mailto:a@b.example" });
});

const titles: [html: string, title: string | null][] = [
  ["<title>Carver - Shop</title><h1>Carver</h1>", "Carver - Shop"],
  ['<meta property="og:title" content="Carver">x', "Carver"],
  ["<header><h1>Carver</h1></header>", "Carver"],
  ["<p>Carver</p>", null],
];
test.each(titles)("the title of %s is the page's, not data", (html, pageTitle) => {
  expect(read(html).meta).toMatchObject({ title: null, pageTitle });
});

const posting = {
  "@type": ["Thing", "JobPosting"],
  title: "Carver &amp; Turner",
  hiringOrganization: { name: "Birch Ltd" },
  jobLocation: [{ address: { addressLocality: "Oslo", addressCountry: { name: "Norway" } } }],
  description: "&lt;h3&gt;Duties&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Carve spoons&lt;/li&gt;&lt;/ul&gt;",
  skills: ["Carving", "Turning"],
};
const meta = { title: "Carver & Turner", company: "Birch Ltd", location: "Oslo, Norway" };

const shapes: [name: string, json: unknown][] = [
  ["an object", posting],
  ["a list", [{ "@type": "WebPage" }, posting]],
  ["a graph", { "@graph": [posting] }],
];
test.each(shapes)("JSON-LD as %s names the job and fills an empty page", (_, json) => {
  const document = read(`<p>Loading</p>\n<script type="application/ld+json">\n${JSON.stringify(json)}</script>`);
  expect(document.meta).toMatchObject(meta);
  expect(document.blocks.map(({ text }) => text)).toEqual(["Duties", "Carve spoons", "Skills", "Carving", "Turning"]);
  expect(document.blocks[0]?.source.line).toBe(3);
});

test("JSON-LD only names the job where the page says enough, and broken JSON-LD says nothing", () => {
  const script = (text: string) => `<script type="application/ld+json">${text}</script><p>${long}</p>`;
  expect(read(script(JSON.stringify(posting)))).toMatchObject({ meta, blocks: [{ text: long }] });
  expect(read(script('{"@type": "JobPosting", "title": "A\nB"}')).meta.title).toBe("A B");
  expect(read(script('{"@type": ')).meta.title).toBeNull();
  expect(read(script('{"@type": "Person"}')).meta.title).toBeNull();
});

const sound = JSON.stringify({ "@type": "JobPosting", title: "Carver", description: "<p>Carve spoons</p>" });
const broken: [name: string, json: string][] = [
  ["quotes that are not escaped", sound.replace("<p>", '<p class="x">')],
  ["a comma too many", sound.replace(/}$/, ",}")],
  ["a comma missing", sound.replace(',"title"', ' "title"')],
  ["marks of CDATA", `//<![CDATA[\n${sound}\n//]]>`],
  ["a comment", `<!--\n${sound}\n-->`],
  ["a semicolon", `${sound};`],
  ["single quotes", sound.replaceAll('"', "'")],
  ["no end", sound.slice(0, -1)],
];
test.each(broken)("JSON-LD with %s is mended", (_, json) => {
  const document = read(`<p>Loading</p><script type="application/ld+json">${json}</script>`);
  expect(document.meta.title).toBe("Carver");
  expect(document.blocks.map(({ text }) => text)).toEqual(["Carve spoons"]);
});

test("a JobPosting in a JSON file gives blocks at the line of each field", () => {
  const text = JSON.stringify(posting, null, 1);
  const document = readJson({ text, bytes: new Uint8Array(), name: "job.json" });
  expect(document).toMatchObject({ format: "json", structured: null, meta });
  const line = text.split("\n").findIndex((row) => row.includes('"description"')) + 1;
  expect(document.blocks[1]).toMatchObject({ kind: "item", text: "Carve spoons", source: { line } });
});

const places: [fields: object, location: string | null][] = [
  [{ jobLocation: { address: "Oslo" } }, "Oslo"],
  [{ jobLocation: "Bergen" }, "Bergen"],
  [{ jobLocation: { name: "Bodø" } }, "Bodø"],
  [{ jobLocationType: "TELECOMMUTE" }, "Remote"],
  [{ jobLocation: { address: {} }, jobLocationType: "TELECOMMUTE" }, "Remote"],
  [{}, null],
];
test.each(places)("the place of %j", (fields, location) => {
  const text = JSON.stringify({ "@type": "https://schema.org/JobPosting", description: "One.\nTwo.", ...fields });
  const document = readJson({ text, bytes: new Uint8Array(), name: "job.json" });
  expect(document.meta.location).toBe(location);
  expect(document.blocks.map((block) => block.text)).toEqual(["One.", "Two."]);
});

test("a fragment escaped as a whole, even twice", () => {
  const fragment = "<p>Carve</p>\n<p>Turn</p>";
  const once = fragment.replace(/</g, "&lt;").replace(/>/g, "&gt;");
  expect(outline(once)).toEqual(outline(fragment));
  expect(read(once.replace(/&/g, "&amp;")).blocks).toHaveLength(2);
});

test("twenty thousand levels of nesting", () => {
  const deep = 20_000;
  expect(read(`${"<div><b>".repeat(deep / 2)}deep${"</b></div>".repeat(deep / 2)}`).blocks).toHaveLength(1);
});

test("a page of nothing but opening brackets", () => {
  expect(read("<".repeat(100_000)).blocks).toHaveLength(1);
});

test("any text is read, each block in the file's order", () => {
  const tag = fc.constantFrom(
    "<p>",
    "</p>",
    "<li>",
    "<ul>",
    "</ul>",
    "<main>",
    "<form>",
    "<td>",
    "<tr>",
    "<h1>",
    "</h1>",
    "<b>",
  );
  const part = fc.oneof(tag, fc.string({ maxLength: 12 }), fc.constant("\n"));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      let before = 1;
      for (const { source, lineCount } of read(text).blocks) {
        expect(source.line).toBeGreaterThanOrEqual(before);
        expect(source.line + lineCount - 1).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
        before = source.line;
      }
    }),
  );
});
