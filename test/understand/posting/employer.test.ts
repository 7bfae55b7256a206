import { expect, test } from "vitest";
import { namedAfter } from "../../../src/understand/posting/employer.ts";

test("a page's title names the employer after the job", () => {
  expect(namedAfter("Organ Engineer - Brass & Reed - Careers", "Organ Engineer")).toBe("Brass & Reed");
  expect(namedAfter("Organ Engineer", "Organ Engineer")).toBeNull();
  expect(namedAfter(null, null)).toBeNull();
});
