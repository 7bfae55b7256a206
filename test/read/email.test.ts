import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/read/registry.ts";
import { understandPosting } from "../../src/understand/posting/index.ts";
import { docx, paragraph } from "../support/docx.ts";

const head = [
  "From: Jon Aas <jon@kelp.example>",
  "To: ana@lum.example",
  "Subject: =?utf-8?Q?Fwd:_K=C3=B6chin_f=C3=BCr_Kelp?=",
  "MIME-Version: 1.0",
];
const mail = (...lines: string[]) => Buffer.from([...head, ...lines].join("\r\n"), "latin1");
const read = (bytes: Uint8Array, name = "job.eml") => readDocument(bytes, name);
const textsOf = async (bytes: Uint8Array) => (await read(bytes)).blocks.map(({ text }) => text);
const long = "Bake bread for the harbour each morning and keep the ovens clean. ".repeat(5).trim();

/** A mail of several parts, each with its headers. */
const parts = (kind: string, ...list: string[][]) =>
  mail(`Content-Type: multipart/${kind}; boundary=b1`, "", ...list.flatMap((part) => ["--b1", ...part]), "--b1--");
const attachment = (name: string, bytes: Uint8Array) => [
  `Content-Type: application/octet-stream; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from(bytes).toString("base64"),
];

describe("e-mails", () => {
  test("quoted-printable in an old encoding, and the subject without what forwarding adds", async () => {
    const bytes = mail(
      "Content-Type: text/plain; charset=windows-1252",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "You bake for the h=",
      "arbour=85",
      "* Caf=E9",
    );
    const document = await read(bytes);
    expect(document.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["text", "You bake for the harbour…"],
      ["item", "Café"],
    ]);
    expect(document.meta.pageTitle).toBe("Köchin für Kelp");
  });

  test("HTML where both are there, text where the HTML says less", async () => {
    const text = ["Content-Type: text/plain", "", `${long} as text`];
    const html = (body: string) => ["Content-Type: text/html; charset=utf-8", "", body];
    const list = `<h2>Duties</h2><ul><li>${long}</li></ul>`;
    expect((await read(parts("alternative", text, html(list)))).blocks.map(({ kind }) => kind)).toEqual([
      "heading",
      "item",
    ]);
    expect(await textsOf(parts("alternative", text, html("<p>See the text.</p>")))).toEqual([`${long} as text`]);
  });

  test("signatures, quoting marks and the heads of forwarded mails go; lines keep their numbers", async () => {
    const bytes = mail(
      "",
      "Look at this.",
      "-- ",
      "Jon Aas, Kelp Recruiting",
      "---------- Forwarded message ---------",
      "Von: Ulla Kask <ulla@kelp.example>",
      "Gesendet: Montag, 2. März 2026",
      "Betreff: Baker",
      "",
      "> Duties: bread",
      "> > * Rolls",
    );
    const { blocks } = await read(bytes);
    expect(blocks.map(({ text, source }) => [text, source.line])).toEqual([
      ["Look at this.", 1],
      ["Duties: bread", 9],
      ["Rolls", 10],
    ]);
  });

  test("lines of text that begin like the head of a mail stay", async () => {
    const lines = ["To: the point", "From: scratch we bake", "Bread"];
    expect(await textsOf(mail("", ...lines))).toEqual(lines);
  });

  test("one attachment speaks for a mail that says nothing; others are named", async () => {
    const word = attachment("role.docx", docx(paragraph(long)));
    const text = (words: string) => ["Content-Type: text/plain", "", words];
    const cover = await read(parts("mixed", text("See attached."), word, attachment("logo.png", Buffer.from("x"))));
    expect(cover).toMatchObject({ format: "docx", name: "job.eml: role.docx", blocks: [{ text: long }] });
    expect(cover.meta).toMatchObject({ pageTitle: "Köchin für Kelp", unread: ["logo.png"] });
    const full = await read(parts("mixed", text(long), word));
    expect(full).toMatchObject({ format: "text", blocks: [{ text: long }], meta: { unread: ["role.docx"] } });
    expect(understandPosting(full).confidence.notes.at(-1)).toBe("Not read, since only attached: role.docx.");
  });

  test("a mail in a mail is read, and is told without a file's name", async () => {
    const inner = Buffer.from(`${head.join("\r\n")}\r\n\r\n${long}`);
    const bytes = parts("mixed", ["Content-Type: text/plain", "", "FYI"], attachment("inner.eml", inner));
    expect((await read(bytes)).blocks.map(({ text }) => text)).toEqual([long]);
    expect((await read(bytes, "standard input")).format).toBe("text");
  });

  test.each([
    [
      "no text, only attachments (a.png, b.png)",
      parts("mixed", attachment("a.png", Buffer.from("x")), attachment("b.png", Buffer.from("x"))),
    ],
    ["has no text", mail("", "")],
  ])("%s is an error", async (message, bytes) => {
    await expect(read(bytes)).rejects.toThrow(message);
  });

  test("what is no mail is read as text", async () => {
    expect(await textsOf(Buffer.from("Ana Lum\n\nCook"))).toEqual(["Ana Lum", "Cook"]);
  });
});
