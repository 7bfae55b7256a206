/** A file that was made to do harm, or by mistake, and what the command line has to say to it. */
export interface Hostile {
  what: string;
  file: string;
  bytes(): Uint8Array;
  /** Of the error's one line; or, where `reads` is true, of what is understood. */
  says: string;
  reads?: boolean;
  /** Read as a posting. */
  posting?: boolean;
}

export type Row = [what: string, file: string, bytes: () => Uint8Array | string, says: string];

export const list = (rows: readonly Row[], more: Partial<Hostile> = {}): Hostile[] =>
  rows.map(([what, file, bytes, says]) => ({ what, file, bytes: () => Buffer.from(bytes()), says, ...more }));

/** A short CV, for files that are read after all. */
export const cv = "Ana Lum\nana@lum.example\n\nEXPERIENCE\nCook, Kelp Ltd, Lima  2019 - 2021\n- Fed forty\n";
export const utf16 = (text: string) => Buffer.from(text, "utf16le");
