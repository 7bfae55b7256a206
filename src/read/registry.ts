import type { SourceDocument } from "../model/document.ts";
import { decode, startsWith } from "./decode.ts";
import type { Read, Reader, ReaderInput } from "./reader.ts";
import { sniff, sniffCertain } from "./sniff.ts";

/** The formats we read. A new one is a file in this folder and a line here. */
export const readers = {
  text: {
    description: "plain text",
    extensions: ["txt", "text"],
    load: async () => (await import("./text.ts")).readText,
  },
  markdown: {
    description: "Markdown",
    extensions: ["md", "markdown"],
    load: async () => (await import("./markdown.ts")).readMarkdown,
  },
  json: {
    description: "JSON Resume, or a posting as schema.org, Greenhouse, Lever or Ashby give it",
    extensions: ["json"],
    load: async () => (await import("./json.ts")).readJson,
  },
  html: {
    description: "a saved web page",
    extensions: ["html", "htm"],
    load: async () => (await import("./html.ts")).readHtml,
  },
  yaml: {
    description: "RenderCV, or JSON Resume as YAML",
    extensions: ["yaml", "yml"],
    load: async () => (await import("./yaml.ts")).readYaml,
  },
  email: {
    description: "an e-mail with a posting",
    extensions: ["eml"],
    encoded: true,
    load: async () => (await import("./email.ts")).readEmail,
  },
  docx: {
    description: "a Word document",
    extensions: ["docx"],
    signature: "PK\u0003\u0004",
    load: async () => (await import("./docx.ts")).readDocx,
  },
  pdf: {
    description: "a PDF",
    extensions: ["pdf"],
    signature: "%PDF-",
    load: async () => (await import("./pdf.ts")).readPdf,
  },
} satisfies Record<string, Reader>;

export type InputFormat = keyof typeof readers;

/** Reads bytes: at once, or after the reader of their format is loaded. Throws, or rejects with, a UserError for what cannot be read. */
export type ReadBytes = (
  bytes: Uint8Array,
  name: string,
  format?: InputFormat,
) => SourceDocument | Promise<SourceDocument>;

let formatByExtension: Map<string, InputFormat> | undefined;

/** The format of text by the ending of a file's name; undefined where it says nothing or is of another format. */
function formatByName(name: string): InputFormat | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return undefined;
  formatByExtension ??= new Map(
    readerEntries().flatMap(([key, { extensions, signature }]) =>
      signature === undefined ? extensions.map((end) => [end, key]) : [],
    ),
  );
  return formatByExtension.get(extension);
}

/** The format that a text's beginning leaves no doubt of; else that of its name's ending; else the one it looks like. */
export function formatOf(name: string, text: string): InputFormat {
  return sniffCertain(text) ?? formatByName(name) ?? sniff(text);
}

/** What some programs write before a PDF, which viewers pass over: white space and a byte order mark. */
const passedOver: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
/** Viewers look no further for a signature. */
const latestSignature = 1024;

/** The format whose signature the bytes begin with, white space before it aside; null for text. */
export function signedFormatOf(all: Uint8Array): InputFormat | null {
  const start = all.subarray(0, latestSignature).findIndex((byte) => !passedOver.has(byte));
  const bytes = all.subarray(Math.max(0, start));
  const signed = readerEntries().find(([, { signature }]) => signature !== undefined && startsWith(bytes, signature));
  return signed?.[0] ?? null;
}

/** What a reader is given, and which one. A format that is named and is text is taken at its word. */
function openInput(bytes: Uint8Array, name: string, named?: InputFormat): { format: InputFormat; input: ReaderInput } {
  const signed = signedFormatOf(bytes);
  if (signed !== null) return { format: signed, input: { text: "", bytes, name } };
  const told = named ?? formatByName(name);
  if (told !== undefined && (readers[told] as Reader).encoded === true)
    return { format: told, input: { text: "", bytes, name, readInner } };
  const text = decode(bytes, name);
  return { format: named ?? formatOf(name, text), input: { text, bytes, name, readInner } };
}

/** A file that another holds, and that holds no further ones. */
async function readInner(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const { format, input } = openInput(bytes, name);
  const read = await readers[format].load();
  return read({ text: input.text, bytes, name });
}

/** A file or a pasted text as a document. Throws a UserError for what cannot be read. */
export async function readDocument(bytes: Uint8Array, name: string, format?: InputFormat): Promise<SourceDocument> {
  const opened = openInput(bytes, name, format);
  const read = await readers[opened.format].load();
  return read(opened.input);
}

/** A reader of many files, which need not wait for each other: only the first of each format waits for its reader. */
export function createReader(): ReadBytes {
  const loaded = new Map<InputFormat, Read>();
  return (bytes, name, named) => {
    const { format, input } = openInput(bytes, name, named);
    const read = loaded.get(format);
    if (read !== undefined) return read(input);
    return readers[format].load().then((first) => {
      loaded.set(format, first);
      return first(input);
    });
  };
}

function readerEntries(): [InputFormat, Reader][] {
  return Object.entries(readers) as [InputFormat, Reader][];
}
