import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import wabt from "wabt";
import { code } from "../../../src/text/latent/kernel-code.ts";
import { DocumentTopics } from "../../../src/text/latent/nearness.ts";
import { dimensions } from "../../../src/text/latent/table.ts";
import { cosineOf, topicOf } from "../../../src/text/latent/topic.ts";
import { vectorOf } from "../../../src/text/latent/vectors.ts";
import { idfOf, termNumbersOf } from "../../../src/text/terms.ts";

const texts = [
  "Nursed patients after surgery and taught their families.",
  "Moved the payroll to a ledger in the cloud.",
  "Tuned Kubernetes clusters for a bakery.",
  "qwzzx",
  "Baked bread, baked cakes, baked rolls, and kept the books.",
];
const others = ["Bake bread", "qwzzx qwzzy", "Care for patients in the ward", "Docker and Kubernetes", "Bookkeeping"];
const shares = [1, 0.8, 1, 0.6, 0.8];

/** The sums of the kernel as plain JavaScript. */
function plainTopicOf(text: string): Float32Array {
  const topic = new Float32Array(dimensions);
  const times = new Map<number, number>();
  for (const term of termNumbersOf(text)) {
    const vector = vectorOf(term);
    if (vector === null) continue;
    const count = (times.get(term) ?? 0) + 1;
    times.set(term, count);
    for (const [at, value] of vector.entries()) topic[at] = (topic[at] ?? 0) + (idfOf(term) / count) * value;
  }
  const length = Math.sqrt(topic.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? topic : topic.map((value) => value / length);
}

describe("the kernel", () => {
  it("has the code that kernel.wat gives", async () => {
    const source = readFileSync("src/text/latent/kernel.wat", "utf8");
    const { buffer } = (await wabt()).parseWat("kernel.wat", source, { simd: true }).toBinary({});
    expect(Buffer.from(buffer).toString("base64")).toBe(code);
    expect(dimensions).toBe(64);
  });

  it("comes to the bits that JavaScript comes to", () => {
    for (const text of [...texts, ...others]) expect(topicOf(text)).toEqual(plainTopicOf(text));
    const plain = texts.map((text) => {
      const cosines = others.map((other, at) => (shares[at] ?? 0) * cosineOf(plainTopicOf(text), plainTopicOf(other)));
      const [first = 0, second = 0] = cosines.map((cosine) => Math.max(0, cosine)).sort((a, b) => b - a);
      return first / 2 + second / 2;
    });
    expect([...new DocumentTopics(texts).nearness(others, shares)]).toEqual(plain);
  });

  it("holds many texts against many, and several collections in turn", () => {
    const many = Array.from({ length: 40 }, () => others).flat();
    const first = new DocumentTopics(texts);
    const nearness = [...first.nearness(others, shares)];
    const second = new DocumentTopics(others);
    expect([...second.nearness([], [])]).toEqual([0, 0, 0, 0, 0]);
    const once = [...first.nearness(many, Array.from({ length: 40 }, () => shares).flat())];
    // The nearest stands twice among many, so that the second is as near.
    for (const [at, value] of once.entries()) expect(value).toBeGreaterThanOrEqual(nearness[at] ?? 0);
    expect([...first.nearness(others, shares)]).toEqual(nearness);
    expect([...new DocumentTopics([]).nearness(others, shares)]).toEqual([]);
  });
});
