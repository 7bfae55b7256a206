import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resumeName, slug } from "../../src/files/name.ts";

const nothing = { company: null, title: null, file: null, text: "some posting" };

describe("slug", () => {
  it.each([
    ["Senior Engineer, Compilers", "senior-engineer-compilers"],
    ["Müller & Söhne GmbH", "muller-sohne-gmbh"],
    ["Straße Łódź Ærø Þing", "strasse-lodz-aero-thing"],
    ["ﬁne ℌouse ²", "fine-house-2"],
    ["İstanbul ıldır", "istanbul-ildir"],
    ["../../etc/passwd", "etc-passwd"],
    ["C:\\Windows\\x", "c-windows-x"],
    ["日本語", ""],
    ["  --  ", ""],
    ["a\0b\u202ec", "a-b-c"],
  ])("%j is %j", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  it("cuts between words where it can", () => {
    expect(slug("alpha beta gamma delta", 17)).toBe("alpha-beta-gamma");
    expect(slug("alpha beta gamma", 16)).toBe("alpha-beta-gamma");
    expect(slug("abcdefghijkl", 5)).toBe("abcde");
  });
});

describe("resumeName", () => {
  it.each([
    [{ company: "Tin Harbour", title: "Data Engineer" }, "tin-harbour-data-engineer"],
    [{ company: "Tin Harbour" }, "tin-harbour"],
    [{ title: "Data Engineer", file: "a.txt" }, "data-engineer"],
    [{ file: "Job 12.final.html" }, "job-12-final"],
    [{ title: "エンジニア", file: "求人.txt" }, expect.stringMatching(/^posting-[0-9a-f]{8}$/)],
    [{ title: "CON" }, "con-resume"],
    [{ file: "LPT1.txt" }, "lpt1-resume"],
  ])("%j", (known, expected) => {
    expect(resumeName({ ...nothing, ...known })).toEqual(expected);
  });

  it("tells nameless postings apart", () => {
    expect(resumeName(nothing)).not.toBe(resumeName({ ...nothing, text: "another posting" }));
  });

  it("is a safe name of at most 75 characters, whatever the posting is called", () => {
    const text = fc.option(fc.string({ unit: "binary", maxLength: 300 }), { nil: null });
    fc.assert(
      fc.property(text, text, text, fc.string(), (company, title, file, content) => {
        expect(resumeName({ company, title, file, text: content })).toMatch(/^(?!-)[a-z0-9-]{1,75}(?<!-)$/);
      }),
    );
  });
});
