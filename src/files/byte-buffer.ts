const nonAscii = /[^\0-\x7f]/;
const zero = 0x30;
const point = 0x2e;
const places = 6;
const millionth = 10 ** places;
/** UTF-8 takes no more bytes than that for a code unit. */
const mostBytes = 3;

/** Bytes put one behind the other, in memory that is used again when they have been written. */
export class ByteBuffer {
  private memory = Buffer.allocUnsafeSlow(1 << 20);
  length = 0;

  /** What has been put, until more is put or it is emptied. */
  get bytes(): Uint8Array {
    return this.memory.subarray(0, this.length);
  }

  put(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.memory.set(bytes, this.length);
    this.length += bytes.length;
  }

  byte(byte: number): void {
    this.reserve(1);
    this.memory[this.length++] = byte;
  }

  /** A text in UTF-8. */
  text(text: string): void {
    this.reserve(text.length * mostBytes);
    this.length += this.memory.write(text, this.length, nonAscii.test(text) ? "utf8" : "latin1");
  }

  /** A number as JSON has it; quick for those within [0, 1) of six decimal places at most. */
  decimal(number: number): void {
    let digits = Math.round(number * millionth);
    if (!(digits > 0 && digits < millionth && digits / millionth === number)) {
      this.text(JSON.stringify(number));
      return;
    }
    this.reserve(places + 2);
    const { memory, length } = this;
    let end = places;
    for (; digits % 10 === 0; digits /= 10) end--;
    this.length += end + 2;
    for (let place = end; place > 0; place--) {
      memory[length + 1 + place] = zero + (digits % 10);
      digits = (digits - (digits % 10)) / 10;
    }
    memory[length] = zero;
    memory[length + 1] = point;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.memory.length) return;
    const longer = Buffer.allocUnsafeSlow(2 * (this.length + count));
    longer.set(this.bytes);
    this.memory = longer;
  }
}
