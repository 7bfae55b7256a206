import { extractText, getDocumentProxy } from "unpdf";
import { VerbosityLevel } from "unpdf/pdfjs";

/** All text of a PDF as the library gives it, in the order of the file. */
export async function rawText(bytes: Uint8Array): Promise<string> {
  const file = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: VerbosityLevel.ERRORS });
  return (await extractText(file, { mergePages: true })).text;
}
