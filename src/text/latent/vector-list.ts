import { Stretch, vectorKernel } from "./kernel.ts";

const bytesOfOne = 16;

/** Vectors, each with a weight, as the kernel's functions want them. */
export class VectorList {
  count = 0;
  private readonly stretch = new Stretch();
  private integers = new Int32Array(0);
  private doubles = new Float64Array(0);

  /** Makes room for so many. */
  clear(most: number): void {
    this.stretch.reserve(bytesOfOne * most);
    this.count = 0;
  }

  get address(): number {
    return this.stretch.address;
  }

  get end(): number {
    return this.stretch.address + bytesOfOne * this.count;
  }

  /** @param offset of the vector after `vectorsAt`. */
  add(offset: number, weight: number): void {
    this.look();
    const at = this.address + bytesOfOne * this.count++;
    this.integers[at / Int32Array.BYTES_PER_ELEMENT] = offset;
    this.doubles[at / Float64Array.BYTES_PER_ELEMENT + 1] = weight;
  }

  /** One of the two products that the kernel has put in the place of a vector. */
  product(place: number, which: 0 | 1): number {
    this.look();
    return this.doubles[(this.address + bytesOfOne * place) / Float64Array.BYTES_PER_ELEMENT + which] as number;
  }

  /** The memory is another one where it has grown. */
  private look(): void {
    const { buffer } = vectorKernel().memory;
    if (this.integers.buffer === buffer) return;
    this.integers = new Int32Array(buffer);
    this.doubles = new Float64Array(buffer);
  }
}
