import { type ZipFile, zip } from "./zip.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

interface Relationship {
  id: string;
  type: string;
  target: string;
  external?: boolean;
}

export interface DocxOptions {
  /** What stands in `w:styles`, `w:numbering`. */
  styles?: string;
  numbering?: string;
  /** Further parts with their text, by their paths under `word/`; the root element is theirs. */
  parts?: Readonly<Record<string, string>>;
  relationships?: readonly Relationship[];
  /** The last section's properties. */
  section?: string;
  /** Before the root element of the document. */
  prolog?: string;
  more?: readonly ZipFile[];
}

export const root = (name: string, inner: string): string =>
  `<w:${name} xmlns:w="${word}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml">${inner}</w:${name}>`;

/** Text as a run. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of text, or of runs. */
export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") ? content : run(content)}</w:p>`;

/** A table by rows of cells, each the inside of a cell. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** A Word document. */
export function docx(body: string, options: DocxOptions = {}): Buffer {
  const related: Relationship[] = [...(options.relationships ?? [])];
  const files: ZipFile[] = [];
  for (const part of ["styles", "numbering"] as const) {
    const inner = options[part];
    if (inner === undefined) continue;
    files.push({ name: `word/${part}.xml`, data: root(part, inner) });
    related.push({ id: part, type: part, target: `${part}.xml` });
  }
  for (const [path, data] of Object.entries(options.parts ?? {})) files.push({ name: `word/${path}`, data });
  const section = options.section === undefined ? "" : `<w:sectPr>${options.section}</w:sectPr>`;
  return zip([
    { name: "[Content_Types].xml", data: "<Types/>" },
    { name: "_rels/.rels", data: relationships([{ id: "main", type: "officeDocument", target: "word/document.xml" }]) },
    {
      name: "word/document.xml",
      data: `${options.prolog ?? ""}${root("document", `<w:body>${body}${section}</w:body>`)}`,
    },
    { name: "word/_rels/document.xml.rels", data: relationships(related) },
    ...files,
    ...(options.more ?? []),
  ]);
}

export function relationships(list: readonly Relationship[]): string {
  const each = list.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="${packages}">${each.join("")}</Relationships>`;
}
