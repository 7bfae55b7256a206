import { inflateSync } from "node:zlib";
import { UserError } from "../../errors.ts";

/** Largest size that one packed part may unpack to, in bytes, and all of them together. */
const partLimit = 48 * 1024 * 1024;
const totalLimit = 128 * 1024 * 1024;

/** Deflate makes nothing more than this many times smaller. */
const greatestRatio = 1032;

/**
 * Throws a UserError where a packed part of the file unpacks to more than any text needs: pdf.js would unpack it without
 * limit. Pictures are never unpacked, and pages one at a time.
 */
export function assertStreamsAreModest(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at)) {
    const dictionary = file.toString("latin1", Math.max(0, at - 600), at);
    const start = at + 6 + (file[at + 6] === 13 ? 1 : 0) + 1;
    const found = file.indexOf("endstream", start);
    const end = found < 0 ? file.length : found;
    at = found < 0 ? file.length : found + 9;
    const filters = filtersOf(dictionary);
    if (filters === 0) continue;
    if (filters === 1 && (end - start) * greatestRatio < partLimit) continue;
    let data: Uint8Array = file.subarray(start, end);
    for (let round = 0; round < filters; round += 1) {
      const unpacked = unpack(data);
      if (unpacked === "too large") throw tooLarge(name);
      if (unpacked === null) break;
      data = unpacked;
      total += data.length;
      if (total > totalLimit) throw tooLarge(name);
    }
  }
}

/** How many times a stream is packed, by the dictionary before it; 0 for a picture, which is never unpacked. */
function filtersOf(dictionary: string): number {
  const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
  if (/\/Subtype\s*\/Image\b/.test(own)) return 0;
  return Math.min(4, own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0);
}

function unpack(data: Uint8Array): Uint8Array | "too large" | null {
  try {
    return inflateSync(data, { maxOutputLength: partLimit });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : null;
  }
}

function tooLarge(name: string): UserError {
  return new UserError(
    `${name} unpacks to more than ${Math.round(totalLimit / 1024 / 1024)} MB`,
    "Print it to a new PDF and give that; or paste its text.",
  );
}
