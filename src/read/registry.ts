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

/** Reads bytes: at once, or after the reader of their format is loaded. Throws, or rejects with, a UserError for what cannot be read. */
export type ReadBytes = (
  bytes: Uint8Array,
  name: string,
  format?: InputFormat,
) => SourceDocument | Promise<SourceDocument>;

let formatByExtension: Map<string, InputFormat> | undefined;

/** The format by the ending of the name; by the text's look where the ending says nothing; else plain text. */
export function formatOf(name: string, text: string): InputFormat {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension !== undefined) {
    formatByExtension ??= new Map(
      readerEntries().flatMap(([key, { extensions }]) => extensions.map((end) => [end, key])),
    );
    const format = formatByExtension.get(extension);
    if (format !== undefined) return format;
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

/** A reader of many files, which need not wait for each other: only the first of each format waits for its reader. */
export function createReader(): ReadBytes {
  const loaded = new Map<InputFormat, Read>();
  return (bytes, name, format) => {
    const text = decode(bytes, name);
    const key = format ?? formatOf(name, text);
    const read = loaded.get(key);
    if (read !== undefined) return read({ text, bytes, name });
    return readers[key].load().then((first) => {
      loaded.set(key, first);
      return first({ text, bytes, name });
    });
  };
}

function readerEntries(): [InputFormat, Reader][] {
  return Object.entries(readers) as [InputFormat, Reader][];
}
