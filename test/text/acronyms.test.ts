import { describe, expect, test } from "vitest";
import { acronymsIn } from "../../src/text/acronyms.ts";

describe("an acronym is learned where a text explains it", () => {
  test.each([
    ["Cut the mean time to repair (MTTR) by half.", "MTTR", "mean time to repair"],
    ["Multi-head latent attention (MLA) for long inputs", "MLA", "Multi-head latent attention"],
    ["Wrote the MLA (multi-head latent attention) kernels", "MLA", "multi-head latent attention"],
    ["Ran point-of-care tests (POCTs) at night", "POCT", "point-of-care tests"],
    ["the statement of work (SoW) and its annexes", "SoW", "statement of work"],
  ])("%s", (text, short, long) => {
    expect(acronymsIn([text])).toEqual([{ short, long }]);
  });

  test.each([
    "Led a team (UK) of nine.",
    "Moved to Kubernetes (EKS).",
    "Three plants (Graz, Linz, Wien) and a lab",
    "An unclosed bracket (OOPS",
    "Looked after bees (often)",
    "Boats. Old ships (BOS)",
  ])("%s explains none", (text) => {
    expect(acronymsIn([text])).toEqual([]);
  });
});
