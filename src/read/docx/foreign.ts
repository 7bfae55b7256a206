import type { Archive } from "../zip.ts";

/** What a zip archive is that is no Word document, in words; null for one that may be. */
export async function foreignZip(archive: Archive): Promise<string | null> {
  const begins = (folder: string) => archive.names.some((name) => name.startsWith(folder));
  const type = await archive.read("mimetype");
  const text = type === null ? "" : new TextDecoder().decode(type.subarray(0, 100));
  if (/opendocument\.text/.test(text)) return "an OpenDocument text (ODT)";
  if (/opendocument/.test(text)) return "an OpenDocument file";
  if (/epub/.test(text)) return "an e-book (EPUB)";
  if (begins("word/") || (archive.names.includes("[Content_Types].xml") && !begins("xl/") && !begins("ppt/")))
    return null;
  if (begins("xl/")) return "an Excel workbook (XLSX)";
  if (begins("ppt/")) return "a PowerPoint presentation (PPTX)";
  if (begins("Index/") || archive.names.some((name) => name.endsWith(".iwa"))) return "a Pages document";
  return archive.names.length === 0 ? "an empty zip archive" : "a zip archive of other files";
}
