import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest date that a zip archive can hold, for each of its files. */
const noDate = new Date(1980, 0, 1);

/**
 * Packs a Word document anew so that the same words give the same bytes: without the hour, with ids of links counted instead
 * of drawn by chance, its parts in one order and all of one date.
 */
export function repack(document: Uint8Array): Uint8Array {
  const parts = unzipSync(document);
  const ids = new Map<string, string>();
  const counted = (id: string): string => {
    const known = ids.get(id) ?? `link${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const change = (name: string, mend: (xml: string) => string): void => {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(mend(strFromU8(part)));
  };
  change("docProps/core.xml", (xml) =>
    xml
      .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "")
      .replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/, ""),
  );
  change("word/document.xml", (xml) =>
    xml.replace(/(<w:hyperlink\b[^>]*? r:id=")([^"]+)/g, (_, before: string, id: string) => before + counted(id)),
  );
  change("word/_rels/document.xml.rels", (xml) =>
    xml.replace(/( Id=")([^"]+)/g, (_, before: string, id: string) => before + (ids.get(id) ?? id)),
  );
  // The style that a paragraph without one has, as which the library cannot mark it.
  change("word/styles.xml", (xml) => xml.replace('w:styleId="Normal"', 'w:default="1" w:styleId="Normal"'));
  // Folders are no parts of a document.
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith("/"))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  const files = Object.fromEntries(names.flatMap((name) => (parts[name] === undefined ? [] : [[name, parts[name]]])));
  return zipSync(files, { level: 6, mtime: noDate, os: 0 });
}

/** Readers tell the kind of an archive by its first part. */
function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : name.startsWith("_rels/") ? 1 : 2;
}
