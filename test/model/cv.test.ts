import { describe, expect, test } from "vitest";
import { CvDate } from "../../src/model/cv.ts";

describe("CvDate", () => {
  test.each(["2024", "2024-03", "present"])("takes %s", (date) => {
    expect(CvDate.safeParse(date).success).toBe(true);
  });
  test.each(["2024-13", "Mar 2024", "2024-3", "", "2024-03-01"])("refuses %s", (date) => {
    expect(CvDate.safeParse(date).success).toBe(false);
  });
});
