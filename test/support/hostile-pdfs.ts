import { docx, paragraph } from "./docx.ts";
import { cv, list } from "./hostile.ts";
import { buildPdf, type PrintedPage } from "./pdf-builder.ts";

const lines = cv.split("\n").filter((line) => line !== "");
const page: PrintedPage = { texts: lines.map((text, index) => ({ text, x: 60, y: 100 + 14 * index })) };
const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<00> <00>]`;
const unmapped = { own: { name: "T3", isUnmapped: true } };
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const changed = (pattern: RegExp, words: string): Uint8Array =>
  Buffer.from(latin1(buildPdf([page])).replace(pattern, words), "latin1");
const script = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AcroForm << /XFA (x) /Fields [] >>";
const launch = "/OpenAction << /S /Launch /F (/bin/sh) >> /Names << /EmbeddedFiles << /Names [] >> >>";

/** PDFs that nothing is read of. */
export const refusedPdfs = list([
  ["a PDF with a password", "cv.pdf", () => buildPdf([page], { trailer: encryption }), "protected by a password"],
  ["a PDF of a signature alone", "cv.pdf", () => "%PDF-1.7\n1 0 obj", "is a damaged PDF"],
  ["a PDF of random bytes", "cv.pdf", () => `%PDF-1.4\n${"\u0001\u00ff\u0080(<".repeat(5000)}`, "is a damaged PDF"],
  ["a scanned PDF", "cv.pdf", () => buildPdf([{ texts: [] }]), "its pages are pictures"],
  ["a PDF of 101 pages", "cv.pdf", () => buildPdf(Array.from({ length: 101 }, () => page)), "the limit is 100"],
  [
    "a PDF whose letters nothing explains",
    "cv.pdf",
    () =>
      buildPdf([{ texts: [{ text: "\u0003\u0001\u0002 \u0005\u0004\u0006", x: 60, y: 100, font: "own" }] }], {
        fonts: unmapped,
      }),
    "does not say which letters it shows",
  ],
  [
    "a PDF that unpacks without end",
    "cv.pdf",
    () => buildPdf([{ ...page, operators: " ".repeat(60 * 1024 * 1024) }], { packed: true }),
    "unpacks to more than",
  ],
  ["a PDF without pages", "cv.pdf", () => changed(/\/Kids \[[^\]]*\]/, "/Kids []"), "PDF"],
]);

/** PDFs that are read after all, without what they would do. */
export const readPdfs = list(
  [
    [
      "a PDF that runs a script when it is opened",
      "cv.pdf",
      () => buildPdf([page], { catalogue: script }),
      "Fed forty",
    ],
    [
      "a PDF that starts a program when it is opened",
      "cv.pdf",
      () => buildPdf([page], { catalogue: launch }),
      "Fed forty",
    ],
    ["a PDF called text", "cv.txt", () => buildPdf([page]), "Fed forty"],
    ["a PDF after other bytes", "cv.pdf", () => Buffer.concat([Buffer.from("\n\n"), buildPdf([page])]), "Fed forty"],
    ["a web page called a PDF", "cv.pdf", () => `<!doctype html><pre>${cv}</pre>`, "Fed forty"],
    ["a Word file called a PDF", "cv.pdf", () => docx(lines.map((line) => paragraph(line)).join("")), "Fed forty"],
    [
      "a PDF with text a thousand times in one place",
      "cv.pdf",
      () =>
        buildPdf([{ texts: [...page.texts, ...Array.from({ length: 1000 }, () => ({ text: "Lum", x: 60, y: 400 }))] }]),
      "Fed forty",
    ],
    [
      "a PDF whose text stands outside of the page",
      "cv.pdf",
      () => buildPdf([{ texts: [...page.texts, { text: "Nowhere", x: 90_000, y: -90_000 }] }]),
      "Fed forty",
    ],
  ],
  { reads: true },
);
