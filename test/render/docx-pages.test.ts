import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { layoutNames } from "../../src/model/typesetting.ts";
import { measureDocx } from "../../src/render/docx-measure.ts";
import { widthOf, wordFonts, wrappedLines } from "../../src/render/docx-metrics.ts";
import { layouts } from "../../src/render/layouts.ts";
import { readCv, tailor } from "../../src/tailor.ts";

const isThere = (command: string, argument: string) => spawnSync(command, [argument]).error === undefined;
const hasPrograms = isThere("soffice", "--version") && isThere("pdftotext", "-v");
const cvFile = { bytes: readFileSync("data/cv.md"), name: "cv.md" };
const posting = readFileSync("job-descriptions/inference-engineer-example-ai.md");

/** How many pages LibreOffice makes of a Word document, and how far down the last one goes, as a share of what is printed on. */
function laidOut(document: Uint8Array, { top, bottom }: { top: number; bottom: number }) {
  const folder = mkdtempSync(join(tmpdir(), "cvtailor-docx-"));
  writeFileSync(join(folder, "resume.docx"), document);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "resume.docx")]);
  const { stdout } = spawnSync("pdftotext", ["-bbox", join(folder, "resume.pdf"), "-"], { encoding: "utf8" });
  const [, ...pages] = stdout.split("<page ");
  const numbers = (name: string) =>
    Array.from((pages.at(-1) ?? "").matchAll(new RegExp(`${name}="([\\d.]+)"`, "g")), ([, one]) => Number(one));
  const [height = 0] = numbers("height");
  const points = 72 / 25.4;
  const printed = height - (top + bottom) * points;
  return { pages: pages.length, full: (Math.max(...numbers("yMax")) - top * points) / printed };
}

describe.skipIf(!hasPrograms)(
  "a Word document as LibreOffice lays it out (skipped without LibreOffice and Poppler)",
  () => {
    it.each(
      layoutNames.flatMap((layout) =>
        (["a4", "letter"] as const).flatMap((paper) => [1, 2].map((pages) => [layout, paper, pages] as const)),
      ),
    )(
      "%s on %s fills %d pages and no more",
      async (layout, paper, pages) => {
        const { output } = await tailor(
          cvFile,
          { bytes: posting, name: "job.md" },
          { output: "docx", pages, look: { layout, paper } },
        );
        const made = laidOut(Buffer.from(output), layouts[layout].margin);
        expect(made.pages).toBe(pages);
        expect(made.full).toBeGreaterThan(0.8);
        expect(made.full).toBeLessThanOrEqual(1);
      },
      60_000,
    );
  },
);

describe("the measure of a Word document", () => {
  it("breaks lines between words, and long words anywhere", () => {
    const font = wordFonts.academic;
    expect(widthOf("na", font)).toBeCloseTo(0.944);
    expect(widthOf("é", font)).toBe(widthOf("e", font));
    expect(widthOf("漢", font)).toBe(1);
    expect(wrappedLines("", 10, font)).toBe(0);
    expect(wrappedLines("one two", 10, font)).toBe(1);
    expect(wrappedLines("one two", widthOf("one tw", font), font)).toBe(2);
    expect(wrappedLines("m".repeat(100), 10, font)).toBe(8);
  });

  it("counts each part of the sample CV, and a bare heading as no more than one with its place", async () => {
    const cv = await readCv(cvFile);
    const { measure, pageLines } = measureDocx(cv, { layout: "classic", paper: "a4" });
    expect(pageLines).toBeGreaterThan(50);
    expect(measure.contacts).toBeGreaterThan(2);
    for (const entry of cv.entries) expect(measure.bareHeading(entry)).toBeLessThanOrEqual(measure.header(entry));
  });
});
