import { isAscii, isUtf8 } from "node:buffer";
import { UserError } from "../errors.ts";

/** Largest file we read, in bytes: a PDF or Word document may hold pictures. */
export const fileSizeLimit = 20 * 1024 * 1024;

/** Largest text we read, in bytes. The longest CV known to us is under a twentieth of it. */
export const sizeLimit = 5 * 1024 * 1024;

const asDocument = "Save it as a Word document (DOCX), PDF or plain text and give that.";
const asText = "Give the text that it shows, or the file that it was made from.";
const unpacked = "Unpack it and give the file in it.";
/** First bytes of formats that people give and that are not read, as Latin-1, with what to call them and what to do. */
const signatures: readonly (readonly [start: string, what: string, hint: string])[] = [
  ["{\\rtf", "a rich text document (RTF)", asDocument],
  ["\u0089PNG", "a PNG picture", asText],
  ["\u00ff\u00d8\u00ff", "a JPEG picture", asText],
  ["GIF8", "a GIF picture", asText],
  ["II*\0", "a TIFF picture", asText],
  ["MM\0*", "a TIFF picture", asText],
  ["\u001f\u008b", "a gzip archive", unpacked],
  ["7z\u00bc\u00af", "a 7z archive", unpacked],
  ["Rar!", "a RAR archive", unpacked],
  ["PK\u0005\u0006", "an empty zip archive", unpacked],
];
/** What old Office programs wrote, and new ones write around what a password protects: a file system in a file. */
const compound = "\u00d0\u00cf\u0011\u00e0";
/** Names in its directory, with what each shows it to be. */
const compoundFiles: readonly (readonly [name: string, what: string, hint: string])[] = [
  ["EncryptedPackage", "protected by a password", "Save it without one and give that."],
  ["__substg1.0", "an Outlook message (MSG), which is not read", "Save it as an e-mail (.eml) or text and give that."],
  ["Workbook", "an old Excel workbook (XLS), which is not read", asDocument],
  ["PowerPoint Document", "an old presentation (PPT), which is not read", asDocument],
];

/** Characters that Windows-1252 has at 0x80 to 0x9F; Node versions disagree about them, so the table is ours. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** One control character in fifty is the most that a damaged text file has; of random bytes it is one in ten. */
const controlShare = 0.02;

/**
 * The text of a file, line ends as `\n`, without a byte order mark: UTF-8, UTF-16 of either byte order, else Windows-1252.
 * Throws a UserError for input that is too large, empty, or not text.
 */
export function decode(bytes: Uint8Array, name: string): string {
  refuseForeign(bytes, name);
  if (bytes.length > sizeLimit) {
    throw new UserError(
      `${name} is ${megabytes(bytes.length)}, the limit is ${megabytes(sizeLimit)}`,
      "Give the CV or posting as text without pictures, or split it.",
    );
  }
  const characters = decodeCharacters(bytes);
  const text = characters.includes("\r") ? withPlainLineEnds(characters) : characters;
  if (!/\S/.test(text)) throw new UserError(`${name} is empty`, "Give a file that has text in it.");
  if (isBinary(text)) {
    throw new UserError(`${name} is not text`, "Save it as plain text in UTF-8 and give that.");
  }
  return text;
}

/** A carriage return amid other white space, as in some files made of PDFs, is no line end. */
function withPlainLineEnds(text: string): string {
  return text.replace(/(?<=[\t ])\r(?=[\t \u00a0])/g, " ").replace(/\r\n?/g, "\n");
}

function refuseForeign(bytes: Uint8Array, name: string): void {
  const [, what, hint] = signatures.find(([start]) => startsWith(bytes, start)) ?? [];
  if (what !== undefined && hint !== undefined) throw new UserError(`${name} is ${what}, which is not read`, hint);
  if (!startsWith(bytes, compound)) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = compoundFiles.find(([file]) => buffer.includes(file, 0, "utf16le"));
  throw new UserError(
    `${name} is ${known?.[1] ?? "an old Word document (DOC), which is not read"}`,
    known?.[2] ?? asDocument,
  );
}

/** Whether bytes begin with a signature, given as Latin-1. */
export function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at++) if (bytes[at] !== signature.charCodeAt(at)) return false;
  return true;
}

function megabytes(count: number): string {
  return `${(count / 1024 / 1024).toFixed(1).replace(/\.0$/, "")} MB`;
}

function decodeCharacters(bytes: Uint8Array): string {
  const utf16 = utf16Order(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Each several times as fast as a decoder that must be made, and that looks at every byte for what is wrong with it.
  if (isAscii(buffer)) return buffer.toString("latin1");
  if (isUtf8(buffer)) return buffer.toString("utf8", hasMark(buffer) ? 3 : 0);
  return mendWindows1252(buffer.toString("latin1"));
}

/** Text of which a decoder took Windows-1252 for Latin-1, whose control characters there nobody writes. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}

/** A byte order mark in UTF-8. */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** By the byte order mark; without one, by NUL in nearly every second byte, as Latin letters have it. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 1024);
  if (!sample.includes(0)) return null;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 2;
  if (odd > most * 0.7 && even < most * 0.1) return "utf-16le";
  if (even > most * 0.7 && odd < most * 0.1) return "utf-16be";
  return null;
}

/** Control characters that no text has, and the sign for what could not be decoded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\0-\x08\x0e-\x1f\x7f\ufffd]/g;

function isBinary(text: string): boolean {
  return (text.match(control)?.length ?? 0) > text.length * controlShare;
}
