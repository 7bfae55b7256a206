import fc from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "../../src/text/detect-language.ts";

test.each([
  ["en", "We need somebody who repairs clocks and keeps the tower of the town hall in order for years."],
  ["de", "Wir suchen jemanden, der Uhren repariert und den Turm des Rathauses über Jahre in Ordnung hält."],
  ["fr", "Nous cherchons quelqu'un qui répare les horloges et garde la tour de la mairie en bon état."],
  ["es", "Buscamos a alguien que repare los relojes y mantenga la torre del ayuntamiento en buen estado."],
  ["pt", "Procuramos alguém que conserte os relógios e mantenha a torre da prefeitura em ordem, com calma."],
  ["it", "Cerchiamo qualcuno che ripari gli orologi e tenga la torre del municipio in ordine per anni."],
  ["nl", "Wij zoeken iemand die klokken maakt en de toren van het stadhuis jarenlang op orde houdt."],
  ["zh", "我們正在尋找能修理時鐘並維護市政廳鐘樓的人。"],
  ["ja", "時計を修理し、市庁舎の塔を守ってくれる人を探しています。"],
  ["en", "Uhrmacher\n\nAnforderungen\n- Feinmechanik\n- Geduld"],
  ["en", "Kubernetes, Terraform, Python, Go, Postgres, Kafka, Redis, Linux, AWS, Docker"],
  ["en", ""],
])("%s: %s", (code, text) => {
  expect(detectLanguage(text.split("\n"))).toBe(code);
});

test("a German posting stays German with an English banner and English names in it", () => {
  const banner = "This site uses cookies. Accept all cookies to continue. Sign in to save this job.";
  const text = `Wir suchen für unser Team in der Werkstatt eine Person, die mit Python und Kubernetes umgehen kann und die sich
    um den Betrieb der Server kümmert. Du planst mit uns die nächsten Schritte und bist für die Dokumentation zuständig.`;
  expect(detectLanguage([banner, text])).toBe("de");
});

test("any text has a language", () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: "grapheme" })), (lines) => detectLanguage(lines).length === 2));
});
