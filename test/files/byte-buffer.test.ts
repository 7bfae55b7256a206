import fc from "fast-check";
import { expect, it } from "vitest";
import { ByteBuffer } from "../../src/files/byte-buffer.ts";

it("holds texts, bytes and numbers one behind the other, however long", () => {
  const buffer = new ByteBuffer();
  const long = "é".repeat(1_500_000);
  buffer.text("a");
  buffer.put(Buffer.from("ß"));
  buffer.text(long);
  buffer.decimal(0.25);
  expect(Buffer.from(buffer.bytes).toString()).toBe(`aß${long}0.25`);
});

it("writes numbers as JSON does", () => {
  const score = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1e6);
  const buffer = new ByteBuffer();
  const check = (number: number) => {
    buffer.length = 0;
    buffer.decimal(number);
    expect(Buffer.from(buffer.bytes).toString()).toBe(JSON.stringify(number));
  };
  for (const number of [0, 1, 0.5, 0.1, 1e-6, 1e-7, 0.999999, -0.5, 12, 1 / 3]) check(number);
  fc.assert(fc.property(fc.oneof(score, fc.double()), check));
});
