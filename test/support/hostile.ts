import { gzipSync } from "node:zlib";
import { docx, paragraph, relationships, root } from "./docx.ts";
import { zip } from "./zip.ts";

/** A file that was made to do harm, or by mistake, and what the command line has to say to it. */
export interface Hostile {
  what: string;
  file: string;
  bytes(): Uint8Array;
  /** Of the error's one line; or, where `reads` is true, of what is understood. */
  says: string;
  reads?: boolean;
  /** Read as a posting. */
  posting?: boolean;
}

type Row = [what: string, file: string, bytes: () => Uint8Array | string, says: string];

const list = (rows: readonly Row[], more: Partial<Hostile> = {}): Hostile[] =>
  rows.map(([what, file, bytes, says]) => ({ what, file, bytes: () => Buffer.from(bytes()), says, ...more }));

const cv = "Ana Lum\nana@lum.example\n\nEXPERIENCE\nCook, Kelp Ltd, Lima  2019 - 2021\n- Fed forty\n";
const utf16 = (text: string) => Buffer.from(text, "utf16le");
/** What old Office programs write, with a name in its directory. */
const compound = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(2000),
    utf16(name),
    Buffer.alloc(500),
  ]);
const relations = relationships([{ id: "main", type: "officeDocument", target: "word/document.xml" }]);
const withDocument = (data: string | Uint8Array, more: { declared?: number; encrypted?: boolean } = {}) =>
  zip([
    { name: "[Content_Types].xml", data: "<Types/>" },
    { name: "_rels/.rels", data: relations },
    { name: "word/document.xml", data, ...more },
  ]);
const spaces = (megabytes: number) => " ".repeat(megabytes * 1024 * 1024);
const xxe = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${"bcdefghij".replace(/./g, (name, index) => `<!ENTITY ${name} "${`&${"abcdefghi"[index]};`.repeat(10)}">`)}]>`;
const word = (body: string) => root("document", `<w:body>${body}</w:body>`);

const archives = list([
  ["a zip bomb by ratio", "cv.docx", () => withDocument(word(spaces(30))), "unpacks to over 24 MB of text"],
  [
    "a zip bomb that lies about its size",
    "cv.docx",
    () => withDocument(word(spaces(30)), { declared: 900 }),
    "is damaged",
  ],
  [
    "a zip bomb of many megabytes",
    "cv.docx",
    () =>
      docx("", {
        more: Array.from({ length: 5 }, (_, at) => ({
          name: `word/media/${at}`,
          data: "x",
          declared: 100 * 1024 * 1024,
        })),
      }),
    "unpacks to over 400 MB",
  ],
  [
    "a zip bomb of many files",
    "cv.docx",
    () => docx("", { more: Array.from({ length: 5000 }, (_, at) => ({ name: `${at}`, data: "" })) }),
    "unpacks to 5004 files",
  ],
  [
    "a document type that names a file",
    "cv.docx",
    () => docx(paragraph("&x;"), { prolog: xxe }),
    "declares a document type",
  ],
  ["a billion laughs in XML", "cv.docx", () => docx(paragraph("&j;"), { prolog: laughs }), "declares a document type"],
  ["XML nested without end", "cv.docx", () => docx("<w:p>".repeat(50_000)), "nests deeper"],
  ["a Word file cut in two", "cv.docx", () => docx(paragraph("Ana Lum")).subarray(0, 700), "is damaged"],
  [
    "a Word file with a wrong byte",
    "cv.docx",
    () => docx(paragraph("Ana Lum")).map((byte, at) => (at === 320 ? byte ^ 255 : byte)),
    "is damaged",
  ],
  [
    "a Word file without its text",
    "cv.docx",
    () =>
      zip([
        { name: "_rels/.rels", data: relations },
        { name: "word/styles.xml", data: "" },
      ]),
    "its text (word/document.xml) is missing",
  ],
  ["a Word file whose text is empty", "cv.docx", () => withDocument(""), "a part of it is empty"],
  ["a Word file of pictures only", "cv.docx", () => docx("<w:p><w:r><w:drawing/></w:r></w:p>"), "has no text"],
  ["a zip with a password", "cv.docx", () => withDocument("x", { encrypted: true }), "protected by a password"],
  ["a Word file with a password", "cv.docx", () => compound("EncryptedPackage"), "protected by a password"],
  ["an old Word document", "cv.doc", () => compound("WordDocument"), "an old Word document (DOC)"],
  ["an old Excel workbook", "cv.xls", () => compound("Workbook"), "an old Excel workbook"],
  ["an Outlook message", "job.msg", () => compound("__substg1.0_0037001F"), "an Outlook message (MSG)"],
  [
    "an Excel workbook called a Word file",
    "cv.docx",
    () => zip([{ name: "xl/workbook.xml", data: "<x/>" }]),
    "an Excel workbook (XLSX)",
  ],
  [
    "a presentation",
    "cv.pptx",
    () => zip([{ name: "ppt/presentation.xml", data: "<x/>" }]),
    "a PowerPoint presentation",
  ],
  [
    "an OpenDocument text",
    "cv.odt",
    () => zip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.text" }]),
    "an OpenDocument text (ODT)",
  ],
  ["a zip of other files", "cvs.zip", () => zip([{ name: "cv.txt", data: cv }]), "a zip archive of other files"],
  ["an empty zip", "cv.zip", () => zip([]), "an empty zip archive"],
  ["a gzip archive", "cv.txt", () => gzipSync(cv), "a gzip archive"],
  ["a rich text document", "cv.rtf", () => "{\\rtf1\\ansi Ana Lum}", "a rich text document (RTF)"],
  ["a picture called text", "cv.txt", () => Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"), "a PNG picture"],
  ["a photograph", "cv.jpg", () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "a JPEG picture"],
]);

const yamlLaughs = [
  "a: &a [x, x]",
  ..."bcdefghij".split("").map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(", ")}]`),
].join("\n");
const structured = list([
  ["a billion laughs in YAML", "cv.yaml", () => yamlLaughs, "refers to itself without end"],
  ["YAML that holds itself", "cv.yaml", () => "cv: &a\n  name: [*a]\n", "nests deeper"],
  ["YAML nested without end", "cv.yaml", () => "[".repeat(100_000), "cv.yaml"],
  [
    "YAML that would run code",
    "cv.yaml",
    () => "cv:\n  name: !!python/object/apply:os.system [ls]\n",
    "has a tag (tag:yaml.org,2002:python/object/apply:os.system) in line 2",
  ],
  ["YAML with a tag of its own", "cv.yaml", () => "cv:\n  name: !secret x\n", "has a tag (!secret) in line 2"],
  ["broken YAML", "cv.yaml", () => 'cv:\n  name: "Ana\n', "is not valid YAML: line 3"],
  ["YAML with a key twice", "cv.yaml", () => "cv:\n  name: Ana\n  name: Lum\n", "is not valid YAML: line 3"],
  ["megabytes of YAML", "cv.yaml", () => "a: b\n".repeat(400_000), "is more than a CV has"],
  ["JSON nested without end", "cv.json", () => '{"a":'.repeat(100_000), "at most 64 levels"],
  ["broken JSON", "cv.json", () => '{"basics": {"name": "Ana"', "is not valid JSON: line 1, column 26"],
  [
    "a list of several postings",
    "jobs.json",
    () =>
      JSON.stringify([
        { "@type": "JobPosting", title: "A" },
        { "@type": "JobPosting", title: "B" },
      ]),
    "is a list of 2 postings",
  ],
]);

const plain = list([
  ["nothing", "cv.txt", () => "", "is empty"],
  ["white space", "cv.md", () => " \n\t\u00a0\n".repeat(100), "is empty"],
  [
    "random bytes",
    "cv.txt",
    () => Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 256),
    "is not text",
  ],
  ["more than the limit", "cv.txt", () => "a ".repeat(3_000_000), "the limit is 5 MB"],
  [
    "a mail nested without end",
    "job.eml",
    () =>
      Array.from(
        { length: 2000 },
        (_, at) =>
          `${at === 0 ? "From: a@b.example\n" : `--b${at - 1}\n`}Content-Type: multipart/mixed; boundary=b${at}\n\n`,
      ).join(""),
    "nests or heads without end",
  ],
  [
    "a mail of headers",
    "job.eml",
    () => `From: a@b.example\n${"X-Header: y\n".repeat(100_000)}\nText`,
    "nests or heads without end",
  ],
  [
    "a mail of attachments only",
    "job.eml",
    () =>
      'From: a@b.example\nContent-Type: image/png; name="job.png"\nContent-Disposition: attachment; filename="job.png"\n\nx',
    "only attachments (job.png)",
  ],
]);

const readable = list(
  [
    ["a Word file called text", "cv.txt", () => docx(paragraph("Ana Lum")), "Ana Lum"],
    ["text called a Word file", "cv.docx", () => cv, "Fed forty"],
    ["text called a web page", "cv.html", () => cv, "Fed forty"],
    [
      "a web page called text",
      "cv.txt",
      () => "<!DOCTYPE html><h1>Ana Lum</h1><script>alert(1)</script><ul><li>Fed forty</li></ul>",
      "Fed forty",
    ],
    ["JSON called Markdown", "cv.md", () => '{"basics": {"name": "Ana Lum"}}', '"name": "Ana Lum"'],
    [
      "a bomb beside the text, which nothing unpacks",
      "cv.docx",
      () => docx(paragraph("Ana Lum"), { more: [{ name: "bomb.zip", data: zip([{ name: "b", data: spaces(20) }]) }] }),
      "Ana Lum",
    ],
    [
      "a Word file of fifty thousand paragraphs",
      "cv.docx",
      () => docx(paragraph("Ana Lum") + paragraph("Fed forty").repeat(50_000)),
      "Fed forty",
    ],
    ["UTF-16, little end first, with its mark", "cv.txt", () => utf16(`\ufeff${cv}`), "Fed forty"],
    ["UTF-16, big end first, without its mark", "cv.txt", () => utf16(cv).swap16(), "Fed forty"],
    [
      "Windows-1252",
      "cv.txt",
      () => Buffer.from(cv.replace("Fed", "Fed \u0096 caf\u00e9"), "latin1"),
      "Fed – café forty",
    ],
    ["a byte order mark", "cv.txt", () => `\ufeff${cv}`, '"name": "Ana Lum"'],
    ["NULs in text", "cv.txt", () => cv.replace("Fed", "F\0ed"), "forty"],
    [
      "right-to-left text and marks that turn it",
      "cv.txt",
      () => `${cv}- \u202eניהול\u202c \u2066צוות\u2069 \u200f\n`,
      "ניהול",
    ],
    [
      "halves of characters",
      "cv.txt",
      () => Buffer.concat([Buffer.from(cv), Buffer.from([0xed, 0xa0, 0xbd]), Buffer.from("\n")]),
      "Fed forty",
    ],
    ["halves of characters in UTF-16", "cv.txt", () => utf16(`\ufeff${cv}\ud83d lone`), "Fed forty"],
    ["a hundred thousand lines", "cv.txt", () => cv + "- Fed forty\n".repeat(100_000), "Fed forty"],
    ["one line of almost five megabytes", "cv.txt", () => `${cv}${"bread ".repeat(800_000)}`, "Fed forty"],
    ["escapes for the terminal", "cv.txt", () => `${cv}- \u001b[2J\u001b]0;owned\u0007 Clean\n`, "Clean"],
    ["JSON that is no CV", "cv.json", () => '{"menu": [{"dish": "bread"}], "price": 1e999}', "bread"],
    [
      "JSON that would change all objects",
      "cv.json",
      () => '{"__proto__": {"polluted": "yes"}, "basics": {"name": "Ana", "constructor": {"prototype": 1}}}',
      '"name": "Ana"',
    ],
    [
      "JSON of numbers without end",
      "cv.json",
      () => `{"basics": {"name": ${"9".repeat(100_000)}}, "work": [{"name": -1e400}]}`,
      "basics",
    ],
    [
      "YAML that would change all objects",
      "cv.yaml",
      () => "cv:\n  name: Ana\n  __proto__:\n    polluted: yes\n",
      '"name": "Ana"',
    ],
    ["quotes inside each other", "cv.md", () => `# Ana Lum\n\n${">".repeat(50_000)} Fed forty\n`, "Fed forty"],
    [
      "lists inside each other",
      "cv.md",
      () => `# Ana Lum\n\n${Array.from({ length: 400 }, (_, at) => `${"  ".repeat(at)}- Fed forty`).join("\n")}`,
      "Fed forty",
    ],
    [
      "brackets that never close",
      "cv.md",
      () => `# Ana Lum\n\n- Fed forty ${"[![".repeat(6000)}${"*_".repeat(6000)}`,
      "Fed forty",
    ],
    ["a comment that never closes", "cv.md", () => "<!-- \n# Ana Lum\n\n- Fed forty\n", "Fed forty"],
    ["tags inside each other", "cv.html", () => `${"<div><ul><li>".repeat(20_000)}Fed forty`, "Fed forty"],
    [
      "a tag that never closes",
      "cv.html",
      () => `<h1>Ana Lum</h1><p>Fed forty</p><a href="${"x".repeat(1_000_000)}`,
      "Fed forty",
    ],
    [
      "references without end",
      "cv.html",
      () => `<h1>Ana Lum</h1><p>Fed forty ${"&amp;".repeat(200_000)}</p>`,
      "Fed forty",
    ],
  ],
  { reads: true },
);

const postings = list(
  [
    [
      "a page of scripts and notices",
      "job.html",
      () =>
        `<title>Cook</title>${"<script>var a='<p>Python</p>'</script>".repeat(5000)}<div class="cookie-consent">Rust</div><h2>Requirements</h2><ul><li>Knife skills</li></ul>`,
      "Knife skills",
    ],
    [
      "a mail of fifty thousand parts",
      "job.eml",
      () =>
        `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\n\nRequirements: Kubernetes\n".repeat(50_000)}--b--`,
      "Kubernetes",
    ],
    [
      "mails inside each other",
      "job.eml",
      () =>
        `${"From: a@b.example\nContent-Type: message/rfc822\n\n".repeat(200)}From: a@b.example\n\nRequirements: Kubernetes`,
      "postings",
    ],
    [
      "broken JSON-LD without end",
      "job.html",
      () =>
        `<script type="application/ld+json">{"@type":"JobPosting","title":"${'" x"y'.repeat(100_000)}</script><h2>Requirements</h2><p>Kubernetes</p>`,
      "Kubernetes",
    ],
    [
      "megabytes of base64 that is none",
      "job.eml",
      () => `From: a@b.example\nContent-Transfer-Encoding: base64\n\n${"!!??".repeat(500_000)}`,
      "job",
    ],
  ],
  { reads: true, posting: true },
);

/** Every hostile file, with what it gets. */
export const hostileFiles: readonly Hostile[] = [...archives, ...structured, ...plain, ...readable, ...postings];
