import { expect, it } from "vitest";
import { languageOfCv } from "../../../src/understand/cv/language.ts";
import { cv, entry } from "../../support/people.ts";

it("tells a CV's language by its running texts", () => {
  const german = cv([
    entry("work", "Imkerin", {
      bullets: [
        "Betreute vierzig Völker und die Lehrlinge der Imkerei, von der Auswahl der Standorte bis zum Verkauf des Honigs.",
        "Richtete mit den Nachbarn einen Hofladen ein, der auch im Winter geöffnet ist und sich selbst trägt.",
      ],
    }),
  ]);
  expect(languageOfCv(german)).toBe("de");
  expect(languageOfCv(cv([entry("work", "Beekeeper", { bullets: ["Kept the hives and sold the honey."] })]))).toBe(
    "en",
  );
  expect(languageOfCv(cv([]))).toBe("en");
});
