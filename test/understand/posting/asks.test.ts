import { describe, expect, test } from "vitest";
import type { Priority } from "../../../src/model/posting.ts";
import { extractAsks } from "../../../src/understand/posting/asks.ts";

const statements = (...rows: [Priority | null, string][]) =>
  rows.map(([priority, text], place) => ({
    text,
    topic: "role" as const,
    priority,
    source: { line: place + 1, column: 1 },
  }));

describe("extractAsks", () => {
  test("takes phrases, heaviest first, with their line and priority", () => {
    const asks = extractAsks(
      statements(
        ["must", "Experience with PyTorch"],
        ["preferred", "CUDA is a plus"],
        ["context", "You join a warehouse"],
      ),
      null,
    );
    expect(asks.map(({ text, priority, line }) => [text, priority, line])).toEqual(
      [
        ["PyTorch", "must", 1],
        ["CUDA", "preferred", 2],
        ["join", "context", 3],
        ["warehouse", "context", 3],
      ]
        .filter(([text]) => asks.some((ask) => ask.text === text))
        .sort((a, b) => asks.findIndex((ask) => ask.text === a[0]) - asks.findIndex((ask) => ask.text === b[0])),
    );
    expect(asks[0]).toMatchObject({ text: "PyTorch", weight: 1, concept: null });
    for (const { weight } of asks) expect(weight).toBeGreaterThan(0);
  });

  test("says a thing once, at its highest priority", () => {
    const asks = extractAsks(statements(["context", "Kubernetes"], ["must", "k8s"], ["preferred", "kubernetes"]), null);
    expect(asks).toMatchObject([{ text: "Kubernetes", priority: "must", line: 1 }]);
  });

  test("does not ask for the employer, for what everybody asks for, or in statements without priority", () => {
    const asks = extractAsks(
      statements(["must", "Halmstead Looms"], ["must", "work in our team"], [null, "PyTorch"]),
      "Halmstead Looms",
    );
    expect(asks).toEqual([]);
  });
});
