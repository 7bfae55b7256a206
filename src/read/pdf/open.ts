import { UserError } from "../../errors.ts";
import { assertStreamsAreModest } from "./streams.ts";

/** Most pages we read. The longest CV known to us has 71. */
export const pageLimit = 100;

export interface PdfAnnotation {
  subtype: string;
  rect: number[];
  url?: string;
  unsafeUrl?: string;
}

export interface PdfTextItem {
  str: string;
  dir: string;
  width: number;
  transform: number[];
  fontName: string;
}

export interface PdfMarkedContent {
  type: string;
  id?: string | null;
  tag?: string | null;
}

/** A node of the structure tree: an element with its role, or a reference to marked content. */
export interface PdfStructure {
  role?: string;
  type?: string;
  id?: string;
  children?: PdfStructure[];
}

/** What we use of a page of pdf.js. */
export interface PdfPage {
  view: number[];
  getViewport(parameters: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(parameters: {
    includeMarkedContent: boolean;
    disableNormalization: boolean;
  }): Promise<{ items: (PdfTextItem | PdfMarkedContent)[] }>;
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  getStructTree(): Promise<PdfStructure | null>;
  getAnnotations(): Promise<PdfAnnotation[]>;
  commonObjs: { has(name: string): boolean; get(name: string): { name?: string } | null };
  cleanup(): void;
}

export interface PdfFile {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

/**
 * Opens a PDF. Scripts, pictures, attached files and forms are never looked at, and nothing is fetched from elsewhere.
 * Rejects with a UserError for one that is damaged, needs a password, or has too many pages.
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfFile> {
  assertStreamsAreModest(bytes, name);
  provideTransfer();
  const { getDocument, VerbosityLevel } = await import("unpdf/pdfjs");
  const loading = getDocument({
    // pdf.js takes the buffer away from whoever hands it in.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    // Every picture is larger, so none is decoded.
    maxImageSize: 1,
  });
  try {
    const file = (await loading.promise) as unknown as PdfFile;
    if (file.numPages <= pageLimit) return file;
    throw new UserError(
      `${name} has ${file.numPages} pages, the limit is ${pageLimit}`,
      "Save the pages of the CV or posting as a PDF of their own and give that.",
    );
  } catch (error) {
    await loading.destroy();
    throw error instanceof UserError ? error : asUserError(error, name);
  }
}

/** What pdf.js throws, in the words of its user. */
export function asUserError(error: unknown, name: string): UserError {
  if (error instanceof Error && error.name === "PasswordException")
    return new UserError(`${name} is protected by a password`, "Open it, save it without the password, and give that.");
  return new UserError(
    `${name} is a damaged PDF`,
    "Open it in a viewer, print it to a new PDF, and give that; or paste its text.",
  );
}

/** Node has this method of array buffers from version 21 on; pdf.js hands fonts over with it. */
function provideTransfer(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      const moved = new ArrayBuffer(length);
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved;
    },
  });
}
