import type { SourceDocument } from "../model/document.ts";
import { decode } from "./decode.ts";
import type { Read, Reader } from "./reader.ts";
import { sniff } from "./sniff.ts";

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
} satisfies Record<string, Reader>;

export type InputFormat = keyof typeof readers;

/** Reads bytes without waiting, once the readers are loaded. Throws a UserError for what cannot be read. */
export type ReadBytes = (bytes: Uint8Array, name: string, format?: InputFormat) => SourceDocument;

/** The format by the ending of the name; by the text's look where the ending says nothing; else plain text. */
export function formatOf(name: string, text: string): InputFormat {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  for (const [format, reader] of readerEntries()) {
    if (extension !== undefined && reader.extensions.includes(extension)) return format;
  }
  const guess = sniff(text);
  return readerEntries().find(([format]) => format === guess)?.[0] ?? "text";
}

/** A file or a pasted text as a document. Throws a UserError for what cannot be read. */
export async function readDocument(bytes: Uint8Array, name: string, format?: InputFormat): Promise<SourceDocument> {
  const text = decode(bytes, name);
  const read = await readers[format ?? formatOf(name, text)].load();
  return read({ text, bytes, name });
}

/** All readers at once, for many files. */
export async function loadReaders(): Promise<ReadBytes> {
  const loaded = new Map<InputFormat, Read>();
  for (const [format, reader] of readerEntries()) loaded.set(format, await reader.load());
  return (bytes, name, format) => {
    const text = decode(bytes, name);
    const read = loaded.get(format ?? formatOf(name, text)) as Read;
    return read({ text, bytes, name });
  };
}

function readerEntries(): [InputFormat, Reader][] {
  return Object.entries(readers) as [InputFormat, Reader][];
}
