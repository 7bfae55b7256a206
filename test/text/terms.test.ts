import { describe, expect, test } from "vitest";
import { stem } from "../../src/text/stem.ts";
import { termsOf } from "../../src/text/terms.ts";

const keys = (text: string): string[] => termsOf(text).map((term) => term.key);

describe("terms", () => {
  test.each([
    ["modelling", "modeling", true],
    ["colour", "colors", true],
    ["analysing", "analyze", true],
    ["excellent", "Excel", false],
    ["sanitizing", "sanitizer", false],
    ["sparkling", "Spark", false],
    ["k8s", "Kubernetes", true],
    ["golang", "written in Go", true],
    ["NodeJS", "Node.js", true],
    ["CPP", "C++", true],
    ["LLMs", "LLM", true],
    ["GPUs", "GPU", true],
    ["Java", "JavaScript", false],
  ])("%s and %s meet: %s", (a, b, meet) => {
    expect(keys(b).at(-1) === keys(a).at(-1)).toBe(meet);
  });

  test.each([
    ["when to go", []],
    ["Go, Rust", ["go", "rust"]],
    ["services in Go", ["servic", "go"]],
    ["models in R and C", ["model", "r", "c"]],
    ["a b x 400+ 3.5 2024 30%", []],
    ["the and with für avec", []],
  ])("%s → %j", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test("names that objects are born with are terms like any other", () => {
    expect(stem("constructor")).toBe(stem("constructors"));
    expect(keys("__proto__ constructor hasOwnProperty").length).toBeGreaterThan(1);
  });
});
