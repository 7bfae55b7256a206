import { describe, expect, test } from "vitest";
import { sectionOf } from "../../../src/understand/cv/sections.ts";

describe("sectionOf", () => {
  test.each([
    ["EDUCATION AND CERTIFICATES", "education"],
    ["Relevant work experience:", "work"],
    ["3. Voluntary work and music", "volunteer"],
    ["E D U C A T I O N", "education"],
    ["Hobbies & interests", "interest"],
    ["Work", "work"],
    ["Résumé", "summary"],
    ["Berufserfahrung", "work"],
    ["Persönliche Daten", "contacts"],
    ["Centres d’intérêt", "interest"],
    ["Experiencia laboral", "work"],
    ["FORMAÇÃO ACADÊMICA", "education"],
    ["Conoscenze linguistiche", "language"],
    ["Vaardigheden", "skill"],
    ["EXPERIENȚA PROFESIONALĂ", "work"],
    ["職務経歴", "work"],
    ["プロジェクト経験", "project"],
    ["免許・資格", "certificate"],
    ["自己PR", "summary"],
    ["工作经历", "work"],
    ["教育背景", "education"],
  ])("%s announces %s", (heading, kind) => {
    expect(sectionOf(heading)).toEqual({ kind, sure: true });
  });

  test("an unknown word leaves doubt", () => {
    expect(sectionOf("Lighthouse projects")).toEqual({ kind: "project", sure: false });
  });

  test.each(["", "Ana Lum", "=====", "and", "toString", "a b c d e f g h education", `Education ${"x".repeat(100)}`])(
    "%j announces nothing",
    (heading) => {
      expect(sectionOf(heading)).toBeNull();
    },
  );
});
