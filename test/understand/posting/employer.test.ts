import { expect, test } from "vitest";
import { employerWords, namedAfter } from "../../../src/understand/posting/employer.ts";

test("the words of an employer's name leave its legal form out", () => {
  expect([...employerWords("The Brass & Reed Group GmbH")]).toEqual(["brass", "reed"]);
  expect([...employerWords(null)]).toEqual([]);
});

test("a page's title names the employer after the job", () => {
  expect(namedAfter("Organ Engineer - Brass & Reed - Careers", "Organ Engineer")).toBe("Brass & Reed");
  expect(namedAfter("Organ Engineer", "Organ Engineer")).toBeNull();
  expect(namedAfter(null, null)).toBeNull();
});
