import { code } from "./kernel-code.ts";
import { dimensions } from "./table.ts";

/** What src/text/latent/kernel.wat exports; addresses are in bytes. */
interface Kernel {
  memory: WebAssembly.Memory;
  sum(target: number, list: number, end: number, base: number): void;
  sumDoubles(target: number, list: number, end: number, base: number): void;
  products(list: number, end: number, base: number, pair: number): void;
  read(target: number, signs: number, middle: number): void;
  normalize(vector: number): void;
  place(block: number, vector: number): void;
  nearest(
    documents: number,
    endOfDocuments: number,
    statements: number,
    endOfStatements: number,
    shares: number,
    best: number,
  ): void;
}

/** kernel.wat has these sizes written out. */
export const vectorBytes = 4 * dimensions;
export const vectorsOfBlock = 4;
export const blockBytes = 8 * dimensions * vectorsOfBlock;

/** Where a single vector is worked on. */
export const workplace = 0;
/** Where the signs of one are put that is to be read. */
export const signs = workplace + vectorBytes;

const pageBytes = 1 << 16;
let end = signs + vectorBytes;
let kernel: Kernel | undefined;

/** Loops over vectors, compiled when they are first asked for. */
export function vectorKernel(): Kernel {
  if (kernel === undefined) {
    const module = new WebAssembly.Module(Buffer.from(code, "base64"));
    kernel = new WebAssembly.Instance(module).exports as unknown as Kernel;
  }
  return kernel;
}

/** A stretch of the kernel's memory. */
export class Stretch {
  /** Good until more is reserved. */
  address = 0;
  private size = 0;

  /** Makes room for so many bytes. What was there is kept, though it may stand elsewhere then. */
  reserve(bytes: number): void {
    if (bytes <= this.size) return;
    const size = pageBytes * Math.ceil(Math.max(bytes, 2 * this.size) / pageBytes);
    const address = end;
    end += size;
    const { memory } = vectorKernel();
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
    new Uint8Array(memory.buffer).copyWithin(address, this.address, this.address + this.size);
    this.address = address;
    this.size = size;
  }
}
