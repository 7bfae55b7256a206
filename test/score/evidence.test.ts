import { expect, test } from "vitest";
import { compileCv } from "../../src/score/index.ts";
import { cvOf, entry, postingOf } from "./cv-builder.ts";

const evidenceOf = (bullets: string[], ...posting: Parameters<typeof postingOf>) => {
  const person = cvOf([entry(1, "Somewhere", bullets)]);
  return compileCv(person)
    .rank(postingOf(...posting))
    .entries.flatMap((one) => one.bullets.flatMap(({ id, evidence }) => evidence.map((each) => ({ id, ...each }))));
};

test("a thing is met by another of its names", () => {
  const found = evidenceOf(["Moved billing to Amazon Web Services."], null, ["must", "AWS"]);
  expect(found.find(({ ask }) => ask === "AWS")).toMatchObject({ how: "alias", matched: "Amazon Web Services" });
});

test("an acronym that one document explains meets its words in the other", () => {
  const long = ["must", "Experience with quiet loom braking (QLB)"] as const;
  const learned = evidenceOf(["Fitted QLB to forty machines."], null, [...long]);
  expect(learned).toContainEqual(
    expect.objectContaining({ ask: "quiet loom braking", how: "acronym", matched: "QLB" }),
  );
  const own = ["Built quiet loom braking (QLB).", "Sold warp splicing."];
  expect(evidenceOf(own, null, ["must", "quiet loom braking"])).toMatchObject([{ id: "b2", how: "exact" }]);
  expect(evidenceOf(["Quiet loom braking at last."], null, ["must", "QLB"], ["duty", long[1]])).toContainEqual(
    expect.objectContaining({ ask: "QLB", how: "acronym", matched: "Quiet loom braking" }),
  );
});

test("of a choice, evidence says which of its things it is", () => {
  const found = evidenceOf(["Wrote parsers in Rust."], null, ["must", "Go or Rust"]);
  expect(found).toMatchObject([{ ask: "Go or Rust", option: "Rust", matched: "Rust" }]);
});

test("what is written as a name says more of an ask than the words around it", () => {
  const found = evidenceOf(["Wove on a WARPEX loom."], null, ["must", "WARPEX certifiability"]);
  expect(found).toMatchObject([{ ask: "WARPEX certifiability", matched: "WARPEX" }]);
});

test("an ask whose words count for another is answered all the same, with no weight of its own", () => {
  const found = evidenceOf(["Tuned warp tension on looms."], null, ["must", "warp tension; tension of looms; looms"]);
  expect(found.length).toBeGreaterThan(1);
  expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1.0001);
});

test("of what words describe, an acronym stands for its words and not for another name", () => {
  const person = ["Worked in natural language processing."];
  expect(evidenceOf(person, null, ["must", "NLP"])).toMatchObject([{ how: "alias" }]);
  expect(
    evidenceOf(["Built RAG pipelines."], null, ["must", "embeddings"]).filter(({ how }) => how === "alias"),
  ).toEqual([]);
});

test("an acronym is not met by the same letters in lower case", () => {
  const asked = ["must", "FAST papers"] as const;
  expect(evidenceOf(["Wrote two papers for FAST."], null, [...asked])).toMatchObject([
    { ask: expect.stringContaining("FAST") },
  ]);
  expect(evidenceOf(["Learned to weave fast on a narrow loom."], null, [...asked])).toEqual([]);
});

test("where no text answers an ask, one of its topic with a good part of its words is related to it", () => {
  const asked = ["must", "tax returns"] as const;
  const related = "Reconciled the lease, interest and tax accounts of the ledger at quarter end.";
  expect(evidenceOf([related], null, [...asked])).toMatchObject([
    { ask: "tax returns", how: "related", matched: "tax" },
  ]);
  const full = "Filed the tax returns of eleven companies.";
  expect(evidenceOf([related, full], null, [...asked])).toMatchObject([{ id: "b3", how: "exact" }]);
  expect(evidenceOf(["Cooked for the tax office: soup, bread and fish."], null, [...asked])).toEqual([]);
});

test("a thing with a name of several words is had whole or not at all", () => {
  const asked = ["must", "Google Analytics"] as const;
  expect(evidenceOf(["Wrote to Google about the names of two streets."], null, [...asked])).toEqual([]);
  expect(evidenceOf(["Read visits of the shop in Google Analytics."], null, [...asked])).toHaveLength(1);
});

test("words that a hyphen joins are met by the one word that they make", () => {
  const found = evidenceOf(["Trained weavers with LoomosAI."], null, ["must", "Loomos-AI"]);
  expect(found).toMatchObject([{ ask: "Loomos-AI", matched: "LoomosAI", how: "exact" }]);
});

test("an acronym's words are met by all of them only", () => {
  const asked = ["must", "Internationally licensed weaver (ILW)"] as const;
  const found = evidenceOf(["Helped the weaver."], null, [...asked], ["must", "ILW"]);
  expect(found.filter(({ ask, how }) => ask === "ILW" || how !== "related")).toEqual([]);
});
