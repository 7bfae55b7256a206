import type { Cv } from "../../src/model/cv.ts";
import type { SourceDocument } from "../../src/model/document.ts";
import type { Resume } from "../../src/model/resume.ts";
import { defaultRenderOptions } from "../../src/model/typesetting.ts";
import type { Reader } from "../../src/read/reader.ts";
import { readDocument, readers } from "../../src/read/registry.ts";
import { type OutputFormat, type Render, renderers } from "../../src/render/registry.ts";
import { type Verification, verifyFile } from "../../src/verify/index.ts";

/** Every output format, so that a new one is held to the same tests. */
export const formats = Object.keys(renderers) as OutputFormat[];

/** Whether we read the format too. */
export function isRead(format: OutputFormat): boolean {
  const { extension } = renderers[format];
  return Object.values<Reader>(readers).some(({ extensions }) => extensions.includes(extension));
}

export async function bytesOf(format: OutputFormat, resume: Resume): Promise<Uint8Array> {
  const render: Render = await renderers[format].load();
  const output = await render(resume, defaultRenderOptions);
  return typeof output === "string" ? Buffer.from(output) : output;
}

const nameOf = (format: OutputFormat): string => `resume.${renderers[format].extension}`;

/** A résumé in a format as our readers read it. */
export async function readBack(format: OutputFormat, resume: Resume): Promise<SourceDocument> {
  return readDocument(await bytesOf(format, resume), nameOf(format));
}

export async function verifyIn(format: OutputFormat, resume: Resume, person: Cv): Promise<Verification> {
  return verifyFile({ bytes: await bytesOf(format, resume), name: nameOf(format) }, person);
}
