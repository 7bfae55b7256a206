import PostalMime, { type Attachment, type Email } from "postal-mime";
import { UserError } from "../errors.ts";
import type { SourceDocument } from "../model/document.ts";
import { decode, mendWindows1252 } from "./decode.ts";
import { mailFrame } from "./email-frame.ts";
import { readHtml } from "./html.ts";
import type { ReaderInput } from "./reader.ts";
import { readText } from "./text.ts";

/** Parts inside parts, and mails inside mails, beyond this are no mail that a person got. */
const limits = { maxNestingDepth: 32, maxRfc822NestingDepth: 4, maxHeadersSize: 512 * 1024 };
/** A mail of more parts took a second for nothing. */
const mostParts = 2000;
/** Shorter text than this, in characters, only goes with an attachment. */
const leastText = 200;
/** What attachments are read of, by the ends of their names. */
const readable = /\.(?:pdf|docx|html?|txt|md|eml)$/i;
/** A mail has one of these at the least. */
const ownHeader = /^(?:from|subject|date|message-id|mime-version|content-type|received)$/;
/** `Fwd:`, `Re:` and the same in other languages. */
const subjectPrefix = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|res|enc|i|r|doorst|antw)\s*(?:\[\d+\])?\s*:)+\s*/i;

/**
 * Reads an e-mail's text, or its HTML where it has that, without signatures and the headers of forwarded mails; where it says
 * next to nothing and has one attachment that can be read, that. Lines count in the text as decoded. Rejects with a UserError
 * for what nests without end.
 */
export async function readEmail(input: ReaderInput): Promise<SourceDocument> {
  const { bytes, name, readInner } = input;
  const mail = await parseMail(bytes, name);
  if (!mail.headers.some(({ key }) => ownHeader.test(key))) return readText({ ...input, text: decode(bytes, name) });
  const files = mail.attachments.filter((file) => file.related !== true && file.filename !== null);
  const body = bodyOf(mail, input);
  const [only, ...others] = files.filter((file) => readable.test(file.filename ?? ""));
  const isCover = lengthOf(body) < leastText && only !== undefined && others.length === 0;
  const document =
    isCover && readInner !== undefined ? await readInner(contentOf(only), `${name}: ${only.filename}`) : body;
  const left = files.filter((file) => document === body || file !== only).map((file) => file.filename ?? "");
  if (document === body && body.blocks.length === 0)
    throw new UserError(
      `${name} has no text${left.length > 0 ? `, only attachments (${left.slice(0, 5).join(", ")})` : ""}`,
      "Save the attachment with the posting and give that, or paste the text.",
    );
  const subject = (mail.subject ?? "").replace(subjectPrefix, "").trim() || null;
  const { meta } = document;
  return { ...document, meta: { ...meta, pageTitle: meta.pageTitle ?? subject, unread: left } };
}

async function parseMail(bytes: Uint8Array, name: string): Promise<Email> {
  try {
    if (!hasFewParts(bytes)) throw new Error("parts");
    return await PostalMime.parse(bytes, limits);
  } catch {
    throw new UserError(
      `${name} is an e-mail of more parts or headers than any has`,
      "Paste the text of the mail instead.",
    );
  }
}

/** Parts begin with lines that begin with two dashes. */
function hasFewParts(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = buffer.indexOf("\n--"); at >= 0 && count <= mostParts; at = buffer.indexOf("\n--", at + 3)) count += 1;
  return count <= mostParts;
}

/** The form of the body that has more to say; HTML, which has headings and lists, where both say the same. */
function bodyOf(mail: Email, { name, bytes }: ReaderInput): SourceDocument {
  const text = mail.text === undefined ? null : plainBody(mendWindows1252(mail.text), name, bytes);
  if (mail.html === undefined || mail.html.trim() === "") return text ?? plainBody("", name, bytes);
  const html = readHtml({ name, bytes, text: mendWindows1252(mail.html) });
  const framed = mailFrame(html.blocks.map((block) => block.text));
  const page = { ...html, blocks: html.blocks.filter((_, index) => !framed.has(index)) };
  return text !== null && lengthOf(page) * 2 < lengthOf(text) ? text : page;
}

function plainBody(text: string, name: string, bytes: Uint8Array): SourceDocument {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/^(?:> ?)+/, ""));
  const framed = mailFrame(lines);
  // Lines that go stay as empty ones, so that the others keep their numbers.
  return readText({ name, bytes, text: lines.map((line, index) => (framed.has(index) ? "" : line)).join("\n") });
}

function lengthOf({ blocks }: SourceDocument): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}
