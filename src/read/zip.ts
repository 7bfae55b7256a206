import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { UserError } from "../errors.ts";

/** The files packed into one. */
export interface Archive {
  names: readonly string[];
  /** The bytes of a file of that name; null where there is none. Rejects with a UserError for one that is damaged or too large. */
  read(name: string): Promise<Uint8Array | null>;
}

/** More files than this are in no document. */
const mostEntries = 4096;
/** Unpacked size of all files together, pictures included, in bytes: twenty times the largest file we read. */
const mostUnpacked = 400 * 1024 * 1024;
/** Unpacked size of one file that we read, in bytes. A CV of thirty pages has a tenth of it. */
const largestPart = 12 * 1024 * 1024;

/**
 * Opens a zip archive. Nothing is unpacked before its declared size is known to be fit, and no further than that size.
 * Rejects with a UserError for one that is damaged, encrypted, or made to unpack without end.
 */
export async function openZip(bytes: Uint8Array, name: string): Promise<Archive> {
  const entries = new Map<string, Entry>();
  const zip = await mending(name, async () => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const file = await fromBufferPromise(buffer, { autoClose: false });
    if (file.entryCount > mostEntries) throw tooMuch(name, `${file.entryCount} files`);
    let unpacked = 0;
    for await (const entry of file.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > mostUnpacked) throw tooMuch(name, `over ${mostUnpacked / 1024 / 1024} MB`);
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
    }
    return file;
  });
  return {
    names: [...entries.keys()],
    read: async (part) => {
      const entry = entries.get(part);
      return entry === undefined ? null : mending(name, () => unpack(zip, entry, name));
    },
  };
}

async function unpack(zip: ZipFile, entry: Entry, name: string): Promise<Uint8Array> {
  if (entry.isEncrypted())
    throw new UserError(`${name} is protected by a password`, "Save it without one and give that.");
  if (entry.uncompressedSize > largestPart) throw tooMuch(name, `over ${largestPart / 1024 / 1024} MB of text`);
  const pieces: Buffer[] = [];
  // yauzl ends the stream with an error where more comes out than the entry declares.
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
  const unpacked = Buffer.concat(pieces);
  if (crc32(unpacked) !== entry.crc32) throw new Error("checksum");
  return unpacked;
}

function tooMuch(name: string, what: string): UserError {
  return new UserError(`${name} unpacks to ${what}, more than any CV or posting has`, "Save it as text and give that.");
}

/** What the library finds wrong is wrong with the file. */
async function mending<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${name} is damaged: it cannot be unpacked`, "Open it in its program and save it anew.");
  }
}
