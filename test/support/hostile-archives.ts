import { gzipSync } from "node:zlib";
import { docx, paragraph, relationships, root } from "./docx.ts";
import { cv, list, utf16 } from "./hostile.ts";
import { zip } from "./zip.ts";

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

/** Files that are no text, and that nothing is read of. */
export const hostileArchives = list([
  ["a zip bomb by ratio", "cv.docx", () => withDocument(word(spaces(30))), "unpacks to over 12 MB of text"],
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
  ["a Word file without end", "cv.docx", () => docx(paragraph("Fed").repeat(180_000)), "is longer than any CV"],
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
